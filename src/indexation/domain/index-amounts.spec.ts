import fc from 'fast-check';
import { Euro } from '../../kernel/money';
import { Percentage } from '../../kernel/percentage/percentage';
import { indexAmounts } from './index-amounts';

const cell = (amount: string) => ({ scale: '6', step: 11, monthlyAmount: Euro.parse(amount)! });
const raised = (amount: string, percentage: string): string =>
  indexAmounts([cell(amount)], Percentage.parse(percentage)!)[0]!.monthlyAmount.toString();

describe('amounts that are raised by a percentage', () => {
  it.each([
    ['3696.00', '1.25', '3742.00'], // 3 742.20
    ['3000.00', '1.55', '3047.00'], // 3 046.50, half a euro away from nothing
    ['3000.00', '1.54', '3046.00'], // 3 046.20
    ['2051.00', '0', '2051.00'],
    ['2051.49', '0', '2051.00'],
    ['2000.00', '0.0249', '2000.00'], // 2 000.498: rounded once, not first to the cent
  ])('turn %s by %s %% into whole euros: %s', (amount, percentage, expected) => {
    expect(raised(amount, percentage)).toBe(expected);
  });

  it('keep their scales and steps', () => {
    const cells = [cell('3000.00'), { ...cell('3100.00'), scale: '10A', step: 3 }];
    expect(
      indexAmounts(cells, Percentage.parse('2')!).map(({ scale, step, monthlyAmount }) => [
        scale,
        step,
        monthlyAmount.toString(),
      ]),
    ).toEqual([
      ['6', 11, '3060.00'],
      ['10A', 3, '3162.00'],
    ]);
  });

  it('are never more than half a euro off the exact amount', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_500_000 }),
        fc.integer({ min: 0, max: 2500 }),
        (cents, points) => {
          const hundredths = points.toString().padStart(3, '0');
          const percentage = `${hundredths.slice(0, -2)}.${hundredths.slice(-2)}`;
          const amount = Euro.parse(raised(Euro.ofCents(BigInt(cents)).toString(), percentage))!;
          expect(amount.cents % 100n).toBe(0n);
          const exact = BigInt(cents) * BigInt(10_000 + points);
          const off = amount.cents * 10_000n - exact;
          expect((off < 0n ? -off : off) <= 500_000n).toBe(true);
        },
      ),
    );
  });
});
