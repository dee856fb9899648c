import { maximumOf } from './maximum-of';
import type { Euro } from '../../kernel/money';
import { monthsOfYear, yearOf, type LocalDate, type Month } from '../../kernel/time';
import type { AddendaFacts, Addendum } from './addendum-facts';
import { calculateAddendumBudget } from './calculate-addendum-budget';
import { expectedCosts } from './expected-costs';
import type { Proposal } from './proposal';

export interface YearBudget {
  readonly year: number;
  /** In euros. */
  readonly budget: Euro;
}

const NO_FACTS: AddendaFacts = {
  addenda: [],
  approvals: [],
  completions: [],
  costAgreements: [],
  addendumEntries: [],
};

/** What a proposal adds to the budget of each year of its work once it is agreed to (R14; DVO 6). */
export function budgetOfProposal(proposal: Proposal): YearBudget[] {
  const { kind, title, from, until, price } = proposal;
  const maximum = maximumOf(proposal);
  const fact = { recordedOn: '' as LocalDate, source: '', place: '', addendum: '' };
  const estimate = expectedCosts(price);
  const addendum: Addendum = {
    ...{ ...fact, id: 'addendum', kind, title, from },
    ...(until && { until }),
    ...(estimate && { estimate }),
  };
  const approval = { ...fact, id: 'approval', approvedOn: '' as LocalDate, ...(maximum && { maximum }) };
  const known = { ...NO_FACTS, approvals: [approval] };
  return yearsOf(from, until ?? from).map((year) => {
    const [first, last] = [monthsOfYear(year)[0], monthsOfYear(year).at(-1)] as [Month, Month];
    return { year, budget: calculateAddendumBudget(addendum, known, first, last) };
  });
}

function yearsOf(from: Month, until: Month): number[] {
  return Array.from({ length: yearOf(until) - yearOf(from) + 1 }, (_, index) => yearOf(from) + index);
}
