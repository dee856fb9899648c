import type { JSX } from 'preact';
import { DUE_SHIFT_NAMES } from '../../../../templates/wording/cemetery';
import type { Frame } from '../../layout/frame';
import { SubmitButton } from '../../parts/actions';
import { AgreementField } from '../../parts/agreement-field';
import { errorOf, type FieldError } from '../../parts/error-summary';
import { SelectField, TextAreaField, TextField } from '../../parts/field';
import { SERIES_LABELS, type SeriesField, type SeriesValues } from './series-form';

interface SeriesFormPartProps {
  readonly frame: Frame;
  readonly values: SeriesValues;
  readonly errors: readonly FieldError[];
  /** The profiles by which the bookkeeping can get its files. */
  readonly profiles: readonly string[];
  /** Whether the windows of what is filled in stand above it. */
  readonly isAgain: boolean;
}

/** Asks how the files follow each other; it only shows the windows, so nothing is recorded by it. */
export function SeriesFormPart(props: SeriesFormPartProps): JSX.Element {
  const { frame, values, errors, profiles, isAgain } = props;
  const field = (
    name: SeriesField,
  ): { name: string; label: string; value: string; error: string | undefined } => ({
    ...{ name, label: SERIES_LABELS[name], value: values[name], error: errorOf(errors, name) },
  });
  return (
    <form
      class="utrecht-form form"
      method="get"
      action="/beheer/k2b/reeks"
      aria-label="Reeks instellen"
      noValidate
    >
      <AgreementField frame={frame} />
      <TextField
        {...field('anker')}
        description="Zoals 15-12-2025. Alle vensters worden vanaf deze dag geteld."
      />
      <TextField
        {...field('dagen')}
        inputMode="numeric"
        description="De SLA zegt: eens in de zes weken, dus 42."
      />
      <SelectField
        {...field('verschuiving')}
        choices={Object.entries(DUE_SHIFT_NAMES).map(([value, label]) => ({ value, label }))}
      />
      <TextAreaField
        {...field('sluitingsdagen')}
        isOptional
        description="Eén dag per regel, zoals 24-12-2026. De feestdagen van de wet kent de dienst al."
      />
      <TextAreaField {...field('begraafplaatsen')} description="Eén per regel, zoals K2B ze noemt." />
      <SelectField
        {...field('aanleverprofiel')}
        choices={profiles.map((name) => ({ value: name, label: name }))}
      />
      <TextField
        {...field('bewaarmaanden')}
        inputMode="numeric"
        description="Daarna worden ze verwijderd; aantal, som en vingerafdruk blijven."
      />
      <TextField
        {...field('bsnGrondslag')}
        isOptional
        description="Laat leeg als er geen is: dan wordt een export met een burgerservicenummer geweigerd."
      />
      <SubmitButton kind={isAgain ? 'secondary' : 'primary'}>Vensters bekijken</SubmitButton>
    </form>
  );
}
