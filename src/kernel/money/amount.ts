import { step, type Because, type Explained, type Node } from '../explanation/node';
import { Decimal, Exact } from './exact';
import { Euro } from './euro';

const ZERO = new Decimal(0);

/**
 * An exact amount in euros, not yet rounded. It can only become a `Euro` by `rounded()`,
 * so a figure that nobody rounded cannot be charged (R13).
 */
export class Amount implements Explained {
  private constructor(
    private readonly decimal: Decimal,
    readonly node: Node | undefined,
  ) {}

  static of(euro: Euro): Amount {
    return new Amount(new Decimal(euro.toString()), euro.node);
  }

  /** A price per unit, which may be finer than a cent (€ 0.2345 a kilometre). */
  static perUnit(price: Exact): Amount {
    return new Amount(price.decimal, price.node);
  }

  static sum(amounts: readonly Amount[], because?: Because): Amount {
    const [first, ...others] = amounts;
    const value = others.reduce((sum, amount) => sum.plus(amount.decimal), first?.decimal ?? ZERO);
    return new Amount(value, step('sum', value, amounts, because));
  }

  times(...factors: Exact[]): Amount {
    const value = factors.reduce((product, factor) => product.times(factor.decimal), this.decimal);
    return new Amount(value, step('product', value, [this, ...factors]));
  }

  /** One division by the product of the divisors: multiplied first, divided once (R1). */
  dividedBy(first: Exact, ...others: Exact[]): Amount {
    const divisor = others.reduce((product, factor) => product.times(factor.decimal), first.decimal);
    const value = this.decimal.dividedBy(divisor);
    return new Amount(value, step('quotient', value, [this, first, ...others]));
  }

  /** To the cent, half away from zero, once (R13). */
  rounded(because?: Because): Euro {
    const cents = this.decimal.times(100).toDecimalPlaces(0, Decimal.ROUND_HALF_UP);
    const rounded = Euro.ofCents(BigInt(cents.toFixed(0)));
    return rounded.explainedBy(step('round-to-cents', rounded, [this], because));
  }

  toString(): string {
    return this.decimal.toString();
  }
}
