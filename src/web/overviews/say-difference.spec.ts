import { sayDifference } from './say-difference';

describe('A difference with the budget', () => {
  it.each([
    ['39137.37', '9.2', '€ 39.137,37 V (9,2 %)'],
    ['-5000.00', '-12.4', '−€ 5.000,00 N (−12,4 %)'],
    ['0.00', '0.0', '€ 0,00 (0,0 %)'],
    ['-10.00', undefined, '−€ 10,00 N (n.v.t.)'],
  ])('of %s and %s is said on one line as %s', (difference, percentage, said) => {
    expect(sayDifference(difference, percentage)).toBe(said.replaceAll(' ', '\u00a0'));
  });
});
