import {
  calculateAddendumBudget,
  latestByKey,
  type AddendaFacts,
  type AddendumKind,
} from '../../addenda/domain';
import { Euro } from '../../kernel/money';
import { ordinalOf, previousMonth, type Month } from '../../kernel/time';
import { instalmentsUpTo, type YearLimits } from '../../settlement/domain';
import type { OverviewRowName } from './overview-rows';

/** What the budget of a year is calculated from; without limits the year is not settled. */
export interface BudgetTerms {
  readonly limits: YearLimits | undefined;
  readonly known: AddendaFacts;
}

/** Budget of a part for a stretch of months of one year, in euros (R14; DVO 6). */
export function calculateBudget(
  { limits, known }: BudgetTerms,
  row: OverviewRowName,
  months: readonly Month[],
): Euro {
  const sumOf = (amounts: ReadonlyMap<Month, Euro> | undefined): Euro =>
    Euro.sum(months.map((month) => amounts?.get(month) ?? Euro.ZERO));
  switch (row) {
    case 'formation':
      return sumOf(limits?.ceilingByMonth).plus(sumOf(limits?.decidedByMonth));
    case 'overhead':
      return sumOf(limits?.overheadByMonth);
    case 'training':
      return instalments(limits?.trainingBudget ?? Euro.ZERO, months);
    case 'corporation-tax':
      return Euro.ZERO;
    default:
      return addendaBudget(known, row, months);
  }
}

/** Twelfths of the training budget that fall due in a stretch of months of one year. */
function instalments(budget: Euro, months: readonly Month[]): Euro {
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last) return Euro.ZERO;
  const before = ordinalOf(first) === 1 ? Euro.ZERO : instalmentsUpTo(budget, previousMonth(first));
  return instalmentsUpTo(budget, last).minus(before);
}

function addendaBudget(known: AddendaFacts, kind: AddendumKind, months: readonly Month[]): Euro {
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last) return Euro.ZERO;
  const addenda = [...latestByKey(known.addenda).values()].filter((addendum) => addendum.kind === kind);
  return Euro.sum(addenda.map((addendum) => calculateAddendumBudget(addendum, known, first, last)));
}
