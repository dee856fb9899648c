import { about, type Because, type Trace } from '../../kernel/explanation';
import { Amount, Euro } from '../../kernel/money';
import type { LocalDate } from '../../kernel/time';
import { CALAMITY_LIMIT } from './calamity-limit';
import type { AddendaFacts, Addendum, AddendumEntry, Approval, CostAgreement } from './addendum-facts';
import { inOrderOfRecording } from './order-of-recording';

const ENTRY: Because = { rule: 'R8', article: 'DVO 4.6', what: 'entry-amount' };
const AGREED: Because = { rule: 'R8', article: 'DVO 3.7', what: 'agreed-calamity-costs' };
const UP_TO_MAXIMUM: Because = { rule: 'R8', article: 'DVO 3.6', what: 'chargeable-up-to-maximum' };

export type ParkedReason =
  | 'after-end'
  | 'no-addendum'
  | 'calamity-limit'
  | 'costs-not-agreed'
  | 'not-approved'
  | 'performed-before-approval'
  | 'not-completed'
  | 'not-confirmed'
  | 'above-maximum';

/** What one entry adds to what may be charged, and what of it is parked, in euros. */
export interface AssessedEntry {
  readonly entry: AddendumEntry;
  readonly amount: Euro;
  readonly chargeable: Euro;
  readonly parked: Euro;
  readonly reason: ParkedReason | undefined;
}

/**
 * Divides every known entry into chargeable and parked, with the first reason that applies (R8;
 * DVO 3.6, 3.7, 4.6, 4.7): by the order of the addenda, then day and id; entries without addendum last. Work from the
 * end of the agreement on is not charged, and changes nothing for work before it (DVO 9.2).
 */
export function assessEntries(known: AddendaFacts, trace: Trace, end?: LocalDate): AssessedEntry[] {
  const addenda = latestByKey(known.addenda);
  const entries = entriesByAddendum(known.addendumEntries);
  const assessed = [...addenda.values()].flatMap((addendum) =>
    assessAddendum(addendum, entries.get(addendum.addendum) ?? [], known, trace),
  );
  const orphans = known.addendumEntries.filter((entry) => !addenda.has(entry.addendum));
  return [
    ...assessed,
    ...inOrderOfDay(orphans).map((entry) => parkWhole(entry, amountOf(entry, trace), 'no-addendum')),
  ].map((one) =>
    end !== undefined && one.entry.performedOn >= end ? parkWhole(one.entry, one.amount, 'after-end') : one,
  );
}

/** The latest known version of each addendum, in the order in which their keys were first recorded. */
export function latestByKey(addenda: readonly Addendum[]): Map<string, Addendum> {
  return new Map(addenda.map((addendum) => [addendum.addendum, addendum]));
}

function entriesByAddendum(entries: readonly AddendumEntry[]): Map<string, AddendumEntry[]> {
  const byAddendum = new Map<string, AddendumEntry[]>();
  for (const entry of inOrderOfDay(entries)) {
    const ofAddendum = byAddendum.get(entry.addendum);
    if (ofAddendum) ofAddendum.push(entry);
    else byAddendum.set(entry.addendum, [entry]);
  }
  return byAddendum;
}

function inOrderOfDay(entries: readonly AddendumEntry[]): AddendumEntry[] {
  const key = (entry: AddendumEntry): string => `${entry.performedOn} ${entry.id}`;
  return [...entries].sort((left, right) => (key(left) < key(right) ? -1 : key(left) > key(right) ? 1 : 0));
}

