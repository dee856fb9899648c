import { preparedIt } from '../../kernel/dossier';
import { refuse, type Decision } from '../../kernel/fault/refusal';
import { isByContractor, type NoteActName, type NoteHistory, type NoteVersion } from './note-act';
import { stateOf, type NoteState, type VersionState } from './note-state';

export interface AskedNoteAct {
  readonly act: NoteActName;
  readonly person: string;
  readonly role: string;
  /** The fingerprint of what was seen; an act that decides, or puts it to the client, is refused without it. */
  readonly seen?: string | undefined;
}

export type NoteActRefusal =
  'note-not-open' | 'decided-by-other-role' | 'version-differs' | 'prepared-it-yourself';

/** In which states of the latest version an act may be done. */
const OPEN_IN: Readonly<Record<NoteActName, readonly VersionState[]>> = {
  submit: ['draft'],
  'decide-within': ['draft'],
  ask: ['submitted'],
  answer: ['questioned'],
  withdraw: ['draft', 'submitted', 'questioned', 'refused'],
  approve: ['submitted', 'questioned'],
  refuse: ['submitted', 'questioned'],
};

/** Above the ceiling. */
const DECIDING: readonly NoteActName[] = ['approve', 'refuse'];
/** Acts that are of what was seen, and of nothing else. */
const OF_SEEN: readonly NoteActName[] = [...DECIDING, 'submit', 'decide-within'];

/**
 * Whether an act may be done now, by this person: in a state in which it is open, on what was seen, and deciding by
 * whom the policy names and not by who prepared (DVO 3.3, 4.8; SLA, absence). Answers how the note stands.
 */
export function checkNoteAct(history: NoteHistory, asked: AskedNoteAct): Decision<NoteState, NoteActRefusal> {
  const state = stateOf(history);
  if (!OPEN_IN[asked.act].includes(state.state)) return refuse('note-not-open', { note: history.note });
  const decides = DECIDING.includes(asked.act);
  if (decides && state.latest.offer?.decider !== asked.role) return refuse('decided-by-other-role');
  if (OF_SEEN.includes(asked.act) && asked.seen !== seenOf(state.latest)) return refuse('version-differs');
  if (decides && preparedIt(history, asked.person, isByContractor)) return refuse('prepared-it-yourself');
  return { ok: true, value: state };
}

/** What is seen of a version: what was written, and once it was put to the client that with its effect. */
export function seenOf({ offer, fingerprint }: NoteVersion): string {
  return offer?.fingerprint ?? fingerprint;
}

/** Whether a new version may be written; answers its number. What was agreed counts until it is agreed as well. */
export function checkNoteAmendment(
  history: NoteHistory,
): Decision<number, 'note-withdrawn' | 'note-not-open'> {
  const { latest, state, approved } = stateOf(history);
  if (state === 'decided-within') return refuse('note-not-open', { note: history.note });
  if (state === 'withdrawn' && approved === undefined)
    return refuse('note-withdrawn', { note: history.note });
  return { ok: true, value: latest.version + 1 };
}
