import { silent } from '../../../kernel/explanation';
import {
  isRecordedBy,
  momentsBetween,
  type Fact,
  type IsRecorded,
  type Knowledge,
} from '../../../kernel/knowledge';
import type { Euro } from '../../../kernel/money';
import { dateOf, monthAt, monthsOfYear, type LocalDate } from '../../../kernel/time';
import type { Agreement } from '../../../agreements/domain';
import {
  everyFact,
  knownOf,
  selectKnown,
  type AgreementFacts,
  type EarlierYears,
  type Rules,
} from '../../../settlement/domain';
import { calculateBudget } from '../calculate-budget';
import { OVERVIEW_ROWS, type OverviewRowName } from '../overview-rows';

/** Budget of a year per part, in euros. */
export type Budgets = ReadonlyMap<OverviewRowName, Euro>;

/** What one source changed in the budget of a year when it became known, in euros per part. */
export interface BudgetChange {
  readonly day: LocalDate;
  readonly source: string;
  readonly amounts: Budgets;
}

/** From the original budget of a year to the current one; original and changes add up to it. */
export interface BudgetBridge {
  /** The day whose knowledge the original budget rests on. */
  readonly agreedOn: LocalDate;
  readonly original: Budgets;
  readonly changes: readonly BudgetChange[];
  readonly current: Budgets;
}

export interface BudgetQuestion {
  readonly agreement: Agreement;
  readonly facts: AgreementFacts;
  readonly year: number;
  readonly knowledge: Knowledge;
  readonly rules: Rules;
}

/**
 * The budget of a year as it was agreed, what each source has changed in it since, in the order in which
 * they became known (as R11), and the budget now (R14; DVO 4.2). Undefined when the year can be settled at
 * no moment.
 */
export function bridgeBudget(question: BudgetQuestion): BudgetBridge | undefined {
  const { facts, knowledge } = question;
  const budgetsAt = budgeting(question);
  const agreed = firstBudget(question, budgetsAt);
  if (!agreed) return undefined;
  let before = agreed.original;
  const changes = momentsBetween(everyFact(facts), { day: agreed.agreedOn }, knowledge).flatMap((moment) => {
    const after = budgetsAt(moment.isRecorded) ?? before;
    const amounts = differences(before, after);
    before = after;
    return amounts.size === 0 ? [] : [{ day: moment.day, source: moment.source, amounts }];
  });
  return { ...agreed, changes, current: before };
}

/**
 * The budget on the day the year addendum was agreed; when something it needs was still missing then, such
 * as a salary table, on the first day with which it can be calculated.
 */
function firstBudget(
  { facts, year, knowledge }: BudgetQuestion,
  budgetsAt: (isRecorded: IsRecorded) => Budgets | undefined,
): Pick<BudgetBridge, 'agreedOn' | 'original'> | undefined {
  const agreedOn = dayOfAddendum(facts, year);
  const start = agreedOn < knowledge.day ? agreedOn : knowledge.day;
  const later = momentsBetween(everyFact(facts), { day: start }, knowledge).map(({ day }) => day);
  for (const day of new Set([start, ...later])) {
    const isRecorded = (fact: Fact): boolean => isRecordedBy(fact, { day }) && isRecordedBy(fact, knowledge);
    const original = budgetsAt(isRecorded);
    if (original) return { agreedOn: day, original };
  }
  return undefined;
}

/**
 * The day the addendum of a year was agreed, as the service knows it: that of the first recording of a
 * training budget for the year, the one part of an addendum that names its year (DVO 4.2). Of a year
 * without, the day before it begins.
 */
function dayOfAddendum({ trainingBudgets }: AgreementFacts, year: number): LocalDate {
  const days = trainingBudgets.filter((budget) => budget.year === year).map(({ recordedOn }) => recordedOn);
  return days.sort()[0] ?? dateOf(year - 1, 12, 31);
}

/** Budgets at one moment after the other; at one at which the year cannot be settled it keeps its terms. */
function budgeting({
  agreement,
  facts,
  year,
  rules,
}: BudgetQuestion): (isRecorded: IsRecorded) => Budgets | undefined {
  let earlier: EarlierYears = new Map();
  return (isRecorded) => {
    const known = { ...selectKnown(facts, isRecorded), payroll: [] };
    const { years } = rules.settle(knownOf(agreement, known), monthAt(year, 12), silent, earlier);
    earlier = new Map(years.map((settled) => [settled.year, settled]));
    const limits = earlier.get(year)?.limits;
    if (!limits) return undefined;
    const months = monthsOfYear(year);
    return new Map(OVERVIEW_ROWS.map((row) => [row, calculateBudget({ limits, known }, row, months)]));
  };
}

function differences(before: Budgets, after: Budgets): Budgets {
  const changed = new Map<OverviewRowName, Euro>();
  for (const [row, amount] of after) {
    const earlier = before.get(row);
    const difference = earlier ? amount.minus(earlier) : amount;
    if (!difference.isZero()) changed.set(row, difference);
  }
  return changed;
}
