import { about, type Because, type Trace } from '../../kernel/explanation';
import { failure, success, type Fault, type Outcome, type Report } from '../../kernel/fault/fault';
import { Amount, Euro, Exact } from '../../kernel/money';
import { monthsOfYear, ordinalOf, type Month } from '../../kernel/time';
import type { CostsByFunction } from '../../payroll/domain';
import { calculateLimits, overheadOn, type YearLimits } from './calculate-limits';
import { yearTerms, type Known, type YearTerms } from './year-terms';

const ACTUAL_MONTH: Because = { rule: 'R3', article: 'DVO 4.10', what: 'actual-salary-costs' };
const CHARGEABLE_SALARIES: Because = { rule: 'R4', article: 'DVO 4.10', what: 'chargeable-salary-costs' };
const CEILING_EFFECT: Because = { rule: 'R4', article: 'DVO 4.2', what: 'ceiling' };
const CHARGEABLE_OVERHEAD: Because = { rule: 'R5', article: 'DVO 3.4', what: 'chargeable-overhead' };
const TRAINING_DUE: Because = { rule: 'R6', article: 'DVO 4.2', what: 'training-due' };
const CHARGEABLE_TRAINING: Because = { rule: 'R6', article: 'DVO 4.2', what: 'chargeable-training' };
const TWELVE = Exact.of(12);

/** What one month of a settled year may charge, in euros, part by part. */
export interface SettledMonth {
  readonly month: Month;
  readonly salaries: CostsByFunction;
  readonly actual: Euro;
  readonly chargeableSalaries: Euro;
  /** Chargeable less actual: below zero while costs are parked, above when parked costs are released. */
  readonly ceiling: Euro;
  readonly overheadDue: Euro;
  readonly overhead: Euro;
  readonly trainingDue: Euro;
  readonly training: Euro;
}

export interface SettledYear {
  readonly year: number;
  /** Whether the agreement had ended: what was recorded for the year is parked, all of it (DVO 9.2). */
  readonly hasEnded: boolean;
  readonly limits: YearLimits;
  readonly months: readonly SettledMonth[];
}

/** Settles a year up to a month (R1 to R7): chargeable amounts month by month, or every fault in the way. */
export function settleYear(known: Known, year: number, upTo: Month, trace: Trace): Outcome<SettledYear> {
  const faults: Fault[] = [];
  const report: Report = (fault) => void faults.push(fault);
  const terms = yearTerms(known, year, report);
  if (!terms) return failure(faults);
  const limits = calculateLimits(terms, trace, report);
  const { hasEnded } = terms;
  const months = hasEnded ? parkMonths(terms, upTo, trace) : settleMonths(terms, limits, upTo, trace, report);
  return faults.length > 0 ? failure(faults) : success({ year, hasEnded, limits, months });
}

interface UpToMonth {
  readonly actual: Euro;
  readonly chargeable: Euro;
  readonly overheadDue: Euro;
  readonly overhead: Euro;
  readonly training: Euro;
  readonly trainingDue: Euro;
}

const NOTHING: UpToMonth = {
  actual: Euro.ZERO,
  chargeable: Euro.ZERO,
  overheadDue: Euro.ZERO,
  overhead: Euro.ZERO,
  training: Euro.ZERO,
  trainingDue: Euro.ZERO,
};

function settleMonths(
  terms: YearTerms,
  limits: YearLimits,
  upTo: Month,
  trace: Trace,
  report: Report,
): SettledMonth[] {
  let before = NOTHING;
  return monthsOfYear(terms.year)
    .filter((month) => month <= upTo)
    .map((month) => {
      const salaries = terms.actual.of(month, trace);
      const actual = Euro.sum([...salaries.values()], about(ACTUAL_MONTH, month));
      const after = addMonth({ terms, limits, trace, report }, before, actual, month);
      const chargeableSalaries = after.chargeable.minus(before.chargeable, about(CHARGEABLE_SALARIES, month));
      const settled = {
        month,
        salaries,
        actual,
        chargeableSalaries,
        ceiling: chargeableSalaries.minus(actual, about(CEILING_EFFECT, month)),
        overheadDue: after.overheadDue.minus(before.overheadDue),
        overhead: after.overhead.minus(before.overhead, about(CHARGEABLE_OVERHEAD, month)),
        trainingDue: after.trainingDue.minus(before.trainingDue),
        training: after.training.minus(before.training, about(CHARGEABLE_TRAINING, month)),
      };
      before = after;
      return settled;
    });
}

