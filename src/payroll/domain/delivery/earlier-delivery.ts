import { Euro } from '../../../kernel/money';
import type { Month } from '../../../kernel/time';

/** A delivery that was accepted before and counts: what a file is held against. */
export interface EarlierDelivery {
  readonly deliveryId: string;
  readonly bookedMonth: Month;
  /** Function → its costs in the booked month itself, in euros; back pay is not among them. */
  readonly costs: ReadonlyMap<string, Euro>;
}

/** What each function cost in a month, in euros, as booked in that month by all deliveries. */
export function costsBookedIn(month: Month, deliveries: readonly EarlierDelivery[]): Map<string, Euro> {
  const sums = new Map<string, Euro>();
  for (const { bookedMonth, costs } of deliveries)
    if (bookedMonth === month)
      for (const [name, amount] of costs) sums.set(name, (sums.get(name) ?? Euro.ZERO).plus(amount));
  return sums;
}
