import type { VatCategory } from '../../agreements/domain';

/** What kind of fact changes what is owed. */
export type GroundKind =
  | 'not-invoiced-before'
  | 'new-rules'
  | 'salary-table'
  | 'provisional-table'
  | 'published-table'
  | 'table-acceptance'
  | 'policy'
  | 'overhead-percentage'
  | 'ikb-percentage'
  | 'employer-charges'
  | 'vat'
  | 'regrading'
  | 'formation'
  | 'training-budget'
  | 'training-costs'
  | 'back-pay'
  | 'payroll'
  | 'ceiling-decision'
  | 'addendum'
  | 'approval'
  | 'completion'
  | 'cost-agreement'
  | 'addendum-entries'
  | 'corporation-tax'
  | 'notice';

/**
 * Why a cause counts: a kind of fact that became known, was withdrawn or holds again, and the article
 * that makes it count. It names publication groups, never a function or a person: the client reads it.
 */
export interface Ground {
  readonly kind: GroundKind;
  /** `DVO 4.3`. */
  readonly article: string;
  /** The day, month or year from which or in which it counts. */
  readonly from?: string;
  /** Publication group, addendum, reason of back pay, delivery, or version of the rules. */
  readonly label?: string;
  readonly percentage?: string;
  readonly vatCategory?: VatCategory;
  /** Absent when the fact became known. */
  readonly state?: 'withdrawn' | 'restored';
}

export const NOT_BEFORE: Ground = { kind: 'not-invoiced-before', article: 'DVO 4.10' };
