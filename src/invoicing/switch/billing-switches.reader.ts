import { Inject, Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../../agreements';
import { refuse, type Decision, type Refusal } from '../../kernel/fault/refusal';
import { formatLongDate } from '../../kernel/text';
import type { LocalDate } from '../../kernel/time';
import { CLOCK, dutchDateOf, type Clock } from '../../platform/clock';
import type { Tx } from '../../platform/database';
import type { BillingSwitch, SwitchScope } from './billing-switch';
import { BillingSwitchesStore } from './billing-switches.store';
import { DatabaseIdentitiesStore } from './database-identities.store';
import { RESTORED_REASON } from './restore-watch.service';

const WHERE: Readonly<Record<SwitchScope, string>> = {
  system: 'voor alles',
  party: 'voor je hele gemeente',
  agreement: 'voor deze overeenkomst',
};

/** Tells where billing is off, since when and why. */
@Injectable()
export class BillingSwitchesReader {
  constructor(
    private readonly switches: BillingSwitchesStore,
    private readonly identities: DatabaseIdentitiesStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Everything that was turned within reach of the reader, latest first. */
  all(tx: Tx): Promise<BillingSwitch[]> {
    return this.switches.all(tx);
  }

  /** Where it is off within reach of the reader, widest first. */
  off(tx: Tx): Promise<BillingSwitch[]> {
    return this.switches.off(tx);
  }

  /** What holds the billing of an agreement, widest first; none while billing is on. */
  holding(tx: Tx, { agreementId, contractorParty }: AgreementRecord): Promise<BillingSwitch[]> {
    return this.switches.holding(tx, agreementId, contractorParty);
  }

  /** Refuses while billing is off for the agreement: by the widest reason, which outlives the others. */
  async allow(tx: Tx, record: AgreementRecord): Promise<Decision<undefined, 'billing-off'>> {
    // A backup that was put back under a running process, which has not written it down yet.
    if ((await this.identities.standing(tx)).isRestored)
      return refuse('billing-off', describe('system', this.clock.now(), RESTORED_REASON));
    const [widest] = await this.holding(tx, record);
    return widest ? refuseBy(widest) : { ok: true, value: undefined };
  }

  /** Tells of any agreement of the reader whether billing is off for it, and why; read once for all of them. */
  async offIn(tx: Tx): Promise<(record: AgreementRecord) => Refusal<'billing-off'> | undefined> {
    const off = await this.switches.off(tx);
    const wide = off.filter(({ scope }) => scope !== 'agreement');
    const narrow = new Map(off.map((one) => [one.agreementId, one]));
    return ({ agreementId, contractorParty }) => {
      const widest =
        wide.find(({ scope, party }) => scope === 'system' || party === contractorParty) ??
        narrow.get(agreementId);
      return widest && refuseBy(widest).refusal;
    };
  }
}

function refuseBy(widest: BillingSwitch): ReturnType<typeof refuse<'billing-off'>> {
  return refuse('billing-off', describeSwitch(widest));
}

/** Where it is off, since when and why, for wording. */
export function describeSwitch(turned: BillingSwitch): Readonly<Record<string, string>> {
  return describe(turned.scope, turned.switchedAt, turned.reason);
}

function describe(scope: SwitchScope, since: string, reason: string): Readonly<Record<string, string>> {
  return { where: WHERE[scope], since: formatLongDate(dutchDateOf(since) as LocalDate), reason };
}
