import type { JSX } from 'preact';
import type { Frame } from '../layout/frame';
import { SubmitButton } from '../parts/actions';
import { AgreementField } from '../parts/agreement-field';
import { errorOf, type FieldError } from '../parts/error-summary';
import { TextField } from '../parts/field';

interface FollowFormProps {
  readonly frame: Frame;
  readonly number?: string;
  readonly line?: string;
  readonly errors?: readonly FieldError[];
}

/** Asks where a euro came from: the number of an invoice, and a line of it. */
export function FollowForm({ frame, number, line, errors = [] }: FollowFormProps): JSX.Element {
  return (
    <form class="filter" method="get" action="/historie/volgen" aria-label="Een euro volgen">
      <AgreementField frame={frame} />
      <TextField
        name="factuur"
        label="Nummer van de factuur"
        value={number}
        error={errorOf(errors, 'factuur')}
      />
      <TextField
        name="regel"
        label="Regel (mag leeg blijven)"
        value={line}
        inputMode="numeric"
        isOptional
        error={errorOf(errors, 'regel')}
      />
      <SubmitButton>Volgen</SubmitButton>
    </form>
  );
}
