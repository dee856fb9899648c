import type { Writable } from 'node:stream';
import type { INestApplicationContext } from '@nestjs/common';
import { nameOperation, nameStep, nameSubject, sayCalculation } from '../documents';
import { ExplanationReader, type LineExplanation, type LinePlace } from '../invoicing';
import type { GraphNode } from '../kernel/explanation';
import { Transactions } from '../platform/database';
import { COMMAND_LINE } from './find-agreement';

/** Writes how a line was computed: the sentence, then its steps from the amount back to the facts. */
export async function explain(
  evidence: INestApplicationContext,
  place: LinePlace,
  output: Writable,
): Promise<void> {
  const reader = evidence.get(ExplanationReader, { strict: false });
  const explanation = await evidence
    .get(Transactions)
    .run(COMMAND_LINE, (tx) => reader.explain(tx, place, { toTheFacts: true }), { readOnly: true });
  if (!explanation)
    throw new Error(`Regel ${place.ordinal} van ${place.number} bestaat niet, of heeft geen berekening.`);
  for (const line of wordExplanation(explanation)) output.write(`${line}\n`);
}

function* wordExplanation({ line, steps }: LineExplanation): Generator<string> {
  yield sayCalculation(line, steps);
  for (const place of [...steps.keys()].reverse()) {
    const step = steps[place];
    if (step) yield wordStep(step, place);
  }
}

/** `14. grens van de overhead: 2026 = 18050.02 (minimum van stap 3, 9; DVO 3.4, R5)` */
function wordStep(step: GraphNode, place: number): string {
  const { because, operands, value } = step;
  const name = because ? `${nameStep(step)}: ${nameSubject(step)}` : nameSubject(step);
  const used = operands.map((operand) => (operand + 1).toString()).join(', ');
  const method = used === '' ? nameOperation(step) : `${nameOperation(step)} stap ${used}`;
  const source = because ? `; ${because.article}, ${because.rule}` : '';
  return `${place + 1}. ${name === '' ? '' : `${name} = `}${value} (${method}${source})`;
}
