import type { LocalDate } from '../../kernel/time';
import { findAlikeCalamities } from './find-alike-calamities';

const reported = (addendum: string, happenedOn: string, ...apart: string[]) => ({
  addendum,
  happenedOn: happenedOn as LocalDate,
  distinctFrom: apart.map((one) => ({ addendum: one })),
});

describe('findAlikeCalamities', () => {
  const others = [reported('C1', '2026-03-01'), reported('C2', '2026-04-15')];

  it.each([
    ['2026-03-31', ['C1', 'C2']],
    ['2026-04-01', ['C2']],
    ['2026-01-30', ['C1']],
    ['2026-01-29', []],
  ])('finds those within thirty days of %s: %j', (day, expected) => {
    expect(findAlikeCalamities(reported('C3', day), others).map(({ addendum }) => addendum)).toEqual(
      expected,
    );
  });

  it('finds none about which a reason was given, and never itself', () => {
    expect(findAlikeCalamities(reported('C3', '2026-03-31', 'C1', 'C2'), others)).toEqual([]);
    expect(findAlikeCalamities(reported('C1', '2026-03-01'), others)).toEqual([]);
  });
});
