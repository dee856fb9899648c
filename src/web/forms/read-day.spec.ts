import { readDay } from './read-day';

describe('a day as people write it', () => {
  it.each([
    ['31-01-2026', '2026-01-31'],
    [' 1-2-2026 ', '2026-02-01'],
    ['2026-01-31', '2026-01-31'],
    ['31-02-2026', undefined],
    ['31 januari 2026', undefined],
    ['01-31-2026', undefined],
    ['', undefined],
  ])('%s', (text, day) => {
    expect(readDay(text)).toBe(day);
  });
});
