import { Inject, Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../agreements';
import { writeQuarter } from '../kernel/time';
import { AuditTrail, hashOf, type AuditedAction } from '../platform/audit';
import { CLOCK, type Clock } from '../platform/clock';
import type { Tx } from '../platform/database';
import { DueWork } from '../platform/queue';
import type { ReportActName, ReportVersion } from './domain';
import { QuarterlyReportsStore } from './quarterly-reports.store';
import type { DoneReportAct, ReportDossier } from './report-rows';

/** What someone does with a quarterly report. */
export interface NewReportAct {
  readonly act: ReportActName;
  /** The section that a comment or an answer is on. */
  readonly section?: string;
  readonly text?: string;
  /** The fingerprint of what was seen; to put a report to the client and to fix it. */
  readonly seen?: string;
  /** The version to withdraw. */
  readonly version?: number;
}

/** The other side hears of an act, in the background. */
export const REPORT_ACTED = 'quarterly-report-acted';

const EVENTS: Readonly<Record<ReportActName, AuditedAction>> = {
  submit: 'quarterly-report.submitted',
  answer: 'quarterly-report.answered',
  withdraw: 'quarterly-report.withdrawn',
  comment: 'quarterly-report.commented',
  fix: 'quarterly-report.fixed',
};

/** Writes down what was done with a quarterly report, lets it be seen in the history, and lets the other side hear of it. */
@Injectable()
export class KeepReportAct {
  constructor(
    private readonly reports: QuarterlyReportsStore,
    private readonly audit: AuditTrail,
    private readonly dueWork: DueWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Writes an act on a version, as it was checked. */
  async keep(
    tx: Tx,
    { agreementId, key }: AgreementRecord,
    dossier: ReportDossier,
    { version, offer }: ReportVersion,
    { act, section, text, seen }: NewReportAct,
  ): Promise<DoneReportAct> {
    const done: DoneReportAct = {
      number: dossier.acts.filter((one) => one.version === version).length + 1,
      ...{ act, version, person: tx.actor.person, role: tx.actor.role, party: tx.actor.party },
      doneAt: this.clock.now(),
      ...(section !== undefined && { section }),
      ...(text !== undefined && { text }),
      ...(seen !== undefined && { seen }),
    };
    await this.reports.addAct(tx, agreementId, dossier.quarter, done);
    await this.audit.record(tx, agreementId, {
      // The client never saw a draft that was not put to it, and hears nothing of it either.
      action: act === 'withdraw' && !offer ? 'quarterly-report.draft-withdrawn' : EVENTS[act],
      subjectKind: 'quarterly-report',
      subjectId: writeQuarter(dossier.quarter),
      occurredAt: done.doneAt,
      details: {
        version: version.toString(),
        ...(seen !== undefined && { fingerprint: seen }),
        // The words themselves stand in the act; the chain tells whether they are still the same.
        ...(text !== undefined && { said: hashOf({ section: section ?? null, text }) }),
      },
    });
    await this.announce(tx, key, writeQuarter(dossier.quarter), done);
    return done;
  }

  private async announce(tx: Tx, agreement: string, quarter: string, done: DoneReportAct): Promise<void> {
    const [version, number] = [done.version.toString(), done.number.toString()];
    await this.dueWork.schedule(tx, {
      kind: REPORT_ACTED,
      key: [REPORT_ACTED, agreement, quarter, version, number].join(':'),
      payload: { agreement, quarter, version, number },
    });
  }
}
