import { DatabaseAway } from './database-away';

/** Too many asked for the database at the same time; as when it is away, it is no fault of the work. */
export class DatabaseBusy extends DatabaseAway {
  override readonly name = 'DatabaseBusy';
  /** The one of PostgreSQL for too many connections. */
  override readonly code = '53300';
}

/** Whether no connection of this process came free in time: pg's pool says so without a code. */
export function isPoolTaken(error: unknown): boolean {
  return error instanceof Error && error.message === 'timeout exceeded when trying to connect';
}
