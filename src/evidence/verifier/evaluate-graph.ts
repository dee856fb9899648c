/*
 * Part of the verifier of evidence files, which on purpose imports nothing of the service: joined into one
 * file it runs on plain Node without database, network or packages, so whoever checks need not trust what
 * he checks. For the same reason it spells out hashing and arithmetic itself.
 */

/** An exact fraction; the denominator is above zero. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** A step of an explanation; operands are places in the list, and come before the step. */
export interface Step {
  readonly operation: string;
  readonly value: string;
  readonly operands: readonly number[];
  readonly fact?: string;
  readonly field?: string;
}

/** A stored explanation: its steps, and the places of the figures. */
export interface Graph {
  readonly nodes: readonly Step[];
  readonly roots: readonly number[];
}

/** `-12.5` as a fraction. */
export function fractionOf(text: string): Fraction {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) throw new Error(`${text} is no decimal number.`);
  const [, sign, whole = '', decimals = ''] = match;
  const digits = BigInt(whole + decimals);
  return { numerator: sign ? -digits : digits, denominator: 10n ** BigInt(decimals.length) };
}

/** Whole cents of a fraction in euros. */
export function centsOf({ numerator, denominator }: Fraction): bigint {
  if ((numerator * 100n) % denominator !== 0n) throw new Error('Not a whole number of cents.');
  return (numerator * 100n) / denominator;
}

/** Does one step from its operands, knowing nothing of the code that wrote it. */
export function evaluateStep(
  { operation, value }: Pick<Step, 'operation' | 'value'>,
  operands: readonly Fraction[],
): Fraction {
  const [first, ...rest] = operands as readonly [Fraction, ...Fraction[]];
  switch (operation) {
    case 'fact':
    case 'constant':
      return fractionOf(value);
    case 'sum':
      return simplified(operands.reduce(plus, { numerator: 0n, denominator: 1n }));
    case 'difference':
      return simplified(
        rest.reduce((left, right) => plus(left, { ...right, numerator: -right.numerator }), first),
      );
    case 'product':
      return simplified(rest.reduce(times, first));
    case 'quotient':
      return simplified(rest.reduce((left, right) => times(left, inverse(right)), first));
    case 'minimum':
      return rest.reduce((left, right) => (isEqualOrLess(left, right) ? left : right), first);
    case 'round-to-cents':
      return rounded(first);
    default:
      throw new Error(`${operation} is no operation.`);
  }
}

/** Does an explanation again from its leaves; answers the value of every step. */
export function evaluateGraph({ nodes }: Graph): Fraction[] {
  const values: Fraction[] = [];
  for (const node of nodes) {
    const operands = node.operands.map((place) => values[place]);
    if (operands.includes(undefined)) throw new Error('A step rests on a later one.');
    values.push(evaluateStep(node, operands as Fraction[]));
  }
  return values;
}

function plus(left: Fraction, right: Fraction): Fraction {
  return {
    numerator: left.numerator * right.denominator + right.numerator * left.denominator,
    denominator: left.denominator * right.denominator,
  };
}

function times(left: Fraction, right: Fraction): Fraction {
  return { numerator: left.numerator * right.numerator, denominator: left.denominator * right.denominator };
}

function inverse({ numerator, denominator }: Fraction): Fraction {
  if (numerator === 0n) throw new Error('Division by zero.');
  return numerator > 0n
    ? { numerator: denominator, denominator: numerator }
    : { numerator: -denominator, denominator: -numerator };
}

function isEqualOrLess(left: Fraction, right: Fraction): boolean {
  return left.numerator * right.denominator <= right.numerator * left.denominator;
}

/** To the cent, half away from zero. */
function rounded({ numerator, denominator }: Fraction): Fraction {
  const sign = numerator < 0n ? -1n : 1n;
  return {
    numerator: sign * ((sign * numerator * 200n + denominator) / (2n * denominator)),
    denominator: 100n,
  };
}

function simplified({ numerator, denominator }: Fraction): Fraction {
  let [left, right] = [numerator < 0n ? -numerator : numerator, denominator];
  while (right !== 0n) [left, right] = [right, left % right];
  return { numerator: numerator / left, denominator: denominator / left };
}

/** Whether two fractions are the same number. */
export function isSame(left: Fraction, right: Fraction): boolean {
  return left.numerator * right.denominator === right.numerator * left.denominator;
}
