import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../agreements';
import { AdviceNotesReader } from '../decisions';
import type { Tx } from '../platform/database';
import type { NotePaper } from './note-paper';
import { PaperHeads } from './paper-heads.service';

/** Loads what the paper of an advice note says. */
@Injectable()
export class NotePapers {
  constructor(
    private readonly notes: AdviceNotesReader,
    private readonly heads: PaperHeads,
  ) {}

  /** Undefined when there is no such note, or the reader may not see it. */
  async read(tx: Tx, record: AgreementRecord, note: string): Promise<NotePaper | undefined> {
    const [shown] = await this.notes.read(tx, record.agreementId, note);
    return shown && { ...(await this.heads.read(tx, record)), shown };
  }
}
