import type { Report } from '../../kernel/fault/fault';
import type { Fact } from '../../kernel/knowledge';
import { selectKnown, type AgreementFacts } from './agreement-facts';
import { isNew } from './is-new';

/**
 * What is recorded now never makes two facts take the place of the same one: both would count, and be
 * charged. It is the replacement that is to be replaced.
 */
export function checkReplacedOnce(facts: AgreementFacts, report: Report): void {
  const before = rivalsIn(selectKnown(facts, (fact) => !isNew(fact)));
  for (const [replaced, rivals] of rivalsIn(selectKnown(facts, () => true))) {
    if (before.has(replaced)) continue;
    const [first, ...others] = rivals;
    const places = others.filter(isNew).map(({ place }) => `${place}.replaces`);
    // Without a new replacement, an earlier one was brought back by a withdrawal.
    const withdrawn = facts.withdrawals.filter(isNew).map(({ place }) => place);
    for (const path of places.length > 0 ? places : withdrawn)
      report({ path, code: 'replaced-before', values: { replaced, by: first?.id ?? '' } });
  }
}

/** The facts that take the place of the same one, by its id, where there is more than one. */
function rivalsIn(known: AgreementFacts): Map<string, readonly Fact[]> {
  const byReplaced = new Map<string, readonly Fact[]>();
  for (const fact of (Object.values(known) as (readonly Fact[])[]).flat()) {
    if (fact.replaces === undefined) continue;
    byReplaced.set(fact.replaces, [...(byReplaced.get(fact.replaces) ?? []), fact]);
  }
  return new Map([...byReplaced].filter(([, rivals]) => rivals.length > 1));
}
