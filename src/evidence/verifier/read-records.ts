import { TextDecoder } from 'node:util';
import { canonical, manifestHash, recordHash, type EvidenceRecord } from './hashing';

/** Reads the records of an evidence file and holds every byte against its hashes. */
export function readRecords(bytes: Uint8Array, findings: string[]): EvidenceRecord[] {
  const lines = splitLines(bytes);
  if (lines.pop()?.length !== 0) findings.push('Einde: het bestand is afgebroken.');
  const read = lines.map((line, index) => readLine(line, index + 1, findings));
  const records = read.filter((record) => record !== undefined);
  const manifest = records.at(-1);
  if (
    manifest?.kind !== 'manifest' ||
    manifest.hash !== manifestHash(records.slice(0, -1), manifest.body ?? {})
  )
    findings.push(
      'Manifest: de hash van het geheel klopt niet; er is iets gewijzigd, toegevoegd, weggelaten of verplaatst.',
    );
  return records.slice(0, -1);
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

function readLine(bytes: Uint8Array, place: number, findings: string[]): EvidenceRecord | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const record = JSON.parse(text) as EvidenceRecord;
    const name = `${record.kind} ${record.id} (regel ${place.toString()})`;
    if (canonical(record) !== text) findings.push(`${name}: anders geschreven dan is vastgelegd.`);
    const isHidden = record.kind !== 'manifest' && record.body === undefined && record.salt === undefined;
    if (record.kind !== 'manifest' && !isHidden && recordHash(record) !== record.hash)
      findings.push(`${name}: de inhoud past niet bij de hash.`);
    return record;
  } catch {
    findings.push(`Regel ${place.toString()}: is niet leesbaar.`);
    return undefined;
  }
}
