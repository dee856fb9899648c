import { sendStandingAfter, type SendAttempt, type SendStanding } from '../../parties';
import type { FileChannel, SendFailure, SentChannel } from '../../parties/domain';
import type { Instant } from '../../platform/clock';

/** That a file is to be sent over a channel: by its release, or because someone asked for it again. */
export interface KeptDelivery {
  readonly windowNumber: number;
  readonly number: number;
  readonly channel: SentChannel;
  /** Whether another channel was set up since. */
  readonly isReplaced: boolean;
  readonly orderedRole: string;
  readonly orderedAt: Instant;
  readonly attempts: readonly SendAttempt[];
}

export type DeliveryStanding = 'to-fetch' | SendStanding;

/** How the delivery of a released file stands. */
export interface FileDelivery {
  /** Over which it went, or goes. */
  readonly channel: FileChannel;
  /** Over which it would go if it were sent again. */
  readonly current: FileChannel;
  /** Whether who looks set that one up after the release, so that someone else has it sent. */
  readonly isOwnNew: boolean;
  readonly standing: DeliveryStanding;
  readonly attempts: number;
  readonly lastFailure?: { readonly failure: SendFailure; readonly at: Instant };
}

const FETCHED = { kind: 'download' } as const;

type Current = Pick<FileDelivery, 'current' | 'isOwnNew'>;
const TO_FETCH: Current = { current: FETCHED, isOwnNew: false };

/** How a file stands by the last time that it was to be sent; without one the client fetches it. */
export function standingOf(
  delivery: KeptDelivery | undefined,
  isDelivered: boolean,
  current: Current = TO_FETCH,
): FileDelivery {
  if (!delivery)
    return {
      ...{ channel: FETCHED, ...current, attempts: 0 },
      standing: isDelivered ? 'delivered' : 'to-fetch',
    };
  const { channel, attempts } = delivery;
  const failed = attempts.findLast(({ outcome }) => outcome !== 'delivered');
  return {
    ...{ channel, ...current, attempts: attempts.length, standing: sendStandingAfter(attempts.at(-1)) },
    ...(failed && { lastFailure: { failure: failed.outcome as SendFailure, at: failed.attemptedAt } }),
  };
}
