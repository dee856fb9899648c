import type { KnownMoment } from '../agreements';
import type { BillingRun } from './billing-rows';

/**
 * Whether a run had been issued by a moment of knowledge: by a day, when its date is not later; at a position,
 * when it knew no more than that. A draft is not issued once more has become known, so that is exact.
 */
export function issuedBy({
  day,
  position,
  by,
}: KnownMoment): (run: Pick<BillingRun, 'knownPosition' | 'issuedOn'>) => boolean {
  return ({ knownPosition, issuedOn }) => knownPosition <= position && (by === 'position' || issuedOn <= day);
}
