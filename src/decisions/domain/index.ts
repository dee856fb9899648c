export { foresee, type ForeseenLimit } from './foresee';
export { measureEffect, measureYear, type MeasuredYear, type NoteEffect } from './measure-effect';
export { amountToAsk, fitsWithin, type YearPosition } from './year-position';
