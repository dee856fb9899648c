import { Inject, Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../agreements';
import { latestVersion } from '../kernel/dossier';
import { refuse, type Decision } from '../kernel/fault/refusal';
import { enumerate, formatMonth } from '../kernel/text';
import { firstDayOf, monthsOfQuarter, nextMonth, writeQuarter, type Quarter } from '../kernel/time';
import { CLOCK, type Clock } from '../platform/clock';
import type { Tx } from '../platform/database';
import type { AsKnown } from '../reporting';
import type { QuarterFigures } from '../reporting/domain';
import { ComposeReport } from './compose-report.service';
import { QuarterlyReportsStore } from './quarterly-reports.store';
import { reportModelOf } from './report-models';
import type { ReportDossier } from './report-rows';

export type PutRefusal =
  | 'quarter-not-over'
  | 'quarter-outside-agreement'
  | 'below-norm-unexplained'
  | 'payroll-missing-unexplained'
  | 'version-differs';

/** Freezes a report as it is put to the client: after its quarter, as it was seen, each norm that was missed explained, and payroll too. */
@Injectable()
export class PutReport {
  constructor(
    private readonly reports: QuarterlyReportsStore,
    private readonly composing: ComposeReport,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async put(
    tx: Tx,
    record: AgreementRecord,
    dossier: ReportDossier,
    seen: string | undefined,
    filled: AsKnown<QuarterFigures>,
  ): Promise<Decision<undefined, PutRefusal>> {
    const { quarter } = dossier;
    const values = { quarter: writeQuarter(quarter) };
    const model = reportModelOf(quarter);
    if (!model) return refuse('quarter-outside-agreement', values);
    if (!this.isOver(quarter)) return refuse('quarter-not-over', values);
    const latest = latestVersion(dossier);
    const { unexplained, withoutPayroll, ...offer } = await this.composing.compose(
      tx,
      record,
      { quarter, model },
      latest,
      filled,
    );
    if (offer.fingerprint !== seen) return refuse('version-differs');
    if (unexplained.length > 0)
      return refuse('below-norm-unexplained', { sections: enumerate([...unexplained]) });
    if (withoutPayroll.length > 0) {
      const months = offer.report.filled.monthsWithoutPayroll ?? [];
      return refuse('payroll-missing-unexplained', {
        ...{ months: enumerate([...months].map(formatMonth)), sections: enumerate([...withoutPayroll]) },
      });
    }
    await this.reports.offer(tx, record.agreementId, quarter, offer);
    return { ok: true, value: undefined };
  }

  private isOver(quarter: Quarter): boolean {
    const last = monthsOfQuarter(quarter).at(-1);
    return last !== undefined && firstDayOf(nextMonth(last)) <= this.clock.today();
  }
}
