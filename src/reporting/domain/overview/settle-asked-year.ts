import { silent } from '../../../kernel/explanation';
import { failure, success, type Outcome } from '../../../kernel/fault/fault';
import { isRecordedBy } from '../../../kernel/knowledge';
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

/** One year, settled by what is known of it, with its budget. */
export interface AskedYear {
  readonly known: Known;
  readonly settlement: Settlement;
  readonly settled: SettledYear;
  readonly bridge: BudgetBridge;
}

/** Settles the year that a report is on as known at a moment, or answers every fault in the way (R14). */
export function settleAskedYear(question: BudgetQuestion): Outcome<AskedYear> {
  const { knowledge, rules, facts, year } = question;
  const agreement = { ...question.agreement, years: [year] };
  const known = knownOf(
    agreement,
    ofYear(
      selectKnown(facts, (fact) => isRecordedBy(fact, knowledge)),
      year,
    ),
  );
  const settlement = rules.settle(known, monthAt(year, 12), silent);
  const settled = settlement.years.find((one) => one.year === year);
  const bridge = bridgeBudget({ ...question, agreement });
  return settlement.faults.length > 0 || !settled || !bridge
    ? failure(settlement.faults)
    : success({ known, settlement, settled, bridge });
}

/** What of the known facts a year is settled by: payroll and training budgets of others settle others. */
function ofYear(known: AgreementFacts, year: number): AgreementFacts {
  return {
    ...known,
    payroll: known.payroll.filter(({ costMonth }) => yearOf(costMonth) === year),
    trainingBudgets: known.trainingBudgets.filter((budget) => budget.year === year),
  };
}
