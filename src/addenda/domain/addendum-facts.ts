import type { Fact } from '../../kernel/knowledge';
import type { Euro, Exact } from '../../kernel/money';
import type { LocalDate, Month } from '../../kernel/time';

/** meerwerk, maatwerk, project by consent, ICT support of an election, calamity (DVO 3.6, 3.7, 4.6). */
export type AddendumKind = 'extra-volume' | 'bespoke' | 'project' | 'election' | 'calamity';

export interface Addendum extends Fact {
  /** The key that never changes; everything else refers to it. */
  readonly addendum: string;
  readonly kind: AddendumKind;
  readonly title: string;
  /** Months of the work. */
  readonly from?: Month;
  readonly until?: Month;
  /** Expected costs in euros (elections: their budget). */
  readonly estimate?: Euro;
}

/** The client's consent to a maximum in euros; no maximum when absent (DVO 3.6). */
export interface Approval extends Fact {
  readonly addendum: string;
  readonly approvedOn: LocalDate;
  readonly maximum?: Euro;
}

export interface Completion extends Fact {
  readonly addendum: string;
  readonly completedOn: LocalDate;
}

/** Both sides agree on the named costs of a calamity, in the order named (DVO 3.7). */
export interface CostAgreement extends Fact {
  readonly addendum: string;
  readonly agreedOn: LocalDate;
  readonly entries: readonly string[];
}

/** Work done or costs made: a quantity of a unit at a price in euros per unit (DVO 4.6). */
export interface AddendumEntry extends Fact {
  readonly addendum: string;
  readonly performedOn: LocalDate;
  readonly quantity: Exact;
  readonly unitPrice: Exact;
  readonly unit: string;
  /** False while hours wait for confirmation by someone else. */
  readonly confirmed: boolean;
}

export interface AddendaFacts {
  readonly addenda: readonly Addendum[];
  readonly approvals: readonly Approval[];
  readonly completions: readonly Completion[];
  readonly costAgreements: readonly CostAgreement[];
  readonly addendumEntries: readonly AddendumEntry[];
}
