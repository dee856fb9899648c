import type { LocalDate } from '../../kernel/time';
import { isLapsing, keptUntil } from './kept-until';
import type { WindowState } from './window-state';

const RELEASED = '2026-01-27' as LocalDate;

describe('the debtors of a file are kept', () => {
  it.each<[string, number, string | undefined, string]>([
    ['for the term from the day that settled its window', 24, '2026-03-31', '2028-03-31'],
    ['for a short term from that day as well', 1, '2026-01-31', '2026-02-28'],
    ['for the term from the release when it was never received', 24, undefined, '2028-01-27'],
    ['for a year at least when it was never received', 1, undefined, '2027-01-27'],
  ])('%s', (_, months, settledOn, until) => {
    expect(keptUntil(months, RELEASED, settledOn as LocalDate | undefined)).toBe(until);
  });

  it.each<[boolean, WindowState, string]>([
    [false, 'late', '2027-10-26'],
    [true, 'late', '2027-10-27'],
    [true, 'delivered', '2028-01-27'],
    [true, 'difference', '2028-01-27'],
    [false, 'received', '2028-01-27'],
    [false, 'delivered', '2028-01-28'],
  ])('and that they lapse is warned of (%s) when it is %s on %s', (warned, state, today) => {
    expect(isLapsing('2028-01-27' as LocalDate, state, today as LocalDate)).toBe(warned);
  });
});
