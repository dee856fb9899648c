import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../../agreements';
import { writeQuarter, type Quarter } from '../../kernel/time';
import { actorOf } from '../../people';
import type { Tx } from '../../platform/database';
import { Refused, refused } from '../../platform/http';
import { FiguresReader, ReadReports, reportModelOf, type ListedReport } from '../../quarterly-reports';
import type { ReportModel } from '../../quarterly-reports/domain';
import type { WrittenQuarters } from '../../quarterly-reports';
import { Desk, type AgreementFrame, type Visit } from '../desk/desk.service';
import { pathOf } from './quarter-in';

/** A quarter that can still be worked on, as its forms show it. */
export interface QuarterInHand {
  readonly frame: AgreementFrame;
  readonly quarter: Quarter;
  readonly model: ReportModel;
  readonly report: ListedReport | undefined;
  readonly entered: WrittenQuarters;
}

/** Loads what the forms of a quarter are made of. */
@Injectable()
export class QuarterDesk {
  constructor(
    private readonly desk: Desk,
    private readonly reading: ReadReports,
    private readonly figures: FiguresReader,
  ) {}

  /** Refuses a quarter without a model (404), and one whose report is fixed. */
  async load(visit: Visit, quarter: Quarter): Promise<QuarterInHand> {
    const model = reportModelOf(quarter);
    if (!model) throw refused('not-found');
    const { frame, view: entered } = await this.desk.read(visit, (tx, { agreementId }) =>
      this.figures.beside(tx, agreementId, quarter),
    );
    const name = writeQuarter(quarter);
    const reports = await this.reading.list(actorOf(visit.person), frame.agreement.key);
    const report = reports.find(({ dossier }) => writeQuarter(dossier.quarter) === name);
    if (report?.state === 'fixed')
      throw new Refused({ code: 'quarterly-report-fixed', values: { quarter: name } });
    return { frame: { ...frame, path: pathOf(quarter) }, quarter, model, report, entered };
  }

  /** Carries out a form; nothing of it stays when it is refused. */
  async write<Result>(
    visit: Visit,
    work: (tx: Tx, record: AgreementRecord) => Promise<Result>,
  ): Promise<Result> {
    const { decision } = await this.desk.write(visit, work);
    return decision;
  }
}
