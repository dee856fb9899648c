import type { Frame } from '../../layout/frame';
import type { FieldError } from '../../parts/error-summary';
import type { Message } from '../../wording/word-refusal';
import type { AddendumView } from '../parts/addendum-view';
import type { FormValues } from '../proposal/read-form';

export interface ApprovalPageProps {
  readonly frame: Frame;
  readonly view: AddendumView;
  readonly values?: FormValues;
  readonly errors?: readonly FieldError[];
  readonly refusal?: Message | undefined;
  readonly done?: string | undefined;
}

/** The same, for the parts of the page that have a form. */
export type DecisionProps = ApprovalPageProps & { readonly errors: readonly FieldError[] };
