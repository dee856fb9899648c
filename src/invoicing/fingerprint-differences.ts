import { createHash } from 'node:crypto';
import { canonicalJson, type JsonValue } from '../platform/audit';
import type { WrittenDifference } from './domain';

/** SHA-256 (hex) of what rules compute otherwise: what is accepted is what was seen. */
export function fingerprintDifferences(
  rulesVersion: string,
  differences: readonly WrittenDifference[],
): string {
  const content = { rulesVersion, differences } as unknown as JsonValue;
  return createHash('sha256').update(canonicalJson(content)).digest('hex');
}
