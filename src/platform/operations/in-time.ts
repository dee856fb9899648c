import { setTimeout as pause } from 'node:timers/promises';

/** Prometheus gives up after ten seconds, and would then never read that something is away. */
const ANSWER_TIMEOUT_MS = 2_000;

/** What was asked; nothing when it failed or did not come in time. */
export function inTime<T>(answer: Promise<T>): Promise<T | undefined> {
  return Promise.race([answer.catch(() => undefined), pause(ANSWER_TIMEOUT_MS, undefined, { ref: false })]);
}
