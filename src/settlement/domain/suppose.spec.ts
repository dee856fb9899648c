import { Exact } from '../../kernel/money';
import type { LocalDate } from '../../kernel/time';
import type { FormationLine } from '../../agreements/domain';
import { regradedLines } from './suppose';

/** `name from scale from scale [until day]`. */
function line(text: string): FormationLine {
  const [id = '', ...more] = text.split(' ');
  const until = more.includes('until') ? (more.pop() as LocalDate) : undefined;
  const steps = more.filter((word) => word !== 'until');
  const grades = steps.flatMap((from, index) =>
    index % 2 === 0 ? [{ from: from as LocalDate, scale: steps[index + 1] ?? '' }] : [],
  );
  return {
    ...{ id, recordedOn: '2025-11-20' as LocalDate, source: 's', place: 'p' },
    ...{ function: id.replace(/\d/, ''), service: '1.1', hoursPerWeek: Exact.of(36n), grades },
    ...{ from: grades[0]!.from, ...(until && { until }) },
  };
}

const regraded = (...texts: readonly string[]): string[] => {
  const regrading = { function: 'balie', from: '2026-03-12' as LocalDate, scale: '7' };
  return regradedLines(texts.map(line), regrading).map(
    ({ id, grades }) => `${id} ${grades.map(({ from, scale }) => `${from} ${scale}`).join(' ')}`,
  );
};

describe('the lines that a regrading changes', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['get its scale from its day', ['balie 2026-01-01 6'], ['balie 2026-01-01 6 2026-03-12 7']],
    [
      'are all lines of the function',
      ['balie1 2026-01-01 6', 'balie2 2026-02-01 6'],
      ['balie1 2026-01-01 6 2026-03-12 7', 'balie2 2026-02-01 6 2026-03-12 7'],
    ],
    [
      'keep a later grade',
      ['balie 2026-01-01 6 2026-09-01 8'],
      ['balie 2026-01-01 6 2026-09-01 8 2026-03-12 7'],
    ],
    [
      'get it instead of a grade of the same day',
      ['balie 2026-01-01 6 2026-03-12 8'],
      ['balie 2026-01-01 6 2026-03-12 7'],
    ],
    ['are not those of another function', ['post 2026-01-01 6'], []],
    ['are not those that have the scale', ['balie 2026-01-01 7'], []],
    ['are not those that have ended by then', ['balie 2026-01-01 6 until 2026-03-12'], []],
    ['are not those that begin later, with a grade of their own', ['balie 2026-06-01 6'], []],
  ])('%s', (_, formation, lines) => {
    expect(regraded(...formation)).toEqual(lines);
  });
});
