import { setTimeout as pause } from 'node:timers/promises';

/** Waits until something is so, at most ten seconds. */
export async function waitUntil(isSo: () => boolean | Promise<boolean>, seconds = 10): Promise<void> {
  for (let poll = 0; poll < seconds * 40; poll += 1) {
    if (await isSo()) {
      return;
    }
    await pause(25);
  }
  throw new Error('Waited in vain');
}
