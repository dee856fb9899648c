import { lastEndedQuarter, type LocalDate } from '.';

describe('The quarter that ended last', () => {
  it.each([
    ['2026-03-31', { year: 2025, quarter: 4 }],
    ['2026-04-01', { year: 2026, quarter: 1 }],
    ['2026-12-31', { year: 2026, quarter: 3 }],
    ['2027-01-01', { year: 2026, quarter: 4 }],
  ])('is on %s %j', (day, quarter) => {
    expect(lastEndedQuarter(day as LocalDate)).toEqual(quarter);
  });
});
