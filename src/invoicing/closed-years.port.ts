import type { Tx } from '../platform/database';

/** A year whose statement was issued, and how many billing runs of the agreement had been issued before. */
export interface ClosedYear {
  readonly year: number;
  readonly runsBefore: number;
}

/** Tells which years of an agreement are closed; the capability of reports knows. */
export type ClosedYears = (tx: Tx, agreementId: string) => Promise<readonly ClosedYear[]>;
export const CLOSED_YEARS = Symbol('ClosedYears');
