import type { Fault } from '../../kernel/fault/fault';
import { describeRows, groupFaults } from './fault-groups';

const inRow = (row: number, code: string, values: Record<string, string> = {}): Fault => ({
  path: `rij ${row}`,
  code,
  values: { row: row.toString(), ...values },
});

describe('the faults of a file', () => {
  it('are taken together when one answer mends them, the most frequent first', () => {
    const groups = groupFaults([
      inRow(2, 'x', { column: 'Bedrag' }),
      ...[14, 15, 18].map((row) => inRow(row, 'y', { function: 'Consulent BZ' })),
      inRow(20, 'y', { function: 'Consulent JZ' }),
    ]);
    expect(groups.map(({ code, count, rows }) => [code, count, rows])).toEqual([
      ['y', 3, ['14', '15', '18']],
      ['x', 1, []],
      ['y', 1, []],
    ]);
    expect(describeRows(groups[0]!)).toBe('Rijen 14, 15 en 18');
  });

  it('name the first rows only, and how many more there are', () => {
    const [group] = groupFaults(Array.from({ length: 12 }, (_, index) => inRow(index + 2, 'y')));
    expect(group?.count).toBe(12);
    expect(describeRows(group!)).toBe('Rijen 2, 3, 4, 5, 6, 7, 8, 9 en 4 andere');
  });

  it('of the whole file have no rows', () => {
    expect(groupFaults([{ path: '', code: 'empty' }])).toEqual([
      { code: 'empty', count: 1, message: 'empty', rows: [] },
    ]);
  });
});
