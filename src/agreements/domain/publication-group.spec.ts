import { Exact } from '../../kernel/money';
import type { LocalDate, Month } from '../../kernel/time';
import {
  isShownApart,
  publicationGroupOf,
  publicationGroupsIn,
  type PublicationGroup,
} from './publication-group';
import type { FormationLine } from './terms-facts';

const fact = { id: 'fact', recordedOn: '2025-12-01' as LocalDate, source: 'addendum', place: 'fact' };

function line(jobFunction: string, from: string, publicationGroup?: string): FormationLine {
  return {
    ...fact,
    function: jobFunction,
    service: '1.1',
    ...(publicationGroup !== undefined && { publicationGroup }),
    hoursPerWeek: Exact.of(36),
    from: from as LocalDate,
    grades: [],
  };
}

function group(name: string, from: string, persons: number, smallGroupReason?: string): PublicationGroup {
  return {
    ...fact,
    name,
    from: from as LocalDate,
    persons,
    ...(smallGroupReason !== undefined && { smallGroupReason }),
  };
}

describe('the publication group of a function in a month', () => {
  const formation = [
    line('counter', '2026-01-01', 'Counter'),
    line('counter', '2026-07-01', 'Contact'),
    line('counter', '2026-10-16', 'Late'),
    line('register', '2026-01-01'),
  ];

  it.each([
    ['is that of the line in force on its first day', 'counter', '2026-06', 'Counter'],
    ['changes with the line', 'counter', '2026-07', 'Contact'],
    ['does not change in the middle of the month', 'counter', '2026-10', 'Contact'],
    ['changes in the month after', 'counter', '2026-11', 'Late'],
    ['is that of the latest line before the formation begins', 'counter', '2025-12', 'Late'],
    ['is none when the line names none', 'register', '2026-01', undefined],
    ['is none for a function without a line', 'elections', '2026-01', undefined],
  ])('%s', (_, jobFunction, month, name) => {
    expect(publicationGroupOf(jobFunction, month as Month, formation)).toBe(name);
  });
});

describe('publication groups in a month', () => {
  const groups = [
    group('Counter', '2026-03-01', 5),
    group('Counter', '2026-07-01', 2),
    group('Other', '2026-01-01', 4),
  ];
  const personsIn = (month: string, names: readonly string[]): number[] =>
    publicationGroupsIn(month as Month, names, groups).map(({ persons }) => persons);

  it.each([
    ['are as they are from then on', '2026-06', [5]],
    ['change with the month', '2026-07', [2]],
    ['are not known before', '2026-02', []],
  ])('%s', (_, month, persons) => {
    expect(personsIn(month, ['Counter', 'Nobody', 'Counter'])).toEqual(persons);
  });
});

it.each([
  [3, undefined, true],
  [2, undefined, false],
  [1, 'public pay scale', true],
])('a group of %d with the reason %s is shown apart: %s', (persons, reason, apart) => {
  expect(isShownApart(group('Counter', '2026-01-01', persons, reason))).toBe(apart);
});
