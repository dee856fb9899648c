import { writeRecorded } from '../kernel/reading';
import { hashOf } from '../platform/audit';
import type { AdviceNote } from './domain';

interface Written {
  readonly note: string;
  readonly version: number;
  readonly content: AdviceNote;
}

/** The fingerprint of a version as it was written: SHA-256 (hex); the audit chain holds it as well. */
export function fingerprintOf({ note, version, content }: Written): string {
  return hashOf({ note, version, ...writeRecorded(content) });
}
