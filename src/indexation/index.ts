export { IndexationModule } from './indexation.module';
export { SalaryTables } from './salary-tables.service';
export type { PublishedTable, TableAmount } from './published-table';
