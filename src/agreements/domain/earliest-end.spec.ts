import type { LocalDate } from '../../kernel/time';
import { covers, earliestEnd, firstDayAfter, type Agreement } from '.';

/** DVO 9.2: at least one and a half years of notice, and only on a 1 January. */
describe('the earliest end after notice', () => {
  it.each([
    ['2026-06-30', '2028-01-01'],
    ['2026-07-01', '2028-01-01'],
    ['2026-07-02', '2029-01-01'],
    ['2026-01-01', '2028-01-01'],
    ['2025-12-31', '2028-01-01'],
    ['2025-07-01', '2027-01-01'],
    ['2025-08-31', '2028-01-01'],
    ['2024-02-29', '2026-01-01'],
    ['2024-07-31', '2027-01-01'],
  ])('on %s is %s', (noticeOn, end) => {
    expect(earliestEnd(noticeOn as LocalDate)).toBe(end);
  });
});

describe('the days that an agreement covers', () => {
  const agreement = (endsOn?: string): Agreement => ({
    id: 'A',
    client: 'Ommen',
    contractor: 'Twenterand',
    startsOn: '2024-01-01' as LocalDate,
    ...(endsOn !== undefined && { endsOn: endsOn as LocalDate }),
    years: [],
  });

  it.each([
    [undefined, undefined],
    ['2028-01-01', '2028-01-01'],
    ['2027-12-31', '2028-01-01'],
    ['2027-06-30', '2027-07-01'],
  ])('ending on %s, the first day after it is %s', (endsOn, after) => {
    expect(firstDayAfter(agreement(endsOn))).toBe(after);
  });

  it.each([
    ['2023-12-31', undefined, false],
    ['2024-01-01', undefined, true],
    ['2999-12-31', undefined, true],
    ['2027-12-31', '2028-01-01', true],
    ['2028-01-01', '2028-01-01', false],
    ['2027-12-31', '2027-12-31', true],
    ['2028-01-01', '2027-12-31', false],
  ])('%s under an end on %s: %s', (day, endsOn, covered) => {
    expect(covers(agreement(endsOn), day as LocalDate)).toBe(covered);
  });
});
