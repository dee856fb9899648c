import { firstDayAfter, type Agreement } from '../../agreements/domain';
import { headingsOfMonth } from '../../invoicing/domain';
import { silent } from '../../kernel/explanation';
import { failure, success, type Outcome } from '../../kernel/fault/fault';
import { isRecordedBy, type Knowledge } from '../../kernel/knowledge';
import { Euro, Exact } from '../../kernel/money';
import { addDays, inForceOn, monthOf, type LocalDate, type Month } from '../../kernel/time';
import {
  addendumOf,
  knownOf,
  parkedByReason,
  selectKnown,
  type AgreementFacts,
  type Known,
  type Rules,
  type Settlement,
} from '../../settlement/domain';
import { accountForFunding, type FundingAccount } from './account-for-funding';
import { rowOf, type OverviewRowName } from './overview-rows';
import { owedInYear } from './year-end/owed-in-year';
import type { IssuedCharge, OwedInYear, ParkedInYear } from './year-end/year-end-statement';

export interface OpenPointsRequest {
  readonly agreement: Agreement;
  readonly facts: AgreementFacts;
  readonly knowledge: Knowledge;
  readonly rules: Rules;
  /** Lines of the documents made up to the moment. */
  readonly issued: readonly IssuedCharge[];
}

/** A line of the formation on a day: a function, never a person. */
export interface ConcernedFunction {
  readonly function: string;
  /** The publication group under which the client sees it. */
  readonly group: string;
  readonly service: string;
  readonly hoursPerWeek: Exact;
  readonly scale: string | undefined;
}

/** What is to be dealt with when the agreement ends (DVO 9.2), in euros, as known at a moment. */
export interface OpenPoints {
  /** The first day that the agreement no longer covers; undefined while no end is known. */
  readonly endsOn: LocalDate | undefined;
  /** Cost months count up to this one, that of the moment. */
  readonly upTo: Month;
  readonly parked: readonly ParkedInYear[];
  /** Chargeable and not charged yet; below zero what was charged too much. */
  readonly owed: readonly OwedInYear[];
  /** How many documents were issued, in whatever state of payment. */
  readonly documents: number;
  readonly fundings: readonly FundingAccount[];
  /** The day of the formation below: the last of the agreement, or that of the moment. */
  readonly formationOn: LocalDate;
  readonly formation: readonly ConcernedFunction[];
}

/** Lists the open points for the end of an agreement, or every fault in the way (DVO 9.2; R4 to R10). */
export function listOpenPoints(request: OpenPointsRequest): Outcome<OpenPoints> {
  const { agreement, facts, knowledge, rules, issued } = request;
  const known = knownOf(
    agreement,
    selectKnown(facts, (fact) => isRecordedBy(fact, knowledge)),
  );
  const upTo = monthOf(knowledge.day);
  const settlement = rules.settle(known, upTo, silent);
  if (settlement.faults.length > 0) return failure(settlement.faults);
  const kindOf = rowOf(facts, known.facts);
  const endsOn = firstDayAfter(known.agreement);
  const formationOn = endsOn === undefined ? knowledge.day : addDays(endsOn, -1);
  return success({
    endsOn,
    upTo,
    parked: [...parkedOfAllYears(settlement, kindOf), ...taxAfterEnd(known, endsOn, upTo)],
    owed: owedInYear(settlement.lines, issued, kindOf),
    documents: new Set(issued.map(({ number }) => number)).size,
    fundings: accountForFunding(facts, known.facts),
    formationOn,
    formation: formationOf(known.facts, formationOn),
  });
}

function parkedOfAllYears({ years, entries }: Settlement, kindOf: ReturnType<typeof rowOf>): ParkedInYear[] {
  const sums = new Map<string, ParkedInYear>();
  const add = (row: OverviewRowName, reason: string, amount: Euro): void => {
    const key = `${row} ${reason}`;
    sums.set(key, { row, reason, amount: (sums.get(key)?.amount ?? Euro.ZERO).plus(amount) });
  };
  for (const { part, reason, amount } of parkedByReason(years)) add(part, reason, amount);
  for (const { entry, reason, parked } of entries)
    if (reason) add(kindOf(addendumOf(entry.addendum)), reason, parked);
  return [...sums.values()].filter(({ amount }) => !amount.isZero());
}

function taxAfterEnd({ facts }: Known, endsOn: LocalDate | undefined, upTo: Month): ParkedInYear[] {
  if (endsOn === undefined) return [];
  const after = facts.corporationTax.filter(
    ({ costMonth }) => costMonth >= monthOf(endsOn) && costMonth <= upTo,
  );
  const amount = Euro.sum(after.map((tax) => tax.amount));
  return amount.isZero() ? [] : [{ row: 'corporation-tax', reason: 'after-end', amount }];
}

/** The formation on a day, function by function (DVO 9.2 under C). */
export function formationOf(known: AgreementFacts, day: LocalDate): ConcernedFunction[] {
  const lines = known.formation.filter(
    ({ from, until }) => from <= day && (until === undefined || day < until),
  );
  const headings = headingsOfMonth(
    lines.map((line) => line.function),
    monthOf(day),
    known,
  );
  return lines.map((line) => ({
    function: line.function,
    group: headings.get(line.function) ?? '',
    service: line.service,
    hoursPerWeek: line.hoursPerWeek,
    scale: inForceOn(line.grades, day)?.scale,
  }));
}

/** Hours per week together under the publication groups, for a reader who sees functions by group (DVO 7.5; AVG). */
export function hoursByGroup(formation: readonly ConcernedFunction[]): Map<string, Exact> {
  const hours = new Map<string, Exact>();
  for (const { group, hoursPerWeek } of formation)
    hours.set(group, (hours.get(group) ?? Exact.of(0)).plus(hoursPerWeek));
  return hours;
}
