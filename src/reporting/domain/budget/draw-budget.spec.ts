import { Fields } from '../../../kernel/reading';
import type { LocalDate } from '../../../kernel/time';
import { PRESENT_RULES, readAgreementFacts } from '../../../settlement/domain';
import { bridgeBudget } from '../year-end/bridge-budget';
import { drawBudget, estimateYears, limitsInUse, type BudgetStand, type YearEstimate } from '.';

type Json = Record<string, unknown>;
type Lists = Record<string, readonly Json[]>;

const at = (id: string, recordedOn = '2025-11-20'): Json => ({ id, recordedOn, source: `source ${id}` });
const line = (jobFunction: string, service: string, publicationGroup?: string): Json => ({
  ...at(jobFunction),
  ...{ function: jobFunction, service, hoursPerWeek: '18', from: '2026-01-01', publicationGroup },
  grades: [{ from: '2026-01-01', scale: '6' }],
});
const policy = (more: Json = {}): Json => ({
  ...{ ...at('policy'), from: '2026-01-01', overheadBasis: 'charged-salary-costs' },
  ...{ trainingBasis: 'instalments', indexation: 'automatic', fullTimeHours: '36', ...more },
});
const group = (name: string, persons: number): Json => ({
  ...at(name),
  ...{ name, from: '2026-01-01', persons },
});
const table = (from: string, amount: string, more: Json = {}): Json => ({
  ...{ ...at(`table ${from}`), collectiveAgreement: 'Cao', from, scales: { '6': [amount] } },
  ...more,
});

/** Three functions of 3 000.00 a month: a ceiling of 108 000.00; overhead 25 %; training 1 200.00. */
const TERMS: Lists = {
  policies: [policy()],
  salaryTables: [table('2026-01-01', '4000')],
  overhead: [{ ...at('overhead'), from: '2026-01-01', percentage: '25' }],
  ikb: [{ ...at('ikb'), from: '2026-01-01', percentage: '20' }],
  employerCharges: [{ ...at('charges'), from: '2026-01-01', percentage: '25' }],
  trainingBudgets: [{ ...at('training'), year: 2026, amount: '1200' }],
  publicationGroups: [group('Balie', 5), group('Samen', 3)],
  formation: [line('counter', '1.1', 'Balie'), line('vote', '1.8', 'Samen'), line('grave', '1.9', 'Samen')],
};

/** The same terms from a year earlier on. */
const EARLIER: Lists = Object.fromEntries(
  ['policies', 'salaryTables', 'overhead', 'ikb', 'employerCharges'].map((list) => [
    list,
    (TERMS[list] ?? []).map((fact) => ({ ...fact, from: '2025-01-01' })),
  ]),
);

const paid = (jobFunction: string, ...amounts: string[]): readonly Json[] =>
  amounts.map((amount, index) => {
    const month = `2026-${(index + 1).toString().padStart(2, '0')}`;
    return {
      ...at(`${jobFunction} ${month}`, `${month}-25`),
      ...{ bookedMonth: month, costMonth: month, function: jobFunction, component: 'salary', amount },
    };
  });
const decision = {
  ...at('decision'),
  ...{ year: 2026, amount: '1000', reason: 'x', decidedOn: '2026-02-01' },
};

function questionOf(changes: Lists, knownOn: string): Parameters<typeof drawBudget>[0] {
  const facts = readAgreementFacts(
    new Fields({ ...TERMS, ...changes }, '', (fault) => {
      throw new Error(JSON.stringify(fault));
    }),
  );
  const startsOn = '2026-01-01' as LocalDate;
  return {
    agreement: { id: 'A', client: 'O', contractor: 'T', startsOn, years: [2026] },
    ...{ facts, issued: [], knowledge: { day: knownOn as LocalDate }, rules: PRESENT_RULES, year: 2026 },
  };
}

function budget(changes: Lists, knownOn = '2026-12-31'): BudgetStand {
  const outcome = drawBudget(questionOf(changes, knownOn));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
  return outcome.value;
}

describe('a part against its limit', () => {
  it('has ceiling, what was decided, costs to date and what of them is parked', () => {
    const stand = budget(
      { payroll: paid('counter', '60000', '60000'), ceilingDecisions: [decision] },
      '2026-02-28',
    );
    expect(
      stand.parts.slice(0, 3).map((part) => {
        const { row, ceiling, decided, chargeable, parked, headroom, prospect } = part;
        const amounts = [ceiling, decided, chargeable, parked, headroom, prospect.costs].map(String);
        return `${row}: ${amounts.join(' ')} ${prospect.limitReachedIn ?? '-'}`;
      }),
    ).toEqual([
      'formation: 108000.00 1000.00 109000.00 11000.00 0.00 720000.00 2026-02',
      'overhead: 27000.00 250.00 27250.00 0.00 0.00 27250.00 2026-02',
      'training: 1200.00 0.00 200.00 0.00 1000.00 1200.00 -',
    ]);
  });
});

