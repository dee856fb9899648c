import { sqlStateOf } from './sql-state';

/** Refusals that stay the same however long one waits: the user, the password or the name of the database is wrong. */
const FOR_GOOD: readonly string[] = ['28000', '28P01', '3D000'];
const PATIENCE_MS = 30_000;

/**
 * Whether a process that starts tries its database again. Says once that it waits: its log is silent until it has started.
 */
export function waitForDatabase(say: (line: string) => void): (error: Error) => boolean {
  let firstFailed: number | undefined;
  return (error) => {
    const code = sqlStateOf(error);
    if (code !== undefined && FOR_GOOD.includes(code)) return false;
    if (firstFailed !== undefined) return performance.now() - firstFailed < PATIENCE_MS;
    firstFailed = performance.now();
    say(`De database antwoordt niet (${code ?? error.message}); er wordt een halve minuut gewacht.\n`);
    return true;
  };
}
