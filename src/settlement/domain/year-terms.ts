import {
  endedBy,
  firstDayAfter,
  type Agreement,
  type CeilingDecision,
  type CeilingTerms,
  type Policy,
} from '../../agreements/domain';
import { tablesThatCount } from '../../indexation/domain';
import type { Report } from '../../kernel/fault/fault';
import { Euro } from '../../kernel/money';
import { firstOfYear, inForceOn, monthAt, monthOf, yearOf, yearOfDate, type Month } from '../../kernel/time';
import { ActualSalaryCosts } from '../../payroll/domain';
import type { AgreementFacts } from './agreement-facts';

/** What one year is settled by: the policy in force on 1 January and the terms that count under it. */
export interface YearTerms {
  readonly year: number;
  /** Whether the agreement had ended before the year began: nothing of it is chargeable (DVO 9.2). */
  readonly hasEnded: boolean;
  readonly policy: Policy;
  readonly ceiling: CeilingTerms;
  readonly decisions: readonly CeilingDecision[];
  readonly known: AgreementFacts;
  readonly actual: ActualSalaryCosts;
}

/** The known facts with payroll set out by month; shared by all years of one settlement. */
export interface Known {
  /** With its end as known. */
  readonly agreement: Agreement;
  readonly facts: AgreementFacts;
  readonly actual: ActualSalaryCosts;
}

export function knownOf(agreement: Agreement, facts: AgreementFacts): Known {
  return {
    agreement: endedBy(agreement, facts.notices),
    facts,
    actual: new ActualSalaryCosts(facts.payroll),
  };
}

/** The years settled: the agreement's, those of training budgets and of payroll cost months, in order. */
export function settledYears({ agreement, facts, actual }: Known): number[] {
  const years = new Set(agreement.years);
  for (const budget of facts.trainingBudgets) years.add(budget.year);
  for (const month of actual.months()) years.add(yearOf(month));
  return [...years].sort((left, right) => left - right);
}

export function yearTerms(
  { agreement, facts, actual }: Known,
  year: number,
  report: Report,
): YearTerms | undefined {
  const policy = inForceOn(facts.policies, firstOfYear(year));
  if (!policy) {
    report({ path: 'policies', code: 'no-policy-in-force', values: { year: year.toString() } });
    return undefined;
  }
  const end = firstDayAfter(agreement);
  const hasEnded = end !== undefined && end <= firstOfYear(year);
  const tables = tablesThatCount(policy.indexation, facts.salaryTables, facts.tableAcceptances);
  const ceiling: CeilingTerms = {
    formation: facts.formation,
    tables,
    waiting: facts.salaryTables.filter((table) => !tables.includes(table)),
    ikb: facts.ikb,
    employerCharges: facts.employerCharges,
    policy,
    firstDayAfterAgreement: end,
  };
  return {
    year,
    hasEnded,
    policy,
    ceiling,
    decisions: facts.ceilingDecisions.filter((decision) => decision.year === year && !hasEnded),
    known: facts,
    actual,
  };
}

/** The training budget of the year in euros: the last one known; none, or none any more, is zero (DVO 4.2, 9.2). */
export function trainingBudgetOf({
  known,
  year,
  hasEnded,
}: YearTerms): { id: string; amount: Euro } | undefined {
  return hasEnded ? undefined : known.trainingBudgets.filter((budget) => budget.year === year).at(-1);
}

/** The month in which a decision counts; one taken outside the year counts in its nearest month (R14). */
export function monthOfDecision(decision: CeilingDecision): Month {
  const decidedIn = yearOfDate(decision.decidedOn);
  if (decidedIn < decision.year) return monthAt(decision.year, 1);
  return decidedIn > decision.year ? monthAt(decision.year, 12) : monthOf(decision.decidedOn);
}
