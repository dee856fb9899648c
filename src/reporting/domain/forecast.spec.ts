import { Fields } from '../../kernel/reading';
import type { LocalDate } from '../../kernel/time';
import { PRESENT_RULES, readAgreementFacts } from '../../settlement/domain';
import { drawForecast, type Forecast, type PartForecast } from './forecast';

type Json = Record<string, unknown>;

const moment = { recordedOn: '2025-11-20', source: 'year addendum 2026' };

/** Ceiling 6 000.00 a month and 72 000.00 a year; overhead 25 %, 18 000.00 a year. */
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
};

/** Payroll of the months from January on; a month without amount has none. */
const payroll = (...amounts: (string | undefined)[]): readonly Json[] =>
  amounts.flatMap((amount, index) => {
    const month = `2026-${(index + 1).toString().padStart(2, '0')}`;
    const line = { bookedMonth: month, costMonth: month, function: 'counter', component: 'salary', amount };
    return amount === undefined
      ? []
      : [{ id: month, recordedOn: `${month}-25`, source: `payroll ${month}`, ...line }];
  });

function forecast(
  changes: Record<string, readonly Json[]>,
  knownOn = '2026-12-31',
  year = 2026,
): Forecast | undefined {
  const facts = readAgreementFacts(
    new Fields({ ...TERMS, ...changes }, '', (fault) => {
      throw new Error(JSON.stringify(fault));
    }),
  );
  const startsOn = '2026-01-01' as LocalDate;
  const agreement = { id: 'A', client: 'O', contractor: 'T', startsOn, years: [2026] };
  const knowledge = { day: knownOn as LocalDate };
  const outcome = drawForecast({ agreement, facts, year, knowledge, rules: PRESENT_RULES });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
  return outcome.value;
}

function inWords(part: PartForecast | undefined): string {
  if (!part) return 'none';
  const { toDate, expected, limit, limitReachedIn } = part;
  return `${toDate.toString()} → ${expected.toString()} of ${limit.toString()}, ${limitReachedIn ?? 'room left'}`;
}

describe('the forecast', () => {
  it.each([
    ['one month', ['5000.00'], '5000.00 → 60000.00 of 72000.00, room left'],
    [
      'five months: 31 000 + 7 × 31 000 ÷ 5',
      ['6000.00', '6000.00', '6500.00', '6500.00', '6000.00'],
      '31000.00 → 74400.00 of 72000.00, 2026-12',
    ],
    [
      'three months, rounded once: 1 000.01 + 9 × 1 000.01 ÷ 3 = 4 000.04',
      ['1000.00', '0.00', '0.01'],
      '1000.01 → 4000.04 of 72000.00, room left',
    ],
    [
      'seven months, a cent: 0.01 + 5 × 0.01 ÷ 7 = 0.0171…',
      ['0.01', '0.00', '0.00', '0.00', '0.00', '0.00', '0.00'],
      '0.01 → 0.02 of 72000.00, room left',
    ],
    ['exactly the limit', ['6000.00'], '6000.00 → 72000.00 of 72000.00, 2026-12'],
    ['twice the limit', ['12000.00'], '12000.00 → 144000.00 of 72000.00, 2026-06'],
    [
      'a limit reached already: 72 000 + 9 × 72 000 ÷ 3',
      ['40000.00', '35000.00', '1000.00'],
      '72000.00 → 288000.00 of 72000.00, 2026-02',
    ],
    [
      'a limit reached and left again',
      ['72000.00', '-12000.00'],
      '60000.00 → 360000.00 of 72000.00, 2026-03',
    ],
    ['months below zero', ['-100.00'], '-100.00 → -1200.00 of 72000.00, room left'],
    [
      'a gap: two months with payroll, last in April, eight to go: 400 + 8 × 200',
      [undefined, '200.00', undefined, '200.00'],
      '400.00 → 2000.00 of 72000.00, room left',
    ],
  ])('goes by %s', (_, amounts, expected) => {
    expect(inWords(forecast({ payroll: payroll(...amounts) })?.salaries)).toBe(expected);
  });

  it('of a full year is what was charged', () => {
    const full = forecast({ payroll: payroll(...Array.from({ length: 12 }, () => '5000.00')) });
    expect([full?.monthsWithPayroll, full?.monthsToGo]).toEqual([12, 0]);
    expect(inWords(full?.salaries)).toBe('60000.00 → 60000.00 of 72000.00, room left');
  });

  it('of overhead goes by what overhead may be charged', () => {
    const known = { payroll: payroll('5000.00', '5000.01') };
    expect(inWords(forecast(known)?.overhead)).toBe('2500.00 → 15000.00 of 18000.00, room left');
  });

  it('of overhead on the ceiling stops at the last month with payroll, as the months to go do', () => {
    const policies = [{ ...TERMS['policies']![0]!, overheadBasis: 'formation-ceiling' }];
    const drawn = forecast({ policies, payroll: payroll('5000.00', '5000.00') }, '2026-06-30');
    expect(drawn?.lastMonthWithPayroll).toBe('2026-02');
    expect(drawn?.monthsToGo).toBe(10);
    expect(inWords(drawn?.overhead)).toBe('3000.00 → 18000.00 of 18000.00, 2026-12');
  });

  it('counts a decision as room', () => {
    const decision = {
      ...moment,
      id: 'd',
      year: 2026,
      amount: '3000.00',
      reason: 'absence',
      decidedOn: '2026-02-01',
    };
    const known = { payroll: payroll('6200.00'), ceilingDecisions: [decision] };
    expect(inWords(forecast(known)?.salaries)).toBe('6200.00 → 74400.00 of 75000.00, room left');
  });

  it('knows no payroll of later months or later deliveries', () => {
    const early = [{ ...payroll('900.00')[0]!, id: 'early', costMonth: '2026-11' }];
    const known = { payroll: [...payroll('100.00', '100.00', '100.00'), ...early] };
    expect(inWords(forecast(known, '2026-02-28')?.salaries)).toBe('200.00 → 1200.00 of 72000.00, room left');
  });

  it('calls a limit of nothing reached only when something is due', () => {
    const none = { formation: [], overhead: [{ ...TERMS['overhead']![0]!, percentage: '0' }] };
    const drawn = forecast({ ...none, payroll: payroll('0.00', '10.00') });
    expect(inWords(drawn?.salaries)).toBe('0.00 → 0.00 of 0.00, 2026-02');
    expect(inWords(drawn?.overhead)).toBe('0.00 → 0.00 of 0.00, room left');
  });

  it('is none without payroll, and none for a year that is not settled', () => {
    expect(forecast({})).toBeUndefined();
    expect(forecast({ payroll: payroll('100.00') }, '2026-12-31', 2025)).toBeUndefined();
  });

  it('is refused with every fault when the year cannot be settled', () => {
    const facts = readAgreementFacts(new Fields({}, '', () => undefined));
    const startsOn = '2026-01-01' as LocalDate;
    const agreement = { id: 'A', client: 'O', contractor: 'T', startsOn, years: [2026] };
    const knowledge = { day: startsOn };
    const outcome = drawForecast({ agreement, facts, year: 2026, knowledge, rules: PRESENT_RULES });
    expect(outcome).toMatchObject({ ok: false, faults: [{ path: 'policies', code: 'no-policy-in-force' }] });
  });
});
