import { recording, silent } from '../../kernel/explanation';
import type { Fault } from '../../kernel/fault/fault';
import { Exact } from '../../kernel/money';
import { Fields } from '../../kernel/reading';
import type { LocalDate, Month } from '../../kernel/time';
import { readSalaryTable, type SalaryTable } from '../../indexation/domain';
import { calculateCeilingOfMonth, percentageIn, type CeilingTerms } from './calculate-ceiling';
import { readFormationLine, readPercentage } from './read-terms';
import type { DatedPercentage, FormationLine } from './terms-facts';

const moment = { recordedOn: '2025-11-20', source: 'year addendum 2026' };

function read<T>(json: Record<string, unknown>, reader: (fields: Fields) => T): T {
  return reader(
    new Fields(json, 'formation[0]', (fault) => {
      throw new Error(JSON.stringify(fault));
    }),
  );
}

function table(from: string, maxima: Record<string, string>): SalaryTable {
  const scales = Object.fromEntries(Object.entries(maxima).map(([scale, most]) => [scale, ['100', most]]));
  return read({ ...moment, id: from, collectiveAgreement: 'Cao', from, scales }, readSalaryTable);
}

function line(
  hoursPerWeek: string,
  from: string,
  until: string | null,
  ...grades: [string, string][]
): FormationLine {
  const dated = grades.map(([day, scale]) => ({ from: day, scale }));
  const json = {
    ...moment,
    id: 'line',
    function: 'counter',
    service: '1.1',
    hoursPerWeek,
    from,
    until,
    grades: dated,
  };
  return read(json, readFormationLine);
}

function percentage(from: string, text: string): DatedPercentage {
  return read({ ...moment, id: `percentage ${from}`, from, percentage: text }, readPercentage);
}

const JANUARY = table('2026-01-01', { '6': '3696', '7': '4015', '8': '4499' });
const JULY = table('2026-07-01', { '6': '3743', '7': '4065', '8': '4556' });
const MID_JULY = table('2026-07-16', { '6': '3800' });

function terms(formation: readonly FormationLine[], changes: Partial<CeilingTerms> = {}): CeilingTerms {
  return {
    formation,
    tables: [JANUARY],
    waiting: [],
    ikb: [percentage('2026-01-01', '17.05')],
    employerCharges: [percentage('2026-01-01', '28.4')],
    policy: { id: 'policy', fullTimeHours: Exact.of(36) },
    firstDayAfterAgreement: undefined,
    ...changes,
  };
}

function ceiling(of: CeilingTerms, month: string): { amount: string; faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const amount = calculateCeilingOfMonth(of, month as Month, silent, (fault) => void faults.push(fault));
  return { amount: amount.toString(), faults };
}

const always = (hours: string, scale: string): FormationLine =>
  line(hours, '2026-01-01', null, ['2026-01-01', scale]);

/** 1.1705 × 1.284 = 1.502922. By hand: maximum × days × hours × 1.502922 ÷ (36 × days in the month). */
describe('the ceiling of a month', () => {
  it.each<[string, readonly FormationLine[], string, string]>([
    ['is nothing without formation', [], '2026-01', '0.00'],
    ['of a full-time line: 3 696 × 1.502922 = 5 554.7997…', [always('36', '6')], '2026-01', '5554.80'],
    ['does not depend on the length of the month', [always('36', '6')], '2026-02', '5554.80'],
    ['of 28 hours: 28 ÷ 36 × 5 554.7997 = 4 320.3998', [always('28', '6')], '2026-01', '4320.40'],
    [
      'rounds per line: 3 × round(9.5 ÷ 36 × 4 015 × 1.502922)',
      [always('9.5', '7'), always('9.5', '7'), always('9.5', '7')],
      '2026-01',
      '4777.11',
    ],
    [
      'counts days: 13 of 28 in February from the 16th',
      [line('18', '2026-02-16', null, ['2026-02-16', '8'])],
      '2026-02',
      '1569.67',
    ],
    [
      'leaves out the day on which a line ends',
      [line('18', '2026-02-16', '2026-06-10', ['2026-02-16', '8'])],
      '2026-06',
      '1014.25',
    ],
    [
      'is nothing in the month in which a line ends on the first',
      [line('18', '2026-02-16', '2026-06-01', ['2026-02-16', '8'])],
      '2026-06',
      '0.00',
    ],
    [
      'is nothing before a line begins',
      [line('18', '2026-02-16', null, ['2026-02-16', '8'])],
      '2026-01',
      '0.00',
    ],
    [
      'of a single day: 4 499 ÷ 31 × 1.502922',
      [line('36', '2026-03-31', '2026-04-01', ['2026-03-31', '8'])],
      '2026-03',
      '218.12',
    ],
    [
      'takes a regrading from its day: (3 696 × 11 + 4 015 × 20) × 2 × 1.502922 ÷ 31',
      [line('72', '2026-01-01', null, ['2026-01-01', '6'], ['2026-03-12', '7'])],
      '2026-03',
      '11728.22',
    ],
    [
      'takes a grade given before the line begins',
      [line('36', '2026-02-01', null, ['2025-01-01', '6'])],
      '2026-02',
      '5554.80',
    ],
    [
      'takes the later of two grades of one day',
      [line('36', '2026-01-01', null, ['2026-01-01', '7'], ['2026-01-01', '6'])],
      '2026-01',
      '5554.80',
    ],
  ])('%s', (_, formation, month, amount) => {
    expect(ceiling(terms(formation), month)).toEqual({ amount, faults: [] });
  });

  it.each<[string, readonly SalaryTable[], string, string]>([
    ['a new table from its month: 3 743 × 1.502922', [JANUARY, JULY], '2026-07', '5625.44'],
    ['the old table in the months before', [JANUARY, JULY], '2026-06', '5554.80'],
    ['whatever the order in which they are listed', [JULY, JANUARY], '2026-07', '5625.44'],
    [
      'a table from mid-month: (3 743 × 15 + 3 800 × 16) × 1.502922 ÷ 31',
      [JANUARY, JULY, MID_JULY],
      '2026-07',
      '5669.65',
    ],
    [
      'the later of two tables of one day',
      [JULY, table('2026-07-01', { '6': '3744' })],
      '2026-07',
      '5626.94',
    ],
  ])('takes %s', (_, tables, month, amount) => {
    expect(ceiling(terms([always('36', '6')], { tables }), month)).toEqual({ amount, faults: [] });
  });

  it('stops where the agreement does', () => {
    const ends = { firstDayAfterAgreement: '2026-03-11' as LocalDate };
    expect(ceiling(terms([always('36', '6')], ends), '2026-03').amount).toBe('1791.87');
    expect(ceiling(terms([always('36', '6')], ends), '2026-04').amount).toBe('0.00');
  });

  it('takes the percentages and hours in force', () => {
    const changed = terms([always('36', '6')], {
      ikb: [percentage('2026-01-01', '17.05'), percentage('2026-04-01', '20')],
      employerCharges: [percentage('2026-01-01', '0')],
      policy: { id: 'policy', fullTimeHours: Exact.of(40) },
    });
    expect(ceiling(changed, '2026-03').amount).toBe('3893.55'); // 0.9 × 3 696 × 1.1705 = 3 893.5512
    expect(ceiling(changed, '2026-04').amount).toBe('3991.68'); // 0.9 × 3 696 × 1.2
  });
});

