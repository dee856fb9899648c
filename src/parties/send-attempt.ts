import type { Instant } from '../platform/clock';
import type { SendFailure, SendProof } from './domain';

/** One try to send what a party is to get. */
export interface SendAttempt {
  readonly outcome: 'delivered' | SendFailure;
  /** Whether the service tries again by itself. */
  readonly isTriedAgain: boolean;
  readonly attemptedAt: Instant;
}

/** How sending stands after its attempts. */
export type SendStanding = 'waiting' | 'trying' | 'failed' | 'delivered';

/** How an attempt went: where it arrived, or what stood in the way. */
export type DeliveryOutcome =
  | { readonly ok: true; readonly proof: SendProof }
  | {
      readonly ok: false;
      readonly failure: SendFailure;
      readonly isTriedAgain: boolean;
      /** Under which message id, where it got so far. */
      readonly reference?: string | undefined;
    };

export function sendStandingAfter(last: SendAttempt | undefined): SendStanding {
  if (!last) return 'waiting';
  if (last.outcome === 'delivered') return 'delivered';
  return last.isTriedAgain ? 'trying' : 'failed';
}
