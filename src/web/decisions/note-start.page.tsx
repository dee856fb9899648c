import type { JSX } from 'preact';
import { OCCASION_NAMES } from '../../../templates/wording/advice-notes';
import { capitalised } from '../../kernel/text';
import type { Frame } from '../layout/frame';
import { Page } from '../layout/page';
import { SubmitButton } from '../parts/actions';
import { AgreementField } from '../parts/agreement-field';
import { Breadcrumbs } from '../parts/breadcrumbs';
import { ErrorSummary, errorOf, type FieldError } from '../parts/error-summary';
import { TextField } from '../parts/field';
import { PageTitle } from '../parts/heading';
import { RadioField } from '../parts/radio-field';
import type { NoteValues } from './note-form';

const TITLE = 'Nieuwe adviesnota';
const CHOICES = Object.entries(OCCASION_NAMES).map(([value, name]) => ({ value, label: capitalised(name) }));

interface NoteStartPageProps {
  readonly frame: Frame;
  readonly values: NoteValues;
  readonly errors: readonly FieldError[];
}

/** Asks of which year and on what occasion, before the service drafts the note. */
export function NoteStartPage({ frame, values, errors }: NoteStartPageProps): JSX.Element {
  return (
    <Page frame={frame} title={errors.length > 0 ? `Fout: ${TITLE}` : TITLE}>
      <Breadcrumbs frame={frame} crumbs={[{ label: 'Adviesnota’s', path: '/adviesnotas' }]} />
      <PageTitle>{TITLE}</PageTitle>
      <ErrorSummary errors={errors} />
      <form
        class="utrecht-form form"
        method="get"
        action="/adviesnotas/nieuw"
        aria-label="Jaar en aanleiding kiezen"
        noValidate
      >
        <AgreementField frame={frame} />
        <RadioField
          name="aanleiding"
          label="Aanleiding"
          choices={CHOICES}
          value={values['aanleiding']}
          error={errorOf(errors, 'aanleiding')}
        />
        <TextField
          name="jaar"
          label="Jaar"
          description="Het jaar waarvan de grens omhoog zou gaan."
          value={values['jaar']}
          inputMode="numeric"
          error={errorOf(errors, 'jaar')}
        />
        <SubmitButton>Verder</SubmitButton>
      </form>
    </Page>
  );
}
