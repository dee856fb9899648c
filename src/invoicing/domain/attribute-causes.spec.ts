import { Fields } from '../../kernel/reading';
import type { LocalDate, Month } from '../../kernel/time';
import { readAgreementFacts } from '../../settlement/domain';
import { composeRun, type BillingHistory, type ComposedRun } from '.';

type Json = Record<string, unknown>;

const at = (recordedOn: string, source: string, id = `${source} ${recordedOn}`): Json => ({
  id,
  recordedOn,
  source,
});
const early = (id: string): Json => at('2025-11-20', 'year addendum', id);

/** Only what a policy and percentages of overhead need: there is no formation, decisions make the room. */
const TERMS: Record<string, readonly Json[]> = {
  policies: [
    {
      ...early('policy'),
      from: '2026-01-01',
      overheadBasis: 'charged-salary-costs',
      trainingBasis: 'actual',
      indexation: 'automatic',
      fullTimeHours: '36',
    },
  ],
  overhead: [{ ...early('overhead'), from: '2026-01-01', percentage: '10' }],
  ceilingDecisions: [
    { ...early('room'), year: 2026, amount: '1000.00', reason: 'room', decidedOn: '2026-01-01' },
  ],
};

const pay = (moment: Json, costMonth: string, amount: string): Json => {
  const { id, ...rest } = moment;
  const line = { bookedMonth: costMonth, costMonth, function: 'counter', component: 'salary', amount };
  return { ...rest, id: `${String(id)} ${costMonth} ${amount}`, ...line };
};

function run(
  changes: Record<string, readonly Json[]>,
  history: Partial<BillingHistory>,
  more: Json = {},
): ComposedRun {
  const facts = readAgreementFacts(
    new Fields({ ...TERMS, ...changes }, '', (fault) => {
      throw new Error(JSON.stringify(fault));
    }),
  );
  const startsOn = '2026-01-01' as LocalDate;
  const outcome = composeRun({
    agreement: { id: 'A', client: 'O', contractor: 'T', startsOn, years: [2026], ...more },
    facts,
    history: { months: [], lines: [], hasDocuments: true, ...history },
    month: '2026-03' as Month,
    knowledge: { day: '2026-03-28' as LocalDate },
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
  return outcome.value;
}

const PREVIOUS = { day: '2026-02-28' as LocalDate };

/** The causes of each line: `2026-01 overhead: payroll 10.00, table 5.00`. */
function causes({ documents, carriedForward }: ComposedRun): string[] {
  expect(carriedForward).toEqual([]);
  return documents.flatMap(({ lines }) =>
    lines
      .filter((line) => line.causes !== undefined)
      .map((line) => {
        const shares = line.causes!.map(({ source, amount }) => `${source} ${amount.toString()}`);
        return `${line.costMonth} ${line.component}: ${shares.join(', ')}`;
      }),
  );
}

describe('the causes of a line', () => {
  it('are "not invoiced before" for the whole of a first run', () => {
    const payroll = [
      pay(at('2026-02-25', 'payroll'), '2026-02', '100.00'),
      pay(at('2026-03-25', 'payroll'), '2026-02', '1.00'),
    ];
    expect(causes(run({ payroll }, {}))).toEqual([
      '2026-02 overhead: not invoiced before 10.10',
      '2026-02 salary:counter: not invoiced before 101.00',
    ]);
  });

  it('start with what the previous run knew and did not charge', () => {
    const payroll = [
      pay(at('2026-02-25', 'payroll'), '2026-02', '100.00'),
      pay(at('2026-03-25', 'late'), '2026-02', '20.00'),
    ];
    expect(causes(run({ payroll }, { previous: PREVIOUS }))).toEqual([
      '2026-02 overhead: not invoiced before 10.00, late 2.00',
      '2026-02 salary:counter: not invoiced before 100.00, late 20.00',
    ]);
  });

  it('are the moments since, by day and then by the name of the source, a source twice on two days', () => {
    const payroll = [
      pay(at('2026-03-10', 'b'), '2026-02', '1.00'),
      pay(at('2026-03-10', 'a'), '2026-02', '2.00'),
      pay(at('2026-03-05', 'b'), '2026-02', '4.00'),
      pay(at('2026-03-29', 'unknown yet'), '2026-02', '8.00'),
    ];
    expect(causes(run({ payroll }, { previous: PREVIOUS }))[1]).toBe(
      '2026-02 salary:counter: b 4.00, a 2.00, b 1.00',
    );
  });

  it('leave out moments that changed nothing, and keep those that cancel out', () => {
    const payroll = [
      pay(at('2026-03-05', 'up'), '2026-02', '50.00'),
      pay(at('2026-03-06', 'down'), '2026-02', '-50.00'),
      pay(at('2026-03-07', 'elsewhere'), '2026-01', '5.00'),
      pay(at('2026-03-08', 'rest'), '2026-02', '7.00'),
    ];
    const shares = causes(run({ payroll }, { previous: PREVIOUS }));
    expect(shares).toContain('2026-02 salary:counter: up 50.00, down -50.00, rest 7.00');
    expect(shares).toContain('2026-01 salary:counter: elsewhere 5.00');
  });

  it('of what a limit lets through are found by settling again, not by adding lines', () => {
    const payroll = [
      pay(at('2026-03-05', 'a'), '2026-01', '900.00'),
      pay(at('2026-03-06', 'b'), '2026-01', '300.00'),
    ];
    const decision = { year: 2026, amount: '150.00', reason: 'absence', decidedOn: '2026-03-07' };
    const ceilingDecisions = [
      ...TERMS['ceilingDecisions']!,
      { ...at('2026-03-07', 'decision'), ...decision },
    ];
    expect(causes(run({ payroll, ceilingDecisions }, { previous: PREVIOUS }))).toEqual([
      '2026-01 ceiling: b -200.00, decision 150.00',
      '2026-01 overhead: a 90.00, b 10.00, decision 15.00',
      '2026-01 salary:counter: a 900.00, b 300.00',
    ]);
  });

  it('are those of the year that a later moment made computable', () => {
    const policies = [{ ...TERMS['policies']![0]!, ...at('2026-03-07', 'agreement') }];
    const payroll = [pay(at('2026-03-05', 'payroll'), '2026-02', '100.00')];
    expect(causes(run({ policies, payroll }, { previous: PREVIOUS }))[1]).toBe(
      '2026-02 salary:counter: agreement 100.00',
    );
  });

  it('show no plus and minus of a moment at which the year cannot be settled for an instant', () => {
    const policy = TERMS['policies']![0]!;
    const policies = [policy, { ...policy, ...at('2026-03-05', 'b policy') }];
    const withdrawals = [{ ...at('2026-03-05', 'a withdrawal'), fact: 'policy' }];
    const payroll = [
      pay(at('2026-02-25', 'payroll'), '2026-02', '100.00'),
      pay(at('2026-03-07', 'late'), '2026-02', '20.00'),
    ];
    expect(causes(run({ policies, withdrawals, payroll }, { previous: PREVIOUS }))[1]).toBe(
      '2026-02 salary:counter: not invoiced before 100.00, late 20.00',
    );
  });

  it('are none on a regular line', () => {
    const payroll = [pay(at('2026-03-25', 'payroll'), '2026-03', '100.00')];
    expect(causes(run({ payroll }, { previous: PREVIOUS, months: ['2026-02' as Month] }))).toEqual([]);
  });
});
