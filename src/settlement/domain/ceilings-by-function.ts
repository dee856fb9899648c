import { calculateCeilingOfMonth, type FormationLine } from '../../agreements/domain';
import { silent } from '../../kernel/explanation';
import type { Euro } from '../../kernel/money';
import { yearOf, type Month } from '../../kernel/time';
import { yearTerms, type Known } from './year-terms';

/** The formation ceiling of a month per function, in euros (R1; DVO 4.2); functions add up to that of the month. */
export function ceilingsByFunction(known: Known, month: Month): Map<string, Euro> {
  return ceilingsBy(known, month, (line) => line.function);
}

/** The formation ceiling of a month per service, in euros (R1; DVO 4.2); services add up to that of the month. */
export function ceilingsByService(known: Known, month: Month): Map<string, Euro> {
  return ceilingsBy(known, month, ({ service }) => service);
}

/**
 * A line is rounded once, by itself, so what it is divided by adds up. Of a year that can be settled; faults are said where
 * it is.
 */
function ceilingsBy(known: Known, month: Month, nameOf: (line: FormationLine) => string): Map<string, Euro> {
  const terms = yearTerms(known, yearOf(month), ignore);
  if (!terms) return new Map();
  const names = new Set(known.facts.formation.map(nameOf));
  return new Map(
    [...names].map((name) => {
      const formation = terms.ceiling.formation.filter((line) => nameOf(line) === name);
      return [name, calculateCeilingOfMonth({ ...terms.ceiling, formation }, month, silent, ignore)];
    }),
  );
}

function ignore(): void {
  // Said already by the settlement of the year.
}
