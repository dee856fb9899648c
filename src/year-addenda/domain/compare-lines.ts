import type { FormationLine, FormationTerms } from '../../agreements/domain';
import { dateOf, firstOfYear } from '../../kernel/time';
import { linesInYear, termsFrom } from './terms-in-year';

/** What differs between a line of the year before and one of the year. */
export type LineDifference = 'hours' | 'grade' | 'group' | 'period';

/** A line of the year before beside what comes of it; one of the two is absent when it comes or goes. */
export interface ComparedLines {
  readonly change: 'same' | 'changed' | 'added' | 'dropped';
  readonly differences: readonly LineDifference[];
  /** As the year before ends with it; one that ended in the course of that year, as it began. */
  readonly before?: FormationTerms;
  /** What of it is known. */
  readonly line?: FormationLine;
  readonly after?: FormationTerms;
}

interface EarlierLine {
  readonly line: FormationLine;
  readonly terms: FormationTerms;
  readonly isInForce: boolean;
}

/** All formation of the year before, line by line beside that of the year (DVO 4.2). */
export function compareLines(
  known: readonly FormationLine[],
  agreed: readonly FormationTerms[],
  year: number,
): ComparedLines[] {
  const added = [...agreed];
  const take = ({ terms, isInForce }: EarlierLine, alike: boolean): FormationTerms | undefined => {
    const index = added.findIndex(
      (after) =>
        isInForce && isOneJob(terms, after) && (!alike || differencesOf(terms, after, year).length === 0),
    );
    return index < 0 ? undefined : added.splice(index, 1)[0];
  };
  const alike = linesBefore(known, year).map((before) => ({ before, after: take(before, true) }));
  const beside = alike.map(({ before, after }) => compared(before, after ?? take(before, false), year));
  return [...beside, ...added.map((after): ComparedLines => ({ change: 'added', differences: [], after }))];
}

function linesBefore(known: readonly FormationLine[], year: number): EarlierLine[] {
  const last = dateOf(year - 1, 12, 31);
  return linesInYear(known, year - 1).map(({ line, terms }) => {
    const isInForce = terms.until === undefined || terms.until > last;
    return { line, isInForce, terms: isInForce ? { ...termsFrom(line, last), from: terms.from } : terms };
  });
}

function isOneJob(before: FormationTerms, after: FormationTerms): boolean {
  return before.function === after.function && before.service === after.service;
}

function compared(
  { line, terms: before }: EarlierLine,
  after: FormationTerms | undefined,
  year: number,
): ComparedLines {
  if (!after) return { change: 'dropped', differences: [], before, line };
  const differences = differencesOf(before, after, year);
  return { change: differences.length > 0 ? 'changed' : 'same', differences, before, line, after };
}

function differencesOf(before: FormationTerms, after: FormationTerms, year: number): LineDifference[] {
  const found: Readonly<Record<LineDifference, boolean>> = {
    hours: before.hoursPerWeek.compareTo(after.hoursPerWeek) !== 0,
    grade: JSON.stringify(scalesOf(before)) !== JSON.stringify(scalesOf(after)),
    group: before.publicationGroup !== after.publicationGroup,
    period: after.from !== firstOfYear(year) || before.until !== after.until,
  };
  return (Object.keys(found) as LineDifference[]).filter((difference) => found[difference]);
}

function scalesOf({ grades }: FormationTerms): string[] {
  const [first, ...later] = grades;
  return [...(first ? [first.scale] : []), ...later.flatMap(({ from, scale }) => [from, scale])];
}