function assessAddendum(
  addendum: Addendum,
  entries: readonly AddendumEntry[],
  known: AddendaFacts,
  trace: Trace,
): AssessedEntry[] {
  const approvals = inOrderOfRecording(
    known.approvals.filter((approval) => approval.addendum === addendum.addendum),
  );
  const reasonOf = reasonFor(addendum, entries, approvals, known, trace);
  const maximum = approvals.at(-1);
  let sum = Euro.ZERO;
  let chargeable = Euro.ZERO;
  return entries.map((entry) => {
    const amount = amountOf(entry, trace);
    const reason = reasonOf(entry);
    if (reason) return parkWhole(entry, amount, reason);
    sum = sum.plus(amount);
    const before = chargeable;
    chargeable = capped(sum, maximum, addendum, trace);
    const added = chargeable.minus(before);
    const parked = amount.minus(added);
    return {
      entry,
      amount,
      chargeable: added,
      parked,
      reason: parked.isZero() ? undefined : 'above-maximum',
    };
  });
}

/** The sum so far, up to the maximum of the latest approval; an unapproved amendment changes nothing. */
function capped(sum: Euro, approval: Approval | undefined, addendum: Addendum, trace: Trace): Euro {
  if (!approval?.maximum) return sum;
  return Euro.min(
    sum,
    trace(approval.maximum, approval.id, 'maximum'),
    about(UP_TO_MAXIMUM, addendum.addendum),
  );
}

function amountOf(entry: AddendumEntry, trace: Trace): Euro {
  return Amount.perUnit(trace(entry.unitPrice, entry.id, 'unitPrice'))
    .times(trace(entry.quantity, entry.id, 'quantity'))
    .rounded(about(ENTRY, entry.id));
}

function parkWhole(entry: AddendumEntry, amount: Euro, reason: ParkedReason): AssessedEntry {
  return { entry, amount, chargeable: Euro.ZERO, parked: amount, reason };
}

type ReasonOf = (entry: AddendumEntry) => ParkedReason | undefined;

/** Reasons 2 to 4 of R8, in their order of precedence. */
function reasonFor(
  addendum: Addendum,
  entries: readonly AddendumEntry[],
  approvals: readonly Approval[],
  known: AddendaFacts,
  trace: Trace,
): ReasonOf {
  const { kind } = addendum;
  const consent =
    kind === 'calamity'
      ? calamityReasons(addendum, entries, known.costAgreements, trace)
      : approvalReasons(kind, approvals);
  const completed =
    (kind !== 'project' && kind !== 'election') ||
    known.completions.some((completion) => completion.addendum === addendum.addendum);
  return (entry) => {
    const reason = consent(entry);
    if (reason) return reason;
    if (!completed) return 'not-completed';
    return entry.confirmed ? undefined : 'not-confirmed';
  };
}

/** DVO 3.6: work starts only after consent. For an election the agreement itself is the consent (DVO 4.6). */
function approvalReasons(kind: Addendum['kind'], approvals: readonly Approval[]): ReasonOf {
  if (kind === 'election') return () => undefined;
  const [first] = approvals;
  if (!first) return () => 'not-approved';
  return (entry) => (entry.performedOn < first.approvedOn ? 'performed-before-approval' : undefined);
}

/** DVO 3.7: only agreed costs, taken in the order of the agreements, while their total stays below the limit. */
function calamityReasons(
  addendum: Addendum,
  entries: readonly AddendumEntry[],
  agreements: readonly CostAgreement[],
  trace: Trace,
): ReasonOf {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const reasons = new Map<string, ParkedReason | undefined>();
  let agreed = Euro.ZERO;
  for (const agreement of inOrderOfRecording(
    agreements.filter(({ addendum: key }) => key === addendum.addendum),
  )) {
    for (const id of agreement.entries) {
      const entry = byId.get(id);
      if (!entry || reasons.has(id)) continue;
      const total = agreed.plus(amountOf(entry, trace), about(AGREED, addendum.addendum));
      const within = total.isLessThan(CALAMITY_LIMIT);
      if (within) agreed = total;
      reasons.set(id, within ? undefined : 'calamity-limit');
    }
  }
  return (entry) => (reasons.has(entry.id) ? reasons.get(entry.id) : 'costs-not-agreed');
}
