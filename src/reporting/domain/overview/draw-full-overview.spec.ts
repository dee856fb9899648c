import { Euro } from '../../../kernel/money';
import { Percentage } from '../../../kernel/percentage/percentage';
import { Fields } from '../../../kernel/reading';
import type { LocalDate, Month } from '../../../kernel/time';
import { PRESENT_RULES, readAgreementFacts } from '../../../settlement/domain';
import { drawFullOverview, type FullOverview, type IssuedCharge } from '..';

type Json = Record<string, unknown>;
type Lists = Record<string, readonly Json[]>;

const at = (id: string, recordedOn = '2025-11-20'): Json => ({ id, recordedOn, source: `source ${id}` });
const line = (jobFunction: string, publicationGroup?: string): Json => ({
  ...at(jobFunction),
  ...{ function: jobFunction, service: '1.1', hoursPerWeek: '18', from: '2026-01-01', publicationGroup },
  grades: [{ from: '2026-01-01', scale: '6' }],
});

/** Two functions of 3 000.00 a month each: a ceiling of 72 000.00; overhead 25 %; training 1 200.00. */
const TERMS: Lists = {
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
  formation: [line('counter'), line('desk')],
};

/** Payroll of the months from January on, each in a file of its own. */
const paid = (jobFunction: string, ...amounts: string[]): readonly Json[] =>
  amounts.map((amount, index) => {
    const month = `2026-${(index + 1).toString().padStart(2, '0')}`;
    return {
      ...at(`${jobFunction} ${month}`, `${month}-25`),
      ...{ bookedMonth: month, costMonth: month, function: jobFunction, component: 'salary', amount },
    };
  });

const addendum = (kind: string, more: Json = {}): Json => ({
  ...at('A1'),
  ...{ addendum: 'A1', kind, title: 'A1', from: '2026-03', until: '2026-06', ...more },
});
const approval = (maximum: string | null): Json => ({
  ...at('approval'),
  ...{ addendum: 'A1', approvedOn: '2026-01-10', maximum },
});
const entry = (id: string, performedOn: string, unitPrice: string, more: Json = {}): Json => ({
  ...at(id, performedOn),
  ...{ addendum: 'A1', performedOn, quantity: '1', unitPrice, unit: 'hour', confirmed: true, ...more },
});

