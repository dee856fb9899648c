import type { RoundItem, RoundState } from './round-standing';
import { RoundSum, type RoundPart, type RoundResult } from './round-sum';

/**
 * As many agreements as a page of a hundred does not hold: every fifth is ready, every second of those prepared by me. Two
 * documents of every fiftieth did not arrive.
 */
function add(count: number, part: RoundPart, fingerprint = 'f'): RoundResult {
  const sum = new RoundSum('me', part);
  for (let nth = 1; nth <= count; nth += 1)
    sum.add(itemOf(nth, nth % 5 === 0 ? 'ready' : 'issued', fingerprint), nth % 50 === 0 ? 2 : 0);
  return sum.result();
}

function itemOf(nth: number, state: RoundState, fingerprint: string): RoundItem {
  const key = `N-${nth.toString().padStart(4, '0')}`;
  return {
    agreement: {
      ...{ agreementId: key, key, title: key, clientParty: 'c', contractorParty: 'd' },
      ...{ startsOn: '2026-01-01', endsOn: null },
    },
    ...{ state, waitsFor: undefined, reasons: [], canRetry: false, numbers: [], ordinal: 1 },
    ...{ net: '10.10', gross: '12.22', isBillingOff: false },
    draft: state === 'ready' ? { fingerprint, preparedBy: nth % 10 === 0 ? 'me' : 'other' } : undefined,
  };
}

const keys = ({ items }: Pick<RoundResult, 'items'>): string[] => [
  items[0]?.agreement.key ?? '',
  items.at(-1)?.agreement.key ?? '',
];

describe('adding up a round', () => {
  it.each([
    { count: 250, part: { page: 1 }, page: 1, pages: 3, shown: ['N-0001', 'N-0100'] },
    { count: 250, part: { page: 2 }, page: 2, pages: 3, shown: ['N-0101', 'N-0200'] },
    { count: 250, part: { page: 3 }, page: 3, pages: 3, shown: ['N-0201', 'N-0250'] },
    { count: 250, part: { page: 9 }, page: 3, pages: 3, shown: ['N-0201', 'N-0250'] },
    { count: 200, part: { page: 9 }, page: 2, pages: 2, shown: ['N-0101', 'N-0200'] },
    { count: 0, part: { page: 1 }, page: 1, pages: 1, shown: ['', ''] },
    { count: 600, part: { page: 2, only: 'ready' }, page: 2, pages: 2, shown: ['N-0505', 'N-0600'] },
    { count: 600, part: { page: 1, only: 'held' }, page: 1, pages: 1, shown: ['', ''] },
    { count: 249, part: { page: 1, only: 'undelivered' }, page: 1, pages: 1, shown: ['N-0050', 'N-0200'] },
  ] as const)('shows page $part.page of $count', ({ count, part, page, pages, shown }) => {
    const result = add(count, part);
    expect({ page: result.page, pages: result.pages, shown: keys(result) }).toEqual({ page, pages, shown });
  });

  it('counts all of them, whichever are shown', () => {
    const { totals, undelivered, readyByOthers } = add(250, { page: 2, only: 'held' });
    expect(totals.ready.count).toBe(50);
    expect(totals.issued.net.toString()).toBe('2020.00');
    expect(undelivered).toEqual({ agreements: 5, documents: 10 });
    expect(readyByOthers.count).toBe(25);
    expect(readyByOthers.net.toString()).toBe('252.50');
  });

  it('has the same fingerprint for each page, and another when a draft is another', () => {
    const { fingerprint } = add(250, { page: 1 });
    expect(add(250, { page: 3, only: 'held' }).fingerprint).toBe(fingerprint);
    expect(add(251, { page: 1 }).fingerprint).toBe(fingerprint);
    expect(add(255, { page: 1 }).fingerprint).not.toBe(fingerprint);
    expect(add(250, { page: 1 }, 'g').fingerprint).not.toBe(fingerprint);
  });
});
