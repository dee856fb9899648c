import { agreedTotal, calculateAddendumBudget, latestByKey, type Addendum } from '../../../addenda/domain';
import { Euro } from '../../../kernel/money';
import type { Month } from '../../../kernel/time';
import { addendumKeyOf, addendumOf, type AgreementFacts, type Component } from '../../../settlement/domain';
import type { ChargedAmount } from '../half-year-overview';
import type { OverviewRowName } from '../overview-rows';
import { commitOfAddendum } from './commit-in-month';
import { figuresOf } from './figures-of';
import type { AddendumOfPeriod } from './full-overview';

export interface AddendaTermsOfPeriod {
  readonly facts: AgreementFacts;
  readonly known: AgreementFacts;
  readonly kindOf: (component: Component) => OverviewRowName;
  readonly months: readonly Month[];
  /** Chargeable lines of the months that count, and charged ones. */
  readonly chargeable: readonly ChargedAmount[];
  readonly charged: readonly ChargedAmount[];
}

/**
 * The addenda with something in the period, in the order of their keys; those of a kind add up to its row. One that was
 * withdrawn after something was charged for it is listed as well.
 */
export function listAddenda(terms: AddendaTermsOfPeriod): AddendumOfPeriod[] {
  const known = latestByKey(terms.known.addenda);
  const named = new Map([...latestByKey(terms.facts.addenda), ...known]);
  const keys = new Set([...named.keys(), ...keysIn(terms.chargeable), ...keysIn(terms.charged)]);
  return [...keys]
    .sort()
    .map((key) => draw(terms, key, named.get(key), known.get(key)))
    .filter((one) =>
      [one.budget, one.chargeable, one.charged, one.committed].some((amount) => !amount.isZero()),
    );
}

function draw(
  { known, kindOf, months, chargeable, charged }: AddendaTermsOfPeriod,
  key: string,
  named: Addendum | undefined,
  addendum: Addendum | undefined,
): AddendumOfPeriod {
  const component = addendumOf(key);
  const sumOf = (lines: readonly ChargedAmount[], among: readonly Month[]): Euro =>
    Euro.sum(
      lines
        .filter((line) => line.component === component && among.includes(line.costMonth))
        .map(({ amount }) => amount),
    );
  const maximum = addendum && agreedTotal(addendum, known);
  const perMonth = (amountOf: (month: Month) => Euro): Euro => Euro.sum(months.map(amountOf));
  return {
    ...{ addendum: key, title: named?.title ?? '', row: kindOf(component) },
    ...(maximum && { maximum }),
    ...figuresOf({
      budget: addendum
        ? perMonth((month) => calculateAddendumBudget(addendum, known, month, month))
        : Euro.ZERO,
      chargeable: sumOf(chargeable, months),
      charged: sumOf(charged, months),
    }),
    committed: addendum
      ? perMonth((month) => commitOfAddendum(known, addendum, month, () => sumOf(chargeable, [month])))
      : Euro.ZERO,
  };
}

function keysIn(lines: readonly ChargedAmount[]): string[] {
  return lines.flatMap(({ component }) => addendumKeyOf(component) ?? []);
}
