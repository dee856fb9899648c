import type { Frame } from '../../layout/frame';
import type { FieldError } from '../../parts/error-summary';
import type { Message } from '../../wording/word-refusal';
import type { AddendumView } from './addendum-view';
import type { FormValues } from '../proposal/read-form';

export interface AddendumPageProps {
  readonly frame: Frame;
  readonly view: AddendumView;
  /** What was typed in a form that was not carried out. */
  readonly values?: FormValues;
  readonly errors?: readonly FieldError[];
  readonly refusal?: Message | undefined;
  readonly done?: string | undefined;
}

/** The same, for the parts of the page that have a form. */
export type StepProps = AddendumPageProps & { readonly errors: readonly FieldError[] };

/** Whether something was typed in a field or is wrong with it, so that its form must not be closed again. */
export function isBegun(name: string, values: FormValues, errors: readonly FieldError[]): boolean {
  return (values[name] ?? '') !== '' || errors.some((error) => error.name === name);
}
