import { Fields } from '../../kernel/reading';
import { checkScales } from './check-scales';
import { readAgreementFacts } from './read-agreement-facts';

type Json = Readonly<Record<string, unknown>>;

const moment = { recordedOn: '2025-12-01', source: 'addendum' };
const KNOWN = { position: 1 };

const table = (from: string, scales: readonly string[], more: Json = {}): Json => ({
  ...moment,
  id: from,
  collectiveAgreement: 'Cao',
  from,
  scales: Object.fromEntries(scales.map((scale) => [scale, ['4000']])),
  ...more,
});
const line = (grades: readonly (readonly [from: string, scale: string])[], more: Json = {}): Json => ({
  ...moment,
  id: 'line',
  function: 'counter',
  service: '1.1',
  hoursPerWeek: '36',
  from: '2026-02-01',
  grades: grades.map(([from, scale]) => ({ from, scale })),
  ...more,
});

function faultsIn(salaryTables: readonly Json[], formation: readonly Json[]): string[] {
  const facts = readAgreementFacts(
    new Fields({ salaryTables, formation }, '', (fault) => {
      throw new Error(JSON.stringify(fault));
    }),
  );
  const faults: string[] = [];
  checkScales(
    facts,
    ({ path, values }) => void faults.push(`${path}: ${values?.['scale']} in ${values?.['table']}`),
  );
  return faults;
}

const JANUARY = table('2026-01-01', ['6', '7'], KNOWN);
const JULY_WITHOUT_7 = table('2026-07-01', ['6']);

describe('a scale that is recorded', () => {
  it.each<[string, readonly Json[], readonly Json[], readonly string[]]>([
    ['stands in the table', [JANUARY], [line([['2026-01-01', '6']])], []],
    [
      'is lacking in the table in force when the line starts',
      [JANUARY],
      [line([['2026-01-01', '12']])],
      ['formation[0].grades[0].scale: 12 in 2026-01-01'],
    ],
    [
      'is lacking in a table that comes while the grade lasts: told at the table, which is the new fact',
      [JANUARY, JULY_WITHOUT_7],
      [line([['2026-01-01', '7']], KNOWN)],
      ['salaryTables[1]: 7 in 2026-07-01'],
    ],
    [
      'is left before that table comes',
      [JANUARY, JULY_WITHOUT_7],
      [
        line([
          ['2026-01-01', '7'],
          ['2026-07-01', '6'],
        ]),
      ],
      [],
    ],
    [
      'lasts a day longer than the table that has it',
      [JANUARY, JULY_WITHOUT_7],
      [
        line([
          ['2026-01-01', '7'],
          ['2026-07-02', '6'],
        ]),
      ],
      ['formation[0].grades[0].scale: 7 in 2026-07-01'],
    ],
    [
      'is of a line that ends before that table comes',
      [JANUARY, JULY_WITHOUT_7],
      [line([['2026-01-01', '7']], { until: '2026-07-01' })],
      [],
    ],
    [
      'is lacking in a table of before the line',
      [table('2025-01-01', ['6']), JANUARY],
      [line([['2025-01-01', '7']])],
      [],
    ],
    [
      'was lacking before, which recording something else does not raise again',
      [table('2026-01-01', ['6'], KNOWN)],
      [line([['2026-01-01', '12']], KNOWN)],
      [],
    ],
    ['cannot be held against a table while there is none', [], [line([['2026-01-01', '6']])], []],
  ])('%s', (_, tables, formation, expected) => {
    expect(faultsIn(tables, formation)).toEqual(expected);
  });
});
