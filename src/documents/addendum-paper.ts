import type { ShownAddendum } from '../addenda';
import type { PaperHead } from './paper-head';

/** An addendum with what a paper of it says of its agreement. */
export interface AddendumPaper extends PaperHead {
  readonly shown: ShownAddendum;
}
