import type { FieldError } from '../parts/error-summary';
import { textOf, type Fields } from './fields';
import { wrongWithText } from './wrong-with-text';

/** What is done with something by a form on its page. */
export interface Answer<Act extends string> {
  readonly act: Act;
  /** Whether it is of what was seen, which the form then says. */
  readonly isOfSeen?: boolean;
  /** The field with the words that go with it. */
  readonly field?: { readonly name: string; readonly missing: string };
  /** What is said once it was done. */
  readonly done: string;
}

interface AskedAct<Act extends string> {
  readonly act: Act;
  readonly text?: string;
  readonly seen?: string;
}

/** The act that a form asks, with what was typed, or what is wrong with that. */
export function readAnswer<Act extends string>(
  { act, isOfSeen, field }: Answer<Act>,
  fields: Fields | undefined,
): {
  readonly asked: AskedAct<Act>;
  readonly values: Readonly<Record<string, string>>;
  readonly errors: readonly FieldError[];
} {
  const text = field && textOf(fields, field.name);
  // An act that does not say what was seen is of nothing that is there.
  const seen = isOfSeen ? textOf(fields, 'vingerafdruk') : undefined;
  const message = field && text !== undefined ? wrongWithText(text, field.missing) : undefined;
  return {
    asked: { act, ...(text !== undefined && { text }), ...(seen !== undefined && { seen }) },
    values: field && text !== undefined ? { [field.name]: text } : {},
    errors: field && message !== undefined ? [{ name: field.name, message }] : [],
  };
}
