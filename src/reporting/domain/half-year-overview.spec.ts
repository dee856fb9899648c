import { Fields } from '../../kernel/reading';
import { Euro } from '../../kernel/money';
import type { LocalDate, Month } from '../../kernel/time';
import { PRESENT_RULES, readAgreementFacts } from '../../settlement/domain';
import { drawHalfYearOverview, type ChargedAmount, type HalfYearOverview } from './half-year-overview';

type Json = Record<string, unknown>;

const at = (id: string, recordedOn = '2025-11-20', source = 'year addendum'): Json => ({
  id,
  recordedOn,
  source,
});

/** Ceiling 6 000.00 a month; overhead 25 %: 1 500.00; training 1 200.00 a year. */
const TERMS: Record<string, readonly Json[]> = {
  policies: [
    {
      ...at('policy'),
      from: '2026-01-01',
      overheadBasis: 'charged-salary-costs',
      trainingBasis: 'instalments',
      indexation: 'automatic',
      fullTimeHours: '36',
    },
  ],
  salaryTables: [
    { ...at('table'), collectiveAgreement: 'Cao', from: '2026-01-01', scales: { '6': ['4000'] } },
  ],
  overhead: [{ ...at('overhead'), from: '2026-01-01', percentage: '25' }],
  ikb: [{ ...at('ikb'), from: '2026-01-01', percentage: '20' }],
  employerCharges: [{ ...at('charges'), from: '2026-01-01', percentage: '25' }],
  formation: [
    {
      ...at('line'),
      function: 'counter',
      service: '1.1',
      hoursPerWeek: '36',
      from: '2026-01-01',
      grades: [{ from: '2026-01-01', scale: '6' }],
    },
  ],
  trainingBudgets: [{ ...at('budget'), year: 2026, amount: '1200.00' }],
};

const pay = (costMonth: string, amount: string): Json => ({
  ...at(`pay ${costMonth}`),
  bookedMonth: costMonth,
  costMonth,
  function: 'counter',
  component: 'salary',
  amount,
});
const charge = (costMonth: string, component: string, amount: string): ChargedAmount => ({
  costMonth: costMonth as Month,
  component,
  amount: Euro.parse(amount) ?? Euro.ZERO,
});

interface Request {
  readonly year?: number;
  readonly half?: 1 | 2;
  readonly knownOn?: string;
  readonly charged?: readonly ChargedAmount[];
}

