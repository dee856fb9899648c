import { hashOf } from '../platform/audit';
import type { BillingDraft } from './billing-rows';

/**
 * What someone who decides on a draft has seen of it, as SHA-256 (hex). Of a crediting that is more than its documents say: the
 * client reads its reason, which stands in none of them, so another proposal is another thing to decide on.
 */
export function seenOf({
  creditedDocument,
  draftId,
  fingerprint,
}: Pick<BillingDraft, 'creditedDocument' | 'draftId' | 'fingerprint'>): string {
  return creditedDocument === null ? fingerprint : hashOf({ draftId, fingerprint });
}
