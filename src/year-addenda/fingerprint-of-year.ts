import { writeRecorded } from '../kernel/reading';
import { hashOf } from '../platform/audit';
import type { YearAddendum } from './domain';

/** The fingerprint of a version as it was written: SHA-256 (hex); the audit chain holds it as well. */
export function fingerprintOfYear(version: number, content: YearAddendum): string {
  return hashOf({ version, ...writeRecorded(content) });
}
