import { canonical, manifestHash, recordHash, type EvidenceRecord } from './hashing';
import { readRecords } from './read-records';

const shown = { kind: 'fact', id: 'urenuitbreiding', salt: 'a1', body: { hours: '1872', note: 'één' } };
const RECORDS: readonly EvidenceRecord[] = [
  { ...shown, hash: recordHash(shown) },
  { kind: 'payroll-line', id: '12/3', hash: recordHash({ kind: 'payroll-line', id: '12/3', salt: 'b2' }) },
];
const body = { format: 'slotsom-evidence/1', counts: { fact: 1, 'payroll-line': 1 } };
const MANIFEST = { kind: 'manifest', id: 'manifest', body, hash: manifestHash(RECORDS, body) };

const fileOf = (...records: readonly object[]): Buffer =>
  Buffer.from(records.map((record) => `${canonical(record)}\n`).join(''));

function findingsIn(file: Buffer): string[] {
  const findings: string[] = [];
  readRecords(file, findings);
  return findings;
}

describe('readRecords', () => {
  it('finds nothing in a file as it was written', () => {
    expect(findingsIn(fileOf(...RECORDS, MANIFEST))).toEqual([]);
  });

  it('finds every single flipped bit', () => {
    const file = fileOf(...RECORDS, MANIFEST);
    const unseen: string[] = [];
    for (let place = 0; place < file.length * 8; place += 1) {
      const changed = Buffer.from(file);
      const byte = Math.floor(place / 8);
      changed[byte] = (file[byte] ?? 0) ^ (1 << (place % 8));
      if (findingsIn(changed).length === 0) unseen.push(changed.toString());
    }
    expect(unseen).toEqual([]);
  });

  it('blames the manifest for whatever is changed in the manifest', () => {
    const ends = fileOf(MANIFEST);
    const start = fileOf(...RECORDS);
    for (let place = 0; place < (ends.length - 1) * 8; place += 1) {
      const changed = Buffer.from(ends);
      const byte = Math.floor(place / 8);
      changed[byte] = (ends[byte] ?? 0) ^ (1 << (place % 8));
      expect(findingsIn(Buffer.concat([start, changed])).join()).toContain('Manifest: ');
    }
  });

  it.each([
    [
      'shown',
      [{ ...RECORDS[0], remark: 'erbij' }, RECORDS[1], MANIFEST],
      /^fact urenuitbreiding \(regel 1\)/,
    ],
    ['hidden', [RECORDS[0], { ...RECORDS[1], remark: 'erbij' }, MANIFEST], /^payroll-line 12\/3 \(regel 2\)/],
    ['closing', [...RECORDS, { ...MANIFEST, remark: 'erbij' }], /^manifest manifest \(regel 3\)/],
  ])('finds a name that was added to a %s record', (_, records, finding) => {
    expect(findingsIn(fileOf(...(records as object[])))).toEqual([expect.stringMatching(finding)]);
  });
});
