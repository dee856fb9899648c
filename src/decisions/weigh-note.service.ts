import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../agreements';
import { systemActor, Transactions, type Tx } from '../platform/database';
import type { ShownNote } from './advice-notes.reader';
import { isOpen } from './domain';
import { RouteOfNote, type WeighedNote } from './route-of-note.service';

/** An effect is sums: both parties get the same, although only one of them sees what is added up. */
const WEIGHING = systemActor('decisions');

/** What an advice note that is still to be decided on would do as its year stands now (R14; DVO 4.8; SLA, absence). */
@Injectable()
export class WeighNote {
  constructor(
    private readonly transactions: Transactions,
    private readonly route: RouteOfNote,
  ) {}

  /** For either side; undefined of what was decided or withdrawn, and where the year cannot be settled. */
  weigh(record: AgreementRecord, shown: ShownNote): Promise<WeighedNote | undefined> {
    return this.transactions.run(WEIGHING, (tx) => this.within(tx, record, shown), { readOnly: true });
  }

  /** The same for someone who sees payroll, in their own transaction. */
  async within(
    tx: Tx,
    record: AgreementRecord,
    { dossier, state }: ShownNote,
  ): Promise<WeighedNote | undefined> {
    if (!isOpen(state)) return undefined;
    const weighed = await this.route.weigh(tx, record, dossier);
    return weighed.ok ? weighed.value : undefined;
  }
}
