import { countOf, wordEuro } from './word-result';

describe('the results of the demonstration', () => {
  it.each([
    [0, '0 feiten'],
    [1, '1 feit'],
    [12, '12 feiten'],
  ])('count %i', (count, words) => {
    expect(countOf(count, 'feit', 'feiten')).toBe(words);
  });

  it.each([
    ['64659.12', '€\u00a064.659,12'],
    ['-64659.12', '−€\u00a064.659,12'],
  ])('write %s as people read it', (amount, words) => {
    expect(wordEuro(amount)).toBe(words);
  });
});
