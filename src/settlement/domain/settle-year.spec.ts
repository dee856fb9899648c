import { silent } from '../../kernel/explanation';
import { Fields } from '../../kernel/reading';
import type { LocalDate, Month } from '../../kernel/time';
import { knownOf, readAgreementFacts, settledYears, type Known, type SettledYear } from '.';
import { settle } from './settle';

type Json = Record<string, unknown>;

const moment = { recordedOn: '2025-11-20', source: 'year addendum 2026' };

const policy = (more: Json = {}): Json => ({
  ...moment,
  id: 'policy',
  from: '2026-01-01',
  overheadBasis: 'charged-salary-costs',
  trainingBasis: 'instalments',
  indexation: 'automatic',
  fullTimeHours: '36',
  ...more,
});

/** 4 000 × 1.20 × 1.25 = 6 000.00 a month, 72 000.00 a year; overhead 25 %; training 1 200.00. */
const TERMS: Record<string, readonly Json[]> = {
  policies: [policy()],
  salaryTables: [
    { ...moment, id: 'table', collectiveAgreement: 'Cao', from: '2026-01-01', scales: { '6': ['4000'] } },
  ],
  overhead: [{ ...moment, id: 'overhead', from: '2026-01-01', percentage: '25' }],
  ikb: [{ ...moment, id: 'ikb', from: '2026-01-01', percentage: '20' }],
  employerCharges: [{ ...moment, id: 'charges', from: '2026-01-01', percentage: '25' }],
  formation: [
    {
      ...moment,
      id: 'line',
      function: 'counter',
      service: '1.1',
      hoursPerWeek: '36',
      from: '2026-01-01',
      grades: [{ from: '2026-01-01', scale: '6' }],
    },
  ],
  trainingBudgets: [{ ...moment, id: 'budget', year: 2026, amount: '1200.00' }],
};

const pay = (costMonth: string, amount: string, jobFunction = 'counter'): Json => ({
  ...moment,
  id: `${costMonth} ${jobFunction} ${amount}`,
  bookedMonth: costMonth,
  costMonth,
  function: jobFunction,
  component: 'salary',
  amount,
});
const decision = (amount: string, decidedOn: string, year = 2026): Json => ({
  ...moment,
  id: `${decidedOn} ${amount}`,
  year,
  amount,
  reason: 'absence',
  decidedOn,
});
const spent = (costMonth: string, amount: string): Json => ({ ...moment, id: costMonth, costMonth, amount });

function known(changes: Record<string, readonly Json[]>): Known {
  const facts = readAgreementFacts(
    new Fields({ ...TERMS, ...changes }, '', (fault) => {
      throw new Error(JSON.stringify(fault));
    }),
  );
  const startsOn = '2026-01-01' as LocalDate;
  return knownOf({ id: 'A', client: 'O', contractor: 'T', startsOn, years: [2026] }, facts);
}

function year2026(changes: Record<string, readonly Json[]>, upTo = '2026-12'): SettledYear {
  const { years, faults } = settle(known(changes), upTo as Month, silent);
  expect(faults).toEqual([]);
  return years[0]!;
}

/** `salaries overhead training` of each month that has any. */
function chargeable(year: SettledYear): string[] {
  return year.months
    .filter(({ actual, overhead }) => !actual.isZero() || !overhead.isZero())
    .map(
      ({ month, chargeableSalaries, overhead }) =>
        `${month} ${chargeableSalaries.toString()} ${overhead.toString()}`,
    );
}

it('a year after the end keeps what was spent on training as due, and nothing of it is chargeable (DVO 9.2)', () => {
  const notice = { ...moment, id: 'notice', givenBy: 'client', reference: 'letter', givenOn: '2025-06-01' };
  const trainingCosts = [spent('2027-02', '250.00')];
  const policies = [policy({ trainingBasis: 'actual' })];
  const notices = [{ ...notice, endsOn: '2027-01-01' }];
  const payroll = [pay('2027-02', '10.00')];
  const { years, faults } = settle(
    known({ policies, trainingCosts, notices, payroll }),
    '2027-12' as Month,
    silent,
  );
  expect(faults).toEqual([]);
  const february = years.find(({ year }) => year === 2027)?.months[1];
  expect([february?.trainingDue, february?.training].map(String)).toEqual(['250.00', '0.00']);
});

