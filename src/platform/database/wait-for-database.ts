import { setTimeout as pause } from 'node:timers/promises';
import { isConnectionLost } from './connection-lost';
import { isBusy } from './database-busy';
import { sqlStateOf } from './sql-state';

const PATIENCE_MS = 30_000;
const BETWEEN_MS = 1_000;

/**
 * Whether a process that starts tries its database again: only one that is away, starting or full may be there in a moment.
 * Says once that it waits: its log is silent until it has started.
 */
export function waitForDatabase(say: (line: string) => void): (error: Error) => boolean {
  let firstFailed: number | undefined;
  return (error) => {
    if (!isConnectionLost(error) && !isBusy(error) && !isWithoutSocket(error)) return false;
    if (firstFailed !== undefined) return performance.now() - firstFailed < PATIENCE_MS;
    firstFailed = performance.now();
    const code = sqlStateOf(error) ?? error.message;
    say(`De database antwoordt niet (${code}); er wordt een halve minuut gewacht.\n`);
    return true;
  };
}

/** Of a server on a Unix socket that has not made it yet; a certificate that is not there has the same code. */
function isWithoutSocket(error: NodeJS.ErrnoException): boolean {
  return error.code === 'ENOENT' && error.syscall === 'connect';
}

/** Connects to a database that may not be there yet. */
export async function connectInTime<T>(connect: () => Promise<T>): Promise<T> {
  const mayTryAgain = waitForDatabase((line) => process.stderr.write(line));
  for (;;) {
    try {
      return await connect();
    } catch (error) {
      if (!mayTryAgain(error as Error)) throw error;
      await pause(BETWEEN_MS);
    }
  }
}
