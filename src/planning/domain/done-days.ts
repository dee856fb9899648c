import type { LocalDate } from '../../kernel/time';
import type { PlanningSide } from './planning-entry';
import type { HalfDone, PlanningKnowledge, QuarterDone, YearDone } from './planning-knowledge';
import { writeHalf } from './periods';

/** When something of a year was done. */
export function doneIn(years: readonly YearDone[], year: number): LocalDate | undefined {
  return years.find((one) => one.year === year)?.on;
}

/** When a half-year was first fixed by one of these parties. */
export function halfFixedOn(
  halves: readonly HalfDone[],
  half: string,
  sides: readonly PlanningSide[],
): LocalDate | undefined {
  return halves
    .filter(({ period, side }) => writeHalf(period) === half && sides.includes(side))
    .map(({ on }) => on)
    .sort()[0];
}

export function quarterDone(
  { quarters }: PlanningKnowledge,
  year: number,
  quarter: number,
): QuarterDone | undefined {
  return quarters.find((one) => one.quarter.year === year && one.quarter.quarter === quarter);
}
