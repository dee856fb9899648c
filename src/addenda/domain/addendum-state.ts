import type { LocalDate } from '../../kernel/time';
import type { AddendumAct, AddendumActName, AddendumHistory, AddendumVersion } from './addendum-act';

/** How the latest version of an addendum stands. */
export type VersionState =
  'draft' | 'submitted' | 'questioned' | 'awaits-confirmation' | 'approved' | 'refused' | 'withdrawn';

export interface AddendumState {
  readonly latest: AddendumVersion;
  readonly state: VersionState;
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

/** Reads from the history how an addendum stands; nothing of it is kept beside the acts. */
export function stateOf({ versions, acts }: AddendumHistory): AddendumState {
  const latest = versions.at(-1);
  if (!latest) throw new Error('An addendum has at least one version');
  const ofLatest = acts.filter(({ version }) => version === latest.version);
  const approved = acts.findLast(({ act }) => AFTER[act] === 'approved')?.version;
  const completedOn = acts.findLast(({ act }) => act === 'complete')?.day;
  const state = ofLatest.map(({ act }) => AFTER[act]).findLast((after) => after !== undefined) ?? 'draft';
  const costs = acts.findLast(({ act }) => act.endsWith('-costs'));
  const paper = ofLatest.findLast(({ act }) => act === 'record-paper-consent');
  return {
    latest,
    state,
    ...(approved !== undefined && { approved }),
    ...(completedOn && { completedOn }),
    ...(costs?.act === 'offer-costs' && { offered: costs }),
    ...(paper && state === 'awaits-confirmation' && { paper }),
  };
}
