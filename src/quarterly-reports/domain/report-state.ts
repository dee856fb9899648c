import { latestVersion } from '../../kernel/dossier';
import type { ReportAct, ReportActName, ReportHistory, ReportVersion } from './report-act';

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

/**
 * Reads from the acts how a report stands. What was put to the client stands until another version is, so it can be
 * fixed; it is commented on as long as one of its sections has no answer.
 */
export function stateOfReport({ versions, acts }: ReportHistory): StandingReport {
  const fixed = acts.find(({ act }) => act === 'fix');
  const latest = versions.find(({ version }) => version === fixed?.version) ?? latestVersion({ versions });
  const ofLatest = acts.filter(({ version }) => version === latest.version);
  const last = ofLatest.at(-1);
  if (fixed) return { latest, state: 'fixed' };
  if (!last) return { latest, state: 'draft' };
  const isAsked = last.act === 'answer' && unansweredSections(ofLatest).length > 0;
  return { latest, state: isAsked ? 'commented' : AFTER[last.act] };
}

/** The sections on which the client spoke last, of the acts on one version. */
export function unansweredSections(acts: readonly ReportAct[]): string[] {
  const spoken = acts.filter(({ act }) => act === 'comment' || act === 'answer');
  const last = new Map(spoken.map(({ section = '', act }) => [section, act]));
  return [...last].filter(([, act]) => act === 'comment').map(([section]) => section);
}
