import type { Quarter } from '../../kernel/time';
import type { FrozenReport, ListedReport, WrittenFigure, WrittenOffer } from '../../quarterly-reports';
import type { FigureSeries, ReportModel } from '../../quarterly-reports/domain';
import type { AgreementFrame } from '../desk/desk.service';
import type { FieldError } from '../parts/error-summary';
import type { Message } from '../wording/word-refusal';
import type { QuarterStanding } from './quarter-in';

/** What a report says, for the parts of a page that show it. */
export interface SaidReport {
  readonly frame: AgreementFrame;
  readonly quarter: Quarter;
  readonly model: ReportModel;
  readonly said: FrozenReport;
  /** Each figure over the quarters, as far as the visitor may see them. */
  readonly series: readonly FigureSeries[];
}

/** A version as it was put to the client. */
export interface PutReport extends SaidReport {
  readonly fingerprint: WrittenOffer['fingerprint'];
  /** Whether no later one was put to the client. */
  readonly isLatest: boolean;
}

export interface ReportView extends SaidReport {
  readonly standing: QuarterStanding;
  /** Undefined while nothing was written of the quarter. */
  readonly report: ListedReport | undefined;
  readonly fingerprint: WrittenOffer['fingerprint'];
  /** All figures of the quarter with what they took the place of; for who enters them. */
  readonly entered: readonly WrittenFigure[];
}

export interface ReportPageProps extends ReportView {
  /** What was typed in a form that was not carried out. */
  readonly values?: Readonly<Record<string, string>>;
  readonly errors?: readonly FieldError[];
  readonly refusal?: Message | undefined;
  readonly done?: string | undefined;
}

export type SaidSection = FrozenReport['sections'][number];
