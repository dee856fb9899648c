import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../agreements';
import { writeRecorded } from '../kernel/reading';
import { previousQuarter, quarterAYearBefore, type Quarter } from '../kernel/time';
import { hashOf } from '../platform/audit';
import type { Tx } from '../platform/database';
import type { AsKnown } from '../reporting';
import type { QuarterFigures } from '../reporting/domain';
import { composeReport, unexplainedPayroll, unexplainedSections, type ReportModel } from './domain';
import { FiguresStore } from './figures.store';
import type { WrittenOffer, WrittenReport } from './report-rows';

/** A report as it would be put to the client now. */
export interface ComposedOffer extends WrittenOffer {
  /** Sections with a figure below its norm and no word about it. */
  readonly unexplained: readonly string[];
  /** Sections on the costs without a word, while payroll of the quarter is missing. */
  readonly withoutPayroll: readonly string[];
}

/** Puts a version of a report together with what the service knows and what was entered (DVO 6). */
@Injectable()
export class ComposeReport {
  constructor(private readonly figures: FiguresStore) {}

  async compose(
    tx: Tx,
    { agreementId }: AgreementRecord,
    { quarter, model }: { readonly quarter: Quarter; readonly model: ReportModel },
    written: Pick<WrittenReport, 'version' | 'content'>,
    { moment, report: filled }: AsKnown<QuarterFigures>,
  ): Promise<ComposedOffer> {
    const read = (of: Quarter): ReturnType<FiguresStore['read']> => this.figures.read(tx, agreementId, of);
    const composed = composeReport(model, {
      ...{ quarter, moment, filled, version: written.version, texts: written.content.texts },
      entered: {
        quarter: await read(quarter),
        before: await read(previousQuarter(quarter)),
        yearBefore: await read(quarterAYearBefore(quarter)),
      },
    });
    const report = writeRecorded(composed);
    return {
      ...{ report, fingerprint: hashOf(report) },
      ...{ unexplained: unexplainedSections(composed), withoutPayroll: unexplainedPayroll(composed) },
    };
  }
}
