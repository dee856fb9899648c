import type { Euro } from '../../kernel/money';
import { needsConsent, type Proposal } from './proposal';

/**
 * Up to how much of the work may be charged by consent to a proposal, in euros; undefined for no maximum. A fixed
 * price is its own maximum: what is agreed is that amount (DVO 3.6; R8).
 */
export function maximumOf({
  kind,
  price,
  maximum,
}: Pick<Proposal, 'kind' | 'price' | 'maximum'>): Euro | undefined {
  if (maximum !== undefined || !needsConsent(kind)) return maximum;
  return price.basis === 'fixed' ? price.amount : undefined;
}
