import { monthsOfYear, type LocalDate } from '../../kernel/time';
import type { Person } from '../../people';
import type { FixedHalf } from '../../reporting';
import { lastEndedHalf, overviewTasksOf } from './overview-tasks-of';

const TODAY = '2026-07-03' as LocalDate;
const TERM = { today: TODAY, months: monthsOfYear(2026) };
const CONTROLLER: Person = {
  id: 'controller',
  displayName: 'Controller',
  role: 'controller',
  side: 'contractor',
  party: 'twenterand',
};
const REGISSEUR: Person = {
  ...CONTROLLER,
  id: 'regisseur',
  role: 'regisseur',
  side: 'client',
  party: 'ommen',
};
const CREDITORS: Person = { ...REGISSEUR, id: 'crediteuren', role: 'client-finance' };
const FIXED: FixedHalf = {
  ...{ period: { year: 2026, half: 1 }, side: 'contractor', version: 1 },
  ...{ fixedAt: '2026-07-02T08:00:00.000Z', fixedRole: 'controller' },
};

describe('The half-year that ended last', () => {
  it.each([
    ['2026-06-30', { year: 2025, half: 2 }],
    ['2026-07-01', { year: 2026, half: 1 }],
    ['2027-01-01', { year: 2026, half: 2 }],
  ])('is on %s %j', (day, half) => {
    expect(lastEndedHalf(day as LocalDate)).toEqual(half);
  });

  it('asks the controller to fix it, until the own party did', () => {
    const [task] = overviewTasksOf([], TERM, CONTROLLER);
    expect(task).toMatchObject({ isOwn: true, path: '/overzichten/2026-h1' });
    expect(task?.title).toBe('Stel het halfjaaroverzicht van de eerste helft 2026 vast');
    expect(overviewTasksOf([FIXED], TERM, CONTROLLER)).toEqual([]);
    expect(overviewTasksOf([{ ...FIXED, side: 'client' }], TERM, CONTROLLER)).toHaveLength(1);
    expect(overviewTasksOf([{ ...FIXED, period: { year: 2025, half: 1 } }], TERM, CONTROLLER)).toHaveLength(
      1,
    );
  });

  it('lets who may clarify know that it waits, and asks others nothing', () => {
    expect(overviewTasksOf([], TERM, REGISSEUR)).toMatchObject([{ isOwn: false }]);
    expect(overviewTasksOf([], TERM, CREDITORS)).toEqual([]);
  });

  it('asks nothing of a half-year before the agreement', () => {
    const term = { today: '2026-03-01' as LocalDate, months: monthsOfYear(2026) };
    expect(overviewTasksOf([], term, CONTROLLER)).toEqual([]);
  });
});
