import {
  agreedTotal,
  calculateAddendumBudget,
  latestByKey,
  type AddendaFacts,
} from '../../../addenda/domain';
import { Euro } from '../../../kernel/money';
import type { Month } from '../../../kernel/time';
import { addendumOf, type Component } from '../../../settlement/domain';
import type { OverviewRowName } from '../overview-rows';

/**
 * What is committed for a month, in euros: what both sides agreed to beyond the yearly compensation (DVO 3.6, 3.7, 4.6).
 * Of an addendum with a maximum that maximum, spread over the months of the work as its budget is (R14); without one, and
 * of the agreed costs of a calamity, what is chargeable by it.
 */
export function commitInMonth(
  known: AddendaFacts,
  row: OverviewRowName,
  month: Month,
  chargeableOf: (component: Component, month: Month) => Euro,
): Euro {
  const addenda = [...latestByKey(known.addenda).values()].filter(({ kind }) => kind === row);
  return Euro.sum(
    addenda.map((addendum) =>
      agreedTotal(addendum, known) && addendum.from !== undefined
        ? calculateAddendumBudget(addendum, known, month, month)
        : chargeableOf(addendumOf(addendum.addendum), month),
    ),
  );
}
