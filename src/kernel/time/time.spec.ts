import {
  addDays,
  addMonths,
  dayAfter,
  dayOf,
  daysIn,
  firstDayOf,
  firstOfYear,
  inForceOn,
  isFirstOfMonth,
  isFirstOfYear,
  laterOf,
  monthAt,
  monthOf,
  monthsBetween,
  monthsOfHalf,
  monthsOfQuarter,
  monthsOfYear,
  nextMonth,
  ordinalOf,
  parseLocalDate,
  parseMonth,
  parseQuarter,
  previousMonth,
  previousQuarter,
  quarterAYearBefore,
  quartersOfHalf,
  writeQuarter,
  yearOf,
  yearOfDate,
  type LocalDate,
  type Month,
} from '.';

const day = (text: string): LocalDate => parseLocalDate(text) ?? ('no day' as LocalDate);
const month = (text: string): Month => parseMonth(text) ?? ('no month' as Month);

describe('a day', () => {
  it.each(['2026-01-01', '2024-02-29', '2000-02-29', '2026-12-31', '2026-04-30'])('can be %s', (text) => {
    expect(parseLocalDate(text)).toBe(text);
  });

  it.each([
    ...[
      '2026-02-29',
      '1900-02-29',
      '2100-02-29',
      '2026-04-31',
      '2026-13-01',
      '2026-00-10',
      '2026-01-00',
      '2026-01-32',
    ],
    ...['2026-1-1', '26-01-01', '2026-01-01T00:00:00Z', ' 2026-01-01', '2026-01-01\n', '', '01-07-2026'],
  ])('cannot be %p', (text) => {
    expect(parseLocalDate(text)).toBeUndefined();
  });

  it.each([
    ['2026-01-30', '2026-01-31'],
    ['2026-01-31', '2026-02-01'],
    ['2026-02-28', '2026-03-01'],
    ['2028-02-28', '2028-02-29'],
    ['2028-02-29', '2028-03-01'],
    ['2026-12-31', '2027-01-01'],
  ])('after %s is %s', (from, next) => {
    expect(dayAfter(day(from))).toBe(next);
    expect(addDays(day(from), 1)).toBe(next);
  });

  it('comes a number of days later', () => {
    expect(addDays(day('2026-12-15'), 30)).toBe('2027-01-14');
    expect(addDays(day('2026-12-15'), 0)).toBe('2026-12-15');
  });

  it.each([
    ['2026-06-30', 18, '2027-12-30'],
    ['2026-07-01', 18, '2028-01-01'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2027-01-31', 13, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-08-31', 3, '2026-11-30'],
    ['2026-03-15', -3, '2025-12-15'],
    ['2026-12-01', 0, '2026-12-01'],
    ['2026-12-01', 1, '2027-01-01'],
  ])('%s and %i months is %s', (from, months, later) => {
    expect(addMonths(day(from), months)).toBe(later);
  });

  it('knows its year, its month and the beginnings', () => {
    expect(yearOfDate(day('2026-07-01'))).toBe(2026);
    expect(monthOf(day('2026-07-31'))).toBe('2026-07');
    expect(firstOfYear(2026)).toBe('2026-01-01');
    expect([isFirstOfMonth(day('2026-07-01')), isFirstOfMonth(day('2026-07-11'))]).toEqual([true, false]);
    expect([isFirstOfYear(day('2026-01-01')), isFirstOfYear(day('2026-11-01'))]).toEqual([true, false]);
    expect(laterOf(day('2026-01-02'), day('2026-01-01'))).toBe('2026-01-02');
  });
});

describe('a month', () => {
  it.each(['2026-00', '2026-13', '2026-1', '2026', '2026-01-01', ''])('cannot be %p', (text) => {
    expect(parseMonth(text)).toBeUndefined();
  });

  it.each([
    ['2026-01', '2025-12', '2026-02', 31],
    ['2026-02', '2026-01', '2026-03', 28],
    ['2028-02', '2028-01', '2028-03', 29],
    ['2026-12', '2026-11', '2027-01', 31],
    ['2026-09', '2026-08', '2026-10', 30],
  ])('%s lies between %s and %s and has %i days', (text, before, after, days) => {
    expect(previousMonth(month(text))).toBe(before);
    expect(nextMonth(month(text))).toBe(after);
    expect(daysIn(month(text))).toBe(days);
  });

  it.each([
    ['2026-01', '2026-01', 0],
    ['2026-11', '2027-02', 3],
    ['2027-02', '2026-11', -3],
    ['2024-01', '2026-12', 35],
  ])('from %s to %s are %i months', (earlier, later, months) => {
    expect(monthsBetween(month(earlier), month(later))).toBe(months);
  });

  it('knows its year, its place and its days', () => {
    expect([yearOf(month('2026-07')), ordinalOf(month('2026-07'))]).toEqual([2026, 7]);
    expect(monthAt(2026, 3)).toBe('2026-03');
    expect(firstDayOf(month('2026-07'))).toBe('2026-07-01');
    expect(dayOf(month('2026-07'), 9)).toBe('2026-07-09');
  });

  it('belongs to a half-year and a year', () => {
    expect(monthsOfYear(2026)).toHaveLength(12);
    const [first, second] = [monthsOfHalf({ year: 2026, half: 1 }), monthsOfHalf({ year: 2026, half: 2 })];
    expect([first[0], first.at(-1), second[0], second.at(-1)]).toEqual([
      '2026-01',
      '2026-06',
      '2026-07',
      '2026-12',
    ]);
    expect([...first, ...second]).toEqual(monthsOfYear(2026));
  });
});

describe('the version in force', () => {
  const versions = [
    { from: day('2026-03-01'), name: 'spring' },
    { from: day('2026-01-01'), name: 'first' },
    { from: day('2026-03-01'), name: 'spring, corrected' },
    { from: day('2026-07-01'), name: 'summer' },
  ];

  it.each([
    ['2025-12-31', undefined],
    ['2026-01-01', 'first'],
    ['2026-02-28', 'first'],
    ['2026-03-01', 'spring, corrected'],
    ['2026-06-30', 'spring, corrected'],
    ['2030-01-01', 'summer'],
  ])('on %s is %s: the latest start, among equal ones the later in the list', (text, name) => {
    expect(inForceOn(versions, day(text))?.name).toBe(name);
  });
});

describe('quarters', () => {
  it.each([
    ['2026-k1', '2026-01 2026-02 2026-03', '2025-k4', '2025-k1'],
    ['2026-k4', '2026-10 2026-11 2026-12', '2026-k3', '2025-k4'],
  ])('%s has the months %s, after %s and a year after %s', (text, months, before, yearBefore) => {
    const quarter = parseQuarter(text)!;
    expect([
      writeQuarter(quarter),
      monthsOfQuarter(quarter).join(' '),
      writeQuarter(previousQuarter(quarter)),
      writeQuarter(quarterAYearBefore(quarter)),
    ]).toEqual([text, months, before, yearBefore]);
  });

  it.each(['2026-k0', '2026-k5', '2026-K1', '1826-k1', '2026k1', '2026-h1'])('%s is none', (text) => {
    expect(parseQuarter(text)).toBeUndefined();
  });

  it('are two to a half-year', () => {
    for (const half of [1, 2] as const)
      expect(quartersOfHalf({ year: 2026, half }).flatMap(monthsOfQuarter)).toEqual(
        monthsOfHalf({ year: 2026, half }),
      );
  });
});
