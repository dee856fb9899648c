import { asText, readFirstOfMonth, readFact, type Fields } from '../../kernel/reading';
import type { LocalDate } from '../../kernel/time';
import { readMonthlyCost } from './read-terms';
import type { MonthlyCost } from './terms-facts';
import type { VatRuling } from './vat-treatment';

/** Corporation tax as assessed, in euros (DVO 4.12). */
export interface CorporationTax extends MonthlyCost {
  /** The number of the assessment. */
  readonly assessment?: string;
  readonly assessedOn?: LocalDate;
  /** Where the assessment is kept. */
  readonly reference?: string;
}

export function readVatRuling(fields: Fields): VatRuling {
  const category = fields.oneOf('category', ['O', 'E', 'S', 'AE']);
  const percentage = fields.percentage('percentage');
  if (!fields.hasFaults() && (category === 'S') === percentage.isZero())
    fields.fault('percentage', 'not-of-category', { category });
  if (percentage.decimalPlaces() > 2) fields.fault('percentage', 'not-a-percentage');
  const hasComponents = fields.has('components');
  const components = fields.plainList('components', 'not-text', asText);
  if (hasComponents && fields.isEmptyList('components')) fields.fault('components', 'empty-list');
  return {
    ...readFact(fields),
    from: readFirstOfMonth(fields),
    category,
    percentage,
    ...(hasComponents && { components }),
    ...(fields.has('reason') && { reason: fields.text('reason') }),
    ...(fields.has('reference') && { reference: fields.text('reference') }),
    ...(fields.has('compensable') && {
      compensable: fields.oneOf('compensable', ['yes', 'no', 'unknown']),
    }),
  };
}

export function readCorporationTax(fields: Fields): CorporationTax {
  return {
    ...readMonthlyCost(fields),
    ...(fields.has('assessment') && { assessment: fields.text('assessment') }),
    ...(fields.has('assessedOn') && { assessedOn: fields.date('assessedOn') }),
    ...(fields.has('reference') && { reference: fields.text('reference') }),
  };
}
