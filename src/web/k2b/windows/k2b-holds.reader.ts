import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../../../agreements';
import type { BillingSwitch } from '../../../invoicing';
import type { Tx } from '../../../platform/database';
import { BillingHoldsReader } from '../../billing-switch';

/** Reads what keeps the side that makes the files from releasing one. */
@Injectable()
export class K2bHoldsReader {
  constructor(private readonly holds: BillingHoldsReader) {}

  /** Where billing is off, for the contractor alone: the client waits for its file either way. */
  off(tx: Tx, record: AgreementRecord): Promise<BillingSwitch[]> {
    return tx.actor.party === record.clientParty ? Promise.resolve([]) : this.holds.off(tx, record);
  }
}
