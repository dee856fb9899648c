import { latestVersion } from '../../kernel/dossier';
import type { ReportActName, ReportHistory, ReportVersion } from './report-act';

/** How a quarterly report stands; fixed is its end. */
export type ReportState = 'draft' | 'offered' | 'commented' | 'fixed' | 'withdrawn';

const AFTER: Readonly<Record<ReportActName, ReportState>> = {
  submit: 'offered',
  comment: 'commented',
  answer: 'offered',
  withdraw: 'withdrawn',
  fix: 'fixed',
};

export interface StandingReport {
  /** The version that counts: the one that was fixed, or else the latest. */
  readonly latest: ReportVersion;
  readonly state: ReportState;
}

/** Reads from the acts how a report stands. What was put to the client stands until another version is, so it can be fixed. */
export function stateOfReport({ versions, acts }: ReportHistory): StandingReport {
  const fixed = acts.find(({ act }) => act === 'fix');
  const latest = versions.find(({ version }) => version === fixed?.version) ?? latestVersion({ versions });
  const last = acts.findLast(({ version }) => version === latest.version);
  return { latest, state: fixed ? 'fixed' : last ? AFTER[last.act] : 'draft' };
}
