import { SHORT_PART_NAMES } from '../../../../templates/documents/invoice-pdf';
import type { IssuedDocument, PublishedLine } from '../../../invoicing/domain';
import { formatAmount, formatPercentage } from '../../../kernel/text';
import { euroOf, percentageOf } from '../../domain';
import { fill, namePart, nameVatBriefly, withAfterClosing, withAssessments } from '../../wording';

/** The part of a line where the heading says the month: `Loonkosten Balie`; and that it came after closing. */
export function shortName(line: PublishedLine): string {
  return withAfterClosing(partName(line), line);
}

function partName(line: PublishedLine): string {
  const { part, label, overheadPercentage } = line;
  if (part === 'overhead' && overheadPercentage === undefined) return namePart(line);
  const percentage =
    overheadPercentage === undefined ? '' : formatPercentage(percentageOf(overheadPercentage));
  return withAssessments(fill(SHORT_PART_NAMES[part], { label, percentage }), line);
}

export function amountCell(text: string): string {
  return formatAmount(euroOf(text));
}

export function vatCell({ vatCategory, vatPercentage }: PublishedLine): string {
  return nameVatBriefly({ category: vatCategory, percentage: vatPercentage });
}

/** The treatment stands on the lines only where there is more than one. */
export function showsVat({ vat }: IssuedDocument): boolean {
  return vat.length > 1;
}
