import { Euro } from '../../../kernel/money';
import { monthsOfYear, type Month } from '../../../kernel/time';
import {
  CEILING,
  ceilingsByService,
  functionOf,
  type Known,
  type SettledMonth,
} from '../../../settlement/domain';
import { limitReachedBy } from '../forecast';
import type { ChargedAmount } from '../half-year-overview';
import type { ProjectedYear } from '../overview/project-year';
import type { OutsideServices, ServiceStand } from './budget-stand';
import { joinServices, type JoinedServices } from './join-services';

/** What the formation of a year is divided over services by. */
export interface ServiceTerms {
  readonly known: Known;
  readonly projected: ProjectedYear;
  readonly decided: Euro;
  /** Chargeable lines of the months that count, and charged ones, of the year. */
  readonly chargeable: readonly ChargedAmount[];
  readonly charged: readonly ChargedAmount[];
}

interface DividedServices {
  readonly services: readonly ServiceStand[];
  readonly outsideServices: OutsideServices;
}

/** The formation by service; services and what is outside them add up to the part. */
export function drawServices(terms: ServiceTerms): DividedServices {
  const { known, chargeable, charged } = terms;
  const ceilings = ceilingsOfYear(known, terms.projected.settled.year);
  const held = (lines: readonly ChargedAmount[]): Euro =>
    Euro.sum(lines.filter(({ component }) => component === CEILING).map(({ amount }) => amount));
  return {
    services: joinServices(known.facts, [...chargeable, ...charged])
      .map((joined) => drawService(terms, joined, ceilings))
      .filter(({ ceiling, costs, charged: paid }) => [ceiling, costs, paid].some((one) => !one.isZero())),
    outsideServices: { decided: terms.decided, heldBack: held(chargeable), charged: held(charged) },
  };
}

function drawService(
  { projected, chargeable, charged }: ServiceTerms,
  { services, functions }: JoinedServices,
  ceilings: ReadonlyMap<string, Euro>,
): ServiceStand {
  const sumOf = (lines: readonly ChargedAmount[]): Euro =>
    Euro.sum(
      lines.filter(({ component }) => functions.has(functionOf(component) ?? '')).map(({ amount }) => amount),
    );
  const ceiling = Euro.sum(services.map((service) => ceilings.get(service) ?? Euro.ZERO));
  const amounts = projected.settled.months.map((month) => costsOf(month, functions));
  const reachedIn = projected.basis === 'budget' ? undefined : limitReachedBy({ amounts, limit: ceiling });
  const costs = sumOf(chargeable);
  return {
    ...{ services, ceiling, costs, charged: sumOf(charged), headroom: ceiling.minus(costs) },
    expectedCosts: projected.basis === 'budget' ? ceiling : Euro.sum(amounts.map(({ due }) => due)),
    ...(reachedIn !== undefined && { limitReachedIn: reachedIn }),
  };
}

function costsOf(
  { month, salaries }: SettledMonth,
  functions: ReadonlySet<string>,
): { readonly month: Month; readonly due: Euro; readonly chargeable: Euro } {
  const due = Euro.sum([...salaries].flatMap(([one, amount]) => (functions.has(one) ? [amount] : [])));
  return { month, due, chargeable: due };
}

function ceilingsOfYear(known: Known, year: number): Map<string, Euro> {
  const sums = new Map<string, Euro>();
  for (const month of monthsOfYear(year))
    for (const [service, amount] of ceilingsByService(known, month))
      sums.set(service, (sums.get(service) ?? Euro.ZERO).plus(amount));
  return sums;
}
