import { SHORT_VAT_NAMES, VAT_NAMES, VAT_REASONS } from '../../../templates/documents/lines';
import type { PublishedVatTotal } from '../../invoicing/domain';
import { fill, formatPercentage } from '../../kernel/text';
import { percentageOf } from '../domain';

type Treatment = Pick<PublishedVatTotal, 'category' | 'percentage'>;

/** `Btw 21 %`, `Vrijgesteld`, `Btw verlegd`, `Buiten de btw`. */
export function nameVat({ category, percentage }: Treatment): string {
  return fill(VAT_NAMES[category], { percentage: formatPercentage(percentageOf(percentage)) });
}

/** The same in a column headed "Btw": `21 %`, `Vrijgesteld`, `Verlegd`. */
export function nameVatBriefly({ category, percentage }: Treatment): string {
  return fill(SHORT_VAT_NAMES[category], { percentage: formatPercentage(percentageOf(percentage)) });
}

/** Why there is no VAT; undefined where there is. */
export function reasonWithoutVat(category: PublishedVatTotal['category']): string | undefined {
  return category === 'S' ? undefined : VAT_REASONS[category];
}
