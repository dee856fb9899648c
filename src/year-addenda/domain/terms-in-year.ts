import type { FormationLine, FormationTerms, Grade, PercentageTerms } from '../../agreements/domain';
import { firstOfYear, inForceOn, laterOf, type LocalDate } from '../../kernel/time';

/** A line that counts in a year, with the fact it comes from. */
export interface LineInYear {
  readonly line: FormationLine;
  readonly terms: FormationTerms;
}

/** The lines that count in a year, each as it counts from 1 January on. */
export function linesInYear(formation: readonly FormationLine[], year: number): LineInYear[] {
  return formation
    .filter(({ from, until }) => from < firstOfYear(year + 1) && (!until || until > firstOfYear(year)))
    .map((line) => ({ line, terms: termsFrom(line, laterOf(line.from, firstOfYear(year))) }))
    .sort((one, other) => byService(one.terms, other.terms));
}

/** As the SLA numbers its services, so that a line keeps its place whatever was recorded last. */
function byService(left: FormationTerms, right: FormationTerms): number {
  const [one, other] = [left, right].map(({ service, function: jobFunction, from }) =>
    [service.replace(/\d+/g, (digits) => digits.padStart(4, '0')), jobFunction, from].join(' '),
  ) as [string, string];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** What a line comes to from a day on: the grade in force then, and the later ones in their order. */
export function termsFrom(line: FormationTerms, from: LocalDate): FormationTerms {
  return { ...lasting(line, line.until), from, grades: gradesFrom(line.grades, from) };
}

/** The terms of a line, with another last day or none. */
export function lasting(
  { function: jobFunction, service, publicationGroup, overheadReason, hoursPerWeek, ...line }: FormationTerms,
  until: LocalDate | undefined,
): FormationTerms {
  return {
    function: jobFunction,
    service,
    ...(publicationGroup !== undefined && { publicationGroup }),
    ...(overheadReason !== undefined && { overheadReason }),
    hoursPerWeek,
    from: line.from,
    ...(until && { until }),
    grades: line.grades,
  };
}

/** Of grades from one day the later in the list counts. */
function gradesFrom(grades: readonly Grade[], from: LocalDate): Grade[] {
  const days = new Set([from, ...grades.map((grade) => grade.from).filter((day) => day > from)]);
  return [...days].sort().flatMap((day) => {
    const grade = inForceOn(grades, day);
    return grade ? [{ from: day, scale: grade.scale }] : [];
  });
}

/** The percentages of a year, each from the day on which it takes over. */
export function percentagesInYear(versions: readonly PercentageTerms[], year: number): PercentageTerms[] {
  const [first, next] = [firstOfYear(year), firstOfYear(year + 1)];
  const within = versions.map(({ from }) => from).filter((day) => day > first && day < next);
  const found: PercentageTerms[] = [];
  for (const from of [...new Set([first, ...within])].sort()) {
    const percentage = inForceOn(versions, from)?.percentage;
    if (percentage && found.at(-1)?.percentage.compareTo(percentage) !== 0) found.push({ from, percentage });
  }
  return found;
}

/** Whether two lines say the same, their last day left aside. */
export function saysTheSame(left: FormationTerms, right: FormationTerms): boolean {
  return (
    left.function === right.function &&
    left.service === right.service &&
    left.publicationGroup === right.publicationGroup &&
    left.overheadReason === right.overheadReason &&
    left.hoursPerWeek.compareTo(right.hoursPerWeek) === 0 &&
    left.from === right.from &&
    JSON.stringify(left.grades) === JSON.stringify(right.grades)
  );
}
