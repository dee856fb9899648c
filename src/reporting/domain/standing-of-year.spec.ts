import { monthsOfHalf, type LocalDate } from '../../kernel/time';
import type { Known } from '../../settlement/domain';
import { standingOf } from './standing-of-year';

/** An agreement of 2026 and 2027, with a training budget of the first year. */
const KNOWN = {
  agreement: { startsOn: '2026-01-01' as LocalDate, endsOn: '2028-01-01' as LocalDate },
  facts: { trainingBudgets: [{ year: 2026 }] },
} as unknown as Known;

describe('How far a half-year is decided', () => {
  it.each([
    [2025, 2, 'no-agreement'],
    [2026, 1, 'agreed'],
    [2026, 2, 'agreed'],
    [2027, 2, 'estimate'],
    [2028, 1, 'no-agreement'],
  ] as const)('%i, half %i: %s', (year, half, standing) => {
    expect(standingOf(KNOWN, monthsOfHalf({ year, half }))).toBe(standing);
  });
});