describe('the limits of a year', () => {
  it('are ceiling, overhead on the ceiling of each month, training and their sum (R7)', () => {
    const { limits } = year2026({});
    expect(limits.formationCeiling.toString()).toBe('72000.00');
    expect(limits.overheadLimit.toString()).toBe('18000.00');
    expect(limits.trainingBudget.toString()).toBe('1200.00');
    expect(limits.maximumCompensation.toString()).toBe('91200.00');
  });

  it('grow by a decision and the overhead on it, each rounded on its own (R5)', () => {
    const ceilingDecisions = [decision('100.02', '2026-03-01'), decision('100.02', '2026-03-31')];
    const { limits } = year2026({ ceilingDecisions });
    expect(limits.salaryLimit.toString()).toBe('72200.04');
    expect(limits.overheadLimit.toString()).toBe('18050.02'); // 2 × 25.005, rounded 25.01 each
    expect(limits.decidedByMonth.get('2026-03' as Month)?.toString()).toBe('200.04');
    expect(limits.overheadByMonth.get('2026-03' as Month)?.toString()).toBe('1550.02');
  });

  it.each([
    ['2025-12-31', '2026-01'],
    ['2026-07-15', '2026-07'],
    ['2027-02-01', '2026-12'],
  ])('count a decision of %s in %s, the nearest month of its year (R14)', (decidedOn, month) => {
    const { limits } = year2026({ ceilingDecisions: [decision('400.00', decidedOn)] });
    expect([...limits.decidedByMonth].map(([of, amount]) => `${of} ${amount.toString()}`)).toEqual([
      `${month} 400.00`,
    ]);
    expect(limits.overheadByMonth.get(month as Month)?.toString()).toBe('1600.00');
  });

  it('take the percentage of each month, and the one in force in the month of a decision', () => {
    const overhead = [
      ...TERMS['overhead']!,
      { ...moment, id: 'later', from: '2026-07-01', percentage: '26' },
    ];
    const ceilingDecisions = [decision('1000.00', '2026-06-30'), decision('1000.00', '2026-07-01')];
    const { limits } = year2026({ overhead, ceilingDecisions });
    expect(limits.overheadLimit.toString()).toBe('18870.00'); // 6 × 1 500 + 6 × 1 560 + 250 + 260
  });

  it.each([
    ['2027-01-15', '18260.00'], // 18 000 + 26 % of 1 000: decided when the percentage was 26
    ['2023-11-01', '18250.00'], // none in force yet: that of January, in which it counts
  ])(
    'take the percentage of the month of a decision of %s, also outside the year (R5)',
    (decidedOn, limit) => {
      const overhead = [
        ...TERMS['overhead']!,
        { ...moment, id: 'later', from: '2027-01-01', percentage: '26' },
      ];
      const { limits } = year2026({ overhead, ceilingDecisions: [decision('1000.00', decidedOn)] });
      expect(limits.overheadLimit.toString()).toBe(limit);
    },
  );

  it('leave out decisions for another year', () => {
    const { limits } = year2026({ ceilingDecisions: [decision('400.00', '2026-07-15', 2027)] });
    expect(limits.decidedExtra.isZero()).toBe(true);
  });

  it('take the last of several training budgets of the year', () => {
    const later = { ...moment, id: 'later', year: 2026, amount: '900.00' };
    const other = { ...moment, id: 'other', year: 2027, amount: '5.00' };
    const { limits } = year2026({
      trainingBudgets: [...TERMS['trainingBudgets']!, later, other],
      policies: [policy()],
    });
    expect(limits.trainingBudget.toString()).toBe('900.00');
  });
});

describe('chargeable salary costs and overhead', () => {
  it('are the actual costs while the year has room, whatever the month (R4)', () => {
    const payroll = [pay('2026-01', '50000.00'), pay('2026-02', '0.02')];
    expect(chargeable(year2026({ payroll }))).toEqual(['2026-01 50000.00 12500.00', '2026-02 0.02 0.01']);
  });

  it('stop at the ceiling of the year; a decision releases in month order', () => {
    const payroll = [pay('2026-01', '70000.00'), pay('2026-02', '5000.00'), pay('2026-03', '1000.00')];
    expect(chargeable(year2026({ payroll }))).toEqual([
      '2026-01 70000.00 17500.00',
      '2026-02 2000.00 500.00',
      '2026-03 0.00 0.00',
    ]);
    expect(chargeable(year2026({ payroll, ceilingDecisions: [decision('3500.00', '2026-03-05')] }))).toEqual([
      '2026-01 70000.00 17500.00',
      '2026-02 5000.00 1250.00',
      '2026-03 500.00 125.00',
    ]);
  });

  it('of a negative month first take from what was parked', () => {
    const payroll = [pay('2026-01', '75000.00'), pay('2026-02', '-2000.00'), pay('2026-03', '-4000.00')];
    const year = year2026({ payroll });
    expect(chargeable(year)).toEqual([
      '2026-01 72000.00 18000.00',
      '2026-02 0.00 0.00',
      '2026-03 -3000.00 -750.00',
    ]);
    expect(year.months.slice(0, 3).map(({ ceiling }) => ceiling.toString())).toEqual([
      '-3000.00',
      '2000.00',
      '1000.00',
    ]);
  });

  it('are taken per function from payroll, the ceiling over all functions together', () => {
    const payroll = [pay('2026-01', '60000.00'), pay('2026-01', '20000.00', 'back-office')];
    const { lines } = settle(known({ payroll }), '2026-01' as Month, silent);
    expect(lines.map(({ component, amount }) => `${component} ${amount.toString()}`)).toEqual([
      'salary:counter 60000.00',
      'salary:back-office 20000.00',
      'ceiling -8000.00',
      'overhead 18000.00',
      'training 100.00',
    ]);
  });

  it.each([
    ['charged-salary-costs', ['2026-01 70000.00 17500.00', '2026-02 2000.00 500.00']],
    ['actual-salary-costs', ['2026-01 70000.00 17500.00', '2026-02 2000.00 500.00']],
  ])('under %s pass no limit', (overheadBasis, expected) => {
    const payroll = [pay('2026-01', '70000.00'), pay('2026-02', '6000.00')];
    const year = year2026({ policies: [policy({ overheadBasis })], payroll });
    expect(chargeable(year)).toEqual(expected);
    const due = year.months[1]?.overheadDue.toString();
    expect(due).toBe(overheadBasis === 'actual-salary-costs' ? '1500.00' : '500.00');
  });

  it('under formation-ceiling are overhead without payroll', () => {
    const year = year2026({ policies: [policy({ overheadBasis: 'formation-ceiling' })] }, '2026-02');
    expect(chargeable(year)).toEqual(['2026-01 0.00 1500.00', '2026-02 0.00 1500.00']);
  });
});

