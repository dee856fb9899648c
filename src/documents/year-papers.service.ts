import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../agreements';
import { refuse, type Decision } from '../kernel/fault/refusal';
import type { Tx } from '../platform/database';
import { YearAddendaReader } from '../year-addenda';
import { PaperHeads } from './paper-heads.service';
import type { YearPaper } from './year-paper';

/** Loads what the paper of a year addendum says. */
@Injectable()
export class YearPapers {
  constructor(
    private readonly years: YearAddendaReader,
    private readonly heads: PaperHeads,
  ) {}

  /** There is a paper once a version was put to the client. */
  async read(
    tx: Tx,
    record: AgreementRecord,
    year: number,
  ): Promise<Decision<YearPaper, 'unknown-year-addendum' | 'year-addendum-not-offered'>> {
    const [shown] = await this.years.read(tx, record.agreementId, year);
    if (!shown) return refuse('unknown-year-addendum', { year: year.toString() });
    if (!shown.dossier.versions.some(({ offer }) => offer))
      return refuse('year-addendum-not-offered', { year: year.toString() });
    return { ok: true, value: { ...(await this.heads.read(tx, record)), shown } };
  }
}
