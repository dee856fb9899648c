import type { JSX } from 'preact';
import { ENTRY_SORT_NAMES } from '../../../../templates/wording/addenda';
import type { EntrySort } from '../../../addenda/domain';
import type { Frame } from '../../layout/frame';
import { Page } from '../../layout/page';
import { PostForm, SubmitButton } from '../../parts/actions';
import { Alert } from '../../parts/alert';
import { Breadcrumbs } from '../../parts/breadcrumbs';
import { ErrorSummary, errorOf, type FieldError } from '../../parts/error-summary';
import { FileField, TextField } from '../../parts/field';
import { PageTitle } from '../../parts/heading';
import { Lead, Paragraph } from '../../parts/paragraph';
import { RadioField } from '../../parts/radio-field';
import { RefusalAlert } from '../../parts/refusal';
import type { Message } from '../../wording/word-refusal';
import { waitsForConsent, type AddendumView } from '../parts/addendum-view';
import type { FormValues } from '../proposal/read-form';
import { nameOfSort } from '../parts/word-addendum';

export interface EntryPageProps {
  readonly frame: Frame;
  readonly view: AddendumView;
  /** The entry that a mistake was made in. */
  readonly mended?: string | undefined;
  readonly values: FormValues;
  readonly errors?: readonly FieldError[];
  readonly refusal?: Message | undefined;
}

const SORTS = (Object.keys(ENTRY_SORT_NAMES) as EntrySort[]).map((sort) => ({
  value: sort,
  label: nameOfSort(sort),
}));

/** Hours or costs of an addendum, or what takes the place of an entry with a mistake. */
export function EntryPage(props: EntryPageProps): JSX.Element {
  const { frame, view, mended, errors = [], refusal } = props;
  const { addendum } = view.shown.dossier;
  const title = mended === undefined ? 'Uren of kosten vastleggen' : `${mended} herstellen`;
  return (
    <Page frame={frame} title={errors.length > 0 ? `Fout: ${title}` : title}>
      <Breadcrumbs
        frame={frame}
        crumbs={[
          { label: 'Addenda', path: '/addenda' },
          { label: `${addendum} ${view.latest.proposal.title}`, path: `/addenda/${addendum}` },
        ]}
      />
      <PageTitle>{title}</PageTitle>
      <Lead>
        {mended === undefined
          ? 'Uren tellen pas als een collega ze heeft bevestigd.'
          : 'De oude post blijft bewaard, maar telt niet meer mee. De nieuwe komt ervoor in de plaats.'}
      </Lead>
      {waitsForConsent(view) && (
        <Alert kind="warning">
          <Paragraph>
            De opdrachtgever is nog niet akkoord. Werk van vóór het akkoord wordt niet betaald (DVO artikel
            3.6).
          </Paragraph>
        </Alert>
      )}
      <RefusalAlert message={refusal} />
      <ErrorSummary errors={errors} />
      <EntryForm {...props} errors={errors} />
    </Page>
  );
}

function EntryForm({
  frame,
  view,
  mended,
  values,
  errors,
}: EntryPageProps & { readonly errors: readonly FieldError[] }): JSX.Element {
  const own = `/addenda/${view.shown.dossier.addendum}/posten`;
  const field = (name: string): { name: string; value: string | undefined; error: string | undefined } => ({
    name,
    value: values[name],
    error: errorOf(errors, name),
  });
  return (
    <PostForm
      frame={frame}
      path={mended === undefined ? `${own}/nieuw` : `${own}/${mended}/herstel`}
      isUpload
    >
      <RadioField {...field('soort')} label="Waar gaat het om?" choices={SORTS} />
      <TextField
        {...field('omschrijving')}
        label="Omschrijving"
        description="Wat is er gedaan of gekocht? Noem geen namen van personen."
      />
      <TextField {...field('gedaan-op')} label="Dag" description="Zoals 31-01-2026." />
      <TextField {...field('aantal')} label="Aantal" description="Zoals 7,5." inputMode="decimal" />
      <TextField
        {...field('eenheid')}
        label="Eenheid"
        description="Zoals stuk of dag. Bij uren en kilometers mag dit leeg blijven."
        isOptional
      />
      <TextField
        {...field('prijs')}
        label="Prijs per eenheid"
        description="In euro’s zonder btw."
        inputMode="decimal"
      />
      <FileField
        name="bewijs"
        label="Bewijs"
        description={
          mended === undefined
            ? 'De rekening of bon: PDF, JPEG of PNG, ten hoogste 10 MB. Bij uren en kilometers is dit niet nodig.'
            : 'Alleen als er een ander bewijs is; anders blijft het eerste gelden.'
        }
        accept=".pdf,.jpg,.jpeg,.png"
        error={errorOf(errors, 'bewijs')}
        isOptional
      />
      <SubmitButton>{mended === undefined ? 'Vastleggen' : 'Herstel vastleggen'}</SubmitButton>
    </PostForm>
  );
}
