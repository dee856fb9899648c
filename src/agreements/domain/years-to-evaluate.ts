import { addMonths, dateOf, firstOfYear, inForceOn, yearOfDate, type LocalDate } from '../../kernel/time';
import { covers, type Agreement } from './agreement';
import type { OverheadEvaluation, OverheadPercentage } from './overhead-facts';
import type { PlanningDate } from './terms-facts';

/** A year whose agreements on overhead nobody evaluated yet. */
export interface YearToEvaluate {
  readonly year: number;
  /** The first budget of a party that the outcome has to be ready for. */
  readonly budgetOn?: LocalDate;
}

interface Known {
  readonly overhead: readonly OverheadPercentage[];
  readonly overheadEvaluations: readonly OverheadEvaluation[];
  readonly planningDates: readonly PlanningDate[];
}

const MONTHS_BEFORE_BUDGET = 2;
/** Without a calendar: the first day of the month in which next year's terms are prepared. */
const USUAL_MONTH = 10;

/**
 * The years in which overhead was charged without an evaluation, each from two months before the first budget of a
 * party in that year on, so that what comes of it is ready in time (DVO 3.4, 4.5).
 */
export function yearsToEvaluate(agreement: Agreement, known: Known, today: LocalDate): YearToEvaluate[] {
  const evaluated = new Set(known.overheadEvaluations.map(({ year }) => year));
  return yearsUpTo(known, today)
    .filter((year) => !evaluated.has(year) && covers(agreement, dateOf(year, 12, 31)))
    .map((year) => ({ year, budgetOn: firstBudget(known.planningDates, year) }))
    .filter(({ year, budgetOn }) => {
      const asked = budgetOn ? addMonths(budgetOn, -MONTHS_BEFORE_BUDGET) : dateOf(year, USUAL_MONTH, 1);
      return asked <= today;
    })
    .map(({ year, budgetOn }) => ({ year, ...(budgetOn && { budgetOn }) }));
}

/** The years with a percentage in force, from the first on. */
function yearsUpTo({ overhead }: Known, today: LocalDate): number[] {
  const [first] = overhead.map(({ from }) => from).sort();
  const years: number[] = [];
  if (first === undefined) return years;
  for (let year = yearOfDate(first); firstOfYear(year) <= today; year += 1) {
    if (inForceOn(overhead, dateOf(year, 12, 31))) years.push(year);
  }
  return years;
}

function firstBudget(dates: readonly PlanningDate[], year: number): LocalDate | undefined {
  return dates
    .filter(({ what, day }) => what === 'budget' && yearOfDate(day) === year)
    .map(({ day }) => day)
    .sort()[0];
}
