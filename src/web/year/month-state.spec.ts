import type { LocalDate, Month } from '../../kernel/time';
import { isOpen, progressOf, stateOf, yearToShow, type Evidence, type MonthState } from './month-state';

const TODAY = '2026-03-25' as LocalDate;
const MARCH = '2026-03' as Month;
const NOTHING: Evidence = { today: TODAY, payrollMonths: new Set(), documents: [] };

const document = (month: string, creditedBy: string | null = null, credits: string | null = null) => ({
  month,
  credits,
  creditedBy,
});

describe('the state of a month', () => {
  it.each<[string, Partial<Evidence>, Month, MonthState]>([
    ['has not begun', {}, '2026-04' as Month, 'not-due'],
    ['has begun without payroll', {}, MARCH, 'payroll-missing'],
    ['has payroll', { payrollMonths: new Set(['2026-03']) }, MARCH, 'payroll-read'],
    ['has payroll early', { payrollMonths: new Set(['2026-04']) }, '2026-04' as Month, 'payroll-read'],
    ['has a draft', { draft: { month: '2026-03', isStale: false } }, MARCH, 'draft'],
    ['has a stale draft', { draft: { month: '2026-03', isStale: true } }, MARCH, 'stale-draft'],
    [
      'has no draft but another month has',
      { draft: { month: '2026-02', isStale: false } },
      MARCH,
      'payroll-missing',
    ],
    ['has a draft for crediting only', { draft: { month: null, isStale: false } }, MARCH, 'payroll-missing'],
    ['has a document', { documents: [document('2026-03')] }, MARCH, 'issued'],
    [
      'has two documents, one taken back',
      { documents: [document('2026-03', 'C1'), document('2026-03')] },
      MARCH,
      'issued',
    ],
    [
      'had its document taken back',
      { documents: [document('2026-03', 'C1'), document('2026-03', null, 'F1')] },
      MARCH,
      'credited',
    ],
    ['came along with a later month', { documents: [document('2026-04')] }, MARCH, 'included'],
    [
      'only has a later month that was taken back',
      { documents: [document('2026-04', 'C1')] },
      MARCH,
      'payroll-missing',
    ],
    ['is not issued, for the client', { payrollMonths: undefined }, MARCH, 'not-issued'],
    ['is not due, for the client', { payrollMonths: undefined }, '2026-04' as Month, 'not-due'],
  ])('that %s', (_, evidence, month, state) => {
    expect(stateOf(month, { ...NOTHING, ...evidence })).toBe(state);
  });
});

describe('the year to show first', () => {
  const months = ['2025-12', '2026-01', '2026-02'] as Month[];

  it('is that of the first month with something to do', () => {
    const progress = progressOf(months, { ...NOTHING, documents: [document('2025-12')] });
    expect(progress.filter(isOpen).map(({ month }) => month)).toEqual(['2026-01', '2026-02']);
    expect(yearToShow(progress, TODAY)).toBe(2026);
    expect(yearToShow(progressOf(months, NOTHING), TODAY)).toBe(2025);
  });

  it('is the last year with a month that counts when all is done, and this year when there is none', () => {
    const done = progressOf(months, { ...NOTHING, documents: months.map((month) => document(month)) });
    expect(yearToShow(done, '2027-01-04' as LocalDate)).toBe(2026);
    expect(yearToShow([], '2027-01-04' as LocalDate)).toBe(2027);
  });
});
