import type { JSX } from 'preact';

export interface FieldError {
  /** The field it belongs to; the summary links to it. */
  readonly name: string;
  readonly message: string;
}

/** All mistakes of a form at once, each with a link to its field; the page opens with the focus on them. */
export function ErrorSummary({ errors }: { errors: readonly FieldError[] }): JSX.Element | null {
  if (errors.length === 0) return null;
  return (
    <div
      class="utrecht-alert utrecht-alert--error"
      role="alert"
      aria-labelledby="fouten"
      tabIndex={-1}
      autofocus
    >
      <div class="utrecht-alert__content">
        <div class="utrecht-alert__message">
          <h2 class="utrecht-heading-3" id="fouten">
            {errors.length === 1 ? 'Eén veld klopt niet' : `${errors.length} velden kloppen niet`}
          </h2>
          <ul class="utrecht-unordered-list">
            {errors.map(({ name, message }) => (
              <li class="utrecht-unordered-list__item" key={name}>
                <a class="utrecht-link utrecht-link--html-a" href={`#${name}`}>
                  {message}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}

/** The message of one field, if it has any. */
export function errorOf(errors: readonly FieldError[], name: string): string | undefined {
  return errors.find((error) => error.name === name)?.message;
}