describe('the services of the formation', () => {
  const say = ({ services }: BudgetStand): string[] =>
    services.map(
      ({ services: names, ceiling, costs, expectedCosts, limitReachedIn }) =>
        `${names.join('+')}: ${[ceiling, costs, expectedCosts].map(String).join(' ')} ${limitReachedIn ?? '-'}`,
    );

  it('stand together as far as their costs are published under one heading', () => {
    const payroll = [...paid('counter', '5000', '5000'), ...paid('vote', '1000'), ...paid('grave', '2000')];
    expect(say(budget({ payroll }, '2026-02-28'))).toEqual([
      '1.1: 36000.00 10000.00 60000.00 2026-08',
      '1.8+1.9: 72000.00 3000.00 18000.00 -',
    ]);
  });

  it('stand by themselves where each has a heading of its own', () => {
    const changes = {
      publicationGroups: [group('Balie', 5), group('Samen', 3), group('Graf', 4)],
      formation: [
        line('counter', '1.1', 'Balie'),
        line('vote', '1.8', 'Samen'),
        line('grave', '1.10', 'Graf'),
      ],
      payroll: [...paid('vote', '1000'), ...paid('grave', '2000')],
    };
    expect(say(budget(changes, '2026-01-31'))).toEqual([
      '1.1: 36000.00 0.00 0.00 -',
      '1.8: 36000.00 1000.00 12000.00 -',
      '1.10: 36000.00 2000.00 24000.00 -',
    ]);
  });

  it('have a place for functions of no service, and keep apart what is of none', () => {
    const payroll = [...paid('counter', '120000'), ...paid('stranger', '5')];
    const stand = budget({ payroll, ceilingDecisions: [decision] }, '2026-01-31');
    expect(say(stand)).toEqual([
      '1.1: 36000.00 120005.00 1440060.00 2026-01',
      '1.8: 36000.00 0.00 0.00 -',
      '1.9: 36000.00 0.00 0.00 -',
    ]);
    const { decided, heldBack } = stand.outsideServices;
    expect([decided, heldBack].map(String)).toEqual(['1000.00', '-11005.00']);
  });
});

describe('the formation through the year', () => {
  it('runs from month to month, with costs as far as there is payroll and what is expected after', () => {
    const { months } = budget({ payroll: paid('counter', '3000', '6000') }, '2026-03-31');
    expect(
      months
        .slice(0, 4)
        .map(({ month, budget: upTo, costs, expected }) =>
          [month, upTo, costs ?? '-', expected].map(String).join(' '),
        ),
    ).toEqual([
      '2026-01 9000.00 3000.00 3000.00',
      '2026-02 18000.00 9000.00 9000.00',
      '2026-03 27000.00 - 13500.00',
      '2026-04 36000.00 - 18000.00',
    ]);
  });

  it('is the budget without payroll', () => {
    const { months } = budget({}, '2026-03-31');
    expect(months.every(({ costs }) => costs === undefined)).toBe(true);
    expect(months.at(-1)?.expected.toString()).toBe('108000.00');
  });
});

describe('the limits that are watched', () => {
  const addenda = [
    {
      ...{ ...at('A1'), addendum: 'A1', kind: 'bespoke', title: 'A1' },
      ...{ from: '2025-12', until: '2026-03' },
    },
  ];
  const approvals = [{ ...at('approval'), addendum: 'A1', approvedOn: '2025-12-10', maximum: '500' }];
  const entry = (performedOn: string): Json => ({
    ...at(performedOn, '2026-01-15'),
    ...{ addendum: 'A1', performedOn, quantity: '1', unitPrice: '200', unit: 'hour', confirmed: true },
  });
  const say = (changes: Lists): string[] =>
    limitsInUse(budget(changes, '2026-01-31')).map(
      ({ limit, year, amount, used }) =>
        `${limit} ${year.toString()}: ${used.toString()} of ${amount.toString()}`,
    );

  it('are of the parts that cost something, of services, and of each addendum over all its months', () => {
    const addendumEntries = [entry('2025-12-20'), entry('2026-01-10'), entry('2026-02-10')];
    expect(say({ addenda, approvals, addendumEntries, payroll: paid('counter', '1000') })).toEqual([
      'formation 2026: 1000.00 of 108000.00',
      'overhead 2026: 250.00 of 27000.00',
      'services 1.1 2026: 1000.00 of 36000.00',
      'services 1.8 2026: 0.00 of 36000.00',
      'services 1.9 2026: 0.00 of 36000.00',
      'addendum A1 2025: 400.00 of 500.00',
    ]);
  });

  it('are not of functions that are in no formation line', () => {
    const changes = { payroll: paid('stranger', '500') };
    expect(budget(changes, '2026-01-31').services.map(({ services }) => services)).toContainEqual([]);
    expect(say(changes).filter((one) => one.startsWith('services'))).toEqual([
      'services 1.1 2026: 0.00 of 36000.00',
      'services 1.8 2026: 0.00 of 36000.00',
      'services 1.9 2026: 0.00 of 36000.00',
    ]);
  });

  it('are of training by what was spent, and not of overhead over the ceiling', () => {
    const trainingCosts = [{ ...at('course', '2026-01-10'), costMonth: '2026-01', amount: '900' }];
    const policies = [policy({ trainingBasis: 'actual', overheadBasis: 'formation-ceiling' })];
    expect(say({ policies, trainingCosts }).slice(0, 2)).toEqual([
      'formation 2026: 0.00 of 108000.00',
      'training 2026: 900.00 of 1200.00',
    ]);
  });
});

