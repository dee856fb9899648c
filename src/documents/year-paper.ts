import type { ShownYear } from '../year-addenda';
import type { PaperHead } from './paper-head';

/** A year addendum with what a paper of it says of its agreement. */
export interface YearPaper extends PaperHead {
  readonly shown: ShownYear;
}
