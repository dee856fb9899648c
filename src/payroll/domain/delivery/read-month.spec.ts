import { readMonth } from './read-month';

describe('months as a profile writes them', () => {
  it.each([
    ['2026-07', 'jjjj-mm', '2026-07'],
    ['07-2026', 'mm-jjjj', '2026-07'],
    ['202607', 'jjjjmm', '2026-07'],
    ['2026/07', 'jjjj/mm', '2026-07'],
    ['07/2026', 'mm/jjjj', '2026-07'],
    ['2026-13', 'jjjj-mm', undefined],
    ['2026-7', 'jjjj-mm', undefined],
    ['07-2026', 'jjjj-mm', undefined],
    ['2026-07-01', 'jjjj-mm', undefined],
  ] as const)('%s in %s', (text, notation, expected) => {
    expect(readMonth(text, notation)).toBe(expected);
  });
});
