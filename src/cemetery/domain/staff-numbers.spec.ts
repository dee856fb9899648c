import { staffNumbers } from './staff-numbers';

describe('the numbers of the staff on the papers of a file', () => {
  it.each([
    ['begin at one', [], 'a', 'b', [1, 2]],
    ['stay the same when the roles are turned round', ['a', 'b'], 'b', 'a', [2, 1]],
    ['go on for who is new', ['a', 'b', 'b', 'a'], 'c', 'a', [3, 1]],
  ])('%s', (_, earlier, preparedBy, releasedBy, [prepared, released]) => {
    expect(staffNumbers(earlier, { preparedBy, releasedBy })).toEqual({ prepared, released });
  });
});
