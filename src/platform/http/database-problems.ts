import { isConnectionLost, SQL_STATE, sqlStateOf } from '../database';
import type { GeneralProblem } from './general-problems';

const BY_STATE: Readonly<Record<string, GeneralProblem>> = {
  [SQL_STATE.uniqueViolation]: 'conflict',
  [SQL_STATE.serializationFailure]: 'conflict',
  [SQL_STATE.deadlockDetected]: 'conflict',
  [SQL_STATE.insufficientPrivilege]: 'not-permitted',
  // Others kept connections, turns or locks for too long.
  '53300': 'busy',
  '55P03': 'busy',
  // Waited too long for an answer.
  '57014': 'unavailable',
  // The answer to COMMIT did not arrive, and the database stayed away.
  '08007': 'saving-unknown',
};

/** Classes of PostgreSQL codes: the first two characters. */
const BY_CLASS: Readonly<Record<string, GeneralProblem>> = {
  // The value that was sent cannot be stored: a zero byte, a number too large.
  '22': 'invalid-input',
  // It is larger than an index or a row can hold.
  '54': 'invalid-input',
  '08': 'unavailable',
  '53': 'unavailable',
  '57': 'unavailable',
};

/** What a refusal of the database means, where the code before it did not refuse first. */
export function problemOfDatabase(error: unknown): GeneralProblem | undefined {
  if (isConnectionLost(error)) {
    return 'unavailable';
  }
  const state = sqlStateOf(error);
  return state?.length === 5 ? (BY_STATE[state] ?? BY_CLASS[state.slice(0, 2)]) : undefined;
}
