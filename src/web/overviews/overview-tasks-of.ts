import { sayHalf } from '../../documents';
import {
  monthOf,
  monthsOfHalf,
  ordinalOf,
  yearOfDate,
  type HalfYear,
  type LocalDate,
  type Month,
} from '../../kernel/time';
import { decide, type Person } from '../../people';
import type { FixedHalf } from '../../reporting';
import { nameOfPeriod } from '../../reporting/domain';
import type { Task } from '../year/tasks-of';
import { pathOf } from './half-in';
import { latestOf } from './overviews-view';

/** The half-year that ended last before a day. */
export function lastEndedHalf(today: LocalDate): HalfYear {
  const year = yearOfDate(today);
  return ordinalOf(monthOf(today)) > 6 ? { year, half: 1 } : { year: year - 1, half: 2 };
}

/**
 * That the half-year that ended last asks to be fixed by the visitor's own party, while that party fixed none of it. Earlier
 * ones stand in the list of half-years: what is done there no longer presses.
 */
export function overviewTasksOf(
  fixed: readonly FixedHalf[],
  { today, months }: { readonly today: LocalDate; readonly months: readonly Month[] },
  person: Person,
): Task[] {
  const period = lastEndedHalf(today);
  const isOfAgreement = monthsOfHalf(period).some((month) => months.includes(month));
  const side = person.side === 'client' ? 'client' : 'contractor';
  if (!isOfAgreement || latestOf(fixed, period, side) || !decide(person, 'overview.clarify').allowed)
    return [];
  const isOwn = decide(person, 'overview.fix').allowed;
  const half = sayHalf(nameOfPeriod(period));
  return [
    {
      isOwn,
      title: isOwn
        ? `Stel het halfjaaroverzicht van de ${half} vast`
        : `Het halfjaaroverzicht van de ${half} wacht op vaststelling door de controller`,
      explanation: isOwn
        ? 'Licht eerst toe wat te veel afwijkt. Elke partij stelt haar eigen overzicht vast (DVO artikelen 4.5 en 6).'
        : 'Je kunt toelichten waar verschillen vandaan komen (DVO artikelen 4.5 en 6).',
      action: 'Naar het halfjaaroverzicht',
      path: pathOf(period),
    },
  ];
}
