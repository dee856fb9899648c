import type { JSX } from 'preact';
import type { Frame } from '../../layout/frame';
import { Page } from '../../layout/page';
import { PostForm, SubmitButton } from '../../parts/actions';
import { Breadcrumbs } from '../../parts/breadcrumbs';
import { ErrorSummary, errorOf, type FieldError } from '../../parts/error-summary';
import { TextAreaField, TextField } from '../../parts/field';
import { PageTitle } from '../../parts/heading';
import { Lead } from '../../parts/paragraph';
import { RadioField } from '../../parts/radio-field';
import { RefusalAlert } from '../../parts/refusal';
import type { Message } from '../../wording/word-refusal';
import { KIND_CHOICES } from '../list/addenda-filter';
import type { KnownNames } from './known-names';
import { PriceFields } from './price-fields';
import type { FormValues } from './read-form';

export interface ProposalPageProps {
  readonly frame: Frame;
  /** The addendum of which a new version is written. */
  readonly addendum?: string | undefined;
  readonly values: FormValues;
  readonly names: KnownNames;
  readonly errors?: readonly FieldError[];
  readonly refusal?: Message | undefined;
}

const KINDS = KIND_CHOICES.filter(({ chosen }) => chosen !== 'calamity').map(({ chosen, label }) => ({
  value: chosen,
  label,
}));

/** Proposing work, or a new version of what was proposed before. */
export function ProposalPage({
  frame,
  addendum,
  values,
  names,
  errors = [],
  refusal,
}: ProposalPageProps): JSX.Element {
  const title = addendum === undefined ? 'Nieuw addendum' : `Nieuwe versie van ${addendum}`;
  const path = addendum === undefined ? '/addenda/nieuw' : `/addenda/${addendum}/nieuwe-versie`;
  const own = addendum === undefined ? [] : [{ label: addendum, path: `/addenda/${addendum}` }];
  return (
    <Page frame={frame} title={errors.length > 0 ? `Fout: ${title}` : title}>
      <Breadcrumbs frame={frame} crumbs={[{ label: 'Addenda', path: '/addenda' }, ...own]} />
      <PageTitle>{title}</PageTitle>
      <Lead>
        {addendum === undefined
          ? 'Je bewaart eerst een concept. De opdrachtgever ziet het pas als je het voorlegt.'
          : 'Wat al is afgesproken, blijft gelden tot de opdrachtgever akkoord is met deze versie.'}
      </Lead>
      <RefusalAlert message={refusal} />
      <ErrorSummary errors={errors} />
      <PostForm frame={frame} path={path}>
        {addendum === undefined ? (
          <RadioField
            name="soort"
            label="Soort"
            value={values['soort']}
            error={errorOf(errors, 'soort')}
            choices={KINDS}
          />
        ) : (
          <input type="hidden" name="soort" value={values['soort']} />
        )}
        <WorkFields values={values} names={names} errors={errors} />
        <PriceFields values={values} names={names} errors={errors} />
        {(addendum === undefined || values['soort'] !== 'election') && (
          <div class="maximum">
            <TextField
              name="maximum"
              label="Ten hoogste"
              description="In euro’s zonder btw. Leeg: geen maximum. Bij extra formatie blijft dit leeg."
              value={values['maximum']}
              error={errorOf(errors, 'maximum')}
              inputMode="decimal"
              isOptional
            />
          </div>
        )}
        <SubmitButton>Concept bewaren</SubmitButton>
      </PostForm>
    </Page>
  );
}

interface WorkFieldsProps {
  readonly values: FormValues;
  readonly names: KnownNames;
  readonly errors: readonly FieldError[];
}

function WorkFields({ values, names, errors }: WorkFieldsProps): JSX.Element {
  const field = (name: string): { name: string; value: string | undefined; error: string | undefined } => ({
    name,
    value: values[name],
    error: errorOf(errors, name),
  });
  return (
    <>
      <TextField {...field('titel')} label="Titel" description="In een paar woorden: wat is het werk?" />
      <TextField
        {...field('dienst')}
        label="Dienst"
        description="Het nummer uit de SLA, zoals 1.1."
        suggestions={names.services}
      />
      <TextAreaField
        {...field('reden')}
        label="Reden"
        description="Waarom is dit werk nodig? De opdrachtgever leest dit."
      />
      <TextField {...field('vanaf')} label="Eerste maand van het werk" description="Zoals 02-2026." />
      <TextField
        {...field('tot')}
        label="Laatste maand van het werk"
        description="Leeg als het einde nog niet vaststaat. Het budget staat dan in de eerste maand."
        isOptional
      />
    </>
  );
}
