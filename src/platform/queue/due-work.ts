import type { Instant } from '../clock';

/** Identifiers that lead to what must be done; never the content itself, which lives in its own tables. */
export type WorkPayload = Readonly<Record<string, string>>;

/** Work to be done once, at or after a moment. */
export interface ScheduledWork {
  /** Which registered function does it. */
  readonly kind: string;
  /** Natural key: scheduling the same key again, even after it was done, does nothing. */
  readonly key: string;
  readonly payload: WorkPayload;
  /** Now, when absent. */
  readonly dueAt?: Instant;
  /** One of thousands that were asked for together: half of the turns are for what was not, such as a mail. */
  readonly inBulk?: boolean;
}

/** Work that one runner holds for the duration of its lease. */
export interface ClaimedWork {
  readonly id: string;
  readonly kind: string;
  readonly payload: WorkPayload;
  /** Counts from 1; one that a runner did not live to end is begun again under the same number. */
  readonly attempt: number;
  /** How many runners died over this attempt. */
  readonly deaths: number;
  /** Proof of the claim; another runner that takes over has another. */
  readonly lease: string;
}

/** Work that is due and that nobody holds. */
export interface WaitingWork {
  readonly id: string;
  readonly attempts: number;
  readonly deaths: number;
}

/** Work that nobody tries any more until someone revives it. */
export interface GivenUpWork {
  readonly id: string;
  readonly kind: string;
  readonly givenUpAt: Instant;
  /** What stood in the way at the last attempt, as a code. */
  readonly code: string;
}

/** How the work of one kind stands. */
export interface WorkState {
  readonly kind: string;
  /** Due and not done, held by a runner or not. */
  readonly waiting: number;
  /** How long the oldest of them has been due, in seconds. */
  readonly oldestSeconds: number;
  readonly givenUp: number;
}

/** A runner that does not renew its lease for so long is taken for dead; what it held is done within a minute by another. */
export const LEASE_SECONDS = 20;
/** Almost two days of attempts; then someone must look. */
export const MAX_ATTEMPTS = 20;
/**
 * So many runners in a row, over twenty minutes at least, that it may be what kills them. Far fewer would condemn what only
 * takes longer than a runner lives while runners are killed.
 */
export const MAX_DEATHS = 60;

export const FIRST_PAUSE_SECONDS = 5;
/** Between two looks whether people still hold work: long enough for other work to come in between. */
export const HELD_PAUSE_SECONDS = 60;
const LONGEST_PAUSE_SECONDS = 6 * 3_600;

/** Whether work is given up when this attempt ends in a failure. */
export function isLast({ attempt, deaths }: ClaimedWork): boolean {
  return attempt >= MAX_ATTEMPTS || deaths >= MAX_DEATHS;
}

/** Seconds to wait after a failed attempt: doubling, with a limit. */
export function pauseAfter(attempt: number): number {
  return Math.min(FIRST_PAUSE_SECONDS * 2 ** (attempt - 1), LONGEST_PAUSE_SECONDS);
}
