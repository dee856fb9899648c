import type { Writable } from 'node:stream';
import type { INestApplicationContext } from '@nestjs/common';
import { RecomputeDocument, wordRecomputation, writeRecomputation } from '../evidence';
import { formatLongDate } from '../kernel/text';
import type { LocalDate } from '../kernel/time';
import { COMMAND_LINE } from './find-agreement';
import { refusedAs } from './refused-as';

const DIFFERS = 1;

/** Makes a document again by its own position and writes the hashes of then and now. Exit code 1 when they differ. */
export async function recompute(
  evidence: INestApplicationContext,
  { number, json }: { readonly number: string; readonly json?: boolean },
  output: Writable,
): Promise<number> {
  const recomputed = await evidence.get(RecomputeDocument).recompute(COMMAND_LINE, number);
  if (!recomputed) throw refusedAs({ code: 'unknown-document', values: { number } });
  const { knownOn, knownPosition, issued, now, isEqual } = recomputed;
  const lines = [
    `Document ${number}, zoals bekend op ${formatLongDate(knownOn as LocalDate)}, positie ${knownPosition}.`,
    `Vastgesteld: vingerafdruk ${issued.fingerprint}`,
    `             hash         ${issued.hash}`,
    `Nu:          vingerafdruk ${now?.fingerprint ?? 'niet te maken'}`,
    `             hash         ${now?.hash ?? 'niet te maken'}`,
    wordRecomputation(recomputed),
  ];
  output.write(`${json ? JSON.stringify(writeRecomputation(recomputed), null, 2) : lines.join('\n')}\n`);
  return isEqual === false ? DIFFERS : 0;
}