describe('what stands in the way', () => {
  it.each<[string, CeilingTerms, Fault]>([
    [
      'no table in force',
      terms([always('36', '6')], { tables: [JULY] }),
      { path: 'salaryTables', code: 'no-table-in-force', values: { day: '2026-01-01' } },
    ],
    [
      'a table that waits for the client',
      terms([always('36', '6')], { tables: [JULY], waiting: [JANUARY, MID_JULY] }),
      {
        path: 'salaryTables',
        code: 'table-awaits-acceptance',
        values: { table: 'Cao', from: '2026-01-01', day: '2026-01-01' },
      },
    ],
    [
      'no table yet, but one that waits from a later day',
      terms([always('36', '6')], { tables: [], waiting: [JULY] }),
      { path: 'salaryTables', code: 'no-table-in-force', values: { day: '2026-01-01' } },
    ],
    [
      'a scale that the table lacks',
      terms([line('36', '2026-01-01', null, ['2025-01-01', '6'], ['2026-01-01', '6A'])]),
      {
        path: 'formation[0].grades[1].scale',
        code: 'unknown-scale',
        values: { scale: '6A', table: '2026-01-01' },
      },
    ],
    [
      'no grade in force',
      terms([line('36', '2026-01-01', null, ['2026-02-01', '6'])]),
      {
        path: 'formation[0].grades',
        code: 'no-grade-in-force',
        values: { day: '2026-01-01', function: 'counter' },
      },
    ],
    [
      'no percentage in force',
      terms([always('36', '6')], { ikb: [percentage('2026-02-01', '17.05')] }),
      { path: 'ikb', code: 'no-percentage-in-force', values: { month: '2026-01' } },
    ],
  ])('is %s', (_, of, fault) => {
    expect(ceiling(of, '2026-01').faults).toEqual([fault]);
  });

  it('is nothing where nothing is used', () => {
    const nothing = terms([], { tables: [], ikb: [], employerCharges: [] });
    expect(ceiling(nothing, '2026-01')).toEqual({ amount: '0.00', faults: [] });
  });
});

it('explains itself down to the facts', () => {
  const amount = calculateCeilingOfMonth(
    terms([always('36', '6')]),
    '2026-01' as Month,
    recording,
    () => undefined,
  );
  const text = JSON.stringify(amount.node);
  expect(amount.node?.because).toEqual({
    rule: 'R1',
    article: 'DVO 4.2',
    what: 'formation-ceiling',
    about: '2026-01',
  });
  for (const leaf of ['"scales.6"', '"hoursPerWeek"', '"fullTimeHours"', '"percentage 2026-01-01"'])
    expect(text).toContain(leaf);
});

it('takes a percentage of the month in which it is in force', () => {
  const versions = [percentage('2026-01-01', '24.5'), percentage('2026-05-01', '26')];
  const inMonth = (month: string): string | undefined =>
    percentageIn(versions, 'overhead', month as Month, silent, () => undefined)?.toString();
  expect(['2025-12', '2026-04', '2026-05'].map(inMonth)).toEqual([undefined, '24.5', '26']);
});
