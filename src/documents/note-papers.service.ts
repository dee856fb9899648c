import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../agreements';
import { AdviceNotesReader, WeighNote } from '../decisions';
import type { Tx } from '../platform/database';
import type { NotePaper } from './note-paper';
import { PaperHeads } from './paper-heads.service';

/** Loads what the paper of an advice note says. */
@Injectable()
export class NotePapers {
  constructor(
    private readonly notes: AdviceNotesReader,
    private readonly weighing: WeighNote,
    private readonly heads: PaperHeads,
  ) {}

  /** Undefined when there is no such note, or the reader may not see it. */
  async read(tx: Tx, record: AgreementRecord, note: string): Promise<NotePaper | undefined> {
    const [shown] = await this.notes.read(tx, record.agreementId, note);
    if (!shown) return undefined;
    const isDraft = shown.dossier.versions.every(({ offer }) => offer === undefined);
    // Only the contractor, who sees payroll, sees what was not put to the client.
    const present = isDraft ? await this.weighing.within(tx, record, shown) : undefined;
    return { ...(await this.heads.read(tx, record)), shown, present };
  }
}
