import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseInstant } from '../platform/clock';
import { createDataSource, Transactions, type Actor } from '../platform/database';
import { readLastPerformed } from './performed-steps.store';
import type { Script } from './script';

/** Written after all others: where it lies, they do. */
export const LAST_RESULT = 'scenario.json';

/**
 * Whether every step of the example was performed and what it led to lies ready; asked of the database alone, so that
 * a next start has one application to load and not two.
 */
export async function isWorkedThrough(
  appUrl: string,
  { overeenkomst, stappen }: Script,
  outFolder: string,
  officer: Actor,
): Promise<boolean> {
  if (!existsSync(join(outFolder, LAST_RESULT))) return false;
  const dataSource = await createDataSource(appUrl).initialize();
  try {
    const transactions = new Transactions(dataSource);
    const last = await transactions.run(officer, (tx) => readLastPerformed(tx, overeenkomst));
    return stappen.every(({ op }) => parseInstant(op) <= last);
  } finally {
    await dataSource.destroy();
  }
}
