import { silent } from '../../../kernel/explanation';
import {
  isRecordedBy,
  momentsBetween,
  type Fact,
  type IsRecorded,
  type Knowledge,
} from '../../../kernel/knowledge';
import type { Euro } from '../../../kernel/money';
import { madeOnce } from '../../../kernel/recall';
import { dateOf, monthAt, monthsOfYear, type LocalDate } from '../../../kernel/time';
import type { Agreement } from '../../../agreements/domain';
import { distinctGrounds, stepsByList, type Ground } from '../../../invoicing/domain';
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
  /** What of that source changed the budget, with the article that makes it count. */
  readonly grounds: readonly Ground[];
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
  const { agreement, facts, year, knowledge, rules } = question;
  const name = JSON.stringify(['budget bridge', agreement, year, knowledge]);
  return madeOnce(facts, rules.settle, name, () => bridge(question));
}

function bridge(question: BudgetQuestion): BudgetBridge | undefined {
  const first = firstBudget(question);
  if (!first) return undefined;
  const { agreedOn, budgeted } = first;
  const { facts, knowledge } = question;
  let [before, wasRecorded] = [budgeted, first.isRecorded];
  const changes = momentsBetween(budgetFacts(facts), { day: agreedOn }, knowledge).flatMap((moment) => {
    const after = budgetedNext(question, before, knownBy(question, moment.isRecorded));
    const amounts = differences(before.budgets, after.budgets);
    const change = { day: moment.day, source: moment.source, amounts };
    const made =
      amounts.size === 0 ? [] : [{ ...change, grounds: groundsOf(question, before, after, wasRecorded) }];
    [before, wasRecorded] = [after, moment.isRecorded];
    return made;
  });
  return { agreedOn, original: budgeted.budgets, changes, current: before.budgets };
}

/** What was paid changes no budget, nor what people planned, announced, asked or talked about: none is a moment of it. */
const BESIDE_BUDGET = {
  payroll: [],
  planningDates: [],
  regradingAnnouncements: [],
  tableConsultations: [],
  overheadEvaluations: [],
  publicationGroups: [],
  deviationThresholds: [],
  decisionPolicies: [],
  stateFunding: [],
  fundingSpendings: [],
  fundingTalks: [],
} satisfies Partial<AgreementFacts>;

function budgetFacts(facts: AgreementFacts): Iterable<Fact> {
  return everyFact({ ...facts, ...BESIDE_BUDGET });
}

interface FirstBudget {
  readonly agreedOn: LocalDate;
  readonly budgeted: Budgeted;
  readonly isRecorded: IsRecorded;
}

/**
 * The budget on the day the year addendum was agreed; when something it needs was still missing then, such
 * as a salary table, on the first day with which it can be calculated.
 */
function firstBudget(question: BudgetQuestion): FirstBudget | undefined {
  const { facts, year, knowledge } = question;
  const agreedOn = dayOfAddendum(facts, year);
  const start = agreedOn < knowledge.day ? agreedOn : knowledge.day;
  const later = momentsBetween(budgetFacts(facts), { day: start }, knowledge).map(({ day }) => day);
  let earlier: EarlierYears = new Map();
  for (const day of new Set([start, ...later])) {
    const isRecorded = (fact: Fact): boolean => isRecordedBy(fact, { day }) && isRecordedBy(fact, knowledge);
    const { known, years, budgets } = budgetedFrom(question, earlier, knownBy(question, isRecorded));
    if (budgets) return { agreedOn: day, budgeted: { known, years, budgets }, isRecorded };
    earlier = years;
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

/** The budgets that come of known facts, and how the years are settled by them. */
interface Budgeted {
  readonly known: AgreementFacts;
  readonly years: EarlierYears;
  readonly budgets: Budgets;
}

/** Budgets with other facts; a year that cannot be settled by them keeps its terms, or else its budgets. */
function budgetedNext(question: BudgetQuestion, before: Budgeted, known: AgreementFacts): Budgeted {
  const { years, budgets = before.budgets } = budgetedFrom(question, before.years, known);
  return { known, years, budgets };
}

function budgetedFrom(
  { agreement, year, rules }: BudgetQuestion,
  earlier: EarlierYears,
  known: AgreementFacts,
): Omit<Budgeted, 'budgets'> & { readonly budgets: Budgets | undefined } {
  const ofYear = {
    ...known,
    trainingBudgets: known.trainingBudgets.filter((budget) => budget.year === year),
  };
  const asked = { ...agreement, years: [year] };
  const settled = rules.settle(knownOf(asked, ofYear), monthAt(year, 12), silent, earlier).years;
  const years = new Map(settled.map((one) => [one.year, one]));
  const limits = years.get(year)?.limits;
  const budgets =
    limits &&
    new Map(OVERVIEW_ROWS.map((row) => [row, calculateBudget({ limits, known }, row, monthsOfYear(year))]));
  return { known, years, budgets };
}

/** A budget rests on the limits of the year, not on what was paid. */
function knownBy({ facts }: BudgetQuestion, isRecorded: IsRecorded): AgreementFacts {
  return { ...selectKnown(facts, isRecorded), payroll: [] };
}

/** Which facts of a moment changed the budget: those of the lists by which, one after the other, it becomes another. */
function groundsOf(
  question: BudgetQuestion,
  before: Budgeted,
  after: Budgeted,
  wasRecorded: IsRecorded,
): Ground[] {
  const steps = stepsByList(before, after, wasRecorded, (from, known) => budgetedNext(question, from, known));
  const changing = steps.filter(({ from, to }) => differences(from.budgets, to.budgets).size > 0);
  return distinctGrounds(changing.flatMap(({ described }) => described));
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
