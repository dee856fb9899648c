import {
  agreedTotal,
  calculateAddendumBudget,
  latestByKey,
  type AddendaFacts,
  type Addendum,
} from '../../../addenda/domain';
import { Euro } from '../../../kernel/money';
import type { Month } from '../../../kernel/time';
import { addendumOf, type Component } from '../../../settlement/domain';
import type { OverviewRowName } from '../overview-rows';

/** What is committed of a part for a month, in euros: what both sides agreed to beyond the yearly compensation. */
export function commitInMonth(
  known: AddendaFacts,
  row: OverviewRowName,
  month: Month,
  chargeableOf: (component: Component, month: Month) => Euro,
): Euro {
  const addenda = [...latestByKey(known.addenda).values()].filter(({ kind }) => kind === row);
  return Euro.sum(
    addenda.map((addendum) =>
      commitOfAddendum(known, addendum, month, () => chargeableOf(addendumOf(addendum.addendum), month)),
    ),
  );
}

/**
 * Of an addendum with a maximum that maximum, spread over the months of the work as its budget is (R14); without one, and
 * of the agreed costs of a calamity, what is chargeable by it (DVO 3.6, 3.7, 4.6).
 */
export function commitOfAddendum(
  known: AddendaFacts,
  addendum: Addendum,
  month: Month,
  chargeable: () => Euro,
): Euro {
  return agreedTotal(addendum, known) && addendum.from !== undefined
    ? calculateAddendumBudget(addendum, known, month, month)
    : chargeable();
}
