export { maximumOfScale, type SalaryTable, type TableAcceptance } from './salary-table';
export { tablesThatCount, type IndexationPolicy } from './tables-that-count';
