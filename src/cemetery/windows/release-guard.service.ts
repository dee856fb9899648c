import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../../agreements';
import { BillingSwitchesReader } from '../../invoicing';
import { refuse, type Decision } from '../../kernel/fault/refusal';
import type { LocalDate } from '../../kernel/time';
import type { Tx } from '../../platform/database';
import { WaitingItemsStore } from './waiting-items.store';

export type ReleaseGuardRefusal = 'billing-off' | 'released-by-preparer' | 'released-by-reader';

/** Whether a file may be released now, and by this person (DVO 3.3). */
@Injectable()
export class ReleaseGuard {
  constructor(
    private readonly switches: BillingSwitchesReader,
    private readonly items: WaitingItemsStore,
  ) {}

  /** A file bills residents, so it waits with the invoices while billing is off; nobody releases what is one's own. */
  async allow(
    tx: Tx,
    record: AgreementRecord,
    { preparedBy, until }: { readonly preparedBy: string; readonly until: LocalDate },
  ): Promise<Decision<undefined, ReleaseGuardRefusal>> {
    const isOn = await this.switches.allow(tx, record);
    if (!isOn.ok) return isOn;
    if (preparedBy === tx.actor.person) return refuse('released-by-preparer');
    const readers = await this.items.readers(tx, record.agreementId, until);
    return readers.has(tx.actor.person) ? refuse('released-by-reader') : isOn;
  }
}
