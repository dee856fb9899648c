import { Inject, Injectable } from '@nestjs/common';
import { writeQuarter, type LocalDate, type Quarter } from '../../kernel/time';
import { actorOf, decide } from '../../people';
import { CLOCK, type Clock } from '../../platform/clock';
import { Refused } from '../../platform/http';
import {
  FiguresReader,
  ReadReports,
  reportModelNamed,
  type FrozenReport,
  type ListedReport,
} from '../../quarterly-reports';
import { seriesOf, standingOffer } from '../../quarterly-reports/domain';
import { Desk, type AgreementFrame, type Visit } from '../desk/desk.service';
import { pathOf, standingOf } from './quarter-in';
import type { PutReport, ReportView, SaidReport } from './report-page-props';
import { sideOf } from './report-rights';

/** Loads the report of a quarter as it was put to the client, or as it would be now. */
@Injectable()
export class ReportPages {
  constructor(
    private readonly desk: Desk,
    private readonly reading: ReadReports,
    private readonly figures: FiguresReader,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Refuses (404) a quarter of which there is nothing to see for this visitor. */
  async load(visit: Visit, quarter: Quarter): Promise<ReportView> {
    const enters = decide(visit.person, 'quarterly-report.write').allowed;
    const { frame, view: entered } = await this.desk.read(visit, (tx, { agreementId }) =>
      enters ? this.figures.read(tx, agreementId, quarter) : Promise.resolve([]),
    );
    const [actor, { key }] = [actorOf(visit.person), frame.agreement];
    const reports = await this.reading.list(actor, key);
    const report = reportOf(reports, quarter);
    const standing = standingOf(quarter, this.clock.today() as LocalDate);
    if (!report && (sideOf(visit.person) === 'client' || standing === 'to-come')) return unknown(quarter);
    const { shown } = report
      ? await this.reading.find(actor, key, quarter)
      : { shown: await this.reading.foresee(actor, key, quarter) };
    return {
      ...this.said(frame, quarter, shown.report, reports),
      ...{ standing, report, fingerprint: shown.fingerprint, entered },
    };
  }

  /** A version as it was put to the client; refuses (404) one that was not. */
  async version(visit: Visit, quarter: Quarter, version: number): Promise<PutReport> {
    const { frame } = await this.desk.read(visit, () => Promise.resolve());
    const reports = await this.reading.list(actorOf(visit.person), frame.agreement.key);
    const put = reportOf(reports, quarter)?.dossier.versions.filter(({ offer }) => offer) ?? [];
    const offer = put.find((one) => one.version === version)?.offer;
    if (!offer) return unknown(quarter);
    return {
      ...this.said(frame, quarter, offer.report, reports),
      ...{ fingerprint: offer.fingerprint, isLatest: put.at(-1)?.version === version },
    };
  }

  private said(
    frame: AgreementFrame,
    quarter: Quarter,
    said: FrozenReport,
    reports: readonly ListedReport[],
  ): SaidReport {
    const model = reportModelNamed(said.model);
    if (!model) return unknown(quarter);
    const before = reports
      .filter(({ dossier }) => writeQuarter(dossier.quarter) < said.quarter)
      .flatMap(({ dossier }) => standingOffer(dossier)?.offer?.report ?? []);
    const series = seriesOf([...before, said]);
    return { frame: { ...frame, path: pathOf(quarter) }, quarter, model, said, series };
  }
}

function reportOf(reports: readonly ListedReport[], quarter: Quarter): ListedReport | undefined {
  return reports.find(({ dossier }) => writeQuarter(dossier.quarter) === writeQuarter(quarter));
}

function unknown(quarter: Quarter): never {
  throw new Refused({ code: 'unknown-quarterly-report', values: { quarter: writeQuarter(quarter) } });
}
