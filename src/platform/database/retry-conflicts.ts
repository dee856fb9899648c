import { setTimeout as pause } from 'node:timers/promises';
import { SQL_STATE, sqlStateOf } from './sql-state';

const CONFLICTS: readonly string[] = [SQL_STATE.serializationFailure, SQL_STATE.deadlockDetected];

/** The longest pause before the first repetition; it doubles with each. */
const FIRST_PAUSE_MS = 20;

/** Repeats work that lost a conflict with another transaction, at most `attempts` times in all. */
export async function retryConflicts<T>(attempts: number, work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt >= attempts || !CONFLICTS.includes(sqlStateOf(error) ?? '')) {
        throw error;
      }
      // Chance keeps two losers from meeting again.
      await pause(Math.random() * FIRST_PAUSE_MS * 2 ** (attempt - 1));
    }
  }
}
