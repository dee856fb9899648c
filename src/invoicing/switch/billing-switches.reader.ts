import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../../agreements';
import { refuse, type Decision } from '../../kernel/fault/refusal';
import { formatLongDate } from '../../kernel/text';
import type { LocalDate } from '../../kernel/time';
import { dutchDateOf } from '../../platform/clock';
import type { Tx } from '../../platform/database';
import type { BillingSwitch, SwitchScope } from './billing-switch';
import { BillingSwitchesStore } from './billing-switches.store';

const WHERE: Readonly<Record<SwitchScope, string>> = {
  system: 'voor alles',
  party: 'voor je hele gemeente',
  agreement: 'voor deze overeenkomst',
};

/** Tells where billing is off, since when and why. */
@Injectable()
export class BillingSwitchesReader {
  constructor(private readonly switches: BillingSwitchesStore) {}

  /** Everything that was turned within reach of the reader, latest first. */
  all(tx: Tx): Promise<BillingSwitch[]> {
    return this.switches.all(tx);
  }

  /** What holds the billing of an agreement, widest first; none while billing is on. */
  holding(tx: Tx, { agreementId, contractorParty }: AgreementRecord): Promise<BillingSwitch[]> {
    return this.switches.holding(tx, agreementId, contractorParty);
  }

  /** Refuses while billing is off for the agreement: by the widest reason, which outlives the others. */
  async allow(tx: Tx, record: AgreementRecord): Promise<Decision<undefined, 'billing-off'>> {
    const [widest] = await this.holding(tx, record);
    return widest ? refuse('billing-off', describeSwitch(widest)) : { ok: true, value: undefined };
  }
}

/** Where it is off, since when and why, for wording. */
export function describeSwitch({
  scope,
  switchedAt,
  reason,
}: BillingSwitch): Readonly<Record<string, string>> {
  return { where: WHERE[scope], since: formatLongDate(dutchDateOf(switchedAt) as LocalDate), reason };
}
