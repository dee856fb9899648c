import { readFileSync } from 'node:fs';
import { EvidenceCheck } from './evidence-check';
import { readRecords } from './read-records';

/** What was found, and how much was looked at. */
export interface EvidenceVerdict {
  /** Dutch sentences, each naming its record; empty when the file is sound. */
  readonly findings: readonly string[];
  readonly records: number;
  readonly hidden: number;
  readonly figures: number;
}

/** Checks an evidence file byte by byte, then what its records say of one another. */
export function verifyEvidence(bytes: Uint8Array): EvidenceVerdict {
  const findings: string[] = [];
  const records = readRecords(bytes, findings);
  const check = new EvidenceCheck(records, findings);
  // Records that are not what was written say nothing about one another.
  if (findings.length === 0) check.all();
  return {
    findings,
    records: records.length,
    hidden: records.filter(({ body }) => !body).length,
    figures: check.figures,
  };
}

function main(path: string | undefined): number {
  if (path === undefined) {
    process.stderr.write('Gebruik: node verify-evidence.js BESTAND\n');
    return 2;
  }
  const { findings, records, hidden, figures } = verifyEvidence(readFileSync(path));
  const counts = `${records.toString()} onderdelen, waarvan ${hidden.toString()} afgeschermd; ${figures.toString()} bedragen nagerekend`;
  process.stdout.write(
    findings.length === 0 ? `In orde: ${counts}.\n` : `${findings.join('\n')}\nNiet in orde: ${counts}.\n`,
  );
  return findings.length === 0 ? 0 : 1;
}

if (require.main === module) process.exitCode = main(process.argv[2]);
