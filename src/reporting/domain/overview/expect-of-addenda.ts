import {
  agreedTotal,
  latestByKey,
  type AddendaFacts,
  type Addendum,
  type AddendumKind,
  type AssessedEntry,
} from '../../../addenda/domain';
import { Amount, Euro, Exact } from '../../../kernel/money';
import { monthAt, monthOf, monthsBetween, nextMonth, yearOf, type Month } from '../../../kernel/time';

export interface AddendaTerms {
  readonly known: AddendaFacts;
  readonly year: number;
  readonly momentMonth: Month;
  /** Of an agreement that ended nothing more is to come. */
  readonly hasEnded: boolean;
}

interface Expected {
  readonly expected: Euro;
  readonly costs: Euro;
}

/** Work that waits for no more than a formality; the consent is there. */
const PENDING: readonly AssessedEntry['reason'][] = ['not-completed', 'not-confirmed'];

/**
 * What the addenda of a kind are expected to come to in a year: what is chargeable, what waits for completion or
 * confirmation as far as the maximum reaches, and of work that is agreed and not completed the rest of what was agreed,
 * spread over the months of work that are still to come. What is parked for another reason is costs, not expected.
 */
export function expectOfAddenda(
  terms: AddendaTerms,
  kind: AddendumKind,
  entries: readonly AssessedEntry[],
): Expected {
  const addenda = [...latestByKey(terms.known.addenda).values()].filter((one) => one.kind === kind);
  const parts = addenda.map((addendum) =>
    expectOfAddendum(
      terms,
      addendum,
      entries.filter(({ entry }) => entry.addendum === addendum.addendum),
    ),
  );
  const known = new Set(addenda.map(({ addendum }) => addendum));
  const others = entries.filter(({ entry }) => !known.has(entry.addendum) && isOfYear(entry, terms.year));
  return {
    expected: Euro.sum([...parts.map(({ expected }) => expected), ...others.map((one) => one.chargeable)]),
    costs: Euro.sum([...parts.map(({ costs }) => costs), ...others.map(({ amount }) => amount)]),
  };
}

function expectOfAddendum(
  terms: AddendaTerms,
  addendum: Addendum,
  entries: readonly AssessedEntry[],
): Expected {
  const total = agreedTotal(addendum, terms.known);
  const ofYear = entries.filter(({ entry }) => isOfYear(entry, terms.year));
  const chargeable = Euro.sum(ofYear.map((one) => one.chargeable));
  const amount = Euro.sum(ofYear.map((one) => one.amount));
  const pendingOf = (some: readonly AssessedEntry[]): Euro =>
    Euro.sum(some.filter(({ reason }) => PENDING.includes(reason)).map(({ parked }) => parked));
  const chargeableInAll = Euro.sum(entries.map((one) => one.chargeable));
  const left = total?.minus(chargeableInAll);
  const pending = left ? atMost(pendingOf(ofYear), left) : pendingOf(ofYear);
  const rest = left ? notNegative(left.minus(atMost(pendingOf(entries), left))) : Euro.ZERO;
  const toCome =
    isCompleted(addendum, terms.known) || terms.hasEnded ? Euro.ZERO : spread(addendum, terms, rest);
  const expected = Euro.sum([chargeable, pending, toCome]);
  return { expected, costs: Euro.sum([amount, toCome]) };
}

function isOfYear({ performedOn }: AssessedEntry['entry'], year: number): boolean {
  return yearOf(monthOf(performedOn)) === year;
}

function isCompleted({ addendum }: Addendum, { completions }: AddendaFacts): boolean {
  return completions.some((completion) => completion.addendum === addendum);
}

/** The share of the rest that falls in the year, of the months of work after that of the moment. */
function spread({ from, until }: Addendum, { year, momentMonth }: AddendaTerms, rest: Euro): Euro {
  if (from === undefined) return Euro.ZERO;
  const next = nextMonth(momentMonth);
  const first = from < next ? next : from;
  const last = until ?? from;
  const length = monthsBetween(first, last) + 1;
  if (length <= 0) return Euro.ZERO;
  const upTo = (month: Month): Euro => {
    const due = Math.min(Math.max(monthsBetween(first, month) + 1, 0), length);
    return Amount.of(rest).times(Exact.of(due)).dividedBy(Exact.of(length)).rounded();
  };
  return upTo(monthAt(year, 12)).minus(upTo(monthAt(year - 1, 12)));
}

function notNegative(amount: Euro): Euro {
  return amount.isNegative() ? Euro.ZERO : amount;
}

function atMost(amount: Euro, limit: Euro): Euro {
  return Euro.min(amount, notNegative(limit));
}
