import type { JSX } from 'preact';
import type { FieldProps } from './field';

type RadioFieldProps = FieldProps & {
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly value?: string | undefined;
};

/** One choice of a few, all in sight; a fault links to the first. */
export function RadioField({ name, label, error, choices, value }: RadioFieldProps): JSX.Element {
  const described = error === undefined ? {} : { 'aria-describedby': `${name}-fout` };
  return (
    <fieldset
      class={`utrecht-form-field field choices${error === undefined ? '' : ' utrecht-form-field--invalid'}`}
      {...described}
    >
      <legend class="utrecht-form-label">{label}</legend>
      {error !== undefined && (
        <div class="utrecht-form-field-error-message" id={`${name}-fout`}>
          {error}
        </div>
      )}
      {choices.map((choice, index) => (
        <label class="choices__choice" key={choice.value}>
          <input
            type="radio"
            name={name}
            id={index === 0 ? name : `${name}-${choice.value}`}
            value={choice.value}
            checked={choice.value === value}
          />
          {choice.label}
        </label>
      ))}
    </fieldset>
  );
}
