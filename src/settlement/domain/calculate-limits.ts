import { calculateCeilingOfMonth, percentageIn, type CeilingDecision } from '../../agreements/domain';
import { about, type Because, type Trace } from '../../kernel/explanation';
import type { Report } from '../../kernel/fault/fault';
import { Euro } from '../../kernel/money';
import { firstDayOf, inForceOn, monthOf, monthsOfYear, type Month } from '../../kernel/time';
import { provisionalTablesOf, type ProvisionalTable } from './provisional-tables-of';
import { monthOfDecision, trainingBudgetOf, type YearTerms } from './year-terms';

const YEAR_CEILING: Because = { rule: 'R1', article: 'DVO 4.2', what: 'formation-ceiling' };
const DECIDED: Because = { rule: 'R4', article: 'DVO 4.8', what: 'decided-extra' };
const SALARY_LIMIT: Because = { rule: 'R4', article: 'DVO 4.2', what: 'salary-limit' };
const OVERHEAD_MONTH: Because = { rule: 'R5', article: 'DVO 3.4', what: 'overhead-budget' };
const OVERHEAD_LIMIT: Because = { rule: 'R5', article: 'DVO 3.4', what: 'overhead-limit' };
const MAXIMUM: Because = { rule: 'R7', article: 'DVO 4.2', what: 'maximum-compensation' };

/** The limits of a year in euros: what may be charged at most, part by part (R1, R5 to R7; DVO 4.2). */
export interface YearLimits {
  readonly ceilingByMonth: ReadonlyMap<Month, Euro>;
  readonly formationCeiling: Euro;
  readonly decidedExtra: Euro;
  /** Decided amounts in the month in which each counts. */
  readonly decidedByMonth: ReadonlyMap<Month, Euro>;
  readonly salaryLimit: Euro;
  readonly overheadByMonth: ReadonlyMap<Month, Euro>;
  readonly overheadLimit: Euro;
  /** What of the overhead limit comes of decided amounts. */
  readonly overheadOnDecided: Euro;
  readonly trainingBudget: Euro;
  readonly maximumCompensation: Euro;
  /** The provisional tables that all of these rest on. */
  readonly provisionalTables: readonly ProvisionalTable[];
}

export function calculateLimits(terms: YearTerms, trace: Trace, report: Report): YearLimits {
  const year = terms.year.toString();
  const months = monthsOfYear(terms.year);
  const ceilingByMonth = new Map(
    months.map((month) => [month, calculateCeilingOfMonth(terms.ceiling, month, trace, report)]),
  );
  const formationCeiling = Euro.sum([...ceilingByMonth.values()], about(YEAR_CEILING, year));
  const decided = terms.decisions.map((decision) => decidedBy(decision, terms, trace, report));
  const decidedExtra = Euro.sum(
    decided.map(({ amount }) => amount),
    about(DECIDED, year),
  );
  const overheadByMonth = overheadBudgets(terms, ceilingByMonth, decided, trace, report);
  const overheadLimit = Euro.sum([...overheadByMonth.values()], about(OVERHEAD_LIMIT, year));
  const budget = trainingBudgetOf(terms);
  const trainingBudget = budget ? trace(budget.amount, budget.id, 'amount') : Euro.ZERO;
  return {
    ceilingByMonth,
    formationCeiling,
    decidedExtra,
    decidedByMonth: sumByMonth(decided),
    salaryLimit: formationCeiling.plus(decidedExtra, about(SALARY_LIMIT, year)),
    overheadByMonth,
    overheadLimit,
    overheadOnDecided: Euro.sum(decided.map(({ overhead }) => overhead)),
    trainingBudget,
    maximumCompensation: Euro.sum(
      [formationCeiling, decidedExtra, overheadLimit, trainingBudget],
      about(MAXIMUM, year),
    ),
    provisionalTables: provisionalTablesOf(terms),
  };
}

interface Decided {
  /** The month of the year in which it counts (R14). */
  readonly month: Month;
  readonly amount: Euro;
  /** At the percentage that goes with it (R5). */
  readonly overhead: Euro;
}

function decidedBy(decision: CeilingDecision, terms: YearTerms, trace: Trace, report: Report): Decided {
  const amount = trace(decision.amount, decision.id, 'amount');
  return {
    month: monthOfDecision(decision),
    amount,
    overhead: overheadOn(terms, amount, percentageMonthOf(decision, terms), trace, report),
  };
}

/**
 * The percentage on a decided amount is that of the month of the decision, also outside the year; where
 * none was in force yet, that of the month in which the decision counts (R5).
 */
function percentageMonthOf(decision: CeilingDecision, { known }: YearTerms): Month {
  const decidedIn = monthOf(decision.decidedOn);
  return inForceOn(known.overhead, firstDayOf(decidedIn)) ? decidedIn : monthOfDecision(decision);
}

/** Overhead on the ceiling of each month and on what was decided in it, each rounded on its own (R5). */
function overheadBudgets(
  terms: YearTerms,
  ceilingByMonth: ReadonlyMap<Month, Euro>,
  decided: readonly Decided[],
  trace: Trace,
  report: Report,
): Map<Month, Euro> {
  return new Map(
    [...ceilingByMonth].map(([month, ceiling]) => {
      const ofMonth = decided.filter((decision) => decision.month === month);
      const parts = [
        overheadOn(terms, ceiling, month, trace, report),
        ...ofMonth.map(({ overhead }) => overhead),
      ];
      return [month, Euro.sum(parts, about(OVERHEAD_MONTH, month))];
    }),
  );
}

/** Percentage in force × base, rounded to the cent (R5; DVO 3.4). No percentage is needed on nothing. */
export function overheadOn(terms: YearTerms, base: Euro, month: Month, trace: Trace, report: Report): Euro {
  if (base.isZero()) return Euro.ZERO;
  const percentage = percentageIn(terms.known.overhead, 'overhead', month, trace, report);
  return percentage ? percentage.of(base).rounded(about(OVERHEAD_MONTH, month)) : Euro.ZERO;
}

function sumByMonth(decided: readonly Decided[]): Map<Month, Euro> {
  const sums = new Map<Month, Euro>();
  for (const { month, amount } of decided) sums.set(month, (sums.get(month) ?? Euro.ZERO).plus(amount));
  return sums;
}
