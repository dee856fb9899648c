import type { DocumentSummary } from '../../invoicing';
import { yearOf, type Month } from '../../kernel/time';
import { decide, type Person } from '../../people';
import { isUninvoiced, yearToShow, type MonthProgress } from '../year/month-state';
import { tasksOf, type Task } from '../year/tasks-of';
import { monthsIn, type Progress } from '../year/year-reader.service';
import { orderTasks } from './order-tasks';

/** What "Te doen" shows. */
export interface TasksView {
  readonly year: number;
  readonly months: readonly MonthProgress[];
  /** Years with months to look at, next to this one. */
  readonly otherYears: readonly number[];
  readonly tasks: readonly Task[];
  /** The months that stand without an invoice, of every year. */
  readonly uninvoiced: readonly Month[];
  /** Documents of the year, latest first. */
  readonly documents: readonly DocumentSummary[];
}

export function tasksViewOf(
  progress: Progress,
  person: Person,
  askedYear: number | undefined,
  others: readonly Task[],
): TasksView {
  const years = [...new Set(progress.months.map(({ month }) => yearOf(month)))];
  const year =
    askedYear !== undefined && years.includes(askedYear)
      ? askedYear
      : yearToShow(progress.months, progress.today);
  const mayPrepare = decide(person, 'billing.preview').allowed;
  return {
    year,
    months: monthsIn(year, progress.months),
    otherYears: years.filter((other) => other !== year),
    uninvoiced: progress.months.filter(isUninvoiced).map(({ month }) => month),
    tasks: orderTasks(mayPrepare ? tasksOf(progress.months, progress.draft, person) : [], others),
    documents: progress.documents.filter(({ month }) => month.startsWith(year.toString())),
  };
}
