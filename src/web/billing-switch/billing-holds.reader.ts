import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../../agreements';
import {
  BillingSwitchesReader,
  RulesDifferencesReader,
  type BillingSwitch,
  type RulesCheck,
} from '../../invoicing';
import type { Tx } from '../../platform/database';

/** Reads what makes billing wait: newer rules that nobody accepted yet, and that it was turned off. */
@Injectable()
export class BillingHoldsReader {
  constructor(
    private readonly differences: RulesDifferencesReader,
    private readonly switches: BillingSwitchesReader,
  ) {}

  rules(tx: Tx, record: AgreementRecord): Promise<RulesCheck | undefined> {
    return this.differences.unsettled(tx, record);
  }

  /** Where billing is off for the agreement, widest first. */
  off(tx: Tx, record: AgreementRecord): Promise<BillingSwitch[]> {
    return this.switches.holding(tx, record);
  }
}
