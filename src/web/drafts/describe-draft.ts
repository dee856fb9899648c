import { monthOf } from '../../documents/domain';
import type { BillingDraft } from '../../invoicing';
import { formatMonth } from '../../kernel/text';

/** `van januari 2026`, or `voor het crediteren van F2026-0003`. */
export function describeDraft({
  month,
  creditedDocument,
}: Pick<BillingDraft, 'month' | 'creditedDocument'>): string {
  return month === null
    ? `voor het crediteren van ${creditedDocument ?? ''}`
    : `van ${formatMonth(monthOf(month))}`;
}
