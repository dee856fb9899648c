import type { Euro, Exact } from '../../kernel/money';
import type { LocalDate, Month } from '../../kernel/time';
import type { AddendumKind } from './addendum-facts';

/** What the work is to cost (DVO 3.6, 4.6, 4.7). */
export type PriceBasis =
  | { readonly basis: 'fixed'; readonly amount: Euro }
  /** What it may come to when no price can be agreed beforehand: an election, a calamity. */
  | { readonly basis: 'estimate'; readonly amount: Euro }
  /** Hours at a rate in euros an hour. */
  | { readonly basis: 'hours'; readonly hours: Exact; readonly hourlyRate: Exact }
  /** Units at a price in euros each. */
  | { readonly basis: 'units'; readonly units: Exact; readonly unit: string; readonly unitPrice: Exact }
  | FormationBasis;

/** Extra people for the work: they come under the ceiling and their costs through payroll (DVO 4.7). */
export interface FormationBasis {
  readonly basis: 'formation';
  readonly function: string;
  readonly publicationGroup?: string;
  readonly scale: string;
  readonly hoursPerWeek: Exact;
  readonly from: LocalDate;
  /** The day after the last one; structural when absent. */
  readonly until?: LocalDate;
}

/** That someone of the client was told of a calamity: by function, never by name (DVO 3.7). */
export interface Told {
  readonly function: string;
  readonly day: LocalDate;
}

/** What a report of a calamity says beside its costs (DVO 3.7). */
export interface CalamityAccount {
  readonly happenedOn: LocalDate;
  readonly happened: string;
  readonly done: string;
  readonly told: readonly Told[];
  /** Calamities of about the same time, each with why it is another event. */
  readonly distinctFrom: readonly { readonly addendum: string; readonly reason: string }[];
}

/** What one side proposes to do for the other; a version of an addendum. */
export interface Proposal {
  readonly kind: AddendumKind;
  readonly title: string;
  /** The service of the SLA that it belongs to, such as `1.1`. */
  readonly service: string;
  readonly reason: string;
  /** Months of the work. */
  readonly from: Month;
  readonly until?: Month;
  readonly price: PriceBasis;
  /** The most that may be charged, in euros; without it there is no limit but the work itself. */
  readonly maximum?: Euro;
  readonly calamity?: CalamityAccount;
}

/** Whether the client must agree before the work starts (DVO 3.6); an election has its consent in the agreement. */
export function needsConsent(kind: AddendumKind): boolean {
  return kind !== 'election' && kind !== 'calamity';
}
