import type { LocalDate } from '../../kernel/time';
import { halfIn, pathOf, standingOf } from './half-in';

describe('The half-year of an address', () => {
  it.each(['2026-h1', '1999-h2'])('is %s, and its page is there', (text) => {
    expect(pathOf(halfIn(text))).toBe(`/overzichten/${text}`);
  });

  it.each(['2026', '2026-h3', '2026-k1', 'h1', ''])('is not ‘%s’', (text) => {
    expect(() => halfIn(text)).toThrow();
  });

  it.each([
    ['2025-12-31', 'to-come'],
    ['2026-01-01', 'running'],
    ['2026-06-30', 'running'],
    ['2026-07-01', 'over'],
  ])('stands on %s as %s', (day, standing) => {
    expect(standingOf({ year: 2026, half: 1 }, day as LocalDate)).toBe(standing);
  });
});
