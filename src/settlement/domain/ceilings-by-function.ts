import { calculateCeilingOfMonth } from '../../agreements/domain';
import { silent } from '../../kernel/explanation';
import type { Euro } from '../../kernel/money';
import { yearOf, type Month } from '../../kernel/time';
import { yearTerms, type Known } from './year-terms';

/**
 * The formation ceiling of a month per function, in euros (R1; DVO 4.2). A line is rounded once, by itself, so functions
 * add up to the ceiling of the month. Of a year that can be settled; faults are said where it is.
 */
export function ceilingsByFunction(known: Known, month: Month): Map<string, Euro> {
  const terms = yearTerms(known, yearOf(month), ignore);
  if (!terms) return new Map();
  const functions = new Set(known.facts.formation.map((line) => line.function));
  return new Map(
    [...functions].map((one) => {
      const formation = terms.ceiling.formation.filter((line) => line.function === one);
      return [one, calculateCeilingOfMonth({ ...terms.ceiling, formation }, month, silent, ignore)];
    }),
  );
}

function ignore(): void {
  // Said already by the settlement of the year.
}
