import { evaluateStep, type Fraction } from '../../src/evidence/verifier/evaluate-graph';
import type { Node } from '../../src/kernel/explanation';

export { centsOf, fractionOf, type Fraction } from '../../src/evidence/verifier/evaluate-graph';

/**
 * Does an explanation again, from its leaves, with the arithmetic of the verifier of evidence files, which
 * knows nothing of the code that wrote it. Shared steps are done once.
 */
export function evaluateExplanation(node: Node, done: Map<Node, Fraction> = new Map()): Fraction {
  const known = done.get(node);
  if (known) return known;
  const value = evaluateStep(
    node,
    node.operands.map((operand) => evaluateExplanation(operand, done)),
  );
  done.set(node, value);
  return value;
}
