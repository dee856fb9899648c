export { indexAmounts } from './index-amounts';
export { readSalaryTable, readTableAcceptance, readTableConsultation } from './read-salary-table';
export {
  maximumOf,
  maximumOfScale,
  type SalaryTable,
  type TableAcceptance,
  type TableConsultation,
} from './salary-table';
export { tablesThatCount, type IndexationPolicy } from './tables-that-count';
export { readSalaryTableFile, type PublishedAmount, type SalaryTableFile } from './read-salary-table-file';
