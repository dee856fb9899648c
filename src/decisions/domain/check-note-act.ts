import { preparedIt } from '../../kernel/dossier';
import { refuse, type Decision } from '../../kernel/fault/refusal';
import { isByContractor, type NoteActName, type NoteHistory } from './note-act';
import { stateOf, type NoteState, type VersionState } from './note-state';

export interface AskedNoteAct {
  readonly act: NoteActName;
  readonly person: string;
  readonly role: string;
  /** The fingerprint of what was seen; an act that decides is refused without it. */
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

const DECIDING: readonly NoteActName[] = ['approve', 'refuse'];

/**
 * Whether an act may be done now, by this person: in a state in which it is open, and deciding by whom the policy
 * names, on what was seen, and not by who prepared (DVO 3.3, 4.8; SLA, absence). Answers how the note stands.
 */
export function checkNoteAct(history: NoteHistory, asked: AskedNoteAct): Decision<NoteState, NoteActRefusal> {
  const state = stateOf(history);
  if (!OPEN_IN[asked.act].includes(state.state)) return refuse('note-not-open', { note: history.note });
  if (!DECIDING.includes(asked.act)) return { ok: true, value: state };
  const { offer } = state.latest;
  if (offer?.decider !== asked.role) return refuse('decided-by-other-role');
  if (asked.seen !== offer.fingerprint) return refuse('version-differs');
  if (preparedIt(history, asked.person, isByContractor)) return refuse('prepared-it-yourself');
  return { ok: true, value: state };
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
