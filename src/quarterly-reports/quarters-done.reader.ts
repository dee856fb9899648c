import { Injectable } from '@nestjs/common';
import type { Quarter } from '../kernel/time';
import type { Instant } from '../platform/clock';
import type { Tx } from '../platform/database';
import { QuarterlyReportsStore } from './quarterly-reports.store';
import type { ReportDossier } from './report-rows';

/** What both parties know of the report of a quarter; a version that is still being written is not among it. */
export interface QuarterStanding {
  readonly quarter: Quarter;
  /** When the first version that stands was put to the client. */
  readonly putAt?: Instant;
  readonly fixedAt?: Instant;
}

/** Says which quarters were accounted for; composes no report. */
@Injectable()
export class QuartersDoneReader {
  constructor(private readonly reports: QuarterlyReportsStore) {}

  /** As they stood after the acts that were done by then, in order of the quarter. */
  async read(tx: Tx, agreementId: string, isDone: (at: Instant) => boolean): Promise<QuarterStanding[]> {
    return (await this.reports.read(tx, agreementId)).map(({ quarter, acts }) =>
      standingOf(
        quarter,
        acts.filter(({ doneAt }) => isDone(doneAt)),
      ),
    );
  }
}

function standingOf(quarter: Quarter, acts: ReportDossier['acts']): QuarterStanding {
  const withdrawn = new Set(acts.filter(({ act }) => act === 'withdraw').map(({ version }) => version));
  const put = acts.find(({ act, version }) => act === 'submit' && !withdrawn.has(version));
  const fixed = acts.find(({ act }) => act === 'fix');
  return { quarter, ...(put && { putAt: put.doneAt }), ...(fixed && { fixedAt: fixed.doneAt }) };
}
