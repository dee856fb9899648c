import { silent } from '../../../kernel/explanation';
import { failure, success, type Outcome } from '../../../kernel/fault/fault';
import { isRecordedBy } from '../../../kernel/knowledge';
import { madeOnce } from '../../../kernel/recall';
import { monthAt, yearOf } from '../../../kernel/time';
import {
  knownOf,
  selectKnown,
  type AgreementFacts,
  type Known,
  type SettledYear,
  type Settlement,
} from '../../../settlement/domain';
import { bridgeBudget, type BudgetBridge, type BudgetQuestion } from '../year-end/bridge-budget';

/** One year, settled by what is known of it. */
export interface KnownYear {
  readonly known: Known;
  readonly settlement: Settlement;
  readonly settled: SettledYear;
}

/** One year, settled by what is known of it, with its budget. */
export interface AskedYear extends KnownYear {
  readonly bridge: BudgetBridge;
}

/** Settles the year that a report is on as known at a moment, or answers every fault in the way (R14). */
export function settleAskedYear(question: BudgetQuestion): Outcome<AskedYear> {
  const year = settleKnownYear(question);
  if (!year.ok) return year;
  const agreement = { ...question.agreement, years: [question.year] };
  const bridge = bridgeBudget({ ...question, agreement });
  return bridge ? success({ ...year.value, bridge }) : failure([]);
}

/** The same without how its budget came about, which takes as many settlements as there were moments. */
export function settleKnownYear(question: BudgetQuestion): Outcome<KnownYear> {
  const { agreement, facts, year, knowledge, rules } = question;
  const name = JSON.stringify(['known year', agreement, year, knowledge]);
  return madeOnce(facts, rules.settle, name, () => settleNow(question));
}

function settleNow({ agreement, knowledge, rules, facts, year }: BudgetQuestion): Outcome<KnownYear> {
  const known = knownOf(
    { ...agreement, years: [year] },
    ofYear(
      selectKnown(facts, (fact) => isRecordedBy(fact, knowledge)),
      year,
    ),
  );
  const settlement = rules.settle(known, monthAt(year, 12), silent);
  const settled = settlement.years.find((one) => one.year === year);
  return settlement.faults.length > 0 || !settled
    ? failure(settlement.faults)
    : success({ known, settlement, settled });
}

/** What of the known facts a year is settled by: payroll and training budgets of others settle others. */
function ofYear(known: AgreementFacts, year: number): AgreementFacts {
  return {
    ...known,
    payroll: known.payroll.filter(({ costMonth }) => yearOf(costMonth) === year),
    trainingBudgets: known.trainingBudgets.filter((budget) => budget.year === year),
  };
}
