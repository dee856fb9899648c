import { Fields } from '../../../kernel/reading';
import type { LocalDate } from '../../../kernel/time';
import { PRESENT_RULES, readAgreementFacts } from '../../../settlement/domain';
import { drawQuarter, type QuarterFigures } from '..';

type Json = Record<string, unknown>;
type Lists = Record<string, readonly Json[]>;

const at = (id: string, recordedOn = '2025-11-20'): Json => ({ id, recordedOn, source: `source ${id}` });
const line = (jobFunction: string, publicationGroup: string, hours: string): Json => ({
  ...at(jobFunction),
  ...{ function: jobFunction, service: '1.1', hoursPerWeek: hours, from: '2026-01-01', publicationGroup },
  grades: [{ from: '2026-01-01', scale: '6' }],
});
const paid = (jobFunction: string, month: string, amount: string): Json => ({
  ...at(`${jobFunction} ${month}`, `${month}-25`),
  ...{ bookedMonth: month, costMonth: month, function: jobFunction, component: 'salary', amount },
});
const addendum = (key: string, kind: string): Json => ({
  ...at(key),
  ...{ addendum: key, kind, title: `Werk ${key}`, from: '2026-01', until: '2026-06' },
});
const entry = (id: string, key: string, performedOn: string, quantity: string, unit = 'uur'): Json => ({
  ...at(id, performedOn),
  ...{ addendum: key, performedOn, quantity, unitPrice: '100', unit, confirmed: true },
});

const FACTS: Lists = {
  policies: [
    {
      ...{ ...at('policy'), from: '2026-01-01', overheadBasis: 'charged-salary-costs' },
      ...{ trainingBasis: 'instalments', indexation: 'automatic', fullTimeHours: '36' },
    },
  ],
  salaryTables: [
    { ...at('table'), collectiveAgreement: 'Cao', from: '2026-01-01', scales: { '6': ['4000'] } },
  ],
  overhead: [{ ...at('overhead'), from: '2026-01-01', percentage: '25' }],
  ikb: [{ ...at('ikb'), from: '2026-01-01', percentage: '20' }],
  employerCharges: [{ ...at('charges'), from: '2026-01-01', percentage: '25' }],
  trainingBudgets: [{ ...at('training'), year: 2026, amount: '1200' }],
  formation: [line('counter', 'Balie', '18'), line('desk', 'Balie', '24')],
  payroll: [paid('counter', '2026-02', '1000'), paid('desk', '2026-04', '2000')],
  addenda: [
    ...[addendum('A1', 'extra-volume'), addendum('A2', 'bespoke'), addendum('A3', 'project')],
    addendum('A4', 'bespoke'),
    { ...addendum('A5', 'bespoke'), recordedOn: '2026-04-01' },
  ],
  approvals: [
    { ...at('ok', '2026-01-05'), addendum: 'A1', approvedOn: '2026-01-05', maximum: '5000' },
    { ...at('ok3', '2026-02-01'), addendum: 'A3', approvedOn: '2026-02-01' },
    { ...at('ok4', '2026-01-01'), addendum: 'A4', approvedOn: '2026-01-01' },
  ],
  completions: [{ ...at('done', '2026-04-20'), addendum: 'A4', completedOn: '2026-03-31' }],
  addendumEntries: [
    ...[entry('e1', 'A1', '2026-02-02', '3'), entry('e2', 'A1', '2026-03-02', '8', 'km')],
    ...[entry('e3', 'A1', '2026-05-02', '5'), entry('e4', 'A2', '2026-03-09', '2')],
  ],
};

function draw(quarter: 1 | 2, knownOn = '2026-07-10'): QuarterFigures {
  const facts = readAgreementFacts(
    new Fields(FACTS, '', (fault) => {
      throw new Error(JSON.stringify(fault));
    }),
  );
  const outcome = drawQuarter({
    agreement: { id: 'A', client: 'O', contractor: 'T', startsOn: '2026-01-01' as LocalDate, years: [2026] },
    ...{ facts, issued: [], knowledge: { day: knownOn as LocalDate }, rules: PRESENT_RULES },
    quarter: { year: 2026, quarter },
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
  return outcome.value;
}

describe('what the service knows of a quarter', () => {
  it('names formation by heading, with the hours of functions without salary costs in the quarter', () => {
    const hours = ([1, 2] as const).map((quarter) =>
      draw(quarter).formation.map(({ agreedHours, hoursWithoutCosts, salaries }) =>
        [agreedHours, hoursWithoutCosts, salaries.chargeable].join(' '),
      ),
    );
    expect(hours).toEqual([['42 24 1000.00'], ['42 18 2000.00']]);
  });

  it('names the months without payroll, and calls no hours vacant before there is any', () => {
    expect(([1, 2] as const).map((quarter) => draw(quarter).monthsWithoutPayroll)).toEqual([
      ['2026-01', '2026-03'],
      ['2026-05', '2026-06'],
    ]);
    const early = draw(2, '2026-04-10');
    expect(early.monthsWithoutPayroll).toEqual(['2026-04', '2026-05', '2026-06']);
    expect(early.formation.map((group) => 'hoursWithoutCosts' in group)).toEqual([false]);
  });

  it('tells of addenda what was done, what of it counts, and how they stand on its last day', () => {
    const told = ([1, 2] as const).map((quarter) =>
      draw(quarter).addenda.map(({ addendum: key, state, hours, chargeable, parked, reasons }) =>
        [key, state, hours, chargeable, parked, ...reasons].join(' '),
      ),
    );
    expect(told).toEqual([
      [
        'A1 running 3 1100.00 0.00',
        'A2 waiting 2 0.00 200.00 not-approved',
        'A3 agreed 0 0.00 0.00',
        'A4 done 0 0.00 0.00',
      ],
      [
        'A1 running 5 500.00 0.00',
        'A2 waiting 0 0.00 0.00',
        'A3 agreed 0 0.00 0.00',
        'A5 waiting 0 0.00 0.00',
      ],
    ]);
  });

  it('counts the months up to the moment, and the budget that changed in the quarter', () => {
    const [formation, , training] = draw(2, '2026-04-30').rows;
    expect(training!.inQuarter.chargeable.toString()).toBe('100.00');
    expect([formation!.inQuarter.chargeable, formation!.toDate.chargeable].join(' ')).toBe('2000.00 3000.00');
    expect(draw(2, '2026-03-30').rows[0]!.inQuarter.chargeable.toString()).toBe('0.00');
    expect(draw(1).changes.map(({ day, source, amount }) => `${day} ${source} ${amount.toString()}`)).toEqual(
      ['2026-01-05 source ok 5000.00'],
    );
    expect(draw(2).changes).toEqual([]);
  });
});
