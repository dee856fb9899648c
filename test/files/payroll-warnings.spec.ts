import { Euro } from '../../src/kernel/money';
import type { PayrollContext } from '../../src/payroll/domain';
import {
  AMOUNT,
  CONTEXT,
  COST,
  expectWordable,
  FUNCTION,
  PAID,
  REASON,
  line,
  profileWith,
  read,
  summaryOf,
  type Cells,
} from './payroll-file';

describe('warnings', () => {
  const warningsOf = (...args: Parameters<typeof read>): string[] =>
    summaryOf(...args).warnings.map((warning) => {
      expectWordable(warning);
      return `${warning.code} ${warning.path}`;
    });
  const previousCosts = new Map([
    ['Balie', Euro.parse('80.00')!],
    ['Backoffice', Euro.parse('1000.00')!],
  ]);

  it.each<[string, readonly Cells[], Partial<PayrollContext>, readonly string[]]>([
    ['a function without pay', [{}], {}, ['W.141 Backoffice']],
    [
      'a function paid for an earlier month only',
      [{}, { [FUNCTION]: 'Backoffice', [COST]: '2026-01', [REASON]: 'x' }],
      {},
      ['W.141 Backoffice'],
    ],
    [
      'a function that has ended needs no pay',
      [{}],
      { formation: [line('Balie'), line('Backoffice', '2025-01-01', '2026-02-01')] },
      [],
    ],
    [
      'exactly the threshold',
      [{ [AMOUNT]: '100' }, { [FUNCTION]: 'Backoffice', [AMOUNT]: '750' }],
      { previousCosts },
      [],
    ],
    [
      'a rise beyond the threshold',
      [{ [AMOUNT]: '100,01' }, { [FUNCTION]: 'Backoffice', [AMOUNT]: '1000' }],
      { previousCosts },
      ['W.142 Balie'],
    ],
    [
      'a fall beyond the threshold',
      [{ [AMOUNT]: '80' }, { [FUNCTION]: 'Backoffice', [AMOUNT]: '749,99' }],
      { previousCosts },
      ['W.142 Backoffice'],
    ],
    [
      'a threshold of the profile',
      [{ [AMOUNT]: '81' }, { [FUNCTION]: 'Backoffice', [AMOUNT]: '1000' }],
      { previousCosts, profile: profileWith({ sprongdrempel: '1' }) },
      ['W.142 Balie'],
    ],
    ['back pay is no jump', [...PAID, { [COST]: '2026-01', [REASON]: 'cao', [AMOUNT]: '500' }], {}, []],
    ['back pay without a reason', [...PAID, { [COST]: '2026-01' }], {}, ['W.143 2026-01']],
    [
      'a function outside its months',
      [...PAID, { [FUNCTION]: 'Project' }],
      { formation: [...CONTEXT.formation, line('Project', '2026-04-01')] },
      ['W.144 Project, 2026-02'],
    ],
    [
      'a function that begins or ends within the month is in it',
      [...PAID, { [FUNCTION]: 'Begint' }, { [FUNCTION]: 'Eindigt' }],
      {
        formation: [
          ...CONTEXT.formation,
          line('Begint', '2026-02-28'),
          line('Eindigt', '2025-01-01', '2026-02-02'),
        ],
      },
      [],
    ],
    ['costs of an earlier year', [...PAID, { [COST]: '2025-12', [REASON]: 'x' }], {}, ['W.145 2025']],
    ['a negative month', [{}, { [FUNCTION]: 'Backoffice', [AMOUNT]: '-1' }], {}, ['W.146 Backoffice']],
  ])('%s', (_what, rows, changes, expected) => {
    expect(warningsOf(rows, changes)).toEqual(expected);
  });

  it('say how much in percent, never in euros', () => {
    const { warnings } = summaryOf([{ [AMOUNT]: '240' }, { [FUNCTION]: 'Backoffice', [AMOUNT]: '1000' }], {
      previousCosts,
    });
    expect(warnings).toEqual([
      { code: 'W.142', path: 'Balie', values: { function: 'Balie', change: '200', threshold: '25\u00a0%' } },
    ]);
  });
});
