import type { BillingSwitch, DocumentSummary, RulesCheck, ShownInvoiceDelivery } from '../../invoicing';
import { yearOf, type Month } from '../../kernel/time';
import { decide, type Person } from '../../people';
import type { K2bOnDesk } from '../k2b/tasks/k2b-desk.service';
import { isUninvoiced, yearToShow, type MonthProgress } from '../year/month-state';
import { tasksOf, type Task } from '../year/tasks-of';
import { monthsIn, type Progress } from '../year/year-reader.service';
import { orderTasks } from './order-tasks';
import { rulesTasks } from './rules-tasks';

/** What "Te doen" shows. */
export interface TasksView {
  readonly year: number;
  readonly months: readonly MonthProgress[];
  /** Years with months to look at, next to this one. */
  readonly otherYears: readonly number[];
  readonly tasks: readonly Task[];
  /** Where billing is off for the agreement, for the side that issues. */
  readonly off: readonly BillingSwitch[];
  /** The months that stand without an invoice, of every year. */
  readonly uninvoiced: readonly Month[];
  /** Documents of the year, latest first. */
  readonly documents: readonly DocumentSummary[];
  /** How they reach the client, by their number. */
  readonly deliveries: ReadonlyMap<string, ShownInvoiceDelivery>;
  /** The six-weekly billing file, for who makes it and who books it. */
  readonly k2b: K2bOnDesk | undefined;
}

/** What is loaded for "Te doen". */
export interface TaskSources {
  readonly progress: Progress;
  /** What newer rules compute otherwise for the past. */
  readonly rules: RulesCheck | undefined;
  readonly off: readonly BillingSwitch[];
  /** What the two sides ask of each other. */
  readonly asked: readonly Task[];
  /** How each document reaches the client, by its number. */
  readonly deliveries: ReadonlyMap<string, ShownInvoiceDelivery>;
  readonly k2b: K2bOnDesk | undefined;
}

export function tasksViewOf(
  { progress, rules, off, asked, deliveries, k2b }: TaskSources,
  person: Person,
  askedYear: number | undefined,
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
    tasks: orderTasks(mayPrepare ? billingTasks(progress, rules, person) : [], [
      ...asked,
      ...(k2b?.tasks ?? []),
    ]),
    off,
    k2b,
    deliveries,
    documents: progress.documents.filter(({ month }) => month.startsWith(year.toString())),
  };
}

/** While billing waits for newer rules nothing is drafted or issued for a month; payroll and crediting go on. */
function billingTasks(
  { months, draft }: Progress,
  rules: RulesCheck | undefined,
  person: Person,
): readonly Task[] {
  if (!rules || rules.acceptance) return tasksOf(months, draft, person);
  const withoutPayroll = months.filter(({ state }) => state === 'payroll-missing');
  return [...rulesTasks(rules, months, person), ...tasksOf(withoutPayroll, draft, person)];
}
