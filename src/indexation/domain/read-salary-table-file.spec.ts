import fc from 'fast-check';
import { readSalaryTableFile, type SalaryTableFile } from './read-salary-table-file';

const HEADINGS = ['scale', 'step', 'monthly_amount'];

function tableOf(rows: readonly (readonly string[])[]): SalaryTableFile {
  const outcome = readSalaryTableFile(rows);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
  return outcome.value;
}

function faultsOf(rows: readonly (readonly string[])[]): string[] {
  const outcome = readSalaryTableFile(rows);
  return outcome.ok ? [] : outcome.faults.map(({ code, path }) => `${code} ${path}`.trim());
}

describe('the file of a salary table', () => {
  it('holds an amount per scale and step; steps may be missing', () => {
    const { amounts, scales } = tableOf([
      HEADINGS,
      ['10a', '1', '4298'],
      ['6', '10', '3593'],
      ['6', '2', '2770.50'],
      [''],
      ['10A', '0', ' 4132 '],
    ]);
    expect(scales).toEqual({ '6': ['2770.50', '3593.00'], '10A': ['4132.00', '4298.00'] });
    expect(
      amounts.map(
        ({ scale, step, monthlyAmount }) => `${scale} ${step.toString()} ${monthlyAmount.toString()}`,
      ),
    ).toEqual(['10A 1 4298.00', '6 10 3593.00', '6 2 2770.50', '10A 0 4132.00']);
  });

  it('may have its columns in any order', () => {
    expect(
      tableOf([
        ['Step', ' monthly_amount', 'SCALE'],
        ['3', '2554', '4'],
      ]).scales,
    ).toEqual({ '4': ['2554.00'] });
  });

  it.each<[string, readonly (readonly string[])[], readonly string[]]>([
    ['nothing', [], ['F.152 rij 1']],
    ['headings alone', [HEADINGS], ['F.151']],
    ['no headings', [['6', '1', '2667']], ['F.152 rij 1']],
    [
      'another heading',
      [
        ['schaal', 'step', 'monthly_amount'],
        ['6', '1', '2667'],
      ],
      ['F.152 rij 1'],
    ],
    [
      'a column more',
      [
        [...HEADINGS, 'x'],
        ['6', '1', '2667', ''],
      ],
      ['F.152 rij 1'],
    ],
    [
      'a heading twice',
      [
        ['scale', 'step', 'step'],
        ['6', '1', '2667'],
      ],
      ['F.152 rij 1'],
    ],
    ['a cell less', [HEADINGS, ['6', '1']], ['F.153 rij 2']],
    ['no scale', [HEADINGS, ['', '1', '2667']], ['F.154 rij 2']],
    ['no such scale', [HEADINGS, ['10B', '1', '2667']], ['F.154 rij 2']],
    ['no step', [HEADINGS, ['6', '', '2667']], ['F.155 rij 2']],
    ['half a step', [HEADINGS, ['6', '1.5', '2667']], ['F.155 rij 2']],
    ['no amount', [HEADINGS, ['6', '1', '']], ['F.156 rij 2']],
    ['an amount of nothing', [HEADINGS, ['6', '1', '0']], ['F.156 rij 2']],
    ['a negative amount', [HEADINGS, ['6', '1', '-2667']], ['F.156 rij 2']],
    ['an amount with a comma', [HEADINGS, ['6', '1', '2667,00']], ['F.156 rij 2']],
    ['an amount that cannot be kept', [HEADINGS, ['6', '1', '100000000.00']], ['F.156 rij 2']],
    ['an amount finer than a cent', [HEADINGS, ['6', '1', '2.667']], ['F.156 rij 2']],
    ['a cell twice', [HEADINGS, ['10A', '1', '4298'], ['10a', '1', '4298']], ['F.157 rij 3']],
    [
      'several at once',
      [HEADINGS, ['x', 'y', 'z'], ['6', '1', '2667'], ['6', '1'], ['6', '1', '1']],
      ['F.154 rij 2', 'F.155 rij 2', 'F.156 rij 2', 'F.153 rij 4', 'F.157 rij 5'],
    ],
  ])('with %s is refused', (_what, rows, expected) => {
    expect(faultsOf(rows)).toEqual(expected);
  });

  it('says where the other of two equal cells stands', () => {
    const outcome = readSalaryTableFile([HEADINGS, ['6', '1', '2667'], ['6', '1', '2668']]);
    expect(outcome).toMatchObject({ faults: [{ values: { scale: '6', step: '1', earlier: '2' } }] });
  });

  it('gives the same scales whatever the order of its rows', () => {
    const cells = fc.uniqueArray(
      fc.tuple(fc.constantFrom('6', '7', '10A'), fc.integer({ min: 0, max: 11 })),
      {
        selector: ([scale, step]) => `${scale} ${step.toString()}`,
        minLength: 1,
      },
    );
    fc.assert(
      fc.property(cells, (chosen) => {
        const rows = chosen.map(([scale, step]) => [scale, step.toString(), (2000 + step).toString()]);
        expect(tableOf([HEADINGS, ...rows]).scales).toEqual(
          tableOf([HEADINGS, ...[...rows].reverse()]).scales,
        );
      }),
    );
  });
});
