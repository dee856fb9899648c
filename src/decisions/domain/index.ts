export type { AdviceNote } from './advice-note';
export { checkNoteAct, checkNoteAmendment, seenOf, type NoteActRefusal } from './check-note-act';
export { checkNewNote } from './check-new-note';
export { decideWho, type DecisionRoute } from './decide-who';
export { foresee, type ForeseenLimit } from './foresee';
export {
  measureEffect,
  measureYear,
  type MeasuredBy,
  type MeasuredYear,
  type NoteEffect,
} from './measure-effect';
export {
  isByContractor,
  type NoteAct,
  type NoteActName,
  type NoteHistory,
  type NoteOffer,
  type NoteVersion,
} from './note-act';
export { isOpen, stateOf, type NoteState, type VersionState } from './note-state';
export { readAdviceNote } from './read-advice-note';
export { amountToAsk, fitsWithin, type YearPosition } from './year-position';
