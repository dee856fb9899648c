import { vatTreatmentOf, type Compensable } from '../../agreements/domain';
import { Euro } from '../../kernel/money';
import type { AgreementFacts } from '../../settlement/domain';
import type { ComposedDocument, DocumentLine, VatTotal } from './document';
import type { Compensation, PublishedVatTotal } from './issued-document';

const ANSWERS: readonly Compensable[] = ['yes', 'no', 'unknown'];

/**
 * The VAT of a document per category and rate; where the client owes VAT and a ruling says whether it can be reclaimed
 * from the VAT compensation fund, over which amounts (DVO 4.11).
 */
export function publishVat({ vat, lines }: ComposedDocument, known: AgreementFacts): PublishedVatTotal[] {
  return vat.map((total) => {
    const compensation = compensationOf(total, lines, known);
    return {
      category: total.category,
      percentage: total.percentage.toFixedText(),
      base: total.base.toString(),
      amount: total.amount.toString(),
      ...(compensation.length > 0 && { compensation }),
    };
  });
}

function compensationOf(
  total: VatTotal,
  lines: readonly DocumentLine[],
  { vat: rulings }: AgreementFacts,
): Compensation[] {
  if (total.category !== 'S' && total.category !== 'AE') return [];
  const ofTotal = lines.filter(({ vat }) => isSame(vat, total));
  return ANSWERS.flatMap((compensable) => {
    const answered = ofTotal.filter((line) => {
      const ruling = rulings.find((one) => one === vatTreatmentOf(rulings, line.component, line.costMonth));
      return ruling !== undefined && isSame(ruling, total) && ruling.compensable === compensable;
    });
    const base = Euro.sum(answered.map(({ amount }) => amount)).toString();
    return answered.length > 0 ? [{ compensable, base }] : [];
  });
}

/** A line that takes back what was charged under an earlier ruling says nothing of the present one. */
function isSame(left: DocumentLine['vat'], right: DocumentLine['vat']): boolean {
  return left.category === right.category && left.percentage.toString() === right.percentage.toString();
}
