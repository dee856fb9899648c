import { coversMonth } from '../../../agreements/domain';
import { Euro, Exact } from '../../../kernel/money';
import type { LocalDate, Month } from '../../../kernel/time';
import type { AgreementFacts, Known } from '../../../settlement/domain';
import { formationOf, hoursByGroup } from '../list-open-points';
import { figuresOf } from '../overview/figures-of';
import type { FormationByGroup } from '../overview/full-overview';
import type { QuarterGroup } from './quarter-figures';

const NO_HOURS = Exact.of(0);
const NO_COSTS = figuresOf({ budget: Euro.ZERO, chargeable: Euro.ZERO, charged: Euro.ZERO });

/** Months of the agreement of which no payroll was read in. */
export function monthsWithoutPayroll({ agreement, facts }: Known, months: readonly Month[]): Month[] {
  return months.filter((month) => coversMonth(agreement, month) && !hasPayroll(facts, month));
}

function hasPayroll({ payroll }: Pick<AgreementFacts, 'payroll'>, month: Month): boolean {
  return payroll.some(({ bookedMonth }) => bookedMonth === month);
}

/**
 * Formation by heading: agreed hours on a day, what of them has no salary costs in the quarter, and the salary costs
 * (SLA, Rapportagemodel; DVO 7.5).
 */
export function formationOfQuarter(
  known: AgreementFacts,
  months: readonly Month[],
  day: LocalDate,
  { groups }: FormationByGroup,
): QuarterGroup[] {
  const formation = formationOf(known, day);
  const paid = new Set(
    known.payroll.filter(({ costMonth }) => months.includes(costMonth)).map((line) => line.function),
  );
  const agreed = hoursByGroup(formation);
  // Nobody is missed in a quarter of which nothing was read in.
  const isKnown = months.some((month) => hasPayroll(known, month));
  const withoutCosts = hoursByGroup(formation.filter((one) => !paid.has(one.function)));
  const salaries = new Map(groups.map(({ heading, ...figures }) => [heading, figures]));
  const headings = [...new Set([...agreed.keys(), ...salaries.keys()])].sort();
  return headings.map((heading) => ({
    heading,
    agreedHours: agreed.get(heading) ?? NO_HOURS,
    ...(isKnown && { hoursWithoutCosts: withoutCosts.get(heading) ?? NO_HOURS }),
    salaries: salaries.get(heading) ?? NO_COSTS,
  }));
}
