import type { Role, Side } from './role';

/** In which state a document must be before a side may see it. */
export type DocumentState = 'draft' | 'issued';

/** Who may do something, and the article or rule that says so. */
export type Permission = { readonly article: string } & (OpenTo | Grants);

/** Not bound to a role. */
interface OpenTo {
  readonly openTo: 'anyone' | 'signed-in';
}

/** The roles that may, for each side. A side that is not named may not. */
export interface Grants extends Readonly<Partial<Record<Side, readonly Role[]>>> {
  /** The states a side is limited to; a side that is not named here is not limited. */
  readonly states?: Readonly<Partial<Record<Side, readonly DocumentState[]>>>;
  /**
   * The sides on which each read is written down: who, when and what was asked. There it shows salaries,
   * figures of a function that one person may have, or who gets a bill.
   */
  readonly audited?: readonly Side[];
  /** How often one person may try this in a quarter of an hour; without it as often as one likes. */
  readonly mostInQuarter?: number;
}

/** More than anyone decides with care, and enough for a month in which much comes together. */
export const MOST_DECISIONS = 60;

export const FINANCIAL_OFFICER = ['financial-officer'] as const;
export const CEMETERY_ADMINISTRATION = ['cemetery-administration'] as const;
export const BUDGET_HOLDERS = ['financial-officer', 'team-lead'] as const;
export const CONTRACTOR_READERS = ['financial-officer', 'team-lead', 'controller', 'auditor'] as const;
export const CLIENT_READERS = [
  'regisseur',
  'municipal-secretary',
  'client-finance',
  'controller',
  'auditor',
] as const;
