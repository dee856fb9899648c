import { Euro } from '.';
import type { Node } from '../explanation';

const euro = (text: string): Euro => {
  const parsed = Euro.parse(text);
  if (!parsed) throw new Error(`${text} is no amount`);
  return parsed;
};

describe('reading', () => {
  it.each([
    ['0', '0.00'],
    ['-0', '0.00'],
    ['-0.00', '0.00'],
    ['7', '7.00'],
    ['1234.5', '1234.50'],
    ['-1234.56', '-1234.56'],
    ['0.01', '0.01'],
    ['-0.01', '-0.01'],
    ['999999999999999.99', '999999999999999.99'],
    ['-999999999999999.99', '-999999999999999.99'],
  ])('%s gives %s', (text, written) => {
    expect(euro(text).toString()).toBe(written);
  });

  it.each([
    '',
    ' ',
    '1.',
    '.5',
    '01',
    '00.10',
    '1.005',
    '1.0000',
    '1,50',
    '1.234,50',
    '1 000',
    '+1',
    '--1',
    '1e3',
    '0x10',
    'NaN',
    'Infinity',
    '1.5\n',
    '€ 1',
    '1000000000000000',
  ])('refuses %p', (text) => {
    expect(Euro.parse(text)).toBeUndefined();
  });
});

describe('sums and differences', () => {
  it('are exact beyond what a floating-point number can hold', () => {
    const most = euro('999999999999999.99');
    const sum = Euro.sum(Array.from({ length: 1000 }, () => most));
    expect(sum.toString()).toBe('999999999999999990.00');
    expect(sum.minus(euro('0.01')).toString()).toBe('999999999999999989.99');
  });

  it('of nothing are zero', () => {
    expect(Euro.sum([]).isZero()).toBe(true);
    expect(Euro.sum([]).toString()).toBe('0.00');
  });

  it.each([
    ['0.10', '0.20', '0.30', '-0.10'],
    ['-0.05', '0.05', '0.00', '-0.10'],
    ['100.00', '-250.75', '-150.75', '350.75'],
  ])('of %s and %s are %s and %s', (left, right, sum, difference) => {
    expect(euro(left).plus(euro(right)).toString()).toBe(sum);
    expect(euro(left).minus(euro(right)).toString()).toBe(difference);
  });

  it('have an opposite', () => {
    expect(euro('12.34').negated().toString()).toBe('-12.34');
    expect(Euro.ZERO.negated().toString()).toBe('0.00');
  });
});

describe('order', () => {
  it.each([
    ['-1.00', '1.00', '-1.00'],
    ['1.00', '-1.00', '-1.00'],
    ['2.00', '2.00', '2.00'],
  ])('the least of %s and %s is %s', (left, right, least) => {
    expect(Euro.min(euro(left), euro(right)).toString()).toBe(least);
  });

  it('tells less, equal, negative and zero apart', () => {
    expect(euro('-0.01').isNegative()).toBe(true);
    expect(Euro.ZERO.isNegative()).toBe(false);
    expect(euro('1.00').isLessThan(euro('1.00'))).toBe(false);
    expect(euro('0.99').isLessThan(euro('1.00'))).toBe(true);
    expect(euro('1').equals(euro('1.00'))).toBe(true);
    expect(euro('0.01').isZero()).toBe(false);
  });
});

describe('explanations', () => {
  const because = { rule: 'R4', article: 'DVO 4.2', what: 'limit' };

  it('cost nothing while nothing is recorded', () => {
    expect(euro('1').plus(euro('2'), because).node).toBeUndefined();
  });

  it('name the fact and keep the constant beside it', () => {
    const sum = euro('1').asFact('f1', 'amount').plus(euro('2'), because);
    expect(sum.node).toEqual<Node>({
      operation: 'sum',
      value: '3.00',
      because,
      operands: [
        { operation: 'fact', value: '1.00', operands: [], fact: 'f1', field: 'amount' },
        { operation: 'constant', value: '2.00', operands: [] },
      ],
    });
  });

  it('show both sides of a minimum', () => {
    const least = Euro.min(euro('5').asFact('f1', 'amount'), euro('3'));
    expect(least.toString()).toBe('3.00');
    expect(least.node?.operation).toBe('minimum');
    expect(least.node?.operands.map(({ value }) => value)).toEqual(['5.00', '3.00']);
  });
});
