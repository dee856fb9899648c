import { setTimeout as pause } from 'node:timers/promises';
import { isConnectionLost } from './connection-lost';
import { SQL_STATE, sqlStateOf } from './sql-state';

const CONFLICTS: readonly string[] = [SQL_STATE.serializationFailure, SQL_STATE.deadlockDetected];
const MOST_ATTEMPTS = 5;
/** The longest pause before the first repetition; it doubles with each. */
const FIRST_PAUSE_MS = 20;

/** A database that starts again is back within seconds; whoever asked waits rather than asking again. */
const PATIENCE_MS = 10_000;
const LONGEST_PAUSE_MS = 500;

/** Repeats work that the database undid: because it lost a conflict, or because its session broke off. */
export async function repeatUndone<T>(work: () => Promise<T>): Promise<T> {
  const deadline = performance.now() + PATIENCE_MS;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (!mayRepeat(error, attempt, deadline)) throw error;
      // Chance keeps two losers from meeting again.
      await pause(Math.random() * Math.min(FIRST_PAUSE_MS * 2 ** (attempt - 1), LONGEST_PAUSE_MS));
    }
  }
}

function mayRepeat(error: unknown, attempt: number, deadline: number): boolean {
  if (CONFLICTS.includes(sqlStateOf(error) ?? '')) return attempt < MOST_ATTEMPTS;
  return isConnectionLost(error) && performance.now() < deadline;
}
