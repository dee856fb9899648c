import fc from 'fast-check';
import { Euro } from '../money';
import { formatAmount } from '../text';
import { amountReader, type AmountNotation } from './amount-notation';

const DUTCH: AmountNotation = { decimalMark: ',', thousandsMark: '.' };
const POINT: AmountNotation = { decimalMark: '.' };
const SPACED: AmountNotation = { decimalMark: ',', thousandsMark: ' ' };

function read(text: string, notation: AmountNotation): string | undefined {
  const amount = amountReader(notation)(text);
  return amount instanceof Euro ? amount.toString() : amount;
}

describe('amounts as a profile writes them', () => {
  it.each([
    ['1234,5', DUTCH, '1234.50'],
    ['1.234,50', DUTCH, '1234.50'],
    ['-12,00', DUTCH, '-12.00'],
    ['\u22121.234.567,89', DUTCH, '-1234567.89'],
    ['500,00-', DUTCH, '-500.00'],
    ['1.234,50\u2212', DUTCH, '-1234.50'],
    ['0.01-', POINT, '-0.01'],
    ['0', DUTCH, '0.00'],
    ['007,10', DUTCH, '7.10'],
    ['1.234.567', DUTCH, '1234567.00'],
    ['1234.5', POINT, '1234.50'],
    ['-0.01', POINT, '-0.01'],
    ['1 234,50', SPACED, '1234.50'],
    ['1\u00a0234', SPACED, '1234.00'],
  ])('%s', (text, notation, expected) => {
    expect(read(text, notation)).toBe(expected);
  });

  it.each([
    ['1.234', DUTCH],
    ['12.50', DUTCH],
    ['1,234.50', DUTCH],
    ['12.50-', DUTCH],
    ['12,345', DUTCH],
    ['12,50', POINT],
    ['1.234,50', POINT],
  ])('%s may mean two amounts', (text, notation) => {
    expect(read(text, notation)).toBe('ambiguous');
  });

  it.each([
    ['', DUTCH],
    ['twaalf', DUTCH],
    ['12,3456', DUTCH],
    ['1.23,45', DUTCH],
    ['12,', DUTCH],
    ['--1', DUTCH],
    ['-1,00-', DUTCH],
    ['1,00--', DUTCH],
    ['1,00 -', DUTCH],
    ['-', DUTCH],
    ['1e3', POINT],
    ['€ 12,00', DUTCH],
    ['9999999999999999', DUTCH],
    ['1.234.5', POINT],
  ])('%s is no amount', (text, notation) => {
    expect(read(text, notation)).toBeUndefined();
  });

  it('reads back every amount that is written in Dutch', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }), (cents) => {
        const amount = Euro.ofCents(cents);
        expect(read(formatAmount(amount), DUTCH)).toBe(amount.toString());
        expect(read(amount.toString(), POINT)).toBe(amount.toString());
      }),
    );
  });
});
