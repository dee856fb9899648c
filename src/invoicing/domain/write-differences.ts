import type { RulesDifference } from './compare-rules';

/** A difference as it is kept and hashed; amounts are decimal text in euros. */
export interface WrittenDifference {
  readonly costMonth: string;
  readonly component: string;
  readonly vatCategory: string;
  readonly vatPercentage: string;
  readonly charged: string;
  readonly byRules: string;
}

/** Differences as text, in order. */
export function writeDifferences(differences: readonly RulesDifference[]): WrittenDifference[] {
  return differences.map(({ costMonth, component, vat, charged, byRules }) => ({
    costMonth,
    component,
    vatCategory: vat.category,
    vatPercentage: vat.percentage.toFixedText(),
    charged: charged.toString(),
    byRules: byRules.toString(),
  }));
}
