import { startSharedServer } from './shared-server';

/** One PostgreSQL for all suites of a Jest run. */
export default startSharedServer;
