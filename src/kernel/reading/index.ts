export { checkLine, checkText, isReadable, LONGEST_LINE, LONGEST_TEXT, readableOf } from './texts';
export { writeRecorded, type Recorded } from './write-recorded';
export { asYear, Fields } from './fields';
export {
  asText,
  readFact,
  readFirstOfMonth,
  readNotNegative,
  readPositive,
  readWithdrawal,
} from './read-fact';
export { lookUp } from './look-up';
export { wholeNumber } from './whole-number';
