import type { Agreement } from '../../agreements/domain';
import { isRecordedBy, momentsBetween, type Knowledge } from '../../kernel/knowledge';
import { Euro } from '../../kernel/money';
import type { Month } from '../../kernel/time';
import { everyFact, selectKnown, type AgreementFacts, type Rules } from '../../settlement/domain';
import type { Difference } from './calculate-difference';
import type { RulesDifference } from './compare-rules';
import type { Cause } from './document';
import { groundsOfMoment } from './grounds-of-moment';
import { NOT_BEFORE } from './ground';
import { lineKey } from './line-key';
import { Replaying } from './replaying';

/** The cause of what was chargeable at the previous run already, but was not charged then. */
export const NOT_INVOICED_BEFORE = 'not invoiced before';

export interface Replay {
  readonly agreement: Agreement;
  readonly facts: AgreementFacts;
  readonly month: Month;
  readonly previous: Knowledge | undefined;
  readonly present: Knowledge;
  readonly rules: Rules;
  /** What these rules compute otherwise than those by which earlier runs were made. */
  readonly rulesDifferences: readonly RulesDifference[];
}

/**
 * Divides each difference over what brought it about (R11): first what comes of new rules and what was not
 * invoiced before, then each moment since the previous run, by what it changed in the settlement. Shares
 * add up to the cent, and each says which facts of its moment changed the amount.
 */
export function attributeCauses(differences: readonly Difference[], replay: Replay): Cause[][] {
  if (differences.length === 0) return [];
  const { agreement, facts, month, previous, present, rules } = replay;
  if (!previous) return differences.map(({ amount }) => [notBefore(plain(amount))]);
  const wasKnown = selectKnown(facts, (fact) => isRecordedBy(fact, previous));
  let replaying = Replaying.from({ agreement, month, rules }, wasKnown);
  const causes = differences.map((difference) => {
    const open = replaying.amountIn(difference).minus(plain(difference.charged));
    return sharesBefore(replay, difference, open);
  });
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

/** What the previous run left open by these rules: the share of the rules, and the rest. */
function sharesBefore({ rules, rulesDifferences }: Replay, difference: Difference, open: Euro): Cause[] {
  const key = lineKey(difference);
  const byRules = rulesDifferences.find((one) => lineKey(one) === key)?.amount ?? Euro.ZERO;
  return [ofNewRules(rules.version, byRules), notBefore(open.minus(byRules))];
}

function ofNewRules(version: string, amount: Euro): Cause {
  const ground = { kind: 'new-rules', article: 'DVO 3.3', label: version } as const;
  return { source: `new rules ${version}`, amount, grounds: [ground] };
}

function notBefore(amount: Euro): Cause {
  return { source: NOT_INVOICED_BEFORE, amount, grounds: [NOT_BEFORE] };
}

/** A share says which moment it comes from; how the amount was computed is said by the line. */
function plain(amount: Euro): Euro {
  return Euro.ofCents(amount.cents);
}
