import { capitalised } from '../../kernel/text';
import type { AgreementFacts } from '../../settlement/domain';
import type { FieldError } from '../parts/error-summary';
import { nameFactValue } from '../wording/name-fact-value';
import type { Message } from '../wording/word-refusal';

/** How a field is typed, and so how it is read. */
export type FactFieldKind = 'text' | 'day' | 'month' | 'year' | 'amount' | 'number' | 'percentage' | 'choice';

export interface FactChoice {
  readonly value: string;
  readonly label: string;
}

/** A field of a form that records a fact. */
export interface FactField {
  /** Its Dutch name in the form. */
  readonly name: string;
  /** The field of the fact that it fills. */
  readonly of: string;
  readonly label: string;
  readonly kind: FactFieldKind;
  readonly description?: string;
  readonly isOptional?: boolean;
  /** The fact has a list of it: what is typed is parted at its commas. */
  readonly isList?: boolean;
  /** What can be chosen, for a field of kind `choice`; it may follow from what is known. */
  readonly choices?: (facts: AgreementFacts) => readonly FactChoice[];
}

/** A form that records one fact of a list. */
export interface FactForm {
  /** Its Dutch name in the address, unique on its page: `kalenderdag`. */
  readonly name: string;
  readonly list: string;
  /** What it does, as its heading and its button say: `Kalenderdag vastleggen`. */
  readonly title: string;
  /** What the page says afterwards. */
  readonly done: string;
  /** An example of where the fact comes from. */
  readonly sourceExample: string;
  readonly fields: readonly FactField[];
}

export type FactValues = Readonly<Record<string, string>>;

/** Why a form recorded nothing, with what was filled in. */
export interface FactAnswer {
  readonly form: string;
  readonly values: FactValues;
  readonly errors: readonly FieldError[];
  readonly message?: Message | undefined;
}

/** The fields that every form has: what it takes the place of, and where it comes from. */
export const REPLACES = { name: 'vervangt', label: 'Komt in de plaats van' } as const;
export const SOURCE = { name: 'bron', label: 'Bron' } as const;

/** The id of a field on a page that may hold more than one form; a fault links to it. */
export function fieldId(form: Pick<FactForm, 'name'>, field: { readonly name: string }): string {
  return `${form.name}-${field.name}`;
}

/** Choices among the fixed values of a fact, in Dutch. */
export function oneOf(...values: readonly string[]): () => readonly FactChoice[] {
  return () => values.map((value) => ({ value, label: capitalised(nameFactValue(value)) }));
}
