import type { LocalDate } from '../../kernel/time';
import type { Instant } from '../../platform/clock';
import {
  heldBy,
  isAgainInVain,
  standingOf,
  wayOf,
  type InvoiceTrail,
  type TrailAct,
  type TrailDelivery,
} from './invoice-trail';

const AT = '2026-02-02T09:00:00.000Z' as Instant;
const DAY = '2026-02-02' as LocalDate;

/** `unreachable+` is tried again. */
const sent = (number: number, ...outcomes: string[]): TrailDelivery => ({
  ...{ number, channel: { kind: 'mail', address: 'facturen@ommen.example' }, isReplaced: false },
  ...{ isFetchedNow: false, isByOwnChannel: false, reason: null, orderedRole: 'x', orderedAt: AT },
  attempts: outcomes.map((text) => ({
    outcome: text.replace('+', '') as 'delivered',
    ...{ isTriedAgain: text.endsWith('+'), attemptedAt: AT },
    ...{ place: null, reference: null, pdfDigest: null, ublDigest: null },
  })),
});
/** After the client came to fetch its documents. */
const left = (...sending: Parameters<typeof sent>): TrailDelivery => ({
  ...sent(...sending),
  ...{ isReplaced: true, isFetchedNow: true },
});
const did = (act: TrailAct['act'], delivery: number | null = null): TrailAct => ({
  ...{ number: 1, act, happenedOn: DAY, delivery, status: null, reason: null },
  ...{ isByClient: true, doneRole: 'x', doneAt: AT },
});
const trail = (
  number: string,
  deliveries: TrailDelivery[],
  acts: TrailAct[] = [],
  corrects: string[] = [],
): InvoiceTrail => ({
  document: {
    ...{ number, kind: number.startsWith('C') ? 'credit-note' : 'invoice', issuedOn: DAY, dueOn: DAY },
    ...{ gross: '1.00', creditedBy: null, corrects },
  },
  ...{ deliveries, acts },
});

describe('how the delivery of a document stands', () => {
  it.each<[string, TrailDelivery[], TrailAct[]]>([
    ['to-fetch', [], []],
    ['fetched', [], [did('fetch')]],
    ['waiting', [sent(1)], []],
    ['held', [sent(1, 'waits-for-earlier+')], []],
    ['trying', [sent(1, 'unreachable+')], []],
    ['failed', [sent(1, 'unreachable+', 'mail-rejected')], []],
    // Whoever fetched it is not the bookkeeping that was to get it.
    ['failed', [sent(1, 'mail-rejected')], [did('fetch')]],
    ['sent', [sent(1, 'unreachable+', 'delivered')], []],
    ['sent', [sent(1, 'delivered'), sent(2, 'mail-rejected')], []],
    ['bounced', [sent(1, 'delivered')], [did('bounce', 1)]],
    ['waiting', [sent(1, 'delivered'), sent(2)], [did('bounce', 1)]],
    ['failed', [sent(1, 'delivered'), sent(2, 'mail-rejected')], [did('bounce', 1)]],
    ['sent', [sent(1, 'delivered'), sent(2, 'delivered')], [did('bounce', 1)]],
    ['sent', [sent(1, 'delivered'), sent(2, 'delivered')], [did('bounce', 2)]],
    ['received', [sent(1, 'mail-rejected')], [did('receive')]],
    ['to-fetch', [left(1, 'mail-rejected')], []],
    ['to-fetch', [left(1)], []],
    ['to-fetch', [left(1, 'waits-for-earlier+')], []],
    ['to-fetch', [left(1, 'delivered')], [did('bounce', 1)]],
    ['fetched', [left(1, 'mail-rejected')], [did('fetch')]],
    ['sent', [left(1, 'delivered')], []],
    ['sent', [left(1, 'delivered'), left(2)], []],
    ['sent', [left(1, 'delivered'), left(2, 'waits-for-earlier+')], []],
  ])('%s: %#', (standing, deliveries, acts) => {
    expect(standingOf(trail('F2026-0001', deliveries, acts))).toBe(standing);
  });
});

