import type { MonthState } from '../year/month-state';
import { checklistOf } from './checklist';

it.each<[MonthState, string]>([
  ['not-due', '-----'],
  ['payroll-missing', '>----'],
  ['payroll-read', 'x>---'],
  ['credited', 'x>---'],
  ['stale-draft', 'xx>--'],
  ['draft', 'xxx>-'],
  ['issued', 'xxxx>'],
  ['included', 'xxxxx'],
])('a month that is %s stands at %s', (state, marks) => {
  const shown = checklistOf(state).map(({ status }) => ({ done: 'x', now: '>', later: '-' })[status]);
  expect(shown.join('')).toBe(marks);
});
