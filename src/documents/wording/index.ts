export { enumerate, fill } from '../../kernel/text';
export { noteEffectRows } from './note-effect-rows';
export { describeRelation, titleOf } from './name-document';
export { nameOperation, nameStep, nameSubject, sayCalculation } from './say-calculation';
export { articlesOf, nameCause, nameLate } from '../../invoicing';
export { explainLine, nameLine, namePart, sayCause, withAssessments } from './name-line';
export { sayProvisional } from './say-provisional';
export { sayProvisionalYear } from './say-provisional-year';
export {
  nameAddendumKind,
  nameAddendumState,
  sayExpectedCosts,
  sayMonthsOfWork,
  sayPrice,
} from './word-addendum';
export { wordParked } from '../../platform/wording';
export {
  nameReportPart,
  sayMonthsOfYearEnd,
  summariseYearEnd,
  withAfterClosing,
  wordYearEndState,
} from './word-year-end';
export { nameVat, nameVatBriefly, reasonWithoutVat, sayCompensation } from './name-vat';
export {
  euroOf,
  sayFrozen,
  sayFrozenDifference,
  sayHours,
  sayPercentage,
  sayPercentages,
  sayPeriod,
  sayScales,
} from './say-year';
