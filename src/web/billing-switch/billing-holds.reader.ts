import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../../agreements';
import {
  BillingSwitchesReader,
  BoundsReader,
  RulesDifferencesReader,
  type BillingSwitch,
  type DraftBeyond,
  type RulesCheck,
} from '../../invoicing';
import type { Tx } from '../../platform/database';

/** Reads what makes billing wait: newer rules that nobody accepted yet, that it was turned off, and a draft out of the ordinary. */
@Injectable()
export class BillingHoldsReader {
  constructor(
    private readonly differences: RulesDifferencesReader,
    private readonly switches: BillingSwitchesReader,
    private readonly bounds: BoundsReader,
  ) {}

  rules(tx: Tx, record: AgreementRecord): Promise<RulesCheck | undefined> {
    return this.differences.unsettled(tx, record);
  }

  /** What the draft of the agreement does beyond its bounds, whether it is accepted or not. */
  beyond(tx: Tx, record: AgreementRecord): Promise<DraftBeyond | undefined> {
    return this.bounds.ofDraft(tx, record);
  }

  /** Where billing is off for the agreement, widest first. */
  off(tx: Tx, record: AgreementRecord): Promise<BillingSwitch[]> {
    return this.switches.holding(tx, record);
  }

  /** Where it is off for more than one agreement of the reader, widest first. */
  async offForMany(tx: Tx): Promise<BillingSwitch[]> {
    return (await this.switches.off(tx)).filter(({ scope }) => scope !== 'agreement');
  }

  /** The same as `off`, for the contractor alone: the client waits for what it gets either way. */
  offForContractor(tx: Tx, record: AgreementRecord): Promise<BillingSwitch[]> {
    return tx.actor.party === record.clientParty ? Promise.resolve([]) : this.off(tx, record);
  }
}
