import type { LocalDate } from '../../kernel/time';
import { removableFrom } from '.';

describe('the link of a person to an account of the provider', () => {
  it.each([
    ['2026-01-01', '2026-04-01'],
    ['2026-12-01', '2027-03-01'],
    ['2027-12-01', '2028-02-29'],
  ])('of someone seen last on %s may be removed from %s', (lastSeenOn, from) => {
    const link = { knownSince: '2025-05-05' as LocalDate, lastSeenOn: lastSeenOn as LocalDate };
    expect(removableFrom(link)).toBe(from);
  });
});
