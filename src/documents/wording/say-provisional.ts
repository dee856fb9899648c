import { PROVISIONAL } from '../../../templates/documents/e-invoice';
import type { IssuedDocument } from '../../invoicing/domain';
import { fill, formatLongDate, formatMonth } from '../../kernel/text';
import { dayOf, monthOf } from '../domain';

/** One remark on each provisional salary table that the figures rest on (R1); none when there is none. */
export function sayProvisional({
  provisionalTables = [],
}: Pick<IssuedDocument, 'provisionalTables'>): string[] {
  return provisionalTables.map(({ year, collectiveAgreement, from, firstMonth }) =>
    fill(PROVISIONAL, {
      year: year.toString(),
      month: formatMonth(monthOf(firstMonth)),
      agreement: collectiveAgreement,
      from: formatLongDate(dayOf(from)),
    }),
  );
}
