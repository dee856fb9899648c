import type { SendFailure } from '../../parties/domain';
import type { Instant } from '../../platform/clock';
import { standingOf, type DeliveryStanding, type KeptDelivery } from './delivery-rows';

const AT = '2026-01-26T09:00:00.000Z' as Instant;
const MAIL = { kind: 'mail', address: 'financien@ommen.example' } as const;

const CURRENT = { current: MAIL, isOwnNew: false };

/** `unreachable+` is tried again. */
const after = (...attempts: string[]): KeptDelivery => ({
  ...{ windowNumber: 1, number: 1, channel: MAIL },
  ...{ isReplaced: false, orderedRole: 'x', orderedAt: AT },
  attempts: attempts.map((text) => ({
    ...{ outcome: text.replace('+', '') as 'delivered' | SendFailure, isTriedAgain: text.endsWith('+') },
    attemptedAt: AT,
  })),
});

describe('how the delivery of a file stands', () => {
  it.each<[string[], DeliveryStanding, string | undefined]>([
    [[], 'waiting', undefined],
    [['unreachable+'], 'trying', 'unreachable'],
    [['unreachable+', 'host-key-differs'], 'failed', 'host-key-differs'],
    [['unreachable+', 'delivered'], 'delivered', 'unreachable'],
    [['unreachable'], 'failed', 'unreachable'],
  ])('after %j', (attempts, standing, failure) => {
    const delivery = standingOf(after(...attempts), false, CURRENT);
    expect(delivery).toMatchObject({ standing, attempts: attempts.length, channel: MAIL });
    expect(delivery.lastFailure?.failure).toBe(failure);
  });

  it.each([
    [true, 'delivered'],
    [false, 'to-fetch'],
  ] as const)('of one that the client fetches, when it did: %s', (isDelivered, standing) => {
    expect(standingOf(undefined, isDelivered, CURRENT)).toMatchObject({ standing, current: MAIL });
  });
});
