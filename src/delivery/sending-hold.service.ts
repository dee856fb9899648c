import { Injectable } from '@nestjs/common';
import { AgreementRegister, type AgreementRecord } from '../agreements';
import { BillingSwitchesReader } from '../invoicing';
import type { Tx } from '../platform/database';
import { WorkHeld } from '../platform/queue';

/**
 * Lets nothing go to the client while billing is off (DVO 3.3): what waits in a backup may have gone before it was put back,
 * so someone first compares with what was sent.
 */
@Injectable()
export class SendingHold {
  constructor(
    private readonly agreements: AgreementRegister,
    private readonly switches: BillingSwitchesReader,
  ) {}

  /** The agreement of which something is to be sent; throws `WorkHeld` while its billing is off. */
  async pass(tx: Tx, agreementId: string): Promise<AgreementRecord> {
    const record = await this.agreements.byId(tx, agreementId);
    if (!record) throw new Error('What is to be sent is of an agreement');
    const decision = await this.switches.allow(tx, record);
    if (!decision.ok) throw new WorkHeld(decision.refusal.code);
    return record;
  }
}
