import type { VatTreatment } from '../../../agreements/domain';
import { Euro } from '../../../kernel/money';
import type { Component } from '../../../settlement/domain';
import { OVERVIEW_ROWS, type OverviewRowName } from '../overview-rows';
import type { OwedInYear } from './year-end-statement';

interface Amount {
  readonly component: Component;
  readonly vat: VatTreatment;
  readonly amount: Euro;
}

/**
 * Owed but not invoiced: chargeable less charged, per part and VAT treatment (R10), with its VAT. The VAT
 * of a treatment is round(sum × rate), as it will be invoiced (R9); the parts share it so that it adds up.
 */
export function owedInYear(
  chargeable: readonly Amount[],
  charged: readonly Amount[],
  kindOf: (component: Component) => OverviewRowName,
): OwedInYear[] {
  const nets = new Map<string, Omit<OwedInYear, 'vatAmount'>>();
  const add = ({ component, vat }: Amount, amount: Euro): void => {
    const row = kindOf(component);
    const key = JSON.stringify([vat.category, vat.percentage.toString(), row]);
    nets.set(key, { row, vat, net: (nets.get(key)?.net ?? Euro.ZERO).plus(amount) });
  };
  for (const line of chargeable) add(line, line.amount);
  for (const line of charged) add(line, line.amount.negated());
  return withVat([...nets.values()].filter(({ net }) => !net.isZero()).sort(inOrder));
}

/** Each takes what its net adds to the VAT of the sum so far; the list is in order of treatment. */
function withVat(owed: readonly Omit<OwedInYear, 'vatAmount'>[]): OwedInYear[] {
  let sum = Euro.ZERO;
  let vatSoFar = Euro.ZERO;
  return owed.map((one, index) => {
    const before = owed[index - 1];
    if (!before || compareTreatments(before.vat, one.vat) !== 0) [sum, vatSoFar] = [Euro.ZERO, Euro.ZERO];
    sum = sum.plus(one.net);
    const vat = one.vat.percentage.of(sum).rounded();
    const vatAmount = vat.minus(vatSoFar);
    vatSoFar = vat;
    return { ...one, vatAmount };
  });
}

function inOrder(left: Omit<OwedInYear, 'vatAmount'>, right: Omit<OwedInYear, 'vatAmount'>): number {
  return (
    compareTreatments(left.vat, right.vat) ||
    OVERVIEW_ROWS.indexOf(left.row) - OVERVIEW_ROWS.indexOf(right.row)
  );
}

function compareTreatments(left: VatTreatment, right: VatTreatment): number {
  if (left.category !== right.category) return left.category < right.category ? -1 : 1;
  return left.percentage.compareTo(right.percentage);
}
