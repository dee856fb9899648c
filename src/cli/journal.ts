import type { Writable } from 'node:stream';
import type { INestApplicationContext } from '@nestjs/common';
import { WriteJournal, type JournalFormat } from '../evidence';
import { COMMAND_LINE, findAgreement } from './find-agreement';
import { refusedAs } from './refused-as';

/** What is asked of `slotsom journal`. */
export interface JournalOptions {
  readonly agreement: string;
  readonly year: number;
  readonly format: JournalFormat;
}

/** Writes the journal of a year to `output`. Throws in Dutch when there is nothing to write. */
export async function writeJournal(
  evidence: INestApplicationContext,
  { agreement, year, format }: JournalOptions,
  output: Writable,
): Promise<void> {
  const record = await findAgreement(evidence, agreement);
  const written = await evidence.get(WriteJournal).write(COMMAND_LINE, record, { year, format });
  if (!written.ok) throw refusedAs(written.refusal);
  output.write(written.value);
}
