/** A moment as UTC text with milliseconds: `2026-03-01T09:30:00.000Z`. Sorts as text. */
export type Instant = string;

/** The only source of the current time. Everything else receives moments as text. */
export interface Clock {
  /** The present moment in UTC. */
  now(): Instant;
  /** The civil date of the present moment in the Netherlands, `YYYY-MM-DD`. */
  today(): string;
}

/** Under this name Nest gives the clock: `@Inject(CLOCK) clock: Clock`. */
export const CLOCK = Symbol('CLOCK');
