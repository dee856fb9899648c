import type { Agreement } from '../../agreements/domain';
import { isRecordedBy, momentsBetween, type Knowledge } from '../../kernel/knowledge';
import { Euro } from '../../kernel/money';
import type { Month } from '../../kernel/time';
import { everyFact, selectKnown, type AgreementFacts } from '../../settlement/domain';
import type { Difference } from './calculate-difference';
import type { Cause } from './document';
import { groundsOfMoment } from './grounds-of-moment';
import { NOT_BEFORE } from './ground';
import { Replaying } from './replaying';

/** The cause of what was chargeable at the previous run already, but was not charged then. */
export const NOT_INVOICED_BEFORE = 'not invoiced before';

export interface Replay {
  readonly agreement: Agreement;
  readonly facts: AgreementFacts;
  readonly month: Month;
  readonly previous: Knowledge | undefined;
  readonly present: Knowledge;
}

/**
 * Divides each difference over what brought it about (R11): first what was not invoiced before, then
 * each moment since the previous run, by what it changed in the settlement. Shares add up to the cent,
 * and each says which facts of its moment changed the amount.
 */
export function attributeCauses(differences: readonly Difference[], replay: Replay): Cause[][] {
  if (differences.length === 0) return [];
  const { agreement, facts, month, previous, present } = replay;
  if (!previous) return differences.map(({ amount }) => [notBefore(plain(amount))]);
  const wasKnown = selectKnown(facts, (fact) => isRecordedBy(fact, previous));
  let replaying = Replaying.from(agreement, wasKnown, month);
  const causes = differences.map((difference) => [
    notBefore(replaying.amountIn(difference).minus(plain(difference.charged))),
  ]);
  let wasRecorded = (fact: Parameters<typeof isRecordedBy>[0]): boolean => isRecordedBy(fact, previous);
  for (const { source, isRecorded } of momentsBetween(everyFact(facts), previous, present)) {
    const after = replaying.next(selectKnown(facts, isRecorded));
    const groundsOf = groundsOfMoment(replaying, after, wasRecorded);
    differences.forEach((difference, index) => {
      const amount = after.amountIn(difference).minus(replaying.amountIn(difference));
      if (!amount.isZero()) causes[index]?.push({ source, amount, grounds: groundsOf(difference) });
    });
    [replaying, wasRecorded] = [after, isRecorded];
  }
  return causes.map((shares) => shares.filter(({ amount }) => !amount.isZero()));
}

function notBefore(amount: Euro): Cause {
  return { source: NOT_INVOICED_BEFORE, amount, grounds: [NOT_BEFORE] };
}

/** A share says which moment it comes from; how the amount was computed is said by the line. */
function plain(amount: Euro): Euro {
  return Euro.ofCents(amount.cents);
}
