import { RECOMPUTATION_WORDING } from '../../templates/wording/evidence';
import { fillIn } from '../platform/wording';
import type { RecomputedDocument } from './recompute-document.service';

/** Whether a document came out the same, in one Dutch sentence. */
export function wordRecomputation({ isEqual, rulesVersion, rulesVersionNow }: RecomputedDocument): string {
  const { equal, different, otherRules } = RECOMPUTATION_WORDING;
  if (isEqual === undefined) return fillIn(otherRules, { rulesVersion, rulesVersionNow });
  return isEqual ? equal : different;
}
