import * as fc from 'fast-check';

/** The random agreements run over two years, the first of which may be a leap year. */
export const MONTHS = 24;

/** The month that comes `index` months after January of the first year: `2024-03`. */
export function monthAfter(firstYear: number, index: number): string {
  const year = firstYear + Math.floor(index / 12);
  return `${year.toString()}-${pad((index % 12) + 1)}`;
}

export function dayAfter(firstYear: number, { month, day }: RandomDay): string {
  return `${monthAfter(firstYear, month)}-${pad(day)}`;
}

export interface RandomDay {
  readonly month: number;
  readonly day: number;
}

export const anyMonth = fc.integer({ min: 0, max: MONTHS - 1 });

/** A day of the agreement on which something happens. */
export const anyDay: fc.Arbitrary<RandomDay> = fc.record({
  month: anyMonth,
  day: fc.integer({ min: 1, max: 28 }),
});

/** A day on which something becomes known: in the two years or shortly after them, more often early than late. */
export const anyRecordingDay: fc.Arbitrary<RandomDay> = fc.record({
  month: fc.oneof(
    { weight: 2, arbitrary: fc.integer({ min: 0, max: 7 }) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: MONTHS + 3 }) },
  ),
  day: fc.integer({ min: 1, max: 28 }),
});

export function centsText(cents: number): string {
  const digits = Math.abs(cents).toString().padStart(3, '0');
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** An amount in euros as text, from and to whole euros. */
export function euros(least: number, most: number): fc.Arbitrary<string> {
  return fc.integer({ min: least * 100, max: most * 100 }).map(centsText);
}

/** A percentage as text with two decimals. */
export function percent(least: number, most: number): fc.Arbitrary<string> {
  return euros(least, most);
}

function pad(value: number): string {
  return value.toString().padStart(2, '0');
}
