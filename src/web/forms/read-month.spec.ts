import { readMonth } from './read-month';

describe('a month as people write it', () => {
  it.each([
    ['02-2026', '2026-02'],
    [' 2-2026 ', '2026-02'],
    ['2026-02', '2026-02'],
    ['13-2026', undefined],
    ['februari', undefined],
    ['', undefined],
  ])('%p', (text, month) => {
    expect(readMonth(text)).toBe(month);
  });
});
