import type { NoteActName, NoteHistory, NoteVersion } from './note-act';

/** How the latest version of an advice note stands. */
export type VersionState =
  'draft' | 'submitted' | 'questioned' | 'approved' | 'refused' | 'withdrawn' | 'decided-within';

export interface NoteState {
  readonly latest: NoteVersion;
  readonly state: VersionState;
  /** The newest version that the client agreed to; it counts while a later one waits. */
  readonly approved?: number;
  /** Why the client refused the latest version. */
  readonly reason?: string;
}

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
export function stateOf({ versions, acts }: NoteHistory): NoteState {
  const latest = versions.at(-1);
  if (!latest) throw new Error('An advice note has at least one version');
  const last = acts.findLast(({ version }) => version === latest.version);
  const approved = acts.findLast(({ act }) => act === 'approve')?.version;
  return {
    latest,
    state: last ? AFTER[last.act] : 'draft',
    ...(approved !== undefined && { approved }),
    ...(last?.act === 'refuse' && last.text !== undefined && { reason: last.text }),
  };
}

/** Whether something is still to be done with a note: written, put to the client, answered or decided. */
export function isOpen({ state }: NoteState): boolean {
  return state === 'draft' || state === 'submitted' || state === 'questioned';
}
