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

/** A version with how it stands. */
export interface StandingVersion {
  readonly version: ReportVersion;
  readonly state: ReportState;
}

export interface StandingReport {
  /** The version that counts: the one that was fixed, or else the latest. */
  readonly latest: ReportVersion;
  readonly state: ReportState;
  /** What lies with the client while a later version is being written. */
  readonly withClient?: StandingVersion;
}

/**
 * Reads from the acts how a report stands. What was put to the client stands until another version is, so it can be
 * fixed, and a draft that was withdrawn leaves it as it was; it is commented on as long as one of its sections has no
 * answer.
 */
export function stateOfReport({ versions, acts }: ReportHistory): StandingReport {
  const stateOf = (version: ReportVersion): ReportState =>
    stateAfter(acts.filter((act) => act.version === version.version));
  const newest = latestVersion({ versions });
  const put = versions.findLast(({ offer }) => offer);
  const fixed = acts.find(({ act }) => act === 'fix');
  const ended = versions.find(({ version }) => version === fixed?.version);
  if (ended) return { latest: ended, state: 'fixed' };
  if (!put || put === newest) return { latest: newest, state: stateOf(newest) };
  const withClient = { version: put, state: stateOf(put) };
  if (stateOf(newest) === 'withdrawn') return { latest: put, state: withClient.state };
  return {
    ...{ latest: newest, state: stateOf(newest) },
    ...(withClient.state !== 'withdrawn' && { withClient }),
  };
}

function stateAfter(acts: readonly ReportAct[]): ReportState {
  const last = acts.at(-1);
  if (!last) return 'draft';
  return last.act === 'answer' && unansweredSections(acts).length > 0 ? 'commented' : AFTER[last.act];
}

/** The sections on which the client spoke last, of the acts on one version. */
export function unansweredSections(acts: readonly ReportAct[]): string[] {
  const spoken = acts.filter(({ act }) => act === 'comment' || act === 'answer');
  const last = new Map(spoken.map(({ section = '', act }) => [section, act]));
  return [...last].filter(([, act]) => act === 'comment').map(([section]) => section);
}

/** The version that counts for other quarters: the last that was put to the client and not withdrawn. */
export function standingOffer<Version extends ReportVersion>({
  versions,
  acts,
}: {
  readonly versions: readonly Version[];
  readonly acts: readonly ReportAct[];
}): Version | undefined {
  const withdrawn = new Set(acts.filter(({ act }) => act === 'withdraw').map(({ version }) => version));
  return versions.findLast(({ version, offer }) => offer && !withdrawn.has(version));
}
