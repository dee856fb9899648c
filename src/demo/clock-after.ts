import type { Clock, Instant } from '../platform/clock';
import { dutchDateOf, parseInstant } from '../platform/clock';

/**
 * The clock of the machine, but never before a moment: what the example recorded lies in 2026, and nothing
 * can become known before what is known already.
 */
export class ClockAfter implements Clock {
  private readonly moment: Instant;

  constructor(
    private readonly clock: Clock,
    moment: string,
  ) {
    this.moment = parseInstant(moment);
  }

  now(): Instant {
    const now = this.clock.now();
    return now > this.moment ? now : this.moment;
  }

  today(): string {
    return dutchDateOf(this.now());
  }
}
