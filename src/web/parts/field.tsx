import type { ComponentChildren, JSX } from 'preact';

export interface FieldProps {
  readonly name: string;
  /** When a page has more than one field of that name. */
  readonly id?: string;
  readonly label: string;
  /** What to fill in, and where to find it. */
  readonly description?: string;
  /** What is wrong with what was filled in. */
  readonly error?: string | undefined;
}

/** Ties label, description and error to a control, whose id is its name unless told otherwise. */
function Field({
  name,
  id = name,
  label,
  description,
  error,
  children,
}: FieldProps & { children: ComponentChildren }): JSX.Element {
  return (
    <div class={`utrecht-form-field field${error === undefined ? '' : ' utrecht-form-field--invalid'}`}>
      <label class="utrecht-form-label field__label" for={id}>
        {label}
      </label>
      {description && (
        <div class="utrecht-form-field-description" id={`${id}-uitleg`}>
          {description}
        </div>
      )}
      {error !== undefined && (
        <div class="utrecht-form-field-error-message" id={`${id}-fout`}>
          {error}
        </div>
      )}
      {children}
    </div>
  );
}

interface Described {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: 'true';
}

/** The attributes by which a control points at its description and its error. */
function describedBy({ name, id = name, description, error }: FieldProps): Described {
  const ids = [description && `${id}-uitleg`, error !== undefined && `${id}-fout`].filter(Boolean);
  return {
    id,
    ...(ids.length > 0 && { 'aria-describedby': ids.join(' ') }),
    ...(error !== undefined && { 'aria-invalid': 'true' }),
  };
}

/** A text that is known already, and what it stands for. */
export interface Suggestion {
  readonly value: string;
  readonly label?: string;
}

type TextFieldProps = FieldProps & {
  readonly value?: string | undefined;
  /** What the browser offers to choose from; something else can be typed. */
  readonly suggestions?: readonly Suggestion[] | undefined;
  readonly inputMode?: 'decimal' | 'numeric';
  readonly isOptional?: boolean;
};

/** A day that may be left open; the browser offers a calendar, and the value is `2026-03-01`. */
export function DateField({ value, ...field }: FieldProps & { value?: string | undefined }): JSX.Element {
  return (
    <Field {...field}>
      <input
        class={textboxClass(field.error)}
        type="date"
        name={field.name}
        value={value ?? ''}
        {...describedBy(field)}
      />
    </Field>
  );
}

export function TextField(props: TextFieldProps): JSX.Element {
  const { value, suggestions = [], inputMode, isOptional, ...field } = props;
  const listId = `${field.id ?? field.name}-bekend`;
  return (
    <Field {...field}>
      <input
        class={textboxClass(field.error)}
        name={field.name}
        value={value ?? ''}
        inputMode={inputMode}
        autocomplete="off"
        required={isOptional !== true}
        {...(suggestions.length > 0 && { list: listId })}
        {...describedBy(field)}
      />
      {suggestions.length > 0 && (
        <datalist id={listId}>
          {suggestions.map((known) => (
            <option key={known.value} value={known.value} label={known.label} />
          ))}
        </datalist>
      )}
    </Field>
  );
}

export function TextAreaField({
  value,
  isOptional,
  ...field
}: Omit<TextFieldProps, 'inputMode'>): JSX.Element {
  return (
    <Field {...field}>
      <textarea
        class={`utrecht-textarea utrecht-textarea--html-textarea${field.error === undefined ? '' : ' utrecht-textarea--invalid'}`}
        name={field.name}
        rows={3}
        required={isOptional !== true}
        {...describedBy(field)}
      >
        {value ?? ''}
      </textarea>
    </Field>
  );
}

type FileFieldProps = FieldProps & { readonly accept: string; readonly isOptional?: boolean };

export function FileField({ accept, isOptional, ...field }: FileFieldProps): JSX.Element {
  return (
    <Field {...field}>
      <input
        class="file-input"
        type="file"
        name={field.name}
        accept={accept}
        required={isOptional !== true}
        {...describedBy(field)}
      />
    </Field>
  );
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

type SelectFieldProps = FieldProps & {
  readonly choices: readonly Choice[];
  readonly value?: string | undefined;
};

export function SelectField({ choices, value, ...field }: SelectFieldProps): JSX.Element {
  return (
    <Field {...field}>
      <select class="utrecht-select utrecht-select--html-select" name={field.name} {...describedBy(field)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} selected={choice.value === value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Field>
  );
}

function textboxClass(error: string | undefined): string {
  return `utrecht-textbox utrecht-textbox--html-input${error === undefined ? '' : ' utrecht-textbox--invalid'}`;
}
