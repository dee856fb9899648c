import { addDays, dayOfWeek, yearOfDate, type LocalDate } from './local-date';
import { publicHolidays, type Holiday } from './public-holidays';

const SATURDAY = 6;
const SUNDAY = 7;

/** Why a day is not worked: `closed` by a royal decree or by the municipality itself. */
export type DayOff = 'saturday' | 'sunday' | Holiday | 'closed';

/** Which days are worked: not Saturday, Sunday, a general holiday (Algemene termijnenwet, article 3) or a closing day. */
export class WorkingDays {
  private readonly holidays = new Map<number, ReadonlyMap<LocalDate, Holiday>>();

  /** `closedOn`: days that a royal decree designates, and days on which the municipality itself is closed. */
  constructor(private readonly closedOn: ReadonlySet<LocalDate>) {}

  includes(day: LocalDate): boolean {
    return this.whyOff(day) === undefined;
  }

  /** Why a day is not worked; undefined when it is. */
  whyOff(day: LocalDate): DayOff | undefined {
    const weekday = dayOfWeek(day);
    if (weekday === SATURDAY) return 'saturday';
    if (weekday === SUNDAY) return 'sunday';
    return this.holidaysOf(yearOfDate(day)).get(day) ?? (this.closedOn.has(day) ? 'closed' : undefined);
  }

  /** The day itself when it is worked, otherwise the first one after it. */
  onOrAfter(day: LocalDate): LocalDate {
    let found = day;
    while (!this.includes(found)) found = addDays(found, 1);
    return found;
  }

  /** The day itself when it is worked, otherwise the last one before it. */
  onOrBefore(day: LocalDate): LocalDate {
    let found = day;
    while (!this.includes(found)) found = addDays(found, -1);
    return found;
  }

  private holidaysOf(year: number): ReadonlyMap<LocalDate, Holiday> {
    const known = this.holidays.get(year);
    if (known) return known;
    const holidays = new Map(publicHolidays(year).map(([holiday, day]) => [day, holiday]));
    this.holidays.set(year, holidays);
    return holidays;
  }
}
