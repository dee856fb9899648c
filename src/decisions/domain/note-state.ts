import { readState, type DossierState } from '../../kernel/dossier';
import type { NoteActName, NoteHistory, NoteVersion } from './note-act';

/** How the latest version of an advice note stands. */
export type VersionState =
  'draft' | 'submitted' | 'questioned' | 'approved' | 'refused' | 'withdrawn' | 'decided-within';

export type NoteState = DossierState<VersionState, NoteVersion>;

const AFTER: Readonly<Record<NoteActName, VersionState>> = {
  submit: 'submitted',
  ask: 'questioned',
  answer: 'submitted',
  withdraw: 'withdrawn',
  approve: 'approved',
  refuse: 'refused',
  'decide-within': 'decided-within',
};

/** Reads from the history how an advice note stands; nothing of it is kept beside the acts. */
export function stateOf(history: NoteHistory): NoteState {
  return readState(history, AFTER);
}

/** Whether something is still to be done with a note: written, put to the client, answered or decided. */
export function isOpen({ state }: NoteState): boolean {
  return state === 'draft' || state === 'submitted' || state === 'questioned';
}