describe('whether it was sent once more in vain', () => {
  it.each<[boolean, TrailDelivery[], TrailAct[]]>([
    [true, [sent(1, 'delivered'), sent(2, 'delivered')], [did('bounce', 2)]],
    [true, [sent(1, 'delivered'), sent(2, 'mail-rejected')], []],
    [false, [sent(1, 'delivered'), sent(2, 'unreachable+')], []],
    [false, [sent(1, 'delivered'), sent(2)], []],
    [false, [sent(1, 'delivered'), sent(2, 'delivered')], []],
    [false, [sent(1, 'delivered'), sent(2, 'delivered')], [did('bounce', 1)]],
    [false, [sent(1, 'delivered')], [did('bounce', 1)]],
    [false, [left(1, 'delivered'), left(2, 'mail-rejected')], []],
    [false, [sent(1, 'delivered'), sent(2, 'delivered')], [did('bounce', 2), did('receive')]],
  ])('%s: %#', (isInVain, deliveries, acts) => {
    expect(isAgainInVain(trail('F2026-0001', deliveries, acts))).toBe(isInVain);
  });
});

describe('by which delivery a document went', () => {
  it.each<[string, TrailDelivery[], TrailAct[], number | undefined, number | undefined]>([
    ['none', [], [], undefined, undefined],
    ['the only one, under way', [sent(1)], [], 1, undefined],
    ['the first, while it is sent again', [sent(1, 'delivered'), sent(2)], [], 1, 2],
    ['the first, sent again in vain', [sent(1, 'delivered'), sent(2, 'mail-rejected')], [], 1, 2],
    ['the second, once that went', [sent(1, 'delivered'), sent(2, 'delivered')], [], 2, undefined],
    ['none, once it is fetched', [left(1, 'mail-rejected')], [], undefined, undefined],
    ['the first, and not the second, once it is fetched', [left(1, 'delivered'), left(2)], [], 1, 2],
    [
      'the second, after the first came back',
      [sent(1, 'delivered'), sent(2)],
      [did('bounce', 1)],
      2,
      undefined,
    ],
  ])('%s', (_, deliveries, acts, delivery, again) => {
    const way = wayOf(trail('F2026-0001', deliveries, acts));
    expect([way.delivery?.number, way.again?.number]).toEqual([delivery, again]);
  });
});

describe('for which document another one waits', () => {
  const second = trail('F2026-0002', [sent(1)]);
  it.each<[string, InvoiceTrail, InvoiceTrail, string | undefined]>([
    ['one on its way', trail('F2026-0001', [sent(1)]), second, 'F2026-0001'],
    ['one that waits for a person', trail('F2026-0001', [sent(1, 'mail-rejected')]), second, 'F2026-0001'],
    [
      'one that came back',
      trail('F2026-0001', [sent(1, 'delivered')], [did('bounce', 1)]),
      second,
      'F2026-0001',
    ],
    ['none that was sent', trail('F2026-0001', [sent(1, 'delivered')]), second, undefined],
    [
      'none that was received otherwise',
      trail('F2026-0001', [sent(1, 'no-tls')], [did('receive')]),
      second,
      undefined,
    ],
    [
      'none that the client fetched',
      trail('F2026-0001', [sent(1, 'no-tls')], [did('fetch')]),
      second,
      undefined,
    ],
    ['none that lies ready', trail('F2026-0001', []), second, undefined],
    [
      'one that lies ready and is taken back',
      trail('F2026-0001', []),
      trail('C2026-0001', [sent(1)], [], ['F2026-0001']),
      'F2026-0001',
    ],
  ])('%s', (_, earlier, later, holder) => {
    expect(heldBy([earlier, later], later.document.number)).toBe(holder);
    expect(heldBy([earlier, later], earlier.document.number)).toBeUndefined();
  });
});
