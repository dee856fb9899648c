import type { VatTreatment } from '../../agreements/domain';
import type { Month } from '../../kernel/time';
import type { Component } from '../../settlement/domain';

interface Keyed {
  readonly costMonth: Month;
  readonly component: Component;
  readonly vat: VatTreatment;
}

/** What is compared with what was charged: cost month, component and VAT treatment (R10). */
export function lineKey({ costMonth, component, vat }: Keyed): string {
  return JSON.stringify([costMonth, component, vat.category, vat.percentage.toString()]);
}

/** Documents list lines by cost month, component, VAT category and percentage. */
export function compareLines(left: Keyed, right: Keyed): number {
  return (
    compareText(left.costMonth, right.costMonth) ||
    compareText(left.component, right.component) ||
    compareTreatments(left.vat, right.vat)
  );
}

export function compareTreatments(left: VatTreatment, right: VatTreatment): number {
  return compareText(left.category, right.category) || left.percentage.compareTo(right.percentage);
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
