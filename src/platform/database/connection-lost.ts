import { QueryRunnerAlreadyReleasedError } from 'typeorm';
import { sqlStateOf } from './sql-state';

/** Of the network, and of a server that stops, breaks down or is not ready yet. */
const CODES: readonly string[] = [
  ...[
    'ECONNREFUSED',
    'ECONNRESET',
    'EPIPE',
    'ETIMEDOUT',
    'ENOTFOUND',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'ENETUNREACH',
  ],
  ...['57P01', '57P02', '57P03', '08000', '08001', '08003', '08006'],
];

/** What pg says without a code of a session that broke off, or could not be begun in time. */
const WORDS = /^Connection terminated|^Client has encountered a connection error|^timeout expired$/;

/** Whether the session with the database broke off, or none could be begun: what was not committed is undone. */
export function isConnectionLost(error: unknown): boolean {
  if (error instanceof QueryRunnerAlreadyReleasedError) return true;
  const code = sqlStateOf(error);
  if (code !== undefined) return CODES.includes(code);
  return error instanceof Error && WORDS.test(error.message);
}
