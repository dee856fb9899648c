export {
  BOOKING_CODE,
  checkScheme,
  ECONOMIC_CATEGORY,
  MOST_RULES,
  TAAKVELD,
  type NewScheme,
} from './check-scheme';
export { codeDocuments, type CodableDocument, type CodedLine } from './code-documents';
export type { Coding, CodingRule, CodingScheme } from './coding';
export {
  amountsOf,
  totalByTaakveld,
  type CodedAmounts,
  type MonthRange,
  type TaakveldTotal,
} from './total-by-taakveld';
