import type { Instant } from '../../platform/clock';
import type { CrossedThreshold } from '../domain';

/** A threshold that was reached, as it is kept. */
export interface BudgetSignal extends CrossedThreshold {
  readonly knownOn: string;
  readonly knownPosition: number;
  readonly signalledAt: Instant;
}
