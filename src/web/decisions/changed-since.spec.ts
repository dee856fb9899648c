import type { FrozenEffect } from '../../decisions';
import { changedSince } from './changed-since';

const OFFERED = {
  ...{ ceiling: '66657.60', decided: '0.00', limit: '66657.60', actual: '71956.40', chargeable: '66657.60' },
  ...{ parked: '5298.80', expected: '78498.91', lastMonthWithPayroll: '2026-11', limitReachedIn: '2026-12' },
  ...{ asked: '4000.00', overhead: '980.00', total: '4980.00', released: '4000.00' },
} as unknown as FrozenEffect;

const changed = (changes: object, side: 'client' | 'contractor'): string[] =>
  changedSince(OFFERED, { ...OFFERED, ...changes }, side).map((line) => line.replaceAll('\u00a0', ' '));

describe('what is otherwise since a note was put to the client', () => {
  it('is nothing while the year stands as it stood', () => {
    expect(changed({}, 'contractor')).toEqual([]);
  });

  it.each(['client', 'contractor'] as const)('is told to the %s with what was parked since', (side) => {
    const more = { parked: '6000.00', lastMonthWithPayroll: '2026-12', limitReachedIn: '2026-11' };
    expect(changed(more, side)).toEqual([
      'Daarvan aangehouden: was € 5.298,80, nu € 6.000,00.',
      'De grens wordt nu bereikt in november 2026.',
    ]);
    expect(changed({ limitReachedIn: undefined }, side)).toEqual([
      'De grens wordt naar verwachting niet meer bereikt.',
    ]);
  });

  it('tells the client no salary costs, which the foresight does not give it either', () => {
    const more = { actual: '72000.00', chargeable: '66657.59' };
    expect(changed(more, 'client')).toEqual([]);
    expect(changed(more, 'contractor')).toHaveLength(2);
  });
});
