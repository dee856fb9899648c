import { addDays, yearOfDate, type LocalDate } from '../../kernel/time';
import type { FileHead } from './billing-file';
import type { DeliverySeries } from './delivery-series';
import { windowNumberOf, type DeliveryWindow } from './delivery-window';
import type { CountAndSum } from './file-totals';

/** The head of the file of a window, numbered within the year in which the window ends. */
export function fileHead(
  series: DeliverySeries,
  { number, from, until }: DeliveryWindow,
  { count, sum }: CountAndSum,
  releasedOn: LocalDate,
): FileHead {
  const year = yearOfDate(until);
  const before = windowsBefore(series, year);
  return {
    fileNumber: `K2B-${year.toString()}-${(number - before).toString().padStart(2, '0')}`,
    sequence: number,
    releasedOn,
    from,
    to: addDays(until, -1),
    count,
    sum,
    tariffYear: yearOfDate(addDays(until, -1)),
  };
}

/** How many windows ended before a year began. */
function windowsBefore(series: DeliverySeries, year: number): number {
  const lastDay = `${(year - 1).toString()}-12-31` as LocalDate;
  return lastDay < series.anchor ? 0 : windowNumberOf(series, lastDay) - 1;
}
