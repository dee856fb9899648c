import { setTimeout as pause } from 'node:timers/promises';
import { tellFaults } from '../support/tell-counts';
import { waitUntil } from '../support/wait-until';
import type { RoundOfMany } from './round-of-many';

/** Between two looks whether there is something new to ask. */
const LOOK_MS = 100;
/** From the last fault to everything done, in seconds. */
const MOST_SECONDS = 60;

/** Lets faults happen one after another, and sees to it that the workers have something to do meanwhile. */
export async function keepGoing(round: RoundOfMany, faults: readonly Promise<unknown>[]): Promise<void> {
  const ended = new AbortController();
  const asking = (async (): Promise<void> => {
    while (!ended.signal.aborted) {
      await round.goOn();
      await pause(LOOK_MS);
    }
  })();
  await Promise.race([Promise.all(faults), asking]);
  ended.abort();
  await asking;
}

/** Waits from the last fault until all that was asked is done, and holds what became of it against what must be. */
export async function endRound(
  round: RoundOfMany,
  { lastFault, ...told }: { readonly drill: string; readonly faults: number; readonly lastFault: number },
): Promise<void> {
  const left = await round.undone();
  await waitUntil(async () => (await round.undone()) === 0, 600);
  const seconds = (performance.now() - lastFault) / 1_000;
  const counts = await round.count();
  tellFaults({ ...told, tasks: await round.ordered(), ...counts, secondsAfterLastFault: seconds });
  const [documents, takenOver] = [await round.documents(), await round.takenOver()];
  process.stdout.write(
    `documents: ${documents}; orders taken over from another: ${takenOver}; left after the last fault: ${left}\n`,
  );
  await round.expectDone();
  expect(counts).toEqual({ duplicates: 0, gaps: 0, lost: 0 });
  // Faults that hit no issuing prove nothing of documents and their numbers.
  expect(documents).toBeGreaterThan(0);
  expect(seconds).toBeLessThan(MOST_SECONDS);
}
