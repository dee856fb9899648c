import { Injectable } from '@nestjs/common';
import { AgreementAccess } from '../agreements';
import type { Quarter } from '../kernel/time';
import type { Actor } from '../platform/database';
import { refused, valueOf } from '../platform/http';
import { DoReportAct } from './do-report-act.service';
import type { ReportTexts } from './domain';
import type { NewReportAct } from './keep-report-act.service';
import { refuseReportFaults } from './quarterly-reports.dto';
import { ReadReports, type ShownReport } from './read-reports.service';
import { WriteReport } from './write-report.service';

/** For controllers and pages: a version of a quarterly report, and one act on it. */
@Injectable()
export class ReportDesk {
  constructor(
    private readonly access: AgreementAccess,
    private readonly reading: ReadReports,
    private readonly writing: WriteReport,
    private readonly acts: DoReportAct,
  ) {}

  /** A new version of the report of a quarter, the first or a later one; answers the report. */
  async write(actor: Actor, key: string, quarter: Quarter, content: ReportTexts): Promise<ShownReport> {
    await this.access.change(actor, key, async (tx, record) => {
      const written = valueOf(await this.writing.write(tx, record, quarter, content));
      if ('faults' in written) refuseReportFaults(written.faults);
    });
    return this.reading.find(actor, key, quarter);
  }

  /** Does an act, all of it or nothing; answers the report as it then stands. */
  async act(actor: Actor, key: string, quarter: Quarter, asked: NewReportAct): Promise<ShownReport> {
    const filled = asked.act === 'submit' ? await this.reading.fill(actor, key, quarter) : undefined;
    await this.access.change(actor, key, async (tx, record) => {
      const decision = await this.acts.do(tx, record, quarter, asked, filled);
      if (!decision.ok && decision.refusal.code === 'version-differs') throw refused('stale-version');
      const done = valueOf(decision);
      if ('faults' in done) refuseReportFaults(done.faults);
    });
    return this.reading.find(actor, key, quarter);
  }
}
