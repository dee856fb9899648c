import fc from 'fast-check';
import { addDays, dateOf, dayAfter, dayOfWeek, daysBetween, type LocalDate } from './local-date';
import { publicHolidays } from './public-holidays';
import { WorkingDays } from './working-days';

const day = fc
  .tuple(
    fc.integer({ min: 1901, max: 2900 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, ordinal]) => dateOf(year, month, ordinal));

describe('days', () => {
  it('are counted one by one', () => {
    fc.assert(
      fc.property(day, (from) => {
        expect(addDays(from, 1)).toBe(dayAfter(from));
        expect(dayOfWeek(dayAfter(from))).toBe((dayOfWeek(from) % 7) + 1);
      }),
    );
  });

  it('come back when they are added and taken away', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -100_000, max: 100_000 }), (from, days) => {
        const to = addDays(from, days);
        expect(daysBetween(from, to)).toBe(days);
        expect(addDays(to, -days)).toBe(from);
      }),
    );
  });

  it.each([
    ['2024-02-28', '2024-02-29'],
    ['2024-02-29', '2024-03-01'],
    ['2100-02-28', '2100-03-01'],
    ['2026-12-31', '2027-01-01'],
  ])('%s is before %s', (before, after) => {
    expect(addDays(before as LocalDate, 1)).toBe(after);
  });
});

describe('general holidays', () => {
  it.each([
    [
      2025,
      ['2025-01-01', '2025-04-18', '2025-04-21', '2025-04-26', '2025-05-05', '2025-05-29', '2025-06-09'],
    ],
    [
      2026,
      ['2026-01-01', '2026-04-03', '2026-04-06', '2026-04-27', '2026-05-05', '2026-05-14', '2026-05-25'],
    ],
    [
      2027,
      ['2027-01-01', '2027-03-26', '2027-03-29', '2027-04-27', '2027-05-05', '2027-05-06', '2027-05-17'],
    ],
    [
      2038,
      ['2038-01-01', '2038-04-23', '2038-04-26', '2038-04-27', '2038-05-05', '2038-06-03', '2038-06-14'],
    ],
  ])('of %i are those of the law', (year, days) => {
    expect(publicHolidays(year).map(([, day]) => day)).toEqual([...days, `${year}-12-25`, `${year}-12-26`]);
  });
});

describe('a day that is not worked', () => {
  it.each([
    ['2026-04-04', 'saturday'],
    ['2026-04-05', 'sunday'],
    ['2026-04-06', 'easter-monday'],
    ['2027-05-06', 'ascension-day'],
    ['2026-12-25', 'christmas-day'],
    ['2026-05-15', 'closed'],
    ['2026-04-07', undefined],
  ])('%s says why: %s', (day, why) => {
    const workingDays = new WorkingDays(new Set(['2026-05-15'] as LocalDate[]));
    expect(workingDays.whyOff(day as LocalDate)).toBe(why);
  });
});

describe('working days', () => {
  const designated = new Set(['2026-01-02', '2026-05-15'] as LocalDate[]);
  const workingDays = new WorkingDays(designated);

  it.each([
    ['2026-01-01', '2025-12-31', '2026-01-05'],
    ['2026-04-03', '2026-04-02', '2026-04-07'],
    ['2026-05-14', '2026-05-13', '2026-05-18'],
    ['2026-12-26', '2026-12-24', '2026-12-28'],
    ['2026-07-13', '2026-07-13', '2026-07-13'],
  ])('around %s are %s and %s', (around, before, after) => {
    expect(workingDays.onOrBefore(around as LocalDate)).toBe(before);
    expect(workingDays.onOrAfter(around as LocalDate)).toBe(after);
  });
});
