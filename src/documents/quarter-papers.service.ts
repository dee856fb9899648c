import { Injectable } from '@nestjs/common';
import { AgreementAccess } from '../agreements';
import type { LocalDate, Quarter } from '../kernel/time';
import { dutchDateOf } from '../platform/clock';
import type { Actor } from '../platform/database';
import { ReadReports, type ShownReport } from '../quarterly-reports';
import { actsUpTo } from '../quarterly-reports/domain';
import { PaperHeads } from './paper-heads.service';
import type { QuarterPaper } from './quarter-paper';

/** Loads what the paper of a quarterly report says. */
@Injectable()
export class QuarterPapers {
  constructor(
    private readonly access: AgreementAccess,
    private readonly reading: ReadReports,
    private readonly heads: PaperHeads,
  ) {}

  /** The version that counts for who asks: what was fixed, or else the latest, a draft too. */
  async shown(actor: Actor, key: string, quarter: Quarter): Promise<QuarterPaper> {
    return this.paperOf(actor, key, await this.reading.find(actor, key, quarter));
  }

  /** A version as it was put to the client, which stays as it is. */
  async offered(actor: Actor, key: string, quarter: Quarter, version: number): Promise<QuarterPaper> {
    return this.paperOf(actor, key, await this.reading.offered(actor, key, quarter, version));
  }

  /** The parties are named as they were when something was done last, so that a paper stays the same. */
  private async paperOf(
    actor: Actor,
    key: string,
    { dossier, state, shown: { report, fingerprint } }: ShownReport,
  ): Promise<QuarterPaper> {
    const acts = actsUpTo(dossier, report.version);
    const last = acts
      .map(({ doneAt }) => doneAt)
      .sort()
      .at(-1);
    const by = state === 'draft' ? undefined : last;
    const head = await this.access.read(actor, key, (tx, record) => this.heads.read(tx, record, by));
    const day = by === undefined ? report.knownOn : dutchDateOf(by);
    return {
      ...{ ...head, quarter: dossier.quarter, report, fingerprint, state, acts },
      day: day as LocalDate,
    };
  }
}
