import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Writable } from 'node:stream';
import type { INestApplicationContext } from '@nestjs/common';
import { joinVerifier, wordEvidenceRefusal, wordWritten, WriteEvidence, type Audience } from '../evidence';
import { COMMAND_LINE, findAgreement } from './find-agreement';

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
  if (!written.ok) throw new Error(wordEvidenceRefusal(written.refusal.code, written.refusal.values));
  const { text, hash } = written.value;
  const verifier = join(dirname(out), VERIFIER);
  writeFileSync(out, text);
  writeFileSync(verifier, joinVerifier(verifierParts));
  output.write(`${wordWritten({ file: out, hash, verifier })}\n`);
}