/** Months after the end of the agreement: what was recorded for them stays visible, and none of it is chargeable. */
function parkMonths(terms: YearTerms, upTo: Month, trace: Trace): SettledMonth[] {
  return monthsOfYear(terms.year)
    .filter((month) => month <= upTo)
    .map((month) => {
      const salaries = terms.actual.of(month, trace);
      const actual = Euro.sum([...salaries.values()], about(ACTUAL_MONTH, month));
      const trainingDue = terms.policy.trainingBasis === 'actual' ? trainingSpentIn(terms, month, trace) : [];
      return {
        ...{ month, salaries, actual, chargeableSalaries: Euro.ZERO, ceiling: actual.negated() },
        ...{ overheadDue: Euro.ZERO, overhead: Euro.ZERO },
        ...{ trainingDue: Euro.sum(trainingDue), training: Euro.ZERO },
      };
    });
}

interface Settling {
  readonly terms: YearTerms;
  readonly limits: YearLimits;
  readonly trace: Trace;
  readonly report: Report;
}

/** Sums up to and with a month, each tested against its own limit of the year (R4, R5, R6). */
function addMonth(settling: Settling, before: UpToMonth, actualOfMonth: Euro, month: Month): UpToMonth {
  const { limits } = settling;
  const upTo = `≤ ${month}`;
  const actual = before.actual.plus(actualOfMonth, about(ACTUAL_MONTH, upTo));
  const chargeable = Euro.min(actual, limits.salaryLimit, about(CHARGEABLE_SALARIES, upTo));
  const base = overheadBase(settling, chargeable.minus(before.chargeable), actualOfMonth, month);
  const overheadDue = before.overheadDue.plus(
    overheadOn(settling.terms, base, month, settling.trace, settling.report),
    about(CHARGEABLE_OVERHEAD, upTo),
  );
  const trainingDue = trainingDueUpTo(settling, before.trainingDue, month);
  return {
    actual,
    chargeable,
    overheadDue,
    overhead: Euro.min(overheadDue, limits.overheadLimit, about(CHARGEABLE_OVERHEAD, upTo)),
    trainingDue,
    training: Euro.min(trainingDue, limits.trainingBudget, about(CHARGEABLE_TRAINING, upTo)),
  };
}

/** What overhead is taken of, by policy (R5; DVO 3.4). */
function overheadBase({ terms, limits }: Settling, chargeable: Euro, actual: Euro, month: Month): Euro {
  switch (terms.policy.overheadBasis) {
    case 'charged-salary-costs':
      return chargeable;
    case 'actual-salary-costs':
      return actual;
    case 'formation-ceiling':
      return limits.ceilingByMonth.get(month) ?? Euro.ZERO;
  }
}

/** Training due up to a month: twelfths of the budget, or what was spent, by policy (R6; DVO 4.2). */
function trainingDueUpTo({ terms, limits, trace }: Settling, before: Euro, month: Month): Euro {
  const upTo = about(TRAINING_DUE, `≤ ${month}`);
  if (terms.policy.trainingBasis === 'instalments')
    return instalmentsUpTo(limits.trainingBudget, month, upTo);
  return Euro.sum([before, ...trainingSpentIn(terms, month, trace)], upTo);
}

function trainingSpentIn({ known }: YearTerms, month: Month, trace: Trace): Euro[] {
  return known.trainingCosts
    .filter((cost) => cost.costMonth === month)
    .map((cost) => trace(cost.amount, cost.id, 'amount'));
}

/** round(budget × k ÷ 12), for month k of the year (R6). */
export function instalmentsUpTo(budget: Euro, month: Month, because?: Because): Euro {
  return Amount.of(budget)
    .times(Exact.of(ordinalOf(month)))
    .dividedBy(TWELVE)
    .rounded(because);
}
