import { preparedIt } from '../../kernel/dossier';
import { refuse, type Decision } from '../../kernel/fault/refusal';
import { isByContractor, type ReportActName, type ReportHistory, type ReportVersion } from './report-act';
import { stateOfReport, type ReportState, type StandingVersion } from './report-state';

/** Someone asks to do something with a report. */
export interface AskedReportAct {
  readonly act: ReportActName;
  readonly person: string;
  /** The fingerprint of what was seen. */
  readonly seen?: string;
  /** The version to withdraw; every other act is on the one that it can be on. */
  readonly version?: number;
}

export type ReportActRefusal = 'quarterly-report-not-open' | 'prepared-it-yourself' | 'version-differs';

const OPEN: Readonly<Record<ReportState, readonly ReportActName[]>> = {
  draft: ['submit', 'withdraw'],
  offered: ['withdraw', 'comment', 'fix'],
  commented: ['answer', 'withdraw', 'comment', 'fix'],
  fixed: [],
  withdrawn: [],
};

/**
 * On which version an act is, if it is open as that version stands; the client fixes what it saw, and not who prepared
 * it (DVO 3.3, 6).
 */
export function checkReportAct(
  history: ReportHistory,
  { act, person, seen, version }: AskedReportAct,
): Decision<ReportVersion, ReportActRefusal> {
  const { latest, state, withClient } = stateOfReport(history);
  const newest: StandingVersion = { version: latest, state };
  const on =
    act === 'withdraw'
      ? [newest, withClient].find((one) => one?.version.version === version)
      : act === 'submit'
        ? newest
        : (withClient ?? newest);
  if (!on || !OPEN[on.state].includes(act)) return refuse('quarterly-report-not-open');
  if (act !== 'fix') return { ok: true, value: on.version };
  const upTo = history.versions.filter((one) => one.version <= on.version.version);
  if (preparedIt({ ...history, versions: upTo }, person, isByContractor))
    return refuse('prepared-it-yourself');
  return on.version.offer !== undefined && seen === on.version.offer.fingerprint
    ? { ok: true, value: on.version }
    : refuse('version-differs');
}
