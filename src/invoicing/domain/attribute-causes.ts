import type { Agreement } from '../../agreements/domain';
import { silent } from '../../kernel/explanation';
import { isRecordedBy, momentsBetween, type IsRecorded, type Knowledge } from '../../kernel/knowledge';
import { Euro } from '../../kernel/money';
import type { Month } from '../../kernel/time';
import {
  everyFact,
  knownOf,
  selectKnown,
  settle,
  type AgreementFacts,
  type EarlierYears,
  type Settlement,
} from '../../settlement/domain';
import type { Difference } from './calculate-difference';
import type { Cause } from './document';
import { lineKey } from './line-key';

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
 * each moment since the previous run, by what it changed in the settlement. Shares add up to the cent.
 */
export function attributeCauses(differences: readonly Difference[], replay: Replay): Cause[][] {
  if (differences.length === 0) return [];
  const { previous } = replay;
  if (!previous)
    return differences.map(({ amount }) => [{ source: NOT_INVOICED_BEFORE, amount: plain(amount) }]);
  const settleAt = replaying(replay);
  let before = settleAt((fact) => isRecordedBy(fact, previous));
  const causes = differences.map((difference) => [
    { source: NOT_INVOICED_BEFORE, amount: amountIn(before, difference).minus(plain(difference.charged)) },
  ]);
  for (const moment of momentsBetween(everyFact(replay.facts), previous, replay.present)) {
    const after = settleAt(moment.isRecorded);
    differences.forEach((difference, index) => {
      const amount = amountIn(after, difference).minus(amountIn(before, difference));
      causes[index]?.push({ source: moment.source, amount });
    });
    before = after;
  }
  return causes.map((shares) => shares.filter(({ amount }) => !amount.isZero()));
}

type Amounts = ReadonlyMap<string, Euro>;

/** Settles again at earlier moments; a year that cannot be settled at one keeps what it had before. */
function replaying({ agreement, facts, month }: Replay): (isRecorded: IsRecorded) => Amounts {
  let earlier: EarlierYears = new Map();
  return (isRecorded) => {
    const settlement = settle(knownOf(agreement, selectKnown(facts, isRecorded)), month, silent, earlier);
    earlier = new Map(settlement.years.map((year) => [year.year, year]));
    return amountsOf(settlement);
  };
}

function amountsOf(settlement: Settlement): Amounts {
  return new Map(settlement.lines.map((line) => [lineKey(line), line.amount]));
}

function amountIn(amounts: Amounts, difference: Difference): Euro {
  return amounts.get(lineKey(difference)) ?? Euro.ZERO;
}

/** A share says which moment it comes from; how the amount was computed is said by the line. */
function plain(amount: Euro): Euro {
  return Euro.ofCents(amount.cents);
}