describe('training', () => {
  const training = (year: SettledYear): string[] => year.months.map((month) => month.training.toString());

  it('falls due in twelfths that add up: round(budget × k ÷ 12) (R6)', () => {
    const trainingBudgets = [{ ...moment, id: 'budget', year: 2026, amount: '7250.00' }];
    const parts = training(year2026({ trainingBudgets }));
    expect(parts.slice(0, 3)).toEqual(['604.17', '604.16', '604.17']);
    expect(parts.reduce((sum, part) => sum + BigInt(part.replace('.', '')), 0n)).toBe(725_000n);
  });

  it('as spent stops at the budget and gives back', () => {
    const trainingCosts = [
      spent('2026-01', '900.00'),
      spent('2026-02', '500.00'),
      spent('2026-03', '-300.00'),
    ];
    const year = year2026({ policies: [policy({ trainingBasis: 'actual' })], trainingCosts }, '2026-03');
    expect(training(year)).toEqual(['900.00', '300.00', '-100.00']);
    expect(year.months.map(({ trainingDue }) => trainingDue.toString())).toEqual([
      '900.00',
      '500.00',
      '-300.00',
    ]);
  });
});

describe('the years settled', () => {
  it('are those of the agreement, of training budgets and of payroll, as far as they have begun', () => {
    const trainingBudgets = [{ ...moment, id: 'b', year: 2028, amount: '1.00' }];
    const facts = known({ trainingBudgets, payroll: [pay('2027-03', '1.00')] });
    expect(settledYears(facts)).toEqual([2026, 2027, 2028]);
    expect(settle(facts, '2027-01' as Month, silent).years.map(({ year }) => year)).toEqual([2026, 2027]);
  });

  it('take the policy of their 1 January', () => {
    const later = policy({ id: 'later', from: '2027-01-01', overheadBasis: 'formation-ceiling' });
    const facts = known({
      policies: [policy(), later],
      payroll: [pay('2026-12', '100.00'), pay('2027-01', '100.00')],
    });
    const { years } = settle(facts, '2027-01' as Month, silent);
    expect(years.map(({ months }) => months.at(-1)?.overhead.toString())).toEqual(['25.00', '1500.00']);
  });

  it('keep an earlier settlement when they cannot be settled, and report why', () => {
    const earlier = year2026({ payroll: [pay('2026-01', '100.00')] });
    const broken = settle(known({ policies: [] }), '2026-01' as Month, silent, new Map([[2026, earlier]]));
    expect(broken.years).toEqual([earlier]);
    expect(broken.faults.map(({ code }) => code)).toEqual(['no-policy-in-force']);
    expect(settle(known({ policies: [] }), '2026-01' as Month, silent).years).toEqual([]);
  });
});

it('leaves out lines of nothing and months after the one asked for', () => {
  const payroll = [pay('2026-01', '10.00'), pay('2026-01', '-10.00', 'back-office'), pay('2026-02', '7.00')];
  const corporationTax = [
    spent('2026-01', '5.00'),
    { ...spent('2026-01', '-5.00'), id: 'back' },
    spent('2026-02', '9.00'),
  ];
  const { lines } = settle(
    known({ payroll, corporationTax, trainingBudgets: [] }),
    '2026-01' as Month,
    silent,
  );
  expect(lines.map(({ costMonth, component }) => `${costMonth} ${component}`)).toEqual([
    '2026-01 salary:counter',
    '2026-01 salary:back-office',
  ]);
});
