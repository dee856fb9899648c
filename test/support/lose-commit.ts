import type { Transactions } from '../../src/platform/database';
import type { Cut, PostgresGate } from './postgres-gate';

/** Longer than anyone is patient with a database. */
const ABSENCE_MS = 60_000;

/**
 * Breaks off around the next COMMIT of this person, and shuts the gate until `end`. Nobody waits for it meanwhile: each look
 * at the stopwatch finds that it took too long.
 */
export function loseCommit(
  gate: PostgresGate,
  transactions: Transactions,
  person: string,
  cut: Cut,
): { end(): void } {
  const run = transactions.run.bind(transactions);
  const now = performance.now.bind(performance);
  let ahead = 0;
  const running = jest.spyOn(transactions, 'run').mockImplementation((actor, work, options = {}) =>
    run(
      actor,
      async (tx) => {
        const result = await work(tx);
        if (actor.person === person && options.readOnly !== true) gate.cutCommits(shut);
        return result;
      },
      options,
    ),
  );
  const stopwatch = jest.spyOn(performance, 'now');
  const shut = (): Cut => {
    stopwatch.mockImplementation(() => now() + (ahead += ABSENCE_MS));
    gate.shut();
    return cut;
  };
  return {
    end: () => {
      gate.cutCommits(() => undefined);
      gate.open();
      running.mockRestore();
      stopwatch.mockRestore();
    },
  };
}
