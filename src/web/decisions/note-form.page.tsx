import type { JSX } from 'preact';
import { OCCASION_NAMES } from '../../../templates/wording/advice-notes';
import type { Occasion } from '../../agreements/domain';
import { capitalised } from '../../kernel/text';
import { hrefIn, type Frame } from '../layout/frame';
import { Page } from '../layout/page';
import { PostForm, SubmitButton } from '../parts/actions';
import { Breadcrumbs } from '../parts/breadcrumbs';
import { ErrorSummary, errorOf, type FieldError } from '../parts/error-summary';
import { TextAreaField, TextField } from '../parts/field';
import { PageTitle } from '../parts/heading';
import { Lead, Link, Paragraph } from '../parts/paragraph';
import { RefusalAlert } from '../parts/refusal';
import type { Message } from '../wording/word-refusal';
import type { NoteValues } from './note-form';

export interface NoteFormPageProps {
  readonly frame: Frame;
  /** The note of which a new version is written. */
  readonly note?: string | undefined;
  readonly values: NoteValues;
  readonly errors?: readonly FieldError[];
  readonly refusal?: Message | undefined;
}

const OTHER: Readonly<Record<string, Occasion>> = { absence: 'continuity', continuity: 'absence' };

/** Writing a note that the service drafted from the figures of the year, or a new version of one. */
export function NoteFormPage(props: NoteFormPageProps): JSX.Element {
  const { frame, note, values, errors = [], refusal } = props;
  const title = note === undefined ? 'Nieuwe adviesnota' : `Nieuwe versie van ${note}`;
  const path = note === undefined ? '/adviesnotas/nieuw' : `/adviesnotas/${note}/nieuwe-versie`;
  const own = note === undefined ? [] : [{ label: note, path: `/adviesnotas/${note}` }];
  const occasion = (values['aanleiding'] ?? 'absence') as Occasion;
  return (
    <Page frame={frame} title={errors.length > 0 ? `Fout: ${title}` : title}>
      <Breadcrumbs frame={frame} crumbs={[{ label: 'Adviesnota’s', path: '/adviesnotas' }, ...own]} />
      <PageTitle>{title}</PageTitle>
      <Lead>
        Over {OCCASION_NAMES[occasion]} in {values['jaar'] ?? ''}. Je bewaart eerst een concept; de
        opdrachtgever ziet het pas als je het voorlegt.
      </Lead>
      {note === undefined && <OtherOccasion frame={frame} values={values} occasion={occasion} />}
      <RefusalAlert message={refusal} />
      <ErrorSummary errors={errors} />
      <PostForm frame={frame} path={path}>
        <input type="hidden" name="aanleiding" value={occasion} />
        {note === undefined ? (
          <TextField
            name="jaar"
            label="Jaar"
            value={values['jaar']}
            inputMode="numeric"
            error={errorOf(errors, 'jaar')}
          />
        ) : (
          <input type="hidden" name="jaar" value={values['jaar']} />
        )}
        <NoteFields values={values} errors={errors} occasion={occasion} />
        <SubmitButton>Concept bewaren</SubmitButton>
      </PostForm>
    </Page>
  );
}

function OtherOccasion(props: { frame: Frame; values: NoteValues; occasion: Occasion }): JSX.Element {
  const other = OTHER[props.occasion] ?? 'absence';
  const query = { jaar: props.values['jaar'] ?? '', aanleiding: other };
  return (
    <Paragraph>
      <Link href={hrefIn(props.frame, '/adviesnotas/nieuw', query)}>
        {capitalised(`Gaat het over ${OCCASION_NAMES[other]}?`)}
      </Link>
    </Paragraph>
  );
}

interface NoteFieldsProps {
  readonly values: NoteValues;
  readonly errors: readonly FieldError[];
  readonly occasion: Occasion;
}

function NoteFields({ values, errors, occasion }: NoteFieldsProps): JSX.Element {
  const field = (name: string): { name: string; value: string | undefined; error: string | undefined } => ({
    name,
    value: values[name],
    error: errorOf(errors, name),
  });
  const isAbsence = occasion === 'absence';
  return (
    <>
      <TextAreaField {...field('gevraagd')} label="Gevraagd besluit" />
      <TextAreaField
        {...field('argumenten')}
        label="Argumenten"
        description={isAbsence ? 'Noem geen persoon en geen oorzaak van het verzuim.' : 'Noem geen namen.'}
      />
      <TextAreaField
        {...field('alternatieven')}
        label="Wat eerst is bekeken"
        description={
          isAbsence
            ? 'Eerst wordt gekeken naar andere mogelijkheden (SLA, Ziekteverzuim). Noem geen persoon en geen oorzaak.'
            : 'Welke andere mogelijkheden zijn bekeken? Leeg mag.'
        }
        isOptional={!isAbsence}
      />
      <TextField
        {...field('kosten')}
        label="Alle kosten"
        description="In euro’s, zonder overhead."
        inputMode="decimal"
      />
      <TextField
        {...field('bedrag')}
        label="Gevraagd boven het plafond"
        description="In euro’s, zonder overhead: die rekent Slotsom uit. Nul als het binnen het plafond past; dan beslist de teamleider."
        inputMode="decimal"
      />
      <TextAreaField
        {...field('bijlagen')}
        label="Bijlagen"
        description="Verwijzingen naar stukken, elk op een eigen regel. Leeg mag."
        isOptional
      />
    </>
  );
}
