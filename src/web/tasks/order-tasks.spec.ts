import type { Task } from '../year/tasks-of';
import { orderTasks } from './order-tasks';

const task = (title: string, isUrgent = false): Task => ({
  ...{ isOwn: true, title, explanation: '', action: '', path: '' },
  ...(isUrgent && { isUrgent }),
});

it.each<[string, Task[], Task[], string]>([
  ['nothing', [], [], ''],
  ['months alone, as they come', [task('jan'), task('feb'), task('mar')], [], 'jan feb mar'],
  ['other tasks alone', [], [task('announce'), task('accept', true)], 'accept announce'],
  [
    'many months, and what changes their figures first',
    [task('jan'), task('feb'), task('mar')],
    [task('announce'), task('accept', true), task('enter', true)],
    'accept enter jan announce feb mar',
  ],
])('orders %s', (_, months, others, expected) => {
  expect(
    orderTasks(months, others)
      .map(({ title }) => title)
      .join(' '),
  ).toBe(expected);
});
