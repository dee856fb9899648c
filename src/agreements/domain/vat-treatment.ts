import type { Fact } from '../../kernel/knowledge';
import { Percentage } from '../../kernel/percentage/percentage';
import { firstDayOf, inForceOn, type LocalDate, type Month } from '../../kernel/time';

/** O outside VAT, E exempt, S standard rate, AE reverse charge (EN 16931 codes; DVO 4.11). */
export type VatCategory = 'O' | 'E' | 'S' | 'AE';

export interface VatTreatment {
  readonly category: VatCategory;
  readonly percentage: Percentage;
}

/** A dated ruling on VAT, for the whole agreement or for the named components (R9). */
export interface VatRuling extends Fact, VatTreatment {
  readonly from: LocalDate;
  /** Components such as "training" or "addendum:A1"; "addendum" stands for all addenda. */
  readonly components?: readonly string[];
  /** Why it is treated so, and the document that rules it (DVO 4.11). */
  readonly reason?: string;
  readonly reference?: string;
  /** Whether the client can reclaim the VAT from the VAT compensation fund. */
  readonly compensable?: Compensable;
}

export type Compensable = 'yes' | 'no' | 'unknown';

const OUTSIDE_VAT: VatTreatment = { category: 'O', percentage: Percentage.ZERO };

/**
 * The treatment of a component in a month (R9): a ruling that names it wins over one for the whole
 * agreement; outside VAT when nothing was ruled.
 */
export function vatTreatmentOf(rulings: readonly VatRuling[], component: string, month: Month): VatTreatment {
  const day = firstDayOf(month);
  const naming = rulings.filter((ruling) => ruling.components?.some((name) => names(name, component)));
  const general = rulings.filter((ruling) => ruling.components === undefined);
  return inForceOn(naming, day) ?? inForceOn(general, day) ?? OUTSIDE_VAT;
}

function names(name: string, component: string): boolean {
  return name === component || (name === 'addendum' && component.startsWith('addendum:'));
}
