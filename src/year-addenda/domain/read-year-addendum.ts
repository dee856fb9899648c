import {
  readFormationTerms,
  readPercentageTerms,
  type FormationTerms,
  type PercentageTerms,
} from '../../agreements/domain';
import { checkLine, checkText, readNotNegative, type Fields } from '../../kernel/reading';
import { inForceOn, isFirstOfYear, yearOfDate, type LocalDate } from '../../kernel/time';
import { termsFrom } from './terms-in-year';
import { PERCENTAGES, type PercentageName, type YearAddendum } from './year-addendum';

/** Reads a year addendum and reports every fault with its place (DVO 3.4, 4.2). */
export function readYearAddendum(fields: Fields): YearAddendum {
  const year = fields.year('year');
  const percentages = Object.fromEntries(
    PERCENTAGES.map((name) => [name, readPercentages(fields, name, year)]),
  ) as Record<PercentageName, PercentageTerms[]>;
  const addendum = {
    year,
    formation: fields.list('formation', (line) => readLine(line, year)),
    ...percentages,
    ...(fields.has('changedTasks') && { changedTasks: fields.text('changedTasks') }),
    training: readNotNegative(fields, 'training'),
  };
  if (fields.isEmptyList('formation')) fields.fault('formation', 'empty-list');
  checkText(fields, 'changedTasks', addendum.changedTasks ?? '');
  return addendum;
}

function readLine(fields: Fields, year: number): FormationTerms {
  const line = readFormationTerms(fields);
  if (fields.hasFaults()) return line;
  for (const name of ['function', 'service', 'publicationGroup'] as const)
    checkLine(fields, name, line[name] ?? '');
  line.grades.forEach(({ scale }, index) => {
    checkLine(fields, `grades[${index.toString()}].scale`, scale);
  });
  if (isOutside(line.from, year)) fields.fault('from', 'outside-year', { year: year.toString() });
  else if (!inForceOn(line.grades, line.from))
    fields.fault('grades', 'no-grade-in-force', { day: line.from, function: line.function });
  return termsFrom(line, line.from);
}

/** The first from 1 January, every next one later. */
function readPercentages(fields: Fields, name: PercentageName, year: number): PercentageTerms[] {
  const found = fields.list(name, readPercentageTerms);
  const [first] = found;
  if (fields.isEmptyList(name)) fields.fault(name, 'empty-list');
  if (first && !isFirstOfYear(first.from)) fields.fault(`${name}[0].from`, 'not-from-first-of-year');
  found.forEach(({ from }, index) => {
    const place = `${name}[${index.toString()}].from`;
    const before = found[index - 1];
    if (isOutside(from, year)) fields.fault(place, 'outside-year', { year: year.toString() });
    else if (before && from <= before.from) fields.fault(place, 'not-after-before');
  });
  return found;
}

/** A year that could not be read has no days. */
function isOutside(day: LocalDate, year: number): boolean {
  return year > 0 && yearOfDate(day) !== year;
}
