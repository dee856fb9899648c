import { addDays, dayOfWeek, yearOfDate, type LocalDate } from './local-date';
import { publicHolidays } from './public-holidays';

const SATURDAY = 6;

/** Which days are worked: not Saturday, Sunday, a general holiday (Algemene termijnenwet, article 3) or a closing day. */
export class WorkingDays {
  private readonly holidays = new Map<number, ReadonlySet<LocalDate>>();

  /** `closedOn`: days that a royal decree designates, and days on which the municipality itself is closed. */
  constructor(private readonly closedOn: ReadonlySet<LocalDate>) {}

  includes(day: LocalDate): boolean {
    return dayOfWeek(day) < SATURDAY && !this.closedOn.has(day) && !this.holidaysOf(yearOfDate(day)).has(day);
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

  private holidaysOf(year: number): ReadonlySet<LocalDate> {
    const known = this.holidays.get(year);
    if (known) return known;
    const holidays = new Set(publicHolidays(year));
    this.holidays.set(year, holidays);
    return holidays;
  }
}
