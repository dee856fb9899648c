import type { BillingRound } from '../../invoicing';
import type { Month } from '../../kernel/time';
import { monthToBegin } from './month-to-begin';

const round = (month: string): BillingRound => ({
  ...{ party: 'twenterand', month: month as Month, openedAt: '2026-12-01T09:00:00+01:00' },
  ...{ openedBy: 'financien', openedRole: 'financial-officer' },
});

describe('the month that is filled in for a new round', () => {
  it.each([
    ['the present one while there was none', [], '2026-12', '2026-12'],
    ['the one after the last, also when the next has begun', ['2026-10', '2026-09'], '2026-12', '2026-11'],
    ['the present one when all before it were begun', ['2026-11', '2026-10'], '2026-12', '2026-12'],
    ['the present one, to go on with it', ['2026-12', '2026-11'], '2026-12', '2026-12'],
    [
      'the present one, which took along what a month without a round left',
      ['2026-12', '2026-10'],
      '2026-12',
      '2026-12',
    ],
    ['across the end of a year', ['2026-12'], '2027-02', '2027-01'],
  ])('is %s', (_, months, present, expected) => {
    expect(monthToBegin(months.map(round), present as Month)).toBe(expected);
  });
});
