import type { Recorded } from '../kernel/reading';
import type { Quarter } from '../kernel/time';
import type { Instant } from '../platform/clock';
import type {
  ComposedReport,
  Figure,
  ReportAct,
  ReportHistory,
  ReportOffer,
  ReportTexts,
  ReportVersion,
} from './domain';

/** A figure with who entered it, when, and from which file. */
export interface WrittenFigure extends Figure {
  readonly enteredRole: string;
  readonly enteredAt: Instant;
  /** SHA-256 (hex) of the file that it was read in from. */
  readonly digest?: string;
}

/** A file of figures that was read in; the same one is not read in twice. */
export interface FigureFile {
  readonly fileName: string;
  readonly digest: string;
  readonly figures: number;
  readonly readAt: Instant;
}

/** A report as it was put together: amounts and numbers as text. */
export type FrozenReport = Recorded<ComposedReport>;

export interface WrittenOffer extends ReportOffer {
  readonly report: FrozenReport;
}

/** A version as it was written. */
export interface WrittenReport extends ReportVersion {
  readonly content: ReportTexts;
  readonly writtenRole: string;
  readonly writtenAt: Instant;
  readonly offer?: WrittenOffer;
}

/** An act with who did it, when, and on what it saw. */
export interface DoneReportAct extends ReportAct {
  readonly role: string;
  readonly party: string;
  readonly doneAt: Instant;
  readonly seen?: string;
}

/** Everything that was written and done of the report of one quarter. */
export interface ReportDossier extends ReportHistory {
  readonly quarter: Quarter;
  readonly versions: readonly WrittenReport[];
  readonly acts: readonly DoneReportAct[];
}
