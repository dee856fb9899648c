import { Decimal as DecimalJs } from 'decimal.js';
import { leaf, step, type Because, type Explained, type Node } from '../explanation/node';

/** A private clone: nobody else's settings reach our arithmetic. 40 digits, half away from zero. */
export const Decimal = DecimalJs.clone({
  precision: 40,
  rounding: DecimalJs.ROUND_HALF_UP,
  toExpPos: 60,
  toExpNeg: -60,
});
export type Decimal = InstanceType<typeof Decimal>;

const DECIMAL_TEXT = /^-?(0|[1-9]\d{0,17})(\.\d{1,12})?$/;

/** An exact number without a unit: a quantity, a factor, a number of days. Never rounded. */
export class Exact implements Explained {
  private constructor(
    readonly decimal: Decimal,
    readonly node: Node | undefined,
  ) {}

  /** Reads decimal text such as `36` or `30.25`; undefined when it is anything else. */
  static parse(text: string): Exact | undefined {
    return DECIMAL_TEXT.test(text) ? new Exact(new Decimal(text), undefined) : undefined;
  }

  static of(value: Decimal | number | bigint, node?: Node): Exact {
    return new Exact(new Decimal(typeof value === 'bigint' ? value.toString() : value), node);
  }

  plus(other: Exact, because?: Because): Exact {
    const value = this.decimal.plus(other.decimal);
    return new Exact(value, step('sum', value, [this, other], because));
  }

  asFact(fact: string, field: string): Exact {
    return new Exact(this.decimal, leaf(this.toString(), fact, field));
  }

  isZero(): boolean {
    return this.decimal.isZero();
  }

  isPositive(): boolean {
    return this.decimal.greaterThan(0);
  }

  isNegative(): boolean {
    return this.decimal.lessThan(0);
  }

  decimalPlaces(): number {
    return this.decimal.decimalPlaces();
  }

  compareTo(other: Exact): number {
    return this.decimal.comparedTo(other.decimal);
  }

  toString(): string {
    return this.decimal.toString();
  }
}
