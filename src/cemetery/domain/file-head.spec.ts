import { Euro } from '../../kernel/money';
import { WorkingDays, type LocalDate } from '../../kernel/time';
import type { DeliverySeries } from './delivery-series';
import { windowAt, windowsOfYear } from './delivery-window';
import { fileHead } from './file-head';

/** Its windows end on 20 November 2026, 1 January 2027 and 12 February 2027. */
const SERIES: DeliverySeries = {
  ...{ anchor: '2026-10-09' as LocalDate, days: 42, shift: 'next-working-day', closingDays: [] },
  ...{ cemeteries: ['Laarmanshoek'], keepDebtorsMonths: 24 },
};
const DAYS = new WorkingDays(new Set());

describe('the head of the file of a window that ends on New Year’s Day', () => {
  const window = windowAt(SERIES, 2, DAYS);

  it('is numbered in the year in which the window ends, and has the tariffs of the year of its days', () => {
    expect(window).toMatchObject({ until: '2027-01-01', dayOff: 'new-year' });
    const none = { count: 0, sum: Euro.ZERO };
    expect(fileHead(SERIES, window, none, '2027-01-04' as LocalDate)).toMatchObject({
      ...{ fileNumber: 'K2B-2027-01', from: '2026-11-20', to: '2026-12-31', tariffYear: 2026 },
    });
    const numbers = [1, 3].map(
      (number) =>
        fileHead(SERIES, windowAt(SERIES, number, DAYS), none, '2027-03-01' as LocalDate).fileNumber,
    );
    expect(numbers).toEqual(['K2B-2026-01', 'K2B-2027-02']);
  });

  it('stands among the windows of the year in which it ends', () => {
    const numbers = (year: number): number[] => windowsOfYear(SERIES, year, DAYS).map(({ number }) => number);
    expect([numbers(2026), numbers(2027).slice(0, 2)]).toEqual([[1], [2, 3]]);
  });
});
