import { Euro } from '../../kernel/money';
import { Fields } from '../../kernel/reading';
import type { LocalDate } from '../../kernel/time';
import { PRESENT_RULES, readAgreementFacts, type AgreementFacts } from '../../settlement/domain';
import { amountToAsk, fitsWithin, foresee, measureEffect, measureYear } from '.';
import type { MeasuredBy, MeasuredYear } from './measure-effect';

type Json = Record<string, unknown>;

const moment = { recordedOn: '2025-11-20', source: 'jaaraddendum 2026' };
const from = { ...moment, from: '2026-01-01' };

/** Ceiling 6 000.00 a month and 72 000.00 a year; overhead 25 %, 18 000.00 a year. */
const TERMS: Record<string, readonly Json[]> = {
  policies: [
    {
      ...{ ...from, id: 'policy', overheadBasis: 'charged-salary-costs', trainingBasis: 'instalments' },
      ...{ indexation: 'automatic', fullTimeHours: '36' },
    },
  ],
  salaryTables: [{ ...from, id: 'table', collectiveAgreement: 'Cao', scales: { '6': ['4000'] } }],
  overhead: [{ ...from, id: 'overhead', percentage: '25' }],
  ikb: [{ ...from, id: 'ikb', percentage: '20' }],
  employerCharges: [{ ...from, id: 'charges', percentage: '25' }],
  formation: [
    {
      ...{ ...from, id: 'line', function: 'counter', service: '1.1', hoursPerWeek: '36' },
      grades: [{ from: '2026-01-01', scale: '6' }],
    },
  ],
};

/** Payroll of the months from January on, in euros. */
function payroll(...amounts: number[]): Json[] {
  return amounts.map((amount, index) => {
    const month = `2026-${(index + 1).toString().padStart(2, '0')}`;
    const line = { bookedMonth: month, costMonth: month, function: 'counter', component: 'salary' };
    return { ...{ id: month, recordedOn: `${month}-25`, source: `payroll ${month}` }, ...line, amount };
  });
}

function factsOf(changes: Record<string, readonly Json[]>): AgreementFacts {
  const fields = new Fields({ ...TERMS, ...changes }, '', (fault) => {
    throw new Error(JSON.stringify(fault));
  });
  return readAgreementFacts(fields);
}

function by(known: AgreementFacts, day = '2026-12-31'): MeasuredBy {
  const startsOn = '2026-01-01' as LocalDate;
  const agreement = { id: 'A', client: 'O', contractor: 'T', startsOn, years: [2026] };
  return { agreement, known, rules: PRESENT_RULES, year: 2026, day: day as LocalDate };
}

function measured(known: AgreementFacts): MeasuredYear {
  const outcome = measureYear(by(known));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
  return outcome.value;
}

/** Days of the calendar: `2026-05-19` of the client for decisions, others with their party and what they are for. */
function calendar(...days: string[]): Json[] {
  return days.map((text, index) => {
    const [day, party = 'client', what = 'decision'] = text.split(' ');
    return { ...moment, id: `day-${index.toString()}`, party, what, day };
  });
}

/** What the rules of 2026 say, by hand: the month in which nothing is left of 72 000.00, and the day before it. */
describe('when a limit is reached, and the last day to decide', () => {
  const months = (amount: number, count: number): number[] => Array.from({ length: count }, () => amount);

  it.each<[string, readonly number[], readonly string[], string]>([
    ['9 000 a month reaches it in August', months(9000, 2), [], '2026-08 2026-07-31'],
    ['the client decides once before', months(9000, 2), ['2026-06-16'], '2026-08 2026-06-16'],
    [
      'the last of several days counts',
      months(9000, 2),
      ['2026-07-14', '2026-03-10', '2026-09-08'],
      '2026-08 2026-07-14',
    ],
    [
      'a day on the first of the month is late',
      months(9000, 2),
      ['2026-07-31', '2026-08-01'],
      '2026-08 2026-07-31',
    ],
    [
      'the contractor’s own day is not the client’s',
      months(9000, 2),
      ['2026-07-07 contractor'],
      '2026-08 2026-07-31',
    ],
    [
      'a day for the budget is none for decisions',
      months(9000, 2),
      ['2026-07-07 client budget'],
      '2026-08 2026-07-31',
    ],
    [
      'exactly the ceiling is reached in December',
      months(6000, 3),
      ['2026-11-17', '2026-12-15'],
      '2026-12 2026-11-17',
    ],
    ['a cent a month below it never is', months(5999.99, 3), ['2026-11-17'], 'never'],
    ['24 000 a month reaches it in March: February has 28 days', months(24000, 1), [], '2026-03 2026-02-28'],
    ['all of it in January: the day lies in the year before', [80000], ['2025-12-16'], '2026-01 2025-12-16'],
  ])('%s', (_, amounts, days, expected) => {
    const known = factsOf({ payroll: payroll(...amounts), planningDates: calendar(...days) });
    const { forecast } = measured(known);
    const [first] = forecast ? foresee(forecast, known).filter(({ part }) => part === 'salaries') : [];
    expect(first ? `${first.month} ${first.lastDay}` : 'never').toBe(expected);
  });

  it('names article and decider of each part, as the agreement says for that year', () => {
    const policy = { ...moment, id: 'p', occasion: 'continuity', decider: 'regisseur', costs: 'extra' };
    const known = factsOf({ payroll: payroll(9000), decisionPolicies: [{ ...policy, from: '2026-01-01' }] });
    const { forecast } = measured(known);
    const shown = (facts: AgreementFacts): unknown =>
      forecast && foresee(forecast, facts).map(({ part, article, decider }) => [part, article, decider.role]);
    expect(shown(known)).toEqual([
      ['salaries', 'DVO 4.8', 'regisseur'],
      ['overhead', 'DVO 4.8', 'regisseur'],
    ]);
    expect(shown(factsOf({}))).toEqual([
      ['salaries', 'DVO 4.8', 'municipal-secretary'],
      ['overhead', 'DVO 4.8', 'municipal-secretary'],
    ]);
  });
});

