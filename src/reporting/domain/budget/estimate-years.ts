import { silent } from '../../../kernel/explanation';
import type { Fault } from '../../../kernel/fault/fault';
import { isRecordedBy } from '../../../kernel/knowledge';
import { Euro } from '../../../kernel/money';
import { monthAt, yearOfDate } from '../../../kernel/time';
import {
  knownOf,
  selectKnown,
  tablesOfYear,
  yearTerms,
  type AgreementFacts,
  type TableOfYear,
} from '../../../settlement/domain';
import type { BudgetQuestion } from '../year-end/bridge-budget';

/** This year and four to come. */
const YEARS = 5;

/** What the ceiling of a year may come to, in euros, without any of it being decided (DVO 4.2, 4.5). */
export interface EstimatedYear {
  readonly year: number;
  /** Whether the year itself was agreed on: its training budget is known (DVO 4.2). */
  readonly isAgreed: boolean;
  /** Of a year after the end of the agreement nothing is to come (DVO 9.2). */
  readonly hasEnded: boolean;
  /** Of a year before the agreement there was nothing (DVO 9.1). */
  readonly hasBegun: boolean;
  readonly formation: Euro;
  readonly overhead: Euro;
  readonly training: Euro;
  readonly total: Euro;
  /** The tables it rests on; where none begins in the year, it is reckoned without a raise in it. */
  readonly tables: readonly TableOfYear[];
  readonly hasOwnTable: boolean;
  /** The year whose training budget is carried on; absent when it has its own, or there is none. */
  readonly trainingOf?: number;
}

/** A year, or what stands in the way of estimating it. */
export type YearEstimate = EstimatedYear | { readonly year: number; readonly faults: readonly Fault[] };

/**
 * This year and four to come, with the formation, percentages and policies that are known for them, the published or else
 * provisional tables, and the last training budget carried on. Decisions are left out of years to come as they are of this
 * one: an estimate is of what is agreed every year.
 */
export function estimateYears(question: BudgetQuestion): YearEstimate[] {
  const { facts, knowledge, year } = question;
  const known = selectKnown(facts, (fact) => isRecordedBy(fact, knowledge));
  return Array.from({ length: YEARS }, (_, index) => estimateYear(question, known, year + index));
}

function estimateYear({ agreement, rules }: BudgetQuestion, all: AgreementFacts, year: number): YearEstimate {
  const budget = trainingFor(all, year);
  const isAgreed = budget?.year === year;
  const known = knownOf(
    { ...agreement, years: [year] },
    {
      ...all,
      ...{ payroll: [], ceilingDecisions: [] },
      trainingBudgets: budget ? [{ ...budget, year }] : [],
    },
  );
  const { years, faults } = rules.settle(known, monthAt(year, 12), silent);
  const settled = years.find((one) => one.year === year);
  if (faults.length > 0 || !settled) return { year, faults };
  const { limits, hasEnded } = settled;
  const terms = yearTerms(known, year, () => undefined);
  const tables = terms ? tablesOfYear(terms) : [];
  return {
    ...{ year, isAgreed, hasEnded, formation: limits.formationCeiling, overhead: limits.overheadLimit },
    ...{ training: limits.trainingBudget, total: limits.maximumCompensation, tables },
    hasBegun: yearOfDate(agreement.startsOn) <= year,
    hasOwnTable: tables.some(({ table }) => table.from.startsWith(year.toString())),
    ...(budget && !isAgreed && !hasEnded && { trainingOf: budget.year }),
  };
}

/** The training budget of a year: the last one known for it, or else for the latest year before. */
function trainingFor(
  { trainingBudgets }: AgreementFacts,
  year: number,
): AgreementFacts['trainingBudgets'][number] | undefined {
  const before = trainingBudgets.filter((budget) => budget.year <= year);
  const latest = Math.max(...before.map((budget) => budget.year));
  return before.filter((budget) => budget.year === latest).at(-1);
}
