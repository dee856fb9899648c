import { Euro } from '../../src/kernel/money';
import type { LocalDate, Month } from '../../src/kernel/time';
import type { EarlierDelivery, PayrollContext } from '../../src/payroll/domain';
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

const DAY = '2026-01-01' as LocalDate;

describe('warnings', () => {
  const warningsOf = (...args: Parameters<typeof read>): string[] =>
    summaryOf(...args).warnings.map((warning) => {
      expectWordable(warning);
      return `${warning.code} ${warning.path}`;
    });
  const delivered = (
    deliveryId: string,
    bookedMonth: string,
    ...costs: [string, string][]
  ): EarlierDelivery => ({
    deliveryId,
    bookedMonth: bookedMonth as Month,
    costs: new Map(costs.map(([name, amount]) => [name, Euro.parse(amount)!])),
  });
  const JANUARY = delivered('L0', '2026-01', ['Balie', '80.00'], ['Backoffice', '1000.00']);
  const earlier = [delivered('L00', '2025-12', ['Balie', '900.00']), JANUARY];
  const withMore = (...more: readonly EarlierDelivery[]): Partial<PayrollContext> => ({
    earlier: [...earlier, ...more],
  });

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
      { earlier },
      [],
    ],
    [
      'a rise beyond the threshold',
      [{ [AMOUNT]: '100,01' }, { [FUNCTION]: 'Backoffice', [AMOUNT]: '1000' }],
      { earlier },
      ['W.142 Balie, 25 procent'],
    ],
    [
      'a fall beyond the threshold',
      [{ [AMOUNT]: '80' }, { [FUNCTION]: 'Backoffice', [AMOUNT]: '749,99' }],
      { earlier },
      ['W.142 Backoffice, 25 procent'],
    ],
    [
      'a threshold of the profile',
      [{ [AMOUNT]: '81' }, { [FUNCTION]: 'Backoffice', [AMOUNT]: '1000' }],
      { earlier, profile: profileWith({ sprongdrempel: '1' }) },
      ['W.142 Balie, 1 procent'],
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
    [
      'a function that was delivered for the month before',
      [{ [AMOUNT]: '20' }, { [FUNCTION]: 'Backoffice', [AMOUNT]: '1000' }],
      withMore(delivered('L2', '2026-02', ['Balie', '60.00']), delivered('L3', '2026-02', ['Balie', '1.00'])),
      ['W.147 Balie, L2, L3'],
    ],
    [
      'a jump of both deliveries of the month together',
      [{ [AMOUNT]: '100' }, { [FUNCTION]: 'Backoffice', [AMOUNT]: '1000' }],
      withMore(delivered('L2', '2026-02', ['Balie', '60.00'])),
      ['W.142 Balie, 100 procent', 'W.147 Balie, L2'],
    ],
    [
      'a function whose pay came in another delivery of the month is not without',
      [{ [AMOUNT]: '80' }],
      withMore(delivered('L2', '2026-02', ['Backoffice', '1000.00'])),
      [],
    ],
    [
      'a function of a service that the overhead percentage pays for',
      PAID,
      {
        overheadServices: [
          {
            ...{ id: 's', recordedOn: DAY, source: 'sla', place: 'overheadServices[0]', from: DAY },
            ...{ services: ['1.1'], reference: 'SLA' },
          },
        ],
        formation: [line('Balie'), { ...line('Backoffice'), service: '1.2' }],
      },
      ['W.148 Balie, 1.1, 2026-02'],
    ],
    [
      'what is taken back of another delivery of the month is not below zero',
      [{ [AMOUNT]: '80' }, { [FUNCTION]: 'Backoffice', [AMOUNT]: '-1' }],
      withMore(delivered('L2', '2026-02', ['Backoffice', '1000.00'])),
      ['W.147 Backoffice, L2'],
    ],
  ])('%s', (_what, rows, changes, expected) => {
    expect(warningsOf(rows, changes)).toEqual(expected);
  });

  it('say how much in percent, never in euros', () => {
    const { warnings } = summaryOf([{ [AMOUNT]: '240' }, { [FUNCTION]: 'Backoffice', [AMOUNT]: '1000' }], {
      earlier,
    });
    expect(warnings).toEqual([
      {
        code: 'W.142',
        path: 'Balie, 200 procent',
        values: { function: 'Balie', change: '200', threshold: '25\u00a0%' },
      },
    ]);
  });
});
