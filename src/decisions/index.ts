export { AdviceNotesReader, type ShownNote } from './advice-notes.reader';
export { DecisionsModule } from './decisions.module';
export { DoNoteAct } from './do-note-act.service';
export { isByContractor } from './domain';
export { DraftNote } from './draft-note.service';
export type { NewNoteAct } from './keep-note-act.service';
export { NOTE_ACTED } from './note-announcement.service';
export { WriteNote } from './write-note.service';
