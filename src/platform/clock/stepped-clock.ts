import type { Clock, Instant } from './clock';
import { dutchDateOf, instantAfter, parseInstant } from './instant';

/**
 * A clock that stands still until it is stepped, for the demonstration and for tests.
 * It moves only forward, so that what was recorded earlier stays earlier.
 */
export class SteppedClock implements Clock {
  private current: Instant;

  constructor(start: string) {
    this.current = parseInstant(start);
  }

  now(): Instant {
    return this.current;
  }

  today(): string {
    return dutchDateOf(this.current);
  }

  /** Moves to a later moment; throws when the moment lies in the past. */
  stepTo(instant: string): void {
    const next = parseInstant(instant);
    if (next < this.current) {
      throw new RangeError(`The clock stands at ${this.current} and does not go back to ${next}`);
    }
    this.current = next;
  }

  /** Moves a number of milliseconds forward. */
  stepBy(milliseconds: number): void {
    this.stepTo(instantAfter(this.current, milliseconds));
  }
}
