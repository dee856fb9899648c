import type { Task } from '../year/tasks-of';

/**
 * Tasks in the order in which to do them, so that none sinks under many months: first what changes the
 * figures of a month, then the month that is due, then the other tasks, then the months after it.
 */
export function orderTasks(months: readonly Task[], others: readonly Task[]): Task[] {
  return [
    ...others.filter(({ isUrgent }) => isUrgent),
    ...months.slice(0, 1),
    ...others.filter(({ isUrgent }) => !isUrgent),
    ...months.slice(1),
  ];
}
