import { refuse, type Decision } from '../../kernel/fault/refusal';
import { ACTS, type AddendumAct, type AddendumActName, type AddendumHistory } from './addendum-act';
import { stateOf, type AddendumState, type VersionState } from './addendum-state';
import { needsConsent } from './proposal';

export interface AskedAct {
  readonly act: AddendumActName;
  readonly person: string;
  /** The fingerprint of what was seen; an act that decides is refused without it. */
  readonly seen?: string | undefined;
}

export type ActRefusal =
  'act-not-open' | 'consent-not-needed' | 'addendum-completed' | 'version-differs' | 'prepared-it-yourself';

/** In which states of the latest version an act may be done; acts on costs look at what was offered instead. */
const OPEN_IN: Readonly<Record<AddendumActName, readonly VersionState[]>> = {
  submit: ['draft'],
  ask: ['submitted'],
  answer: ['questioned'],
  withdraw: ['draft', 'submitted', 'questioned', 'refused'],
  approve: ['submitted', 'questioned'],
  refuse: ['submitted', 'questioned'],
  'record-paper-consent': ['draft', 'submitted', 'questioned'],
  'confirm-paper-consent': ['awaits-confirmation'],
  'deny-paper-consent': ['awaits-confirmation'],
  complete: ['submitted', 'approved'],
  'offer-costs': ['submitted'],
  'agree-costs': ['submitted'],
  'refuse-costs': ['submitted'],
};

/** Consent is asked where the agreement itself does not give it (DVO 3.6, 3.7, 4.6). */
const ABOUT_CONSENT: readonly AddendumActName[] = [
  'approve',
  'refuse',
  'record-paper-consent',
  'confirm-paper-consent',
  'deny-paper-consent',
];
const ABOUT_COSTS: readonly AddendumActName[] = ['offer-costs', 'agree-costs', 'refuse-costs'];

/**
 * Whether an act may be done now, by this person: on the version that was seen, in a state in which it is open,
 * and deciding not by who prepared (DVO 3.3, 3.6). Answers how the addendum stands.
 */
export function checkAct(history: AddendumHistory, asked: AskedAct): Decision<AddendumState, ActRefusal> {
  const state = stateOf(history);
  const { act } = asked;
  if (state.completedOn) return refuse('addendum-completed', { addendum: history.addendum });
  if (!isForKind(act, history)) return refuse('consent-not-needed', { addendum: history.addendum });
  if (!isOpen(act, state, history)) return refuse('act-not-open');
  if (decides(act) && asked.seen !== seenIn(act, state)) return refuse('version-differs');
  if (prepared(history, asked, state)) return refuse('prepared-it-yourself');
  return { ok: true, value: state };
}

function decides(act: AddendumActName): boolean {
  return 'decides' in ACTS[act];
}

/** What an answer must have seen: the offer of costs, or the version. */
export function seenIn(act: AddendumActName, { latest, offered }: AddendumState): string {
  return ABOUT_COSTS.includes(act) && offered
    ? `${latest.fingerprint}-${offerOf(offered)}`
    : latest.fingerprint;
}

/** The name of an offer of costs within its addendum. */
export function offerOf({ version, number }: AddendumAct): string {
  return `${version.toString()}.${number.toString()}`;
}

function isForKind(act: AddendumActName, { kind }: AddendumHistory): boolean {
  if (ABOUT_CONSENT.includes(act)) return needsConsent(kind);
  return !ABOUT_COSTS.includes(act) || kind === 'calamity';
}

function isOpen(
  act: AddendumActName,
  { state, offered, approved }: AddendumState,
  { kind }: AddendumHistory,
): boolean {
  if (act === 'agree-costs' || act === 'refuse-costs') return offered !== undefined;
  if (act === 'complete' && needsConsent(kind)) return approved !== undefined;
  return OPEN_IN[act].includes(state);
}

/** Who wrote a version, submitted it or offered the costs does not decide on it (DVO 3.3). */
function prepared(
  history: AddendumHistory,
  { act, person }: AskedAct,
  { latest, offered }: AddendumState,
): boolean {
  if (!decides(act)) return false;
  const preparers = history.acts
    .filter((done) => ACTS[done.act].side === 'contractor' && done.version === latest.version)
    .map((done) => done.person);
  return [latest.writtenBy, offered?.person, ...preparers].includes(person);
}
