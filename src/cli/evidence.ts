import { createWriteStream, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { joinVerifier, wordWritten, WriteEvidence, type Audience } from '../evidence';
import { COMMAND_LINE, findAgreement } from './find-agreement';
import { refusedAs } from './refused-as';

const VERIFIER = 'bewijscontrole.cjs';

/** What is asked of `slotsom evidence`. */
export interface EvidenceOptions {
  readonly agreement: string;
  readonly year: number;
  readonly for: Audience;
  readonly out: string;
}

/**
 * Writes the evidence of a year to a file, and beside it the program that checks it, joined from the
 * compiled parts in `verifierParts`. Throws in Dutch when there is nothing to write.
 */
export async function writeEvidence(
  evidence: INestApplicationContext,
  { agreement, year, for: audience, out }: EvidenceOptions,
  output: Writable,
  verifierParts: string,
): Promise<void> {
  const record = await findAgreement(evidence, agreement);
  const written = await evidence.get(WriteEvidence).write(COMMAND_LINE, record, { year, audience });
  if (!written.ok) throw refusedAs(written.refusal);
  const { lines, hash } = written.value;
  const verifier = join(dirname(out), VERIFIER);
  await pipeline(Readable.from(lines), createWriteStream(out));
  writeFileSync(verifier, joinVerifier(verifierParts));
  output.write(`${wordWritten({ file: out, hash, verifier })}\n`);
}
