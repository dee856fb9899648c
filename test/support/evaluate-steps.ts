import type { Node, Operation } from '../../src/kernel/explanation';
import { centsOf, evaluateExplanation } from './evaluate-explanation';

/** A step of a calculation as the HTTP interface gives it. */
export interface GivenStep {
  readonly bewerking: string;
  readonly waarde: string;
  readonly uit: readonly number[];
  readonly feit?: string;
}

const OPERATIONS: Readonly<Record<string, Operation>> = {
  feit: 'fact',
  vast: 'constant',
  som: 'sum',
  verschil: 'difference',
  product: 'product',
  quotient: 'quotient',
  minimum: 'minimum',
  'afgerond-op-centen': 'round-to-cents',
};

/** Does a calculation again that came over HTTP; answers the amount of its last step, in cents. */
export function evaluateSteps(steps: readonly GivenStep[]): bigint {
  const nodes: Node[] = [];
  for (const { bewerking, waarde, uit } of steps) {
    const operation = OPERATIONS[bewerking];
    if (!operation) throw new Error(`Unknown operation ${bewerking}`);
    nodes.push({ operation, value: waarde, operands: uit.map((place) => nodes[place]!) });
  }
  return centsOf(evaluateExplanation(nodes.at(-1)!));
}
