import { Exact } from '.';

describe('an exact number', () => {
  it.each([
    ['0', '0'],
    ['36', '36'],
    ['30.250', '30.25'],
    ['-6.5', '-6.5'],
    ['0.000000000001', '0.000000000001'],
    ['999999999999999999', '999999999999999999'],
  ])('reads %s as %s', (text, written) => {
    expect(Exact.parse(text)?.toString()).toBe(written);
  });

  it.each(['', '1.', '.5', '01', '1e3', '1,5', '+1', 'NaN', '0.0000000000001', '1000000000000000000', ' 1'])(
    'refuses %p',
    (text) => {
      expect(Exact.parse(text)).toBeUndefined();
    },
  );

  it('adds without error', () => {
    const sum = Exact.parse('0.1')?.plus(Exact.of(Exact.of(2).decimal.dividedBy(10)));
    expect(sum?.toString()).toBe('0.3');
  });

  it('knows its sign, its decimals and its place', () => {
    const [minus, nothing, plus] = [Exact.of(-1), Exact.of(0), Exact.of(2n)];
    expect([minus, nothing, plus].map((number) => number.isNegative())).toEqual([true, false, false]);
    expect([minus, nothing, plus].map((number) => number.isZero())).toEqual([false, true, false]);
    expect([minus, nothing, plus].map((number) => number.isPositive())).toEqual([false, false, true]);
    expect(Exact.parse('1.50')?.decimalPlaces()).toBe(1);
    expect(plus.compareTo(minus)).toBe(1);
  });
});
