import type { Recorded } from '../kernel/reading';
import type { Instant } from '../platform/clock';
import type { AdviceNote, NoteAct, NoteEffect, NoteHistory, NoteOffer, NoteVersion } from './domain';

/** The effect of a decision as it was calculated when the note was put to the client: amounts as text. */
export type FrozenEffect = Recorded<NoteEffect>;

export interface WrittenOffer extends NoteOffer {
  readonly effect: FrozenEffect;
}

/** A version as it was written. */
export interface WrittenNote extends NoteVersion {
  readonly content: AdviceNote;
  readonly writtenRole: string;
  readonly writtenAt: Instant;
  readonly offer?: WrittenOffer;
}

/** An act with who did it, when, and what it led to. */
export interface DoneNoteAct extends NoteAct {
  readonly role: string;
  readonly party: string;
  readonly doneAt: Instant;
  readonly seen?: string;
  /** First position of the recording that it led to. */
  readonly firstPosition?: number;
}

/** Everything that was written and done of one advice note. */
export interface NoteDossier extends NoteHistory {
  readonly versions: readonly WrittenNote[];
  readonly acts: readonly DoneNoteAct[];
}
