import fc from 'fast-check';
import { Euro } from '../../kernel/money';
import { formatAmount, formatEuro } from '../../kernel/text';
import {
  readAmount,
  readCount,
  readNumber,
  typeNumber,
  wordAmbiguous,
  wordAmbiguousAmount,
} from './read-amount';

describe('an amount that someone types', () => {
  it.each([
    ['1234', '1234.00'],
    ['1234,5', '1234.50'],
    ['1234,50', '1234.50'],
    ['1.234,50', '1234.50'],
    ['€ 1234.50', '1234.50'],
    ['€ 1.234.567,89', '1234567.89'],
    ['1,234,567.89', '1234567.89'],
    ['1.234.567', '1234567.00'],
    ['12 345,00', '12345.00'],
    ['0,05', '0.05'],
    ['007', '7.00'],
    ['-1,5', '-1.50'],
    ['€ -1,50', '-1.50'],
    ['−€ 1,50', '-1.50'],
  ])('%s is %s', (text, amount) => {
    expect(readAmount(text)?.toString()).toBe(amount);
  });

  it.each(['1.234', '1,234', '€ 61.204'])('%s can mean two amounts', (text) => {
    expect(readAmount(text)).toBe('ambiguous');
  });

  it.each(['', 'abc', '1,2,3', '1.23.456', '12,345,6', '--1', '1234,567', '1e3', '1234,'])(
    '%p is none',
    (text) => {
      expect(readAmount(text)).toBeUndefined();
    },
  );

  it('is read back as it is shown', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), (cents) => {
        const amount = Euro.ofCents(cents);
        for (const text of [formatEuro(amount), formatAmount(amount), amount.toString()])
          expect(readAmount(text)?.toString()).toBe(amount.toString());
      }),
    );
  });
});

describe('a number of rows that someone types', () => {
  it.each([
    ['12', 12],
    [' 1.234 ', 1234],
    ['1.234.567', 1234567],
  ])('%s', (text, count) => {
    expect(readCount(text)).toBe(count);
  });

  it.each(['', '-1', '1,5', '12.34', 'twaalf'])('%p is none', (text) => {
    expect(readCount(text)).toBeUndefined();
  });
});

describe('a number that is filled in', () => {
  it.each([
    ['12.345', '12,3450'],
    ['-1.234', '-1,2340'],
    ['0.345', '0,3450'],
    ['7.5', '7,5'],
    ['12', '12'],
  ])('%s is %s, and is read back', (decimal, typed) => {
    expect(typeNumber(decimal)).toBe(typed);
    expect(readNumber(typed)?.toString()).toBe(decimal);
  });

  it('says how to write which of two numbers was meant', () => {
    for (const text of ['1,234', '1.234'])
      expect(wordAmbiguous(text)).toBe('Dit kan twee getallen zijn. Schrijf 1234 of 1,2340.');
  });

  it.each([
    ['€ 12.500', '12500,00 of 12,50'],
    ['12,500', '12500,00 of 12,50'],
    ['12.345', '12345,00 of het bedrag met twee decimalen'],
  ])('says of the amount %s to write %s', (text, expected) => {
    expect(wordAmbiguousAmount(text)).toBe(`Dit kan twee bedragen zijn. Schrijf ${expected}.`);
    const [whole = '', cents = ''] = expected.split(' of ');
    expect(readAmount(whole)?.toString()).toBe(whole.replace(',', '.'));
    if (/^\d/.test(cents)) expect(readAmount(cents)?.toString()).toBe(cents.replace(',', '.'));
  });
});

describe('a quantity or a price that someone types', () => {
  it.each([
    ['37,5', '37.5'],
    ['€ 75', '75'],
    ['0,345', '0.345'],
    ['0.3451', '0.3451'],
    ['12,3456', '12.3456'],
  ])('%s', (text, number) => {
    expect(readNumber(text)?.toString()).toBe(number);
  });

  it.each([
    ['1,234', 'ambiguous'],
    ['veertig', undefined],
    ['', undefined],
  ])('%p is none', (text, expected) => {
    expect(readNumber(text)).toBe(expected);
  });
});
