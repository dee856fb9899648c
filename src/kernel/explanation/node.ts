/**
 * One step of a calculation, kept so that it can be shown and done again (R12).
 * Leaves are facts (for what was charged before: the issued lines) and constants; every other step names its operands.
 */
export type Operation =
  'fact' | 'constant' | 'sum' | 'difference' | 'product' | 'quotient' | 'minimum' | 'round-to-cents';

/** The rule of the settlement rules, the article it rests on, and what the step computes. */
export interface Because {
  readonly rule: string;
  readonly article: string;
  readonly what: string;
  /** The month, year or function that this step is about. */
  readonly about?: string;
}

export interface Node {
  readonly operation: Operation;
  /** Exact decimal text; euros, hours, percent or a plain number. */
  readonly value: string;
  readonly operands: readonly Node[];
  /** Leaves only: the id of the fact (or document line) and the field that was read. */
  readonly fact?: string;
  readonly field?: string;
  readonly because?: Because;
}

/** A value that may carry the steps it was computed from. */
export interface Explained {
  readonly node: Node | undefined;
  toString(): string;
}

/** Says of a step's reason what it is about: `about(CHARGEABLE_SALARIES, '2026-03')`. */
export function about(because: Because, subject: string): Because {
  const { rule, article, what } = because;
  return { rule, article, what, about: subject };
}

/** A leaf: the value as it stands in a fact or in an issued line. */
export function leaf(value: string, fact: string, field: string): Node {
  return { operation: 'fact', value, operands: [], fact, field };
}

/**
 * The step that made `value` out of `operands`, or nothing when no operand is being recorded:
 * replays run the same arithmetic without paying for explanations.
 */
export function step(
  operation: Operation,
  value: { toString(): string },
  operands: readonly Explained[],
  because?: Because,
): Node | undefined {
  if (!operands.some((operand) => operand.node)) return undefined;
  const nodes = operands.map((operand) => operand.node ?? constant(operand));
  return because
    ? { operation, value: value.toString(), operands: nodes, because }
    : { operation, value: value.toString(), operands: nodes };
}

function constant(value: Explained): Node {
  return { operation: 'constant', value: value.toString(), operands: [] };
}
