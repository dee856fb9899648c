export { SYSTEM_PARTY, systemActor, type Actor } from './actor';
export { APPLICATION_ROLE, checkApplicationRole } from './check-application-role';
export { createDataSource, dataSourceOptions, SCHEMA } from './create-data-source';
export { InstantColumn } from './instant-column';
export { migrate } from './migrate';
export { isUniqueViolation, SQL_STATE, sqlStateOf } from './sql-state';
export { Transactions, type TransactionOptions } from './transactions';
export type { Tx } from './tx';
