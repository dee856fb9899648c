import type { LocalDate, Quarter } from '../kernel/time';
import type { DoneReportAct, FrozenReport } from '../quarterly-reports';
import type { ReportState } from '../quarterly-reports/domain';
import type { PaperHead } from './paper-head';

/** A version of a quarterly report with what a paper of it says around it (DVO 6). */
export interface QuarterPaper extends PaperHead {
  readonly quarter: Quarter;
  readonly report: FrozenReport;
  readonly fingerprint: string;
  /** How this version stands, whatever was written after it. */
  readonly state: ReportState;
  /** What was done with this version and those before it. */
  readonly acts: readonly DoneReportAct[];
  /** The day of what was done last, or of the knowledge of a draft. */
  readonly day: LocalDate;
}
