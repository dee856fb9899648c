import { DatabaseAway } from './database-away';
import { sqlStateOf } from './sql-state';

/** Too many asked for the database at the same time; as when it is away, it is no fault of the work. */
export class DatabaseBusy extends DatabaseAway {
  override readonly name = 'DatabaseBusy';
  /** The one of PostgreSQL for too many connections. */
  override readonly code = '53300';

  constructor(cause: unknown) {
    super(cause, 'Too many ask for the database at the same time');
  }
}

/** Of a server without a connection left. */
const TOO_MANY = '53300';
/** What the pool of this process says without a code when no connection comes free in time. */
const WORDS = 'timeout exceeded when trying to connect';

/**
 * Whether there were so many others that nothing was begun. A lock that another keeps for too long is not among these: it can
 * be kept for ever, so it counts as an attempt of due work, and someone hears of it.
 */
export function isBusy(error: unknown): boolean {
  if (error instanceof DatabaseBusy || sqlStateOf(error) === TOO_MANY) return true;
  return error instanceof Error && error.message === WORDS;
}
