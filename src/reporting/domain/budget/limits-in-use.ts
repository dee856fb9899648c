import type { Euro } from '../../../kernel/money';
import type { BudgetStand, ServiceStand } from './budget-stand';

const ADDENDUM = 'addendum ';

/** A limit and what of it is used: costs to date, chargeable or parked, in euros. */
export interface LimitInUse {
  /** `formation`, `overhead`, `training`, `services 1.6 1.8` or `addendum A1`. */
  readonly limit: string;
  /** The year whose limit it is; of an addendum the one in which its work begins, or without a first month the asked one. */
  readonly year: number;
  readonly amount: Euro;
  readonly used: Euro;
}

const LIMITED = ['formation', 'overhead', 'training'] as const;

/**
 * The limits of a year that can be watched. What falls due by the calendar alone is not among them: that it comes to the end
 * by December is no news. Addenda are watched by themselves, since a maximum is of all their months.
 */
export function limitsInUse({ year, parts, services, addenda }: BudgetStand): LimitInUse[] {
  const watched = LIMITED.flatMap((row) => parts.filter((part) => part.row === row && !part.isByCalendar));
  return [
    ...watched.map(({ row, limit, costs }) => ({ limit: row, year, amount: limit, used: costs })),
    ...services
      .filter((one) => one.services.length > 0)
      .map((one) => ({ limit: nameOfServices(one), year, amount: one.ceiling, used: one.costs })),
    ...addenda.map(({ addendum, year: ofYear, maximum, costs }) => ({
      ...{ limit: `${ADDENDUM}${addendum}`, year: ofYear, amount: maximum, used: costs },
    })),
  ];
}

/** What tells limits apart: name and year; of an addendum its name, since its maximum is of all years (DVO 4.6). */
export function identityOf({ limit, year }: Pick<LimitInUse, 'limit' | 'year'>): string {
  return limit.startsWith(ADDENDUM) ? limit : `${limit} ${year.toString()}`;
}

function nameOfServices({ services }: Pick<ServiceStand, 'services'>): string {
  return `services ${services.join(' ')}`;
}
