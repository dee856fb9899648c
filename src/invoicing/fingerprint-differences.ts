import { hashOf } from '../platform/audit';
import type { WrittenDifference } from './domain';

/** SHA-256 (hex) of what rules compute otherwise: what is accepted is what was seen. */
export function fingerprintDifferences(
  rulesVersion: string,
  differences: readonly WrittenDifference[],
): string {
  return hashOf({ rulesVersion, differences });
}
