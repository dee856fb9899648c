import { DatabaseAway } from './database-away';
import { sqlStateOf } from './sql-state';

/** Too many asked for the database at the same time; as when it is away, it is no fault of the work. */
export class DatabaseBusy extends DatabaseAway {
  override readonly name = 'DatabaseBusy';
  /** The one of PostgreSQL for too many connections. */
  override readonly code = '53300';
}

/** Of a server without a connection left, and of a lock that another kept for too long. */
const CODES: readonly string[] = ['53300', '55P03'];
/** What the pool of this process says without a code when no connection comes free in time. */
const WORDS = 'timeout exceeded when trying to connect';

/** Whether others kept the database busy for so long that nothing was begun, or what was is undone. */
export function isBusy(error: unknown): boolean {
  return CODES.includes(sqlStateOf(error) ?? '') || (error instanceof Error && error.message === WORDS);
}
