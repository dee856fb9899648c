import type { ShownNote, WeighedNote, WrittenNote } from '../decisions';
import type { PaperHead } from './paper-head';

/** An advice note with what a paper of it says of its agreement. */
export interface NotePaper extends PaperHead {
  readonly shown: ShownNote;
  /** What it would do now, while nothing was put to the client. */
  readonly present?: WeighedNote | undefined;
}

/** The version that the paper is of: what both sides have before them, otherwise the latest that was written. */
export function versionOnPaper({ shown: { dossier, latest } }: NotePaper): WrittenNote {
  return dossier.versions.filter(({ offer }) => offer !== undefined).at(-1) ?? latest;
}
