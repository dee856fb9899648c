import { refuse, type Decision } from '../../kernel/fault/refusal';
import { ACTS, type AddendumAct, type AddendumActName, type AddendumHistory } from './addendum-act';
import { stateOf, versionFor, type AddendumState, type VersionState } from './addendum-state';
import { needsConsent } from './proposal';

export interface AskedAct {
  readonly act: AddendumActName;
  readonly person: string;
  /** The fingerprint of what was seen; an act that decides is refused without it. */
  readonly seen?: string | undefined;
}

export type ActRefusal =
  | 'act-not-open'
  | 'consent-not-needed'
  | 'not-a-calamity'
  | 'addendum-completed'
  | 'version-differs'
  | 'prepared-it-yourself';

/** In which states of the version it is about an act may be done; answers to costs look at the offer instead. */
const OPEN_IN: Readonly<Record<AddendumActName, readonly VersionState[]>> = {
  submit: ['draft'],
  ask: ['submitted'],
  answer: ['questioned'],
  withdraw: ['draft', 'submitted', 'questioned', 'awaits-confirmation', 'refused'],
  approve: ['submitted', 'questioned'],
  refuse: ['submitted', 'questioned'],
  'record-paper-consent': ['draft', 'submitted', 'questioned'],
  'confirm-paper-consent': ['awaits-confirmation'],
  'deny-paper-consent': ['awaits-confirmation'],
  complete: ['submitted', 'approved'],
  'offer-costs': ['submitted'],
  'agree-costs': ['submitted', 'questioned'],
  'refuse-costs': ['submitted', 'questioned'],
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
  if (ABOUT_CONSENT.includes(act) && !needsConsent(history.kind))
    return refuse('consent-not-needed', { addendum: history.addendum });
  if (ABOUT_COSTS.includes(act) && history.kind !== 'calamity')
    return refuse('not-a-calamity', { addendum: history.addendum });
  if (!isOpen(act, state, history)) return refuse('act-not-open');
  if ('isOfSeen' in ACTS[act] && asked.seen !== seenIn(act, state)) return refuse('version-differs');
  if (decides(act) && prepared(history, asked, state)) return refuse('prepared-it-yourself');
  return { ok: true, value: state };
}

/** What the client says yes or no to. */
function decides(act: AddendumActName): boolean {
  return ACTS[act].side === 'client' && 'isOfSeen' in ACTS[act];
}

/** What an act must have seen: the offer of costs, or the version. */
export function seenIn(act: AddendumActName, state: AddendumState): string {
  const { fingerprint } = versionFor(act, state).version;
  return ABOUT_COSTS.includes(act) && state.offered
    ? `${fingerprint}-${offerOf(state.offered)}`
    : fingerprint;
}

/** The name of an offer of costs within its addendum. */
export function offerOf({ version, number }: AddendumAct): string {
  return `${version.toString()}.${number.toString()}`;
}

function isOpen(act: AddendumActName, state: AddendumState, { kind, acts }: AddendumHistory): boolean {
  const about = versionFor(act, state);
  if (act === 'complete' && needsConsent(kind)) return state.approved !== undefined;
  if ((act === 'agree-costs' || act === 'refuse-costs') && !state.offered) return false;
  // Costs that both sides agreed on are not taken back by one of them (DVO 3.7).
  if (act === 'withdraw' && about.state !== 'draft' && acts.some((one) => one.act === 'agree-costs'))
    return false;
  return OPEN_IN[act].includes(about.state);
}

/** Who wrote a version, submitted it or offered the costs does not decide on it (DVO 3.3). */
function prepared(history: AddendumHistory, { act, person }: AskedAct, state: AddendumState): boolean {
  const { version } = versionFor(act, state);
  const preparers = history.acts
    .filter((done) => ACTS[done.act].side === 'contractor' && done.version === version.version)
    .map((done) => done.person);
  return [version.writtenBy, state.offered?.person, ...preparers].includes(person);
}
