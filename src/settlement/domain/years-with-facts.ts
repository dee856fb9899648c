import { endedBy, firstDayAfter, type Agreement } from '../../agreements/domain';
import { firstOfYear, yearOf, yearOfDate, type LocalDate } from '../../kernel/time';
import type { AgreementFacts } from './agreement-facts';

/**
 * The years up to the present one of which something is known to account for, latest first: an agreed
 * formation, a budget, a decision, work or costs. A percentage or a table says nothing of a year by itself, and
 * direct costs are in no part of an account (DVO 4.9).
 */
export function yearsWithFacts(agreement: Agreement, known: AgreementFacts, today: LocalDate): number[] {
  const { trainingCosts, payroll, corporationTax } = known;
  const present = yearOfDate(today);
  const end = firstDayAfter(endedBy(agreement, known.notices));
  const years = new Set([
    ...known.formation.flatMap(({ from, until }) => yearsOf({ from, ends: [until, end] }, present)),
    ...[...known.trainingBudgets, ...known.ceilingDecisions].map(({ year }) => year),
    ...known.addendumEntries.map(({ performedOn }) => yearOfDate(performedOn)),
    ...[...trainingCosts, ...payroll, ...corporationTax].map(({ costMonth }) => yearOf(costMonth)),
  ]);
  return [...years].filter((year) => year <= present).sort((left, right) => right - left);
}

interface Stretch {
  readonly from: LocalDate;
  /** Each the first day on which it is no more. */
  readonly ends: readonly (LocalDate | undefined)[];
}

function yearsOf({ from, ends }: Stretch, last: number): number[] {
  const years: number[] = [];
  for (let year = yearOfDate(from); year <= last; year += 1) {
    if (ends.every((end) => end === undefined || end > firstOfYear(year))) years.push(year);
  }
  return years;
}
