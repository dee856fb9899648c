import type { AssessedEntry } from '../../../addenda/domain';
import { Euro } from '../../../kernel/money';
import { yearOf, type Month } from '../../../kernel/time';
import { CORPORATION_TAX, type ChargeableLine, type SettledMonth } from '../../../settlement/domain';
import { limitReachedBy, overheadOf, salariesOf, type PartAmounts } from '../forecast';
import type { OverviewRowName } from '../overview-rows';
import { expectOfAddenda, type AddendaTerms } from './expect-of-addenda';
import type { ProjectedYear } from './project-year';

/** What a part is expected to come to in its year, in euros, as known at a moment. */
export interface Prospect {
  /** What will be chargeable, by the rules and what has been decided: never above a limit. */
  readonly expected: Euro;
  /** What it will cost, or fall due by the rules, also above a limit. */
  readonly costs: Euro;
  /** Costs less what will be chargeable: asks for a decision, consent or completion. */
  readonly notCovered: Euro;
  /** From this month on nothing of the limit is left; absent when it lasts the year. */
  readonly limitReachedIn?: Month;
}

/** What the prospects of a year rest on. */
export interface ProspectTerms extends AddendaTerms {
  readonly projected: ProjectedYear;
  readonly lines: readonly ChargeableLine[];
  readonly entriesOf: (row: OverviewRowName) => readonly AssessedEntry[];
}

/** What each part is expected to come to by the end of the year (R14; DVO 6). */
export function expectOfPart(terms: ProspectTerms, row: OverviewRowName): Prospect {
  switch (row) {
    case 'formation':
      return withinLimit(terms.projected, salariesOf, terms.projected.settled.limits.salaryLimit);
    case 'overhead':
      return withinLimit(terms.projected, overheadOf, terms.projected.settled.limits.overheadLimit);
    case 'training':
      return ofTraining(terms.projected);
    case 'corporation-tax':
      return ofTax(terms);
    default:
      return prospect(expectOfAddenda(terms, row, terms.entriesOf(row)));
  }
}

/** Without payroll there is nothing to go by but the budget. */
function withinLimit(
  { basis, settled }: ProjectedYear,
  amountsOf: (month: SettledMonth) => PartAmounts,
  limit: Euro,
): Prospect {
  if (basis === 'budget') return prospect({ expected: limit, costs: limit });
  const amounts = settled.months.map(amountsOf);
  const limitReachedIn = limitReachedBy({ amounts, limit });
  return {
    ...prospect({
      expected: Euro.sum(amounts.map(({ chargeable }) => chargeable)),
      costs: Euro.sum(amounts.map(({ due }) => due)),
    }),
    ...(limitReachedIn !== undefined && { limitReachedIn }),
  };
}

/** What of the budget was not spent yet can be spent as long as the year lasts (DVO 4.2). */
function ofTraining({ basis, settled: { months, limits } }: ProjectedYear): Prospect {
  const due = Euro.sum(months.map(({ trainingDue }) => trainingDue));
  if (basis === 'outcome')
    return prospect({ expected: Euro.sum(months.map(({ training }) => training)), costs: due });
  const budget = limits.trainingBudget;
  return prospect({ expected: budget, costs: due.isLessThan(budget) ? budget : due });
}

/** What was assessed is what is expected: nobody budgets tax (R14). */
function ofTax({ lines, projected: { settled } }: ProspectTerms): Prospect {
  const ofYear = lines.filter(
    ({ component, costMonth }) => component === CORPORATION_TAX && yearOf(costMonth) === settled.year,
  );
  const expected = Euro.sum(ofYear.map(({ amount }) => amount));
  return prospect({ expected, costs: expected });
}

function prospect({ expected, costs }: Pick<Prospect, 'expected' | 'costs'>): Prospect {
  return { expected, costs, notCovered: costs.minus(expected) };
}
