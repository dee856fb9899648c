import { Amount, Exact, Euro } from '../money';
import type { Explained, Node } from '../explanation/node';

const HUNDRED = Exact.of(100);

/** A percentage (24.5 means 24.5 %). It can only be taken *of* an amount, or put on top of one. */
export class Percentage implements Explained {
  static readonly ZERO = new Percentage(Exact.of(0));

  private constructor(private readonly percent: Exact) {}

  /** Reads `24.5`; undefined when it is no decimal text. */
  static parse(text: string): Percentage | undefined {
    const percent = Exact.parse(text);
    return percent && new Percentage(percent);
  }

  get node(): Node | undefined {
    return this.percent.node;
  }

  of(base: Euro): Amount {
    return Amount.of(base).times(this.percent).dividedBy(HUNDRED);
  }

  /** 100 + the percentage, for formulas that divide by 100 once at the end (R1). */
  onTop(): Exact {
    return HUNDRED.plus(this.percent);
  }

  asFact(fact: string, field: string): Percentage {
    return new Percentage(this.percent.asFact(fact, field));
  }

  isZero(): boolean {
    return this.percent.isZero();
  }

  isNegative(): boolean {
    return this.percent.isNegative();
  }

  decimalPlaces(): number {
    return this.percent.decimalPlaces();
  }

  compareTo(other: Percentage): number {
    return this.percent.compareTo(other.percent);
  }

  toString(): string {
    return this.percent.toString();
  }

  /** With at least two decimals, as documents and the interface show it: `21.00`. */
  toFixedText(): string {
    const [whole = '0', decimals = ''] = this.percent.toString().split('.');
    return `${whole}.${decimals.padEnd(2, '0')}`;
  }
}