describe('a year that nobody agreed on', () => {
  it('is an estimate, and one before the agreement is of none', () => {
    const question = questionOf(EARLIER, '2026-03-01');
    const standings = [2025, 2026, 2027].map((year) => {
      const outcome = drawBudget({ ...question, year, issued: [] });
      return outcome.ok ? outcome.value.standing : outcome.faults;
    });
    expect(standings).toEqual(['no-agreement', 'agreed', 'estimate']);
    const [before] = estimateYears({ ...question, year: 2025 });
    expect(before).toMatchObject({ hasBegun: false, isAgreed: false });
  });
});

describe('this year and four to come', () => {
  const say = (years: readonly YearEstimate[]): string[] =>
    years.map((one) => {
      if ('faults' in one) return `${one.year.toString()}: ${one.faults.map(({ code }) => code).join()}`;
      const tables = one.tables.map(({ table: { from, provisional } }) => `${from}${provisional ? '?' : ''}`);
      const marks = [
        ...(one.isAgreed ? ['agreed'] : []),
        ...(one.hasOwnTable ? [] : ['no raise']),
        ...(one.trainingOf === undefined ? [] : [`training of ${one.trainingOf.toString()}`]),
      ];
      return `${one.year.toString()}: ${one.total.toString()} by ${tables.join('+')}, ${marks.join(', ')}`;
    });

  it('rest on published tables, then on provisional ones, and say where no raise is reckoned with', () => {
    const salaryTables = [table('2026-01-01', '4000'), table('2027-01-01', '4400', { provisional: true })];
    expect(
      say(estimateYears(questionOf({ salaryTables, ceilingDecisions: [decision] }, '2026-03-01'))),
    ).toEqual([
      '2026: 136200.00 by 2026-01-01, agreed',
      '2027: 149700.00 by 2027-01-01?, training of 2026',
      '2028: 149700.00 by 2027-01-01?, no raise, training of 2026',
      '2029: 149700.00 by 2027-01-01?, no raise, training of 2026',
      '2030: 149700.00 by 2027-01-01?, no raise, training of 2026',
    ]);
  });

  it('carry on the training budget of the latest year before, not that of a later one', () => {
    const trainingBudgets = [
      { ...at('training'), year: 2026, amount: '1200' },
      { ...at('later'), year: 2028, amount: '2400' },
    ];
    expect(say(estimateYears(questionOf({ trainingBudgets }, '2026-03-01')))).toEqual([
      '2026: 136200.00 by 2026-01-01, agreed',
      '2027: 136200.00 by 2026-01-01, no raise, training of 2026',
      '2028: 137400.00 by 2026-01-01, agreed, no raise',
      '2029: 137400.00 by 2026-01-01, no raise, training of 2028',
      '2030: 137400.00 by 2026-01-01, no raise, training of 2028',
    ]);
  });

  it('carry no training budget on after the end of the agreement', () => {
    const notice = { ...at('notice'), givenBy: 'client', reference: 'letter', givenOn: '2025-11-01' };
    const notices = [{ ...notice, endsOn: '2028-01-01' }];
    const years = estimateYears(questionOf({ notices }, '2026-03-01')).slice(1, 3);
    expect(years.map((one) => 'hasEnded' in one && [one.year, one.hasEnded, one.trainingOf])).toEqual([
      [2027, false, 2026],
      [2028, true, undefined],
    ]);
  });

  it('say of a year that it cannot be estimated, and why', () => {
    const formation = [{ ...line('counter', '1.1'), grades: [{ from: '2026-06-01', scale: '6' }] }];
    const [first, next] = say(estimateYears(questionOf({ formation }, '2026-03-01')));
    expect(first).toContain('2026: no-grade-in-force');
    expect(next).toContain('2027: ');
  });
});

describe('what changes a budget after it was agreed', () => {
  const later = '2026-03-05';
  it.each<[string, Json]>([
    ['formation', { ...line('extra', '1.1'), ...at('extra', later) }],
    ['salaryTables', table('2026-07-01', '5000', at('new table', later))],
    ['overhead', { ...at('more overhead', later), from: '2026-07-01', percentage: '30' }],
    ['ikb', { ...at('more ikb', later), from: '2026-07-01', percentage: '21' }],
    ['employerCharges', { ...at('more charges', later), from: '2026-07-01', percentage: '26' }],
    ['trainingBudgets', { ...at('more training', later), year: 2026, amount: '2400' }],
    ['ceilingDecisions', { ...decision, ...at('decision', later) }],
  ])('is a fact of %s that became known by itself', (list, fact) => {
    const changes = { [list]: [...(TERMS[list] ?? []), fact] };
    const bridge = bridgeBudget(questionOf(changes, '2026-12-31'));
    expect(bridge?.changes.map(({ day }) => day)).toEqual([later]);
  });
});
