import {
  addDays,
  daysBetween,
  yearOfDate,
  type DayOff,
  type LocalDate,
  type WorkingDays,
} from '../../kernel/time';
import type { DeliverySeries } from './delivery-series';

/** A stretch of days of which the chargeable items go into one file. */
export interface DeliveryWindow {
  /** From 1 on, without gaps; it is also the sequence number of the file. */
  readonly number: number;
  readonly from: LocalDate;
  /** Exclusive. */
  readonly until: LocalDate;
  /** The day on which the client has the file. */
  readonly dueOn: LocalDate;
  /** Why the day after the window, on which it would be due, is not worked. */
  readonly dayOff?: DayOff;
}

/** What the days of windows follow from. */
type WindowSeries = Pick<DeliverySeries, 'anchor' | 'days' | 'shift'>;

/** A window by its number, always counted from the anchor and never from an earlier due date. */
export function windowAt(series: WindowSeries, number: number, workingDays: WorkingDays): DeliveryWindow {
  const from = addDays(series.anchor, (number - 1) * series.days);
  const until = addDays(from, series.days);
  const dayOff = workingDays.whyOff(until);
  const dueOn = shifted(until, series.shift, workingDays);
  return { number, from, until, dueOn, ...(dayOff && { dayOff }) };
}

/** The number of the window in which a day lies; what was before the first window belongs to the first. */
export function windowNumberOf({ anchor, days }: WindowSeries, day: LocalDate): number {
  return Math.max(1, Math.floor(daysBetween(anchor, day) / days) + 1);
}

/** The windows that end in a year, in order: 8 or 9 of six weeks. */
export function windowsOfYear(
  series: WindowSeries,
  year: number,
  workingDays: WorkingDays,
): DeliveryWindow[] {
  const windows: DeliveryWindow[] = [];
  const first = windowNumberOf(series, `${year}-01-01` as LocalDate);
  for (let number = Math.max(1, first - 1); ; number += 1) {
    const window = windowAt(series, number, workingDays);
    if (yearOfDate(window.until) > year) return windows;
    if (yearOfDate(window.until) === year) windows.push(window);
  }
}

function shifted(day: LocalDate, shift: DeliverySeries['shift'], workingDays: WorkingDays): LocalDate {
  if (shift === 'none') return day;
  return shift === 'next-working-day' ? workingDays.onOrAfter(day) : workingDays.onOrBefore(day);
}
