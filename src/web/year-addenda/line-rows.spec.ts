import type { LocalDate } from '../../kernel/time';
import type { FrozenComparison } from '../../year-addenda';
import { rowsOf } from './line-rows';

type Line = FrozenComparison['lines'][number];
type Terms = NonNullable<Line['after']>;

const terms = (hoursPerWeek: string, first: string, last?: string): Terms => {
  const [from, until] = [first, last] as [LocalDate, LocalDate | undefined];
  return {
    ...{ function: 'balie', service: '1.1', hoursPerWeek, from, grades: [{ from, scale: '6' }] },
    ...(until !== undefined && { until }),
  };
};
const BEFORE = terms('36', '2026-01-01');

function shown(lines: readonly Line[]): string[] {
  return rowsOf(lines, 2027).map(({ change, details }) => [change, ...details].join(' | '));
}

describe('the rows of the formation of a year', () => {
  it('keep a function that changes in the course of the year together, and say what changes', () => {
    const lines: Line[] = [
      {
        change: 'changed',
        differences: ['period'],
        before: BEFORE,
        after: terms('36', '2027-01-01', '2027-07-01'),
      },
      {
        change: 'same',
        differences: [],
        before: BEFORE,
        after: { ...terms('8', '2027-01-01'), function: 'bode' },
      },
      { change: 'added', differences: [], after: terms('30', '2027-07-01') },
    ];
    expect(shown(lines)).toEqual([
      'gewijzigd | wijzigt op 01-07-2027: uren 36 → 30',
      'vervolg',
      'ongewijzigd',
    ]);
  });

  it.each<[string, Partial<Line>, string]>([
    ['ends', { after: terms('36', '2027-01-01', '2027-07-01') }, 'gewijzigd | loopt tot 01-07-2027'],
    ['begins later', { after: terms('36', '2027-03-01') }, 'gewijzigd | begint op 01-03-2027'],
    [
      'ends no more',
      { before: terms('36', '2026-01-01', '2027-07-01'), after: terms('36', '2027-01-01') },
      'gewijzigd | loopt niet meer af',
    ],
  ])('say of a function that %s so', (_, line, expected) => {
    expect(shown([{ change: 'changed', differences: ['period'], before: BEFORE, ...line }])).toEqual([
      expected,
    ]);
  });
});
