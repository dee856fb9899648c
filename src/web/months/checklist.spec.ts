import type { RulesCheck } from '../../invoicing';
import type { MonthState } from '../year/month-state';
import { checklistOf, type ChecklistStep } from './checklist';

const marksOf = (steps: readonly ChecklistStep[]): string =>
  steps.map(({ status }) => ({ done: 'x', now: '>', later: '-' })[status]).join('');

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
  const shown = checklistOf(state);
  expect(marksOf(shown)).toBe(marks);
});

it.each<[MonthState, number, string | undefined]>([
  ['payroll-read', 0, undefined],
  ['payroll-read', 1, '1 waarschuwing'],
  ['draft', 2, '2 waarschuwingen'],
  ['issued', 1, undefined],
  ['included', 1, undefined],
])(
  'a month that is %s with %d warnings shows %s at its figures, and stops nowhere',
  (state, count, warning) => {
    const steps = checklistOf(state, { warnings: count });
    expect(steps.find(({ target }) => target === 'figures')?.warning).toBe(warning);
    expect(steps.filter((step) => step.warning !== undefined).length).toBe(warning === undefined ? 0 : 1);
    expect(steps.map(({ status }) => status)).toEqual(checklistOf(state).map(({ status }) => status));
  },
);

it.each<[MonthState, string | undefined]>([
  ['payroll-missing', undefined],
  ['draft', 'nog niet ingelezen'],
  ['stale-draft', 'nog niet ingelezen'],
  ['issued', undefined],
])('a month that is %s without payroll says %s at its payroll', (state, warning) => {
  const [payroll] = checklistOf(state, { isPayrollMissing: true });
  expect(payroll?.warning).toBe(warning);
  expect(checklistOf(state)[0]?.warning).toBeUndefined();
});

it.each<[MonthState, string, string]>([
  ['payroll-missing', '>-----', '>-----'],
  ['payroll-read', 'x>----', 'xx>---'],
  ['stale-draft', 'x>----', 'xxx>--'],
  ['draft', 'x>----', 'xxxx>-'],
])(
  'a month that is %s waits for other rules: %s, until they are accepted: %s',
  (state, waiting, accepted) => {
    expect(marksOf(checklistOf(state, { rules: {} }))).toBe(waiting);
    expect(
      marksOf(checklistOf(state, { rules: { acceptance: {} as RulesCheck['acceptance'] & object } })),
    ).toBe(accepted);
  },
);
