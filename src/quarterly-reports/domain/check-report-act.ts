import { preparedIt } from '../../kernel/dossier';
import { refuse, type Decision } from '../../kernel/fault/refusal';
import { isByContractor, type ReportActName, type ReportHistory } from './report-act';
import { stateOfReport, type ReportState } from './report-state';

/** Someone asks to do something with a report. */
export interface AskedReportAct {
  readonly act: ReportActName;
  readonly person: string;
  /** The fingerprint of what was seen. */
  readonly seen?: string;
}

export type ReportActRefusal = 'quarterly-report-not-open' | 'prepared-it-yourself' | 'version-differs';

const OPEN: Readonly<Record<ReportState, readonly ReportActName[]>> = {
  draft: ['submit', 'withdraw'],
  offered: ['withdraw', 'comment', 'fix'],
  commented: ['answer', 'withdraw', 'comment', 'fix'],
  fixed: [],
  withdrawn: [],
};

/** Whether an act is open as the report stands; the client fixes what it saw, and not who prepared it (DVO 3.3, 6). */
export function checkReportAct(
  history: ReportHistory,
  { act, person, seen }: AskedReportAct,
): Decision<undefined, ReportActRefusal> {
  const { state, latest } = stateOfReport(history);
  if (!OPEN[state].includes(act)) return refuse('quarterly-report-not-open');
  if (act !== 'fix') return { ok: true, value: undefined };
  if (preparedIt(history, person, isByContractor)) return refuse('prepared-it-yourself');
  return latest.offer !== undefined && seen === latest.offer.fingerprint
    ? { ok: true, value: undefined }
    : refuse('version-differs');
}
