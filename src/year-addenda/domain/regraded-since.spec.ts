import type { FormationLine, FormationTerms } from '../../agreements/domain';
import { Euro, Exact } from '../../kernel/money';
import { dateOf } from '../../kernel/time';
import { regradedSince, withRegradings, type AgreedYear } from './regraded-since';

const [LAST_YEAR, FIRST] = [dateOf(2026, 1, 1), dateOf(2027, 1, 1)];
const SEPTEMBER = dateOf(2026, 9, 1);

const terms = (hours: number, scale: string): FormationTerms => ({
  ...{ function: 'balie', service: '1.1', hoursPerWeek: Exact.of(hours), from: FIRST },
  grades: [{ from: FIRST, scale }],
});

function line(id: string, hours: number, more: Partial<FormationLine>): FormationLine {
  return { ...{ id, recordedOn: LAST_YEAR, source: 's', place: '' }, ...terms(hours, '6'), ...more };
}

/** 36 hours in scale 6 in 2026, and what was agreed for 2027. */
function agreed(after: FormationTerms, hoursBefore = 36): AgreedYear {
  const frozen = (one: FormationTerms) => ({ ...one, hoursPerWeek: one.hoursPerWeek.toString() });
  return {
    content: {
      ...{ year: 2027, formation: [after], overhead: [], ikb: [], employerCharges: [], training: Euro.ZERO },
      changedTasks: 'DIV gaat over',
    },
    beside: [{ before: frozen({ ...terms(hoursBefore, '6'), from: LAST_YEAR }), after: frozen(after) }],
  };
}

const grades = (...all: FormationTerms['grades'][number][]) => ({ grades: all });
const SIX = { from: LAST_YEAR, scale: '6' };
const RUNS_ON = { from: LAST_YEAR, ...grades(SIX) };
const ENDED = { ...RUNS_ON, until: FIRST };

describe('what was regraded since a year was agreed on', () => {
  it.each<[string, AgreedYear, FormationLine[], string[]]>([
    ['nothing', agreed(terms(36, '6')), [line('a', 36, RUNS_ON)], []],
    [
      'a line that runs on',
      agreed(terms(36, '6')),
      [line('a', 36, { ...RUNS_ON, ...grades(SIX, { from: SEPTEMBER, scale: '7' }) })],
      ['7 counts'],
    ],
    [
      'a line that ends with the year, as agreed for the next',
      agreed(terms(36, '6')),
      [
        line('a', 36, {
          ...{ ...RUNS_ON, until: dateOf(2028, 1, 1) },
          ...grades(SIX, { from: SEPTEMBER, scale: '7' }),
        }),
      ],
      ['7 counts'],
    ],
    [
      'a line in the year',
      agreed(terms(36, '6')),
      [line('a', 36, { ...RUNS_ON, ...grades(SIX, { from: dateOf(2027, 9, 1), scale: '7' }) })],
      ['6,7 counts'],
    ],
    [
      'a line after the year',
      agreed(terms(36, '6')),
      [line('a', 36, { ...RUNS_ON, ...grades(SIX, { from: dateOf(2028, 1, 1), scale: '7' }) })],
      [],
    ],
    [
      'a line that ended with the year before',
      agreed(terms(40, '6')),
      [line('a', 36, { ...ENDED, ...grades(SIX, { from: SEPTEMBER, scale: '7' }) }), line('b', 40, {})],
      ['7 waits'],
    ],
    [
      'none, where the scale was to change anyhow',
      agreed(terms(40, '8')),
      [
        line('a', 36, { ...ENDED, ...grades(SIX, { from: SEPTEMBER, scale: '7' }) }),
        line('b', 40, terms(40, '8')),
      ],
      [],
    ],
    ['none, where a line ended', agreed(terms(40, '6')), [line('a', 36, ENDED), line('b', 40, {})], []],
  ])('%s', (_, year, formation, expected) => {
    const since = regradedSince(year, formation);
    expect(
      since.map(
        ({ regraded, counts }) =>
          `${regraded.grades.map(({ scale }) => scale).join()} ${counts ? 'counts' : 'waits'}`,
      ),
    ).toEqual(expected);
    const copied = withRegradings(year.content, since);
    expect(copied.formation).toEqual(since.length > 0 ? [since[0]?.regraded] : year.content.formation);
    expect(copied.changedTasks).toBe('DIV gaat over');
  });
});
