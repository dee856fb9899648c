import { Euro } from '../../kernel/money';
import type { AgreementFacts } from '../../settlement/domain';
import { linesInYear, percentagesInYear } from './terms-in-year';
import type { YearAddendum } from './year-addendum';

/** The facts that a year addendum is about. */
export type YearFacts = Pick<
  AgreementFacts,
  'formation' | 'overhead' | 'ikb' | 'employerCharges' | 'trainingBudgets'
>;

/**
 * The addendum of a year as what is known carries on into it: what is in force when the year before ends, and what is
 * known of the year already (DVO 4.2). Training costs are those of the year before while none are known.
 */
export function copyYear(known: YearFacts, year: number): YearAddendum {
  return {
    year,
    formation: linesInYear(known.formation, year).map(({ terms }) => terms),
    overhead: percentagesInYear(known.overhead, year),
    ikb: percentagesInYear(known.ikb, year),
    employerCharges: percentagesInYear(known.employerCharges, year),
    training: trainingOf(known, year) ?? trainingOf(known, year - 1) ?? Euro.ZERO,
  };
}

/** Training costs of a year in euros: the last budget known (R6); undefined without one. */
export function trainingOf({ trainingBudgets }: YearFacts, year: number): Euro | undefined {
  return trainingBudgets.filter((budget) => budget.year === year).at(-1)?.amount;
}
