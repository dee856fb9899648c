import { readLeftOut, readRows, rowsToLeaveOut, writeRows } from './leave-out-form';

describe('the form that leaves rows out', () => {
  it.each([
    ['5', [5]],
    ['5, 12-14', [5, 12, 13, 14]],
    ['12 t/m 14; 5', [5, 12, 13, 14]],
    ['3,3-4', [3, 4]],
    ['', undefined],
    ['0', undefined],
    ['vijf', undefined],
    ['14-12', undefined],
    ['1-99999999', undefined],
  ])('reads %s', (text, rows) => {
    expect(readRows(text)).toEqual(rows);
  });

  it('writes rows as they are read', () => {
    expect(writeRows([14, 5, 13, 12])).toBe('5, 12-14');
  });

  it('gives every row the one reason, and asks for both', () => {
    const typed = readLeftOut({ rijen: '2-3', weglaatreden: 'dubbel' });
    expect(rowsToLeaveOut(typed, new Set([2, 3]))).toEqual({
      rows: [2, 3].map((row) => ({ row, reason: 'dubbel' })),
      errors: [],
    });
    const { errors } = rowsToLeaveOut(readLeftOut({}), new Set([2]));
    expect(errors.map(({ name }) => name)).toEqual(['rijen', 'weglaatreden']);
  });

  it('names rows that hold no item, and those that do', () => {
    const typed = readLeftOut({ rijen: '1, 3, 99', weglaatreden: 'dubbel' });
    const { errors } = rowsToLeaveOut(typed, new Set([2, 3, 4, 7]));
    expect(errors).toEqual([
      { name: 'rijen', message: 'Rijen 1, 99 hebben geen item. De rijen met een item zijn 2-4, 7.' },
    ]);
  });
});
