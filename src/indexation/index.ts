export { MakeProvisionalTable } from './make-provisional-table.service';
export { isRaise, SALARY_TABLE, tableId, writeTable } from './salary-tables.dto';
export { IndexationModule } from './indexation.module';
export { SalaryTables } from './salary-tables.service';
export type { KeptTable, PublishedTable, TableAmount } from './published-table';
export { ReadInSalaryTable, type SalaryTableUpload } from './read-in-salary-table.service';
