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
      ['x', 1, ['2']],
      ['y', 1, ['20']],
    ]);
    expect(groups.map(describeRows)).toEqual(['Rijen 14, 15 en 18', 'Rij 2', 'Rij 20']);
  });

  it('say their row once when it is in the sentence itself', () => {
    const [group] = groupFaults([
      inRow(14, 'F.121', { function: 'Consulent BZ', year: '2026', column: 'x' }),
    ]);
    expect(group?.message).toMatch(/^Rij 14: /);
    expect(group?.rows).toEqual([]);
  });

  it('name every row, those that follow each other taken together', () => {
    const [group] = groupFaults([2, 3, 4, 5, 7, 9].map((row) => inRow(row, 'y')));
    expect(group?.count).toBe(6);
    expect(describeRows(group!)).toBe('Rijen 2 t/m 5, 7 en 9');
  });

  it('of the whole file have no rows', () => {
    expect(groupFaults([{ path: '', code: 'empty' }])).toEqual([
      { code: 'empty', count: 1, message: 'empty', rows: [] },
    ]);
  });
});
