import type { Writable } from 'node:stream';
import type { INestApplicationContext } from '@nestjs/common';
import { ExplanationReader } from '../invoicing';
import { Transactions } from '../platform/database';
import { COMMAND_LINE, findAgreement } from './find-agreement';
import { refusedAs } from './refused-as';

/** What is asked of `slotsom lines`. */
export interface LinesOptions {
  readonly agreement: string;
  readonly fact: string;
}

/**
 * Writes the lines that used a fact, a payroll row or a table cell, each as `slotsom explain` takes it. Throws in
 * Dutch on the name of nothing that was recorded.
 */
export async function writeLinesUsing(
  evidence: INestApplicationContext,
  { agreement, fact }: LinesOptions,
  output: Writable,
): Promise<void> {
  const { agreementId } = await findAgreement(evidence, agreement);
  const reader = evidence.get(ExplanationReader, { strict: false });
  const used = await evidence
    .get(Transactions)
    .run(COMMAND_LINE, (tx) => reader.linesUsing(tx, agreementId, fact), { readOnly: true });
  if (!used.ok) throw refusedAs(used.refusal);
  const lines = used.value;
  if (lines.length === 0) output.write(`Geen factuurregel gebruikt ${fact}.\n`);
  for (const { number, ordinal } of lines) output.write(`${number} ${ordinal}\n`);
}
