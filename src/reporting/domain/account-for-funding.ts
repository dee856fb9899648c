import type { FundingSpending, FundingTalk, StateFunding } from '../../agreements/domain';
import type { Fact } from '../../kernel/knowledge';
import { Euro } from '../../kernel/money';
import type { AgreementFacts } from '../../settlement/domain';

/** Extra state funding with what became of it, in euros; for information, never charged (DVO 4.13). */
export interface FundingAccount {
  readonly funding: StateFunding;
  /** In order of month. */
  readonly spendings: readonly FundingSpending[];
  /** In order of day; none while the parties have not talked about it, which DVO 4.13 asks. */
  readonly talks: readonly FundingTalk[];
  readonly spent: Euro;
  /** Received minus spent; below zero when more was spent than received. */
  readonly left: Euro;
}

/** Accounts for every funding that is known, by year and identifier; `all` has the replaced ones too (DVO 4.13, 6). */
export function accountForFunding(all: AgreementFacts, known: AgreementFacts): FundingAccount[] {
  const first = firstOf(all.stateFunding);
  return known.stateFunding
    .toSorted((one, other) => one.year - other.year || (one.id < other.id ? -1 : 1))
    .map((funding) => {
      const isOfFunding = (about: { readonly funding: string }): boolean =>
        first(about.funding) === first(funding.id);
      const spendings = known.fundingSpendings
        .filter(isOfFunding)
        .toSorted((one, other) => (one.costMonth < other.costMonth ? -1 : 1));
      const talks = known.fundingTalks
        .filter(isOfFunding)
        .toSorted((one, other) => (one.heldOn < other.heldOn ? -1 : 1));
      const spent = Euro.sum(spendings.map(({ amount }) => amount));
      return { funding, spendings, talks, spent, left: funding.amount.minus(spent) };
    });
}

/** The fact that a fact goes back to by what it replaces: what was spent of a funding stays when that is corrected. */
function firstOf(facts: readonly Fact[]): (id: string) => string {
  const replaced = new Map(facts.map(({ id, replaces }) => [id, replaces]));
  return (id) => {
    let first = id;
    for (let before = replaced.get(first); before !== undefined; before = replaced.get(first)) first = before;
    return first;
  };
}
