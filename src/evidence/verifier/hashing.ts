import { createHash } from 'node:crypto';

/*
 * Part of the verifier of evidence files, which on purpose imports nothing of the service: joined into one
 * file it runs on plain Node without database, network or packages, so whoever checks need not trust what
 * he checks. For the same reason it spells out hashing and arithmetic itself.
 */

/** A value of a record. */
export type Item = Readonly<Record<string, unknown>>;

/** One line of the file. A record that the reader may not see has neither salt nor body, but keeps its hash. */
export interface EvidenceRecord {
  readonly kind: string;
  readonly id: string;
  readonly salt?: string;
  readonly body?: Item;
  readonly hash: string;
}

/** What issuing adds to a document after it was seen. */
const ISSUED_LATER = ['number', 'issuedOn', 'dueOn', 'issuedBy', 'fingerprint', 'auditHead', 'references'];

/** One spelling for one value: names sorted, no spaces. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
  return `{${entries.map(([name, item]) => `${JSON.stringify(name)}:${canonical(item)}`).join(',')}}`;
}

export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** The hash of a record: of its kind, name, salt and content. */
export function recordHash(record: Omit<EvidenceRecord, 'hash'>): string {
  return sha256(canonical([record.kind, record.id, record.salt ?? '', record.body ?? null]));
}

/** The closing hash: of kind, name and hash of all records in order, and of the manifest itself. */
export function manifestHash(records: readonly EvidenceRecord[], body: Item): string {
  const named = records.map(({ kind, id, hash }) => [kind, id, hash]);
  return sha256(canonical([named, body]));
}

/** SHA-256 of everything that documents of a run say but what issuing adds: what was seen before issuing. */
export function fingerprintOf(runSequence: number, rulesVersion: string, bodies: readonly Item[]): string {
  const documents = bodies.map((body) => {
    const { paymentReference: _number, ...references } = body['references'] as Item;
    return {
      ...Object.fromEntries(Object.entries(body).filter(([name]) => !ISSUED_LATER.includes(name))),
      references,
    };
  });
  return sha256(canonical({ rulesVersion, runSequence, documents }));
}
