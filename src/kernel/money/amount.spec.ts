import { Amount, Euro, Exact } from '.';

const exact = (text: string): Exact => Exact.parse(text) ?? Exact.of(NaN);
const euro = (text: string): Euro => Euro.parse(text) ?? Euro.ofCents(-1n);
const perUnit = (text: string): Amount => Amount.perUnit(exact(text));

describe('rounding to the cent', () => {
  it.each([
    ['0.005', '0.01'],
    ['-0.005', '-0.01'],
    ['0.0049999999', '0.00'],
    ['-0.0049999999', '0.00'],
    ['2.675', '2.68'],
    ['-2.675', '-2.68'],
    ['1.005', '1.01'],
    ['-1.005', '-1.01'],
    ['2.665', '2.67'],
    ['-1234.565', '-1234.57'],
    ['99999999999999999.995', '100000000000000000.00'],
  ])('of %s gives %s: half away from zero', (amount, rounded) => {
    expect(perUnit(amount).rounded().toString()).toBe(rounded);
  });
});

describe('products and quotients', () => {
  it('multiply first and divide once', () => {
    const third = Amount.of(euro('100.00')).dividedBy(exact('3')).times(exact('3'));
    const whole = Amount.of(euro('100.00')).times(exact('3')).dividedBy(exact('3'));
    expect(third.toString()).not.toBe('100');
    expect(whole.toString()).toBe('100');
  });

  it('divide by the product of all divisors', () => {
    const amount = Amount.of(euro('1.00')).dividedBy(exact('3'), exact('31'), exact('10000'));
    const same = Amount.of(euro('1.00')).dividedBy(exact('930000'));
    expect(amount.toString()).toBe(same.toString());
  });

  it('take a price finer than a cent', () => {
    expect(perUnit('0.2345').times(exact('100')).rounded().toString()).toBe('23.45');
    expect(perUnit('33.335').times(exact('3')).rounded().toString()).toBe('100.01');
  });

  it('stay exact for a ceiling with many decimals', () => {
    const amount = Amount.of(euro('999999.99'))
      .times(exact('36.123456789012'), exact('117.0505'), exact('128.4004'))
      .dividedBy(exact('36.123456789012'), Exact.of(10_000));
    const digits = (99_999_999n * 1_170_505n * 1_284_004n).toString();
    const decimals = digits.slice(-14).replace(/0+$/, '');
    expect(amount.toString()).toBe(`${digits.slice(0, -14)}.${decimals}`);
  });

  it('sum exactly', () => {
    const tenths = Array.from({ length: 10 }, () => perUnit('0.1'));
    expect(Amount.sum(tenths).toString()).toBe('1');
    expect(Amount.sum([]).toString()).toBe('0');
  });
});
