export { SYSTEM_PARTY, systemActor, type Actor } from './actor';
export { checkApplicationRole } from './check-application-role';
export { createDataSource, dataSourceOptions } from './create-data-source';
export { DatabaseCheck } from './database-check';
export { DatabaseLifetime } from './database-lifetime';
export { migrate } from './migrate';
export { SQL_STATE, sqlStateOf } from './sql-state';
export { Transactions, type TransactionOptions } from './transactions';
export type { Tx } from './tx';