describe('where a year stands', () => {
  it.each([
    ['parked costs, when less is to come', [80000, ...Array.from({ length: 11 }, () => 0)], '8000.00'],
    ['what is expected above the limit', [9000, 9000], '36000.00'],
    ['nothing, while there is room', [5000], '0.00'],
  ])('a note would ask %s', (_, amounts, expected) => {
    expect(amountToAsk(measured(factsOf({ payroll: payroll(...amounts) })).position).toString()).toBe(
      expected,
    );
  });

  it.each([
    [[5000], '12000.00', true],
    [[5000], '12000.01', false],
    [[80000, ...Array.from({ length: 11 }, () => 0)], '0.00', false],
  ])('with payroll %j there is room for %s: %s', (amounts, costs, fits) => {
    const { position } = measured(factsOf({ payroll: payroll(...amounts) }));
    expect(fitsWithin(position, Euro.parse(costs)!)).toBe(fits);
  });

  it('has no forecast without payroll, and asks nothing', () => {
    const { forecast, position } = measured(factsOf({}));
    expect(forecast).toBeUndefined();
    expect([position.limit, position.expected, amountToAsk(position)].map(String)).toEqual([
      '72000.00',
      '0.00',
      '0.00',
    ]);
  });

  it('is not measured where it cannot be settled', () => {
    expect(measureYear(by(readAgreementFacts(new Fields({}, '', () => undefined))))).toMatchObject({
      ok: false,
      faults: [{ code: 'no-policy-in-force' }],
    });
  });
});

describe('what a decision would do', () => {
  const decision = (amount: string, replaces?: string) => ({
    ...{ id: 'n', recordedOn: '2026-06-10' as LocalDate, source: 'N1', place: '', year: 2026, reason: 'N1' },
    ...{ amount: Euro.parse(amount)!, decidedOn: '2026-06-10' as LocalDate, ...(replaces && { replaces }) },
  });
  const amounts = [75000, 1000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];

  it.each([
    ['less than what is parked', '3000.00', '3000.00 750.00 3750.00 3000.00'],
    ['all that is parked', '4000.00', '4000.00 1000.00 5000.00 4000.00'],
    ['more than that', '5000.01', '5000.01 1250.00 6250.01 4000.00'],
  ])('asked %s: asked, overhead, maximum, released', (_, asked, expected) => {
    const outcome = measureEffect(by(factsOf({ payroll: payroll(...amounts) })), decision(asked));
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
    const { value } = outcome;
    expect([value.actual, value.chargeable, value.parked].map(String)).toEqual([
      '76000.00',
      '72000.00',
      '4000.00',
    ]);
    expect([value.asked, value.overhead, value.total, value.released].map(String).join(' ')).toBe(expected);
  });

  it('takes the place of the decision before it', () => {
    const before = {
      ...moment,
      id: 'old',
      year: 2026,
      amount: '1000.00',
      reason: 'N1',
      decidedOn: '2026-03-01',
    };
    const known = factsOf({ payroll: payroll(...amounts), ceilingDecisions: [before] });
    const outcome = measureEffect(by(known), decision('3000.00', 'old'));
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
    const { parked, total, released } = outcome.value;
    expect([parked, total, released].map(String)).toEqual(['3000.00', '2500.00', '2000.00']);
  });
});
