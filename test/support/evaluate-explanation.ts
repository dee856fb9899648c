import type { Node } from '../../src/kernel/explanation';

/** An exact fraction; the denominator is above zero. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/**
 * Does an explanation again, from its leaves, knowing nothing of the code that wrote it: exact
 * fractions, and the eight operations an explanation may use. Shared steps are done once.
 */
export function evaluateExplanation(node: Node, done: Map<Node, Fraction> = new Map()): Fraction {
  const known = done.get(node);
  if (known) return known;
  const operands = node.operands.map((operand) => evaluateExplanation(operand, done));
  const value = simplified(apply(node, operands));
  done.set(node, value);
  return value;
}

export function centsOf({ numerator, denominator }: Fraction): bigint {
  if ((numerator * 100n) % denominator !== 0n) throw new Error('Not a whole number of cents.');
  return (numerator * 100n) / denominator;
}

export function fractionOf(text: string): Fraction {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) throw new Error(`${text} is no decimal number.`);
  const [, sign, whole = '', decimals = ''] = match;
  const digits = BigInt(whole + decimals);
  return { numerator: sign ? -digits : digits, denominator: 10n ** BigInt(decimals.length) };
}

function apply({ operation, value }: Node, operands: readonly Fraction[]): Fraction {
  const [first, ...rest] = operands as readonly [Fraction, ...Fraction[]];
  switch (operation) {
    case 'fact':
    case 'constant':
      return fractionOf(value);
    case 'sum':
      return operands.reduce(plus, { numerator: 0n, denominator: 1n });
    case 'difference':
      return rest.reduce((left, right) => plus(left, { ...right, numerator: -right.numerator }), first);
    case 'product':
      return rest.reduce(times, first);
    case 'quotient':
      return rest.reduce((left, right) => times(left, inverse(right)), first);
    case 'minimum':
      return rest.reduce((left, right) => (isLess(right, left) ? right : left), first);
    case 'round-to-cents':
      return rounded(first);
  }
}

function plus(left: Fraction, right: Fraction): Fraction {
  return {
    numerator: left.numerator * right.denominator + right.numerator * left.denominator,
    denominator: left.denominator * right.denominator,
  };
}

function times(left: Fraction, right: Fraction): Fraction {
  return {
    numerator: left.numerator * right.numerator,
    denominator: left.denominator * right.denominator,
  };
}

function inverse({ numerator, denominator }: Fraction): Fraction {
  if (numerator === 0n) throw new Error('Division by zero.');
  return numerator > 0n
    ? { numerator: denominator, denominator: numerator }
    : { numerator: -denominator, denominator: -numerator };
}

function isLess(left: Fraction, right: Fraction): boolean {
  return left.numerator * right.denominator < right.numerator * left.denominator;
}

/** To the cent, half away from zero. */
function rounded({ numerator, denominator }: Fraction): Fraction {
  const sign = numerator < 0n ? -1n : 1n;
  const cents = (sign * numerator * 200n + denominator) / (2n * denominator);
  return { numerator: sign * cents, denominator: 100n };
}

function simplified({ numerator, denominator }: Fraction): Fraction {
  let [left, right] = [numerator < 0n ? -numerator : numerator, denominator];
  while (right !== 0n) [left, right] = [right, left % right];
  return { numerator: numerator / left, denominator: denominator / left };
}
