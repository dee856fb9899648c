import { covers, coversMonth, type Agreement } from '../../agreements/domain';
import type { Report } from '../../kernel/fault/fault';
import type { Fact } from '../../kernel/knowledge';
import { firstOfYear, monthOf, yearOfDate, type LocalDate, type Month } from '../../kernel/time';
import type { AgreementFacts } from './agreement-facts';

/**
 * Facts outside the agreement's start and end are faults. A salary table is older than the agreement
 * that uses it, and a policy counts from the 1 January of the year in which the agreement starts. Work of the last
 * days is completed, and its costs agreed, after the end. An end by notice is no fault of what was recorded before it.
 */
export function checkCoverage(agreement: Agreement, facts: AgreementFacts, report: Report): void {
  const check = (fact: Fact, field: string, day: LocalDate): void => {
    if (!covers(agreement, day)) report({ path: `${fact.place}.${field}`, code: 'outside-agreement' });
  };
  const started = (fact: Fact, field: string, day: LocalDate): void => {
    if (day < agreement.startsOn) report({ path: `${fact.place}.${field}`, code: 'outside-agreement' });
  };
  const month = (fact: Fact, field: string, value: Month | undefined): void => {
    if (value && !coversMonth(agreement, value))
      report({ path: `${fact.place}.${field}`, code: 'outside-agreement' });
  };
  const year = (fact: Fact, field: string, value: number): void => {
    if (!coversYear(agreement, value)) report({ path: `${fact.place}.${field}`, code: 'outside-agreement' });
  };
  for (const policy of [...facts.policies, ...facts.decisionPolicies, ...facts.deviationThresholds])
    year(policy, 'from', yearOfDate(policy.from));
  for (const date of facts.planningDates) year(date, 'day', yearOfDate(date.day));
  for (const fact of ofAYear(facts)) year(fact, 'year', fact.year);
  for (const fact of [
    ...facts.overhead,
    ...facts.overheadServices,
    ...facts.ikb,
    ...facts.employerCharges,
    ...facts.vat,
    ...facts.formation,
  ])
    check(fact, 'from', fact.from);
  for (const fact of [
    ...facts.trainingCosts,
    ...facts.payroll,
    ...facts.corporationTax,
    ...facts.directCosts,
    ...facts.mandatePurchases,
    ...facts.fundingSpendings,
  ])
    month(fact, 'costMonth', fact.costMonth);
  for (const group of facts.publicationGroups) month(group, 'from', monthOf(group.from));
  for (const addendum of facts.addenda) {
    month(addendum, 'from', addendum.from);
    month(addendum, 'until', addendum.until);
  }
  for (const notice of facts.notices) started(notice, 'givenOn', notice.givenOn);
  for (const approval of facts.approvals) check(approval, 'approvedOn', approval.approvedOn);
  for (const completion of facts.completions) started(completion, 'completedOn', completion.completedOn);
  for (const agreed of facts.costAgreements) started(agreed, 'agreedOn', agreed.agreedOn);
  for (const entry of facts.addendumEntries) check(entry, 'performedOn', entry.performedOn);
}

function ofAYear(facts: AgreementFacts): readonly (Fact & { readonly year: number })[] {
  const { trainingBudgets, ceilingDecisions, stateFunding, overheadEvaluations } = facts;
  return [...trainingBudgets, ...ceilingDecisions, ...stateFunding, ...overheadEvaluations];
}

export function coversYear(agreement: Agreement, year: number): boolean {
  return covers(agreement, firstOfYear(year)) || yearOfDate(agreement.startsOn) === year;
}
