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

/** Nothing was checked: neither sound (0) nor with findings (1). */
const NOT_CHECKED = 2;

function main(path: string | undefined): number {
  if (path === undefined) return refuse('Gebruik: node bewijscontrole.cjs BESTAND');
  const bytes = read(path);
  if (typeof bytes === 'string') return refuse(bytes);
  const { findings, records, hidden, figures } = verifyEvidence(bytes);
  const counts = `${records.toString()} onderdelen, waarvan ${hidden.toString()} afgeschermd; ${figures.toString()} bedragen nagerekend`;
  process.stdout.write(
    findings.length === 0 ? `In orde: ${counts}.\n` : `${findings.join('\n')}\nNiet in orde: ${counts}.\n`,
  );
  return findings.length === 0 ? 0 : 1;
}

/** The bytes of a file, or a sentence on why there are none. */
function read(path: string): Uint8Array | string {
  try {
    return readFileSync(path);
  } catch (error) {
    const reason = WHY_UNREAD[(error as NodeJS.ErrnoException).code ?? ''] ?? 'is niet te lezen';
    return `Bestand ${path} ${reason}. Controleer de naam en de rechten.`;
  }
}

const WHY_UNREAD: Readonly<Record<string, string>> = {
  ENOENT: 'bestaat niet',
  EISDIR: 'is een map',
  EACCES: 'mag niet worden gelezen',
};

function refuse(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return NOT_CHECKED;
}

if (require.main === module) process.exitCode = main(process.argv[2]);
