import * as fc from 'fast-check';
import { Amount, Euro, Exact } from '.';

const cents = fc.bigInt({ min: -(10n ** 17n) + 1n, max: 10n ** 17n - 1n });
const euro = cents.map((value) => Euro.ofCents(value));

/** A decimal number as text, with up to twelve decimals. */
const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.integer({ min: 0, max: 12 }))
  .map(([units, decimals]) => ({
    units,
    scale: 10n ** BigInt(decimals),
    text: decimalText(units, decimals),
  }));

function decimalText(units: bigint, decimals: number): string {
  const digits = (units < 0n ? -units : units).toString().padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const text = decimals === 0 ? whole : `${whole}.${digits.slice(-decimals)}`;
  return units < 0n ? `-${text}` : text;
}

/** Round half away from zero, with whole numbers only. */
function roundedCents(units: bigint, scale: bigint): bigint {
  const [doubled, sign] = [(units < 0n ? -units : units) * 200n, units < 0n ? -1n : 1n];
  return (sign * (doubled + scale)) / (2n * scale);
}

describe('money', () => {
  it('reads back what it writes', () => {
    fc.assert(
      fc.property(cents, (value) => {
        expect(Euro.parse(Euro.ofCents(value).toString())?.cents).toBe(value);
      }),
    );
  });

  it('rounds half away from zero, the same on both sides', () => {
    fc.assert(
      fc.property(decimal, ({ units, scale, text }) => {
        const rounded = Amount.perUnit(Exact.parse(text)!).rounded();
        expect(rounded.cents).toBe(roundedCents(units, scale));
        const mirrored = text.startsWith('-') ? text.slice(1) : `-${text}`;
        expect(Amount.perUnit(Exact.parse(mirrored)!).rounded().cents).toBe(-rounded.cents);
      }),
    );
  });

  it('adds in any order and takes away what it added', () => {
    fc.assert(
      fc.property(fc.array(euro), euro, (amounts, other) => {
        const sum = Euro.sum(amounts);
        expect(Euro.sum([...amounts].reverse()).equals(sum)).toBe(true);
        expect(sum.plus(other).minus(other).equals(sum)).toBe(true);
        expect(sum.plus(sum.negated()).isZero()).toBe(true);
      }),
    );
  });

  it('divides and rounds once, exactly as whole numbers do', () => {
    const divisors = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 28, max: 31 }));
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), divisors, (value, [hours, days]) => {
        const quotient = Amount.of(Euro.ofCents(value)).dividedBy(
          Exact.of(hours),
          Exact.of(days),
          Exact.of(10_000),
        );
        expect(quotient.rounded().cents).toBe(roundedCents(value, 100n * BigInt(hours * days) * 10_000n));
      }),
    );
  });
});
