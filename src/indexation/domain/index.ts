export { readSalaryTable, readTableAcceptance } from './read-salary-table';
export { maximumOfScale, type SalaryTable, type TableAcceptance } from './salary-table';
export { tablesThatCount, type IndexationPolicy } from './tables-that-count';
export { readSalaryTableFile, type PublishedAmount, type SalaryTableFile } from './read-salary-table-file';
