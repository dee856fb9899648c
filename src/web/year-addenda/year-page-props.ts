import type { LocalDate } from '../../kernel/time';
import type { FrozenComparison, ShownYear } from '../../year-addenda';
import type { Frame } from '../layout/frame';
import type { FieldError } from '../parts/error-summary';
import type { Message } from '../wording/word-refusal';

/** A year addendum as a page shows it. */
export interface YearView {
  readonly shown: ShownYear;
  /** As it was put to the client, or as it would be now; undefined when it cannot be put to the client yet. */
  readonly comparison: FrozenComparison | undefined;
  /** Why it cannot. */
  readonly obstacle: Message | undefined;
  /** The day on which the client sets its budget (DVO 4.5). */
  readonly lastDay: LocalDate | undefined;
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
