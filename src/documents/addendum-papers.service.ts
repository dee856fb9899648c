import { Injectable } from '@nestjs/common';
import { AddendaReader } from '../addenda';
import type { AgreementRecord } from '../agreements';
import type { Tx } from '../platform/database';
import type { AddendumPaper } from './addendum-paper';
import { PaperHeads } from './paper-heads.service';

/** Loads what the paper of an addendum says. */
@Injectable()
export class AddendumPapers {
  constructor(
    private readonly addenda: AddendaReader,
    private readonly heads: PaperHeads,
  ) {}

  /** Undefined when there is no such addendum, or the reader may not see it. */
  async read(tx: Tx, record: AgreementRecord, addendum: string): Promise<AddendumPaper | undefined> {
    const [shown] = await this.addenda.read(tx, record.agreementId, addendum);
    return shown && { ...(await this.heads.read(tx, record)), shown };
  }
}
