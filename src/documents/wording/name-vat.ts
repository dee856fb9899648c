import { COMPENSATION, SHORT_VAT_NAMES, VAT_NAMES, VAT_REASONS } from '../../../templates/documents/lines';
import type { IssuedDocument, PublishedVatTotal } from '../../invoicing/domain';
import { fill, formatEuro, formatPercentage } from '../../kernel/text';
import { euroOf, percentageOf } from '../domain';

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

/** One remark on each answer that rulings give whether the client can reclaim VAT (DVO 4.11); none where none does. */
export function sayCompensation({ vat }: Pick<IssuedDocument, 'vat'>): string[] {
  return vat.flatMap((total) =>
    (total.compensation ?? []).map(({ compensable, base }) => {
      const { all, part } = COMPENSATION[compensable];
      const values = { vat: nameVat(total), base: formatEuro(euroOf(base)) };
      return fill(base === total.base ? all : part, values);
    }),
  );
}
