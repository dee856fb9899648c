import type { ShownNote, WeighedNote } from '../../decisions';
import type { Frame } from '../layout/frame';
import type { FieldError } from '../parts/error-summary';
import type { Message } from '../wording/word-refusal';
import type { NoteValues } from './note-form';

export interface NotePageProps {
  readonly frame: Frame;
  readonly shown: ShownNote;
  /** What it would do now; undefined of what was decided, and where the year cannot be settled. */
  readonly present: WeighedNote | undefined;
  /** What was typed in a form that was not carried out. */
  readonly values?: NoteValues;
  readonly errors?: readonly FieldError[];
  readonly refusal?: Message | undefined;
  readonly done?: string | undefined;
}

/** The same, for the parts of the page that have a form. */
export type NoteStepProps = NotePageProps & { readonly errors: readonly FieldError[] };
