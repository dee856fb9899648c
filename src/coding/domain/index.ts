export { BOOKING_CODE, checkRules, TAAKVELD } from './check-rules';
export { codeDocuments, type CodableDocument, type CodedLine } from './code-documents';
export type { Coding, CodingRule, CodingScheme } from './coding';
export {
  amountsOf,
  totalByTaakveld,
  type CodedAmounts,
  type MonthRange,
  type TaakveldTotal,
} from './total-by-taakveld';
