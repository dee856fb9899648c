import type { LocalDate } from '../../kernel/time';
import type { AddendumAct, AddendumActName, AddendumHistory, AddendumVersion } from './addendum-act';

/** How a version of an addendum stands. */
export type VersionState =
  'draft' | 'submitted' | 'questioned' | 'awaits-confirmation' | 'approved' | 'refused' | 'withdrawn';

/** A version with how it stands. */
export interface VersionStanding {
  readonly version: AddendumVersion;
  readonly state: VersionState;
}

export interface AddendumState {
  readonly latest: AddendumVersion;
  /** How the latest version stands. */
  readonly state: VersionState;
  /**
   * The newest version that was put to the client, which is what both sides have before them; the latest while
   * none was. A further version that is being written changes nothing about it.
   */
  readonly shared: VersionStanding;
  /** The newest version that the client agreed to; it counts while a later one waits. */
  readonly approved?: number;
  readonly completedOn?: LocalDate;
  /** The costs of a calamity that wait for the client's answer. */
  readonly offered?: AddendumAct;
  /** The consent on paper that waits for the client's confirmation. */
  readonly paper?: AddendumAct;
}

const AFTER: Readonly<Partial<Record<AddendumActName, VersionState>>> = {
  submit: 'submitted',
  ask: 'questioned',
  answer: 'submitted',
  withdraw: 'withdrawn',
  approve: 'approved',
  refuse: 'refused',
  'record-paper-consent': 'awaits-confirmation',
  'confirm-paper-consent': 'approved',
  'deny-paper-consent': 'submitted',
};

/** What puts a version to the client. */
const PUTS: readonly AddendumActName[] = ['submit', 'record-paper-consent'];

/** Acts on a version that is being written; all others are on what both sides have before them. */
const ON_DRAFT: readonly AddendumActName[] = [...PUTS, 'withdraw'];

/** Reads from the history how an addendum stands; nothing of it is kept beside the acts. */
export function stateOf(history: AddendumHistory): AddendumState {
  const { versions, acts } = history;
  const newest = versions.at(-1);
  if (!newest) throw new Error('An addendum has at least one version');
  const put = versions.findLast((one) => wasPut(history, one));
  const completedOn = acts.findLast(({ act }) => act === 'complete')?.day;
  // A further version that was withdrawn before it was put to the client leaves what was there before, and so does
  // one that was still being written at completion.
  const isOver = completedOn !== undefined || stateOfVersion(history, newest) === 'withdrawn';
  const isDropped = isOver && !wasPut(history, newest);
  const latest = put && isDropped ? put : newest;
  const shared = standingOf(history, put ?? latest);
  const approved = acts.findLast(({ act }) => AFTER[act] === 'approved')?.version;
  const costs = acts.findLast(({ act }) => act.endsWith('-costs'));
  const paper = acts.findLast(
    ({ act, version }) => act === 'record-paper-consent' && version === shared.version.version,
  );
  return {
    ...{ latest, state: stateOfVersion(history, latest), shared },
    ...(approved !== undefined && { approved }),
    ...(completedOn && { completedOn }),
    ...(costs?.act === 'offer-costs' && { offered: costs }),
    ...(paper && shared.state === 'awaits-confirmation' && { paper }),
  };
}

/** The version that an act is about. */
export function versionFor(act: AddendumActName, { latest, state, shared }: AddendumState): VersionStanding {
  return ON_DRAFT.includes(act) ? { version: latest, state } : shared;
}

/** Whether a version was put to the client, who has seen it then. */
export function wasPut({ acts }: AddendumHistory, { version }: AddendumVersion): boolean {
  return acts.some((one) => one.version === version && PUTS.includes(one.act));
}

function standingOf(history: AddendumHistory, version: AddendumVersion): VersionStanding {
  return { version, state: stateOfVersion(history, version) };
}

function stateOfVersion({ acts }: AddendumHistory, { version }: AddendumVersion): VersionState {
  const states = acts.filter((one) => one.version === version).map(({ act }) => AFTER[act]);
  return states.findLast((after) => after !== undefined) ?? 'draft';
}
