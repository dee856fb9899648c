import { TextDecoder } from 'node:util';
import { canonical, manifestHash, recordHash, type EvidenceRecord } from './hashing';

/** Reads the records of an evidence file and holds every byte against its hashes. */
export function readRecords(bytes: Uint8Array, findings: string[]): EvidenceRecord[] {
  const lines = splitLines(bytes);
  if (lines.pop()?.length !== 0) findings.push('Einde: het bestand is afgebroken.');
  const read = lines.map((line, index) => readLine(line, index + 1, findings));
  const records = read.filter((record) => record !== undefined);
  const manifest = records.at(-1);
  if (!isManifestOf(records.slice(0, -1), manifest))
    findings.push(
      'Manifest: de hash van het geheel klopt niet; er is iets gewijzigd, toegevoegd, weggelaten of verplaatst.',
    );
  return records.slice(0, -1);
}

/** Its hash covers the other records and its own body; what else it says is the same in every file. */
function isManifestOf(records: readonly EvidenceRecord[], record: EvidenceRecord | undefined): boolean {
  return (
    record?.kind === 'manifest' &&
    record.id === 'manifest' &&
    record.salt === undefined &&
    record.hash === manifestHash(records, record.body ?? {})
  );
}

function splitLines(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  let start = 0;
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return [...lines, bytes.subarray(start)];
}

/** Names that a record may have; its hash says nothing of another, so none may stand beside them. */
const NAMES = ['kind', 'id', 'salt', 'body', 'hash'] as const;

function withoutOtherNames(record: EvidenceRecord): Partial<EvidenceRecord> {
  return Object.fromEntries(NAMES.filter((name) => name in record).map((name) => [name, record[name]]));
}

function readLine(bytes: Uint8Array, place: number, findings: string[]): EvidenceRecord | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const record = JSON.parse(text) as EvidenceRecord;
    const name = `${record.kind} ${record.id} (regel ${place.toString()})`;
    if (canonical(withoutOtherNames(record)) !== text)
      findings.push(`${name}: anders geschreven dan is vastgelegd.`);
    const isHidden = record.kind !== 'manifest' && record.body === undefined && record.salt === undefined;
    if (record.kind !== 'manifest' && !isHidden && recordHash(record) !== record.hash)
      findings.push(`${name}: de inhoud past niet bij de hash.`);
    return record;
  } catch {
    findings.push(`Regel ${place.toString()}: is niet leesbaar.`);
    return undefined;
  }
}