function overview(
  changes: Lists,
  knownOn: string,
  { half = 1, issued = [] }: { half?: 1 | 2; issued?: readonly IssuedCharge[] } = {},
): FullOverview {
  const facts = readAgreementFacts(
    new Fields({ ...TERMS, ...changes }, '', (fault) => {
      throw new Error(JSON.stringify(fault));
    }),
  );
  const startsOn = '2026-01-01' as LocalDate;
  const outcome = drawFullOverview({
    agreement: { id: 'A', client: 'O', contractor: 'T', startsOn, years: [2026] },
    ...{ facts, issued, knowledge: { day: knownOn as LocalDate }, rules: PRESENT_RULES },
    period: { year: 2026, half },
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
  return outcome.value;
}

function prospectOf({ rows }: FullOverview, name: string): string {
  const { prospect } = rows.find(({ row }) => row === name)!;
  const { expected, costs, limitReachedIn } = prospect;
  return `${expected.toString()} of ${costs.toString()}${limitReachedIn === undefined ? '' : `, ${limitReachedIn}`}`;
}

describe('what a year is expected to come to', () => {
  it.each([
    ['the budget, without payroll', [], '2026-06-30', '72000.00 of 72000.00', '18000.00 of 18000.00'],
    [
      'the average of two months',
      ['5000', '5000.01'],
      '2026-02-28',
      '60000.06 of 60000.06',
      '15000.00 of 15000.00',
    ],
    [
      'up to the limit, where costs go on',
      ['7000'],
      '2026-01-31',
      '72000.00 of 84000.00, 2026-11',
      '18000.00 of 18000.00, 2026-11',
    ],
    [
      'by what was paid and not by what was chargeable, once the limit is reached',
      ['40000', '35000', '9000'],
      '2026-03-31',
      '72000.00 of 336000.00, 2026-02',
      '18000.00 of 18000.00, 2026-02',
    ],
    [
      'payroll up to the month of the moment',
      ['5000', '1000'],
      '2026-01-31',
      '60000.00 of 60000.00',
      '15000.00 of 15000.00',
    ],
    [
      'the outcome, of a year that is over',
      ['5000', '5000'],
      '2027-01-01',
      '10000.00 of 10000.00',
      '2500.00 of 2500.00',
    ],
  ])('is %s', (_, amounts, knownOn, salaries, overhead) => {
    const drawn = overview({ payroll: paid('counter', ...amounts) }, knownOn);
    expect([prospectOf(drawn, 'formation'), prospectOf(drawn, 'overhead')]).toEqual([salaries, overhead]);
  });

  it('knows a percentage that changes in the months to come', () => {
    const overhead = [...TERMS['overhead']!, { ...at('lower'), from: '2026-07-01', percentage: '20' }];
    const drawn = overview({ overhead, payroll: paid('counter', '4000') }, '2026-01-31');
    expect(prospectOf(drawn, 'overhead')).toBe('10800.00 of 10800.00');
  });

  it.each([
    ['budgeted, while the year lasts', 'instalments', '2026-06-30', '1200.00 of 1200.00'],
    ['budgeted, when more was spent', 'actual', '2026-06-30', '1200.00 of 1500.00'],
    ['what it came to, afterwards', 'actual', '2027-01-02', '1200.00 of 1500.00'],
  ])('is of training %s', (_, trainingBasis, knownOn, expected) => {
    const policies = [{ ...TERMS['policies']![0], trainingBasis }];
    const trainingCosts = [{ ...at('course', '2026-02-01'), costMonth: '2026-02', amount: '1500' }];
    expect(prospectOf(overview({ policies, trainingCosts }, knownOn), 'training')).toBe(expected);
  });

  it.each<[string, Lists, string, string]>([
    ['nothing without consent', { approvals: [] }, '2026-04-30', '0.00 of 0.00'],
    ['the maximum, before the work begins', {}, '2026-01-31', '1000.00 of 1000.00'],
    [
      'what is chargeable and the rest of the maximum, while the work lasts',
      { addendumEntries: [entry('e', '2026-03-05', '400')] },
      '2026-04-30',
      '1000.00 of 1000.00',
    ],
    [
      'what is chargeable, once the months of the work are over',
      { addendumEntries: [entry('e', '2026-03-05', '400')] },
      '2026-06-30',
      '400.00 of 400.00',
    ],
    [
      'what is chargeable, once the work is completed',
      {
        addendumEntries: [entry('e', '2026-03-05', '400')],
        completions: [{ ...at('done', '2026-03-20'), addendum: 'A1', completedOn: '2026-03-20' }],
      },
      '2026-04-30',
      '400.00 of 400.00',
    ],
    [
      'also what waits for confirmation, up to the maximum',
      {
        addendumEntries: [
          entry('e', '2026-03-05', '400'),
          entry('f', '2026-03-06', '700', { confirmed: false }),
        ],
      },
      '2026-06-30',
      '1000.00 of 1100.00',
    ],
    [
      'not what was done before consent',
      { addendumEntries: [entry('e', '2026-01-05', '400')] },
      '2026-06-30',
      '0.00 of 400.00',
    ],
    [
      'what is chargeable, of consent without a maximum',
      { approvals: [approval(null)], addendumEntries: [entry('e', '2026-03-05', '400')] },
      '2026-04-30',
      '400.00 of 400.00',
    ],
    [
      'of work into the next year the months of this one',
      { addenda: [addendum('bespoke', { from: '2026-09', until: '2027-02' })] },
      '2026-06-30',
      '666.67 of 666.67',
    ],
  ])('is of an addendum %s', (_, changes, knownOn, expected) => {
    const addenda = { addenda: [addendum('bespoke')], approvals: [approval('1000')] };
    expect(prospectOf(overview({ ...addenda, ...changes }, knownOn), 'bespoke')).toBe(expected);
  });

  it('is of an election its estimate, and what was done while it is not completed', () => {
    const addenda = [addendum('election', { estimate: '900' })];
    const addendumEntries = [entry('e', '2026-03-05', '500')];
    const of = (day: string): string => prospectOf(overview({ addenda, addendumEntries }, day), 'election');
    expect([of('2026-02-28'), of('2026-03-31'), of('2026-07-31')]).toEqual([
      '900.00 of 900.00',
      '900.00 of 900.00',
      '500.00 of 500.00',
    ]);
  });
});

describe('the full overview', () => {
  it('holds what is committed by addenda: the maximum over the months of the work', () => {
    const of = (half: 1 | 2): string | undefined =>
      overview(
        {
          addenda: [addendum('project', { from: '2026-05', until: '2026-08' })],
          approvals: [approval('1000')],
        },
        '2026-03-31',
        { half },
      )
        .rows.find(({ row }) => row === 'project')
        ?.committed.toString();
    expect([of(1), of(2)]).toEqual(['500.00', '500.00']);
  });

  it('counts headroom from January up to the end of the period', () => {
    const payroll = paid('counter', ...Array.from({ length: 9 }, () => '5000'));
    const roomOf = (half: 1 | 2): string[] =>
      overview({ payroll }, '2026-09-30', { half })
        .rows.slice(0, 1)
        .flatMap(({ chargeableToDate, headroom }) => [chargeableToDate.toString(), headroom.toString()]);
    expect([roomOf(1), roomOf(2)]).toEqual([
      ['30000.00', '42000.00'],
      ['45000.00', '27000.00'],
    ]);
  });

  it('tells what a half parked from what was parked before, also where it is released', () => {
    const payroll = paid('counter', '80000', '0', '0', '0', '0', '0', '-5000');
    const parkedOf = (half: 1 | 2): string[] =>
      overview({ payroll }, '2026-12-31', { half }).parked.map(
        ({ row, reason, inPeriod, toDate }) => `${row} ${reason} ${inPeriod.toString()} ${toDate.toString()}`,
      );
    expect([parkedOf(1), parkedOf(2)]).toEqual([
      ['formation salary-costs-above-ceiling 8000.00 8000.00'],
      ['formation salary-costs-above-ceiling -5000.00 3000.00'],
    ]);
  });

  it('says what documents of the period charged for earlier half-years, apart from its own months', () => {
    const charge = (issuedOn: string, costMonth: string, amount: string): IssuedCharge => ({
      ...{ number: issuedOn, issuedOn: issuedOn as LocalDate, costMonth: costMonth as Month },
      ...{ component: 'overhead', kind: 'correction', amount: Euro.parse(amount)! },
      vat: { category: 'O', percentage: Percentage.ZERO },
    });
    const issued = [
      charge('2026-03-31', '2026-02', '10'),
      charge('2026-07-31', '2026-07', '100'),
      charge('2026-08-31', '2026-02', '1'),
      charge('2026-08-31', '2025-11', '2'),
      charge('2026-12-31', '2027-01', '5'),
    ];
    const { invoiced } = overview({}, '2026-12-31', { half: 2, issued });
    expect([invoiced.total, invoiced.ofPeriod, invoiced.ofLater].map(String)).toEqual([
      '108.00',
      '100.00',
      '5.00',
    ]);
    expect(
      invoiced.ofEarlier.map(
        ({ row, period, amount }) =>
          `${row} ${period.year.toString()}-${period.half.toString()} ${amount.toString()}`,
      ),
    ).toEqual(['overhead 2025-2 2.00', 'overhead 2026-1 1.00']);
  });

  it('divides the formation by publication group, those of fewer than three persons together, decisions apart', () => {
    const group = (name: string, persons: number): Json => ({
      ...at(name),
      name,
      from: '2026-01-01',
      persons,
    });
    const { formation } = overview(
      {
        publicationGroups: [group('Balie', 4), group('Bureau', 2), group('Buiten', 3)],
        formation: [line('counter', 'Balie'), line('desk', 'Bureau'), line('cemetery', 'Buiten')],
        payroll: [...paid('counter', '1000'), ...paid('desk', '2000')],
        ceilingDecisions: [
          { ...at('decision'), year: 2026, amount: '500', reason: 'x', decidedOn: '2026-02-01' },
        ],
      },
      '2026-01-31',
    );
    expect(
      formation.groups.map(
        ({ heading, budget, chargeable }) => `${heading}: ${budget.toString()} ${chargeable.toString()}`,
      ),
    ).toEqual([
      'Balie: 15000.00 0.00',
      'Balie en overige functies: 6000.00 3000.00',
      'Buiten: 18000.00 0.00',
      'overige functies: 15000.00 0.00',
    ]);
    expect(formation.ceiling.budget.toString()).toBe('500.00');
  });

  it('has the state funding of the year for information', () => {
    const funding = (id: string, year: number): Json => ({
      ...at(id, '2026-02-01'),
      ...{ year, arrangement: 'letter', purpose: 'addresses', amount: '100' },
    });
    const { fundings } = overview({ stateFunding: [funding('f', 2026), funding('g', 2027)] }, '2026-03-01');
    expect(fundings.map(({ funding: { id } }) => id)).toEqual(['f']);
  });
});
