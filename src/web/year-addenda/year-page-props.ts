import type { FrozenComparison, ShownYear } from '../../year-addenda';
import type { RegradedSince } from '../../year-addenda/domain';
import type { Frame } from '../layout/frame';
import type { FieldError } from '../parts/error-summary';
import type { Message } from '../wording/word-refusal';

/** A year addendum as a page shows it. */
export interface YearView {
  readonly shown: ShownYear;
  /** As it was put to the client, or as it would be now; undefined when it cannot be put to the client yet. */
  readonly comparison: FrozenComparison | undefined;
  /** Why it cannot be put to the client as it is. */
  readonly obstacle: Message | undefined;
  /** What was regraded since the year was agreed on (DVO 4.4). */
  readonly regraded: readonly RegradedSince[];
  /** By when the year is agreed on, in a sentence; undefined once it is (DVO 4.5). */
  readonly deadline: string | undefined;
}

export interface YearPageProps extends YearView {
  readonly frame: Frame;
  /** What was typed in a form that was not carried out. */
  readonly values?: Readonly<Record<string, string>>;
  readonly errors?: readonly FieldError[];
  readonly refusal?: Message | undefined;
  readonly done?: string | undefined;
}

/** The same, for the parts of the page that have a form. */
export type YearStepProps = YearPageProps & { readonly errors: readonly FieldError[] };
