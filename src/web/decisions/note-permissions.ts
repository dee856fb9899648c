import type { ShownNote } from '../../decisions';
import { checkNoteAct, seenOf, type NoteActName } from '../../decisions/domain';
import { decide, type Action, type Person } from '../../people';

/** Who may do each act. */
const NOTE_PERMISSIONS = {
  submit: 'advice.propose',
  answer: 'advice.propose',
  withdraw: 'advice.propose',
  'decide-within': 'advice.decide-within',
  ask: 'advice.decide',
  approve: 'advice.decide',
  refuse: 'advice.decide',
} as const satisfies Readonly<Record<NoteActName, Action>>;

/** Whether someone who sees a note as it stands may do an act with it; a page offers only those. */
export function mayDo(
  { id, role, ...person }: Person,
  { dossier, latest }: ShownNote,
  act: NoteActName,
): boolean {
  const asked = { act, person: id, role, seen: seenOf(latest) };
  return decide({ id, role, ...person }, NOTE_PERMISSIONS[act]).allowed && checkNoteAct(dossier, asked).ok;
}
