import fc from 'fast-check';
import { silent } from '../../kernel/explanation';
import { Fields } from '../../kernel/reading';
import { Euro } from '../../kernel/money';
import { monthAt, type LocalDate, type Month } from '../../kernel/time';
import {
  calculateEffect,
  knownOf,
  readAgreementFacts,
  supposeFormation,
  supposeRegrading,
  supposeTable,
  type AgreementFacts,
  type Effect,
  type Supposed,
} from '.';
import { settle } from './settle';

type Json = Record<string, unknown>;

const moment = { recordedOn: '2025-11-20', source: 'year addendum 2026' };
const knowledge = { day: '2026-09-10' as LocalDate };

const table = (from: string, amount: string, more: Json = {}): Json => ({
  ...moment,
  id: `table ${from}`,
  collectiveAgreement: 'Cao',
  from,
  scales: { '6': [amount], '7': ['5000'] },
  ...more,
});
const pay = (costMonth: string, amount: string): Json => ({
  ...moment,
  id: `pay ${costMonth}`,
  bookedMonth: costMonth,
  costMonth,
  function: 'counter',
  component: 'salary',
  amount,
});

/** 4 000 × 1.20 × 1.25 = 6 000.00 a month; overhead 25 %. */
const TERMS: Record<string, readonly Json[]> = {
  policies: [
    {
      ...moment,
      id: 'policy',
      from: '2026-01-01',
      overheadBasis: 'charged-salary-costs',
      trainingBasis: 'instalments',
      indexation: 'automatic',
      fullTimeHours: '36',
    },
  ],
  salaryTables: [table('2026-01-01', '4000')],
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

function read(changes: Record<string, readonly Json[]>): AgreementFacts {
  return readAgreementFacts(
    new Fields({ ...TERMS, ...changes }, '', (fault) => {
      throw new Error(JSON.stringify(fault));
    }),
  );
}

const known = (facts: AgreementFacts) =>
  knownOf(
    { id: 'A', client: 'O', contractor: 'T', startsOn: '2026-01-01' as LocalDate, years: [2026] },
    facts,
  );

const compare = ({ without, withIt }: Supposed, upTo = '2026-08'): Effect =>
  calculateEffect(known(without), known(withIt), { years: [2026], upTo: upTo as Month });

/** The effect of a table that is not entered yet. */
function ofTable(from: string, amount: string, payroll: readonly Json[], upTo?: string): Effect {
  const added = read({ salaryTables: [table(from, amount, { id: 'added' })] }).salaryTables[0]!;
  return compare(supposeTable(read({ payroll }), added, knowledge), upTo);
}

function raises({ years: [year] }: Effect): Euro[] {
  const of = (month: Month, side: 'before' | 'after') => year?.[side]?.limits.ceilingByMonth.get(month);
  return Array.from({ length: 12 }, (_, index) => monthAt(2026, index + 1)).map((month) =>
    of(month, 'after')!.minus(of(month, 'before')!),
  );
}

const told = ({ lines }: Effect): string[] =>
  (lines ?? []).map(
    ({ costMonth, component, before, after }) =>
      `${costMonth} ${component} ${before.toString()} ${after.toString()}`,
  );

describe('the effect of a table', () => {
  it('raises the ceiling from its month on, and what had been parked above it is charged', () => {
    const effect = ofTable('2026-07-01', '4400', [pay('2026-08', '73000.00')]);
    expect(raises(effect).map((raise) => raise.toString())).toEqual([
      ...Array<string>(6).fill('0.00'),
      ...Array<string>(6).fill('600.00'),
    ]);
    // 73 000 against 72 000 without, 75 600 with: 1 000 more, and 25 % overhead on it.
    expect(told(effect)).toEqual(['2026-08 ceiling -1000.00 0.00', '2026-08 overhead 18000.00 18250.00']);
  });

  it('says nothing of months that cannot be charged yet', () => {
    const effect = ofTable('2026-07-01', '4400', [pay('2026-08', '73000.00')], '2026-07');
    expect(told(effect)).toEqual([]);
    expect(effect.years[0]?.after?.limits.formationCeiling.toString()).toBe('75600.00');
  });

  it('tells what would stand in the way, and says nothing of what that year would be charged', () => {
    const lacking = read({ salaryTables: [table('2026-07-01', '1', { scales: { '9': ['1'] } })] });
    const effect = compare(
      supposeTable(read({ payroll: [pay('2026-03', '100.00')] }), lacking.salaryTables[0]!, knowledge),
    );
    expect(effect.years[0]?.before).toBeDefined();
    expect(effect.years[0]?.after).toBeUndefined();
    expect(effect.faults.length).toBeGreaterThan(0);
    expect(effect.lines).toBeUndefined();
  });

  it('says nothing of charges either when nothing could be settled without it', () => {
    const first = read({}).salaryTables[0]!;
    const facts = read({ salaryTables: [], payroll: [pay('2026-03', '100.00')] });
    const effect = compare(supposeTable(facts, first, knowledge));
    expect(effect.years[0]?.before).toBeUndefined();
    expect(effect.years[0]?.after).toBeDefined();
    expect([effect.faults, effect.lines]).toEqual([[], undefined]);
  });

  it('is nothing before its month, adds up to that of the year, and is what settling differs', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 3000, max: 5500 }),
        fc.array(fc.integer({ min: 0, max: 20_000_00 }), { minLength: 12, maxLength: 12 }),
        (month, amount, costs) => {
          const from = `${monthAt(2026, month)}-01`;
          const payroll = costs.map((cents, index) =>
            pay(monthAt(2026, index + 1), Euro.ofCents(BigInt(cents)).toString()),
          );
          const effect = ofTable(from, amount.toString(), payroll, '2026-12');
          const [year] = effect.years;
          const raised = raises(effect);
          expect(raised.slice(0, month - 1).every((raise) => raise.isZero())).toBe(true);
          expect(Euro.sum(raised).toString()).toBe(
            year!.after!.limits.formationCeiling.minus(year!.before!.limits.formationCeiling).toString(),
          );
          const added = read({ salaryTables: [table(from, amount.toString(), { id: 'added' })] })
            .salaryTables[0]!;
          const { without, withIt } = supposeTable(read({ payroll }), added, knowledge);
          const charged = (facts: AgreementFacts): Euro =>
            Euro.sum(settle(known(facts), '2026-12' as Month, silent).lines.map((line) => line.amount));
          expect(Euro.sum(effect.lines!.map(({ before, after }) => after.minus(before))).toString()).toBe(
            charged(withIt).minus(charged(without)).toString(),
          );
          expect(effect.lines!.some(({ before, after }) => before.equals(after))).toBe(false);
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe('a table that is supposed to count', () => {
  const july = read({ salaryTables: [table('2026-07-01', '4400')] }).salaryTables[0]!;
  const ids = (facts: AgreementFacts): string[] => facts.salaryTables.map(({ id }) => id);

  it('counts on one side alone, entered already or not', () => {
    const entered = read({ salaryTables: [table('2026-01-01', '4000'), table('2026-07-01', '4400')] });
    for (const facts of [read({}), entered]) {
      const { without, withIt } = supposeTable(facts, july, knowledge);
      expect([ids(without), ids(withIt)]).toEqual([
        ['table 2026-01-01'],
        ['table 2026-01-01', 'table 2026-07-01'],
      ]);
    }
  });

  it('is accepted where it counts, as the client is asked to', () => {
    const { without, withIt } = supposeTable(read({}), july, knowledge);
    expect(without.tableAcceptances).toEqual([]);
    expect(withIt.tableAcceptances).toMatchObject([{ table: july.id, acceptedOn: knowledge.day }]);
  });

  it('leaves the table that it replaces counting on the other side', () => {
    const provisional = table('2026-07-01', '4300', { id: 'provisional', provisional: true });
    const facts = read({ salaryTables: [table('2026-01-01', '4000'), provisional] });
    const published = read({
      salaryTables: [provisional, table('2026-07-01', '4400', { replaces: 'provisional' })],
    }).salaryTables[1]!;
    const { without, withIt } = supposeTable(facts, published, knowledge);
    expect(ids(without)).toEqual(['table 2026-01-01', 'provisional']);
    expect(ids(withIt)).toEqual(['table 2026-01-01', 'table 2026-07-01']);
  });
});

describe('a regrading that is supposed', () => {
  const regrade = (from: string, more: Json = {}): Supposed =>
    supposeRegrading(
      read({ formation: [{ ...TERMS['formation']![0], ...more }] }),
      { function: 'counter', from: from as LocalDate, scale: '7' },
      knowledge,
    );

  it('raises the ceiling from its day, by days in its own month', () => {
    // 5 000 × 1.20 × 1.25 = 7 500.00: 1 500.00 a month more, half of it in a June that starts at the 16th.
    expect(raises(compare(regrade('2026-06-16'))).map((raise) => raise.toString())).toEqual([
      ...Array<string>(5).fill('0.00'),
      '750.00',
      ...Array<string>(6).fill('1500.00'),
    ]);
  });

  it('leaves a later grade that was agreed, and a line that is over', () => {
    const grades = [
      { from: '2026-01-01', scale: '6' },
      { from: '2026-09-01', scale: '6' },
    ];
    expect(regrade('2026-06-01', { grades }).withIt.formation[0]!.grades).toEqual([
      ...grades,
      { from: '2026-06-01', scale: '7' },
    ]);
    expect(regrade('2026-06-01', { until: '2026-06-01' }).withIt.formation[0]!.grades).toHaveLength(1);
  });

  it('takes the place of a grade from the same day, and of no other function', () => {
    expect(regrade('2026-01-01').withIt.formation[0]!.grades).toEqual([{ from: '2026-01-01', scale: '7' }]);
    expect(regrade('2026-01-01', { function: 'desk' }).withIt.formation[0]!.grades).toMatchObject([
      { scale: '6' },
    ]);
  });
});

describe('formation that is supposed', () => {
  const line = (id: string, more: Json = {}): Json => ({ ...TERMS['formation']![0], id, ...more });
  const half = line('half', { hoursPerWeek: '18', from: '2026-07-01' });
  const [base] = TERMS['formation']!;
  const suppose = (formation: readonly Json[], asked: Json): Supposed =>
    supposeFormation(read({ formation }), read({ formation: [asked] }).formation[0]!, knowledge);

  it.each([
    ['before it is agreed', [base!]],
    ['after it was', [base!, half]],
  ])('raises the ceiling from its day, %s', (_, formation) => {
    expect(raises(compare(suppose(formation, half))).map((raise) => raise.toString())).toEqual([
      ...Array<string>(6).fill('0.00'),
      ...Array<string>(6).fill('3000.00'),
    ]);
  });

  it('adds only what it has more than the line that it replaces', () => {
    const more = line('more', { hoursPerWeek: '27', from: '2026-07-01', replaces: 'half' });
    expect(
      raises(compare(suppose([base!, half], more)))
        .at(-1)
        ?.toString(),
    ).toBe('1500.00');
  });
});
