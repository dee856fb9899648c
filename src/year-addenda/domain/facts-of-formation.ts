import type { FormationLine, FormationTerms } from '../../agreements/domain';
import { firstOfYear } from '../../kernel/time';
import { lasting, linesInYear, saysTheSame } from './terms-in-year';

/** What becomes known of formation: a line that is new or takes the place of another, or one that is taken back. */
export type FormationChange =
  { readonly line: FormationTerms; readonly replaces?: string } | { readonly withdrawn: string };

/**
 * What makes the formation of a year what was agreed, and leaves the years before as they were: lines that end or
 * change are replaced by the same line with a last day, and what comes instead is a line of its own (DVO 4.2).
 */
export function factsOfFormation(
  agreed: readonly FormationTerms[],
  known: readonly FormationLine[],
  recorded: readonly FormationLine[],
  year: number,
): FormationChange[] {
  const wanted = [...agreed];
  const taken = (matches: (terms: FormationTerms) => boolean): FormationTerms | undefined => {
    const index = wanted.findIndex(matches);
    return index < 0 ? undefined : wanted.splice(index, 1)[0];
  };
  const changed = linesInYear(known, year).filter(
    ({ terms }) => !taken((one) => saysTheSame(one, terms) && one.until === terms.until),
  );
  const ended = changed.map((one) => ({ ...one, same: taken((terms) => saysTheSame(terms, one.terms)) }));
  const replacing = ended.flatMap(({ line, same }): FormationChange[] => {
    if (same) return [{ line: lasting(line, same.until), replaces: line.id }];
    if (line.from < firstOfYear(year)) return [{ line: lasting(line, firstOfYear(year)), replaces: line.id }];
    const instead = taken((terms) => terms.function === line.function);
    return instead ? [{ line: instead, replaces: line.id }] : takenBack(line, recorded);
  });
  return [...replacing, ...wanted.map((line) => ({ line }))];
}

/** A line that begins in the year and is not agreed never was: neither it, nor what it took the place of, comes back. */
function takenBack(line: FormationLine, recorded: readonly FormationLine[]): FormationChange[] {
  const withdrawn = [line.id];
  for (let next = line.replaces; next !== undefined && !withdrawn.includes(next);) {
    withdrawn.push(next);
    next = recorded.find(({ id }) => id === withdrawn.at(-1))?.replaces;
  }
  return withdrawn.map((id) => ({ withdrawn: id }));
}
