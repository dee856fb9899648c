import type { FormationLine, FormationTerms } from '../../agreements/domain';
import { Exact } from '../../kernel/money';
import { dateOf, type LocalDate } from '../../kernel/time';
import { compareLines } from './compare-lines';

const [FIRST, LAST_YEAR] = [dateOf(2027, 1, 1), dateOf(2026, 1, 1)];

function line(more: Partial<FormationLine> = {}): FormationLine {
  return {
    ...{ id: 'line', recordedOn: LAST_YEAR, source: 's', place: '', function: 'balie', service: '1.1' },
    ...{ publicationGroup: 'Balie', hoursPerWeek: Exact.of(36), from: LAST_YEAR },
    grades: [{ from: LAST_YEAR, scale: '6' }],
    ...more,
  };
}

function terms(more: Partial<FormationTerms> = {}): FormationTerms {
  return {
    ...{ function: 'balie', service: '1.1', publicationGroup: 'Balie', hoursPerWeek: Exact.of(36) },
    ...{ from: FIRST, grades: [{ from: FIRST, scale: '6' }] },
    ...more,
  };
}

const until = (day: string): { readonly until: LocalDate } => ({ until: day as LocalDate });

/** A line by its hours, and what became of it. */
function shown(known: readonly FormationLine[], agreed: readonly FormationTerms[]): string[] {
  return compareLines(known, agreed, 2027).map(
    ({ change, before, after, differences }) =>
      `${change} ${before?.hoursPerWeek.toString() ?? '-'} ${after?.hoursPerWeek.toString() ?? '-'} ${differences.join()}`,
  );
}

describe('the formation of a year beside that of the year before', () => {
  const hours = (count: number): { readonly hoursPerWeek: Exact } => ({ hoursPerWeek: Exact.of(count) });

  it.each<[string, FormationLine[], FormationTerms[], string[]]>([
    ['goes on', [line()], [terms()], ['same 36 36 ']],
    ['gets other hours', [line()], [terms(hours(30))], ['changed 36 30 hours']],
    [
      'gets another grade',
      [line()],
      [terms({ grades: [{ from: FIRST, scale: '7' }] })],
      ['changed 36 36 grade'],
    ],
    ['goes to another group', [line()], [terms({ publicationGroup: 'Ander' })], ['changed 36 36 group']],
    ['ends in the year', [line()], [terms(until('2027-07-01'))], ['changed 36 36 period']],
    ['ended as known already', [line(until('2027-07-01'))], [terms(until('2027-07-01'))], ['same 36 36 ']],
    ['is no more', [line()], [], ['dropped 36 - ']],
    ['is new', [], [terms()], ['added - 36 ']],
    ['ended in the year before', [line(until('2026-07-01'))], [terms()], ['dropped 36 - ', 'added - 36 ']],
    ['ended with the year before', [line(until('2027-01-01'))], [], ['dropped 36 - ']],
    [
      'was regraded and goes on',
      [line({ grades: [...line().grades, { from: dateOf(2026, 3, 12), scale: '8' }] })],
      [terms({ grades: [{ from: FIRST, scale: '8' }] })],
      ['same 36 36 '],
    ],
    ['is of another service', [line()], [terms({ service: '1.2' })], ['dropped 36 - ', 'added - 36 ']],
    [
      'is twice there, and one changes',
      [line(hours(20)), line(hours(30))],
      [terms(hours(30)), terms(hours(24))],
      ['changed 20 24 hours', 'same 30 30 '],
    ],
  ])('%s', (_, known, agreed, expected) => {
    expect(shown(known, agreed)).toEqual(expected);
  });
});