function overview(changes: Record<string, readonly Json[]>, request: Request = {}): HalfYearOverview {
  const { year = 2026, half = 1, knownOn = '2026-12-31', charged = [] } = request;
  const facts = readAgreementFacts(
    new Fields({ ...TERMS, ...changes }, '', (fault) => {
      throw new Error(JSON.stringify(fault));
    }),
  );
  const startsOn = '2026-01-01' as LocalDate;
  const outcome = drawHalfYearOverview({
    agreement: { id: 'A', client: 'O', contractor: 'T', startsOn, years: [2026] },
    facts,
    period: { year, half },
    knowledge: { day: knownOn as LocalDate },
    rules: PRESENT_RULES,
    charged,
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
  return outcome.value;
}

/** `annual budget | budget | chargeable | charged | to charge | difference` of a row. */
function row({ rows }: HalfYearOverview, name: string): string {
  const found = rows.find((each) => each.row === name);
  if (!found) return 'no such row';
  const { annualBudget, budget, chargeable, charged, toCharge, difference } = found;
  return [annualBudget, budget, chargeable, charged, toCharge, difference].map(String).join(' | ');
}

describe('the half-year overview', () => {
  const payroll = [pay('2026-02', '5000.00'), pay('2026-06', '5000.00'), pay('2026-07', '70000.00')];

  it('has a row for every part, in a fixed order', () => {
    expect(overview({}).rows.map(({ row: name }) => name)).toEqual([
      ...['formation', 'overhead', 'training', 'extra-volume', 'bespoke'],
      ...['project', 'election', 'calamity', 'corporation-tax'],
    ]);
  });

  it('counts what is chargeable up to the month of the moment, and all that was charged for the period', () => {
    const charged = [charge('2026-02', 'salary:counter', '4000.00'), charge('2026-06', 'ceiling', '-1.00')];
    const [may, june] = ['2026-05-31', '2026-06-01'].map((knownOn) =>
      overview({ payroll }, { knownOn, charged }),
    );
    expect(row(may!, 'formation')).toBe('72000.00 | 36000.00 | 5000.00 | 3999.00 | 1001.00 | 31000.00');
    expect(row(june!, 'formation')).toBe('72000.00 | 36000.00 | 10000.00 | 3999.00 | 6001.00 | 26000.00');
    expect(row(may!, 'training')).toBe('1200.00 | 600.00 | 500.00 | 0.00 | 500.00 | 100.00');
  });

  it('adds up parked amounts from January to the end of the period or the month of the moment', () => {
    const parkedIn = (half: 1 | 2, knownOn: string): string =>
      overview({ payroll }, { half, knownOn }).parked.salaryCosts.toString();
    expect(parkedIn(1, '2026-12-31')).toBe('0.00');
    expect(parkedIn(2, '2026-06-30')).toBe('0.00');
    expect(parkedIn(2, '2026-07-01')).toBe('8000.00');
  });

  it('puts a decision in the half of its month, with the overhead on it', () => {
    const decided = { year: 2026, amount: '1000.00', reason: 'absence', decidedOn: '2026-07-01' };
    const ceilingDecisions = [{ ...at('decision'), ...decided }];
    const halves = ([1, 2] as const).map((half) => overview({ ceilingDecisions }, { half }));
    expect(halves.map((half) => row(half, 'formation'))).toEqual([
      '73000.00 | 36000.00 | 0.00 | 0.00 | 0.00 | 36000.00',
      '73000.00 | 37000.00 | 0.00 | 0.00 | 0.00 | 37000.00',
    ]);
    expect(row(halves[1]!, 'overhead')).toBe('18250.00 | 9250.00 | 0.00 | 0.00 | 0.00 | 9250.00');
  });

  it('puts corporation tax, direct costs and other components in their places', () => {
    const tax = (id: string, costMonth: string, amount: string): Json => ({ ...at(id), costMonth, amount });
    const drawn = overview(
      {
        corporationTax: [tax('1', '2026-03', '10.00'), tax('2', '2026-09', '20.00')],
        directCosts: [tax('3', '2026-06', '7.00'), tax('4', '2026-07', '8.00')],
        mandatePurchases: [{ ...tax('5', '2026-06', '3.50'), description: 'signs' }],
      },
      { charged: [charge('2026-03', 'corporation-tax', '4.00'), charge('2026-03', 'overhead', '2.00')] },
    );
    expect(row(drawn, 'corporation-tax')).toBe('0.00 | 0.00 | 10.00 | 4.00 | 6.00 | -10.00');
    expect(row(drawn, 'overhead')).toBe('18000.00 | 9000.00 | 0.00 | 2.00 | -2.00 | 9000.00');
    expect([drawn.directCosts, drawn.mandatePurchases].map(String)).toEqual(['7.00', '3.50']);
  });

  it('keeps what was charged for an addendum in the row of its kind after it was withdrawn', () => {
    const addenda = [{ ...at('a'), addendum: 'A1', kind: 'project', title: 'A1' }];
    const charged = [charge('2026-03', 'addendum:A1', '50.00')];
    const withdrawals = [{ ...at('w', '2026-04-01'), fact: 'a' }];
    expect(row(overview({ addenda, withdrawals }, { charged }), 'project')).toContain('| 50.00 | -50.00 |');
  });

  it('is drawn for a year that is not settled: everything is nothing', () => {
    const drawn = overview({ payroll }, { year: 2025 });
    expect(row(drawn, 'formation')).toBe('0.00 | 0.00 | 0.00 | 0.00 | 0.00 | 0.00');
    expect(drawn.parked.training.toString()).toBe('0.00');
  });
});
