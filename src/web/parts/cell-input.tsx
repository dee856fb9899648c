import type { JSX } from 'preact';

interface CellInputProps {
  readonly name: string;
  /** Said for who does not see the headings of its row and column. */
  readonly label: string;
  readonly value: string | undefined;
  readonly error: string | undefined;
  /** The id of a list of what is known already. */
  readonly list?: string | undefined;
  readonly inputMode?: 'decimal';
  /** How wide it is: a number or a code, or a line of words. */
  readonly kind?: 'code' | 'words';
}

/** A field in a cell of a table, with what is wrong with it below. */
export function CellInput({
  name,
  label,
  value,
  error,
  list,
  inputMode,
  kind = 'code',
}: CellInputProps): JSX.Element {
  return (
    <>
      <input
        class={`utrecht-textbox utrecht-textbox--html-input ${kind}-input${error === undefined ? '' : ' utrecht-textbox--invalid'}`}
        id={name}
        name={name}
        value={value ?? ''}
        aria-label={label}
        autocomplete="off"
        inputMode={inputMode}
        {...(error !== undefined && { 'aria-invalid': 'true', 'aria-describedby': `${name}-fout` })}
        {...(list !== undefined && { list })}
      />
      {error !== undefined && (
        <div class="utrecht-form-field-error-message" id={`${name}-fout`}>
          {error}
        </div>
      )}
    </>
  );
}
