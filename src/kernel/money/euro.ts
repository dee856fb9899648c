import { leaf, step, type Because, type Explained, type Node } from '../explanation/node';

const EURO_TEXT = /^(-?)(0|[1-9]\d{0,14})(?:\.(\d{1,2}))?$/;

/** An amount in euros, whole cents. Sums and differences are exact, so every column adds up (R13). */
export class Euro implements Explained {
  static readonly ZERO = new Euro(0n, undefined);

  private constructor(
    readonly cents: bigint,
    readonly node: Node | undefined,
  ) {}

  static ofCents(cents: bigint): Euro {
    return cents === 0n ? Euro.ZERO : new Euro(cents, undefined);
  }

  /** Reads `1234`, `1234.5` or `-1234.50` (euros); undefined when it is anything else. */
  static parse(text: string): Euro | undefined {
    const match = EURO_TEXT.exec(text);
    if (!match) return undefined;
    const cents = BigInt(match[2] ?? '0') * 100n + BigInt((match[3] ?? '').padEnd(2, '0'));
    return Euro.ofCents(match[1] === '-' ? -cents : cents);
  }

  static sum(amounts: readonly Euro[], because?: Because): Euro {
    let cents = 0n;
    for (const amount of amounts) cents += amount.cents;
    return Euro.ofCents(cents).explainedBy(
      step('sum', { toString: () => centsText(cents) }, amounts, because),
    );
  }

  static min(left: Euro, right: Euro, because?: Because): Euro {
    const least = left.cents <= right.cents ? left : right;
    return new Euro(least.cents, step('minimum', least, [left, right], because));
  }

  plus(other: Euro, because?: Because): Euro {
    return Euro.sum([this, other], because);
  }

  minus(other: Euro, because?: Because): Euro {
    const difference = Euro.ofCents(this.cents - other.cents);
    return difference.explainedBy(step('difference', difference, [this, other], because));
  }

  negated(): Euro {
    return Euro.ofCents(-this.cents);
  }

  asFact(fact: string, field: string): Euro {
    return new Euro(this.cents, leaf(this.toString(), fact, field));
  }

  explainedBy(node: Node | undefined): Euro {
    return node ? new Euro(this.cents, node) : this;
  }

  isZero(): boolean {
    return this.cents === 0n;
  }

  isNegative(): boolean {
    return this.cents < 0n;
  }

  equals(other: Euro): boolean {
    return this.cents === other.cents;
  }

  isLessThan(other: Euro): boolean {
    return this.cents < other.cents;
  }

  /** Decimal text with two decimals: `-1234.50`. This is how money crosses every border. */
  toString(): string {
    return centsText(this.cents);
  }
}

function centsText(cents: bigint): string {
  const digits = (cents < 0n ? -cents : cents).toString().padStart(3, '0');
  return `${cents < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
