import type { Writable } from 'node:stream';
import type { INestApplicationContext } from '@nestjs/common';
import { VerifyRecords, wordVerification } from '../evidence';

const FOUND = 1;

/** Verifies everything and writes what was found, one Dutch sentence a line. Answers the exit code: 0 or 1. */
export async function verify(evidence: INestApplicationContext, output: Writable): Promise<number> {
  const verification = await evidence.get(VerifyRecords).verify();
  for (const line of wordVerification(verification)) output.write(`${line}\n`);
  return verification.findings.length === 0 ? 0 : FOUND;
}
