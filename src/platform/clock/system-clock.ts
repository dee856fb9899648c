import type { Clock, Instant } from './clock';
import { dutchDateOf } from './instant';

/** The clock of the machine. */
export class SystemClock implements Clock {
  now(): Instant {
    return new Date().toISOString();
  }

  today(): string {
    return dutchDateOf(this.now());
  }
}
