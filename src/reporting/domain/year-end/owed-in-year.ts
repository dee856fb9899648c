import { shareVat, type VatTreatment } from '../../../agreements/domain';
import { Euro } from '../../../kernel/money';
import { Percentage } from '../../../kernel/percentage/percentage';
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

/** The list is in order of treatment; the VAT of a treatment is shared among what is owed under it. */
function withVat(owed: readonly Omit<OwedInYear, 'vatAmount'>[]): OwedInYear[] {
  const treatments = new Map<string, Omit<OwedInYear, 'vatAmount'>[]>();
  for (const one of owed) {
    const key = `${one.vat.category} ${one.vat.percentage.toString()}`;
    treatments.set(key, [...(treatments.get(key) ?? []), one]);
  }
  return [...treatments.values()].flatMap((ofTreatment) => {
    const nets = ofTreatment.map(({ net }) => net);
    const shares = shareVat(nets, ofTreatment[0]?.vat.percentage ?? Percentage.ZERO);
    return ofTreatment.map((one, index) => ({ ...one, vatAmount: shares[index] ?? Euro.ZERO }));
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
