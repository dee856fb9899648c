import type { JSX } from 'preact';
import type { ShownAddendum } from '../../../addenda';
import { CALAMITY_LIMIT } from '../../../addenda/domain';
import { formatEuro, formatLongDate } from '../../../kernel/text';
import { hrefIn, type Frame } from '../../layout/frame';
import { Page } from '../../layout/page';
import { PostForm, SubmitButton } from '../../parts/actions';
import { Breadcrumbs } from '../../parts/breadcrumbs';
import { ErrorSummary, errorOf, type FieldError } from '../../parts/error-summary';
import { TextAreaField, TextField } from '../../parts/field';
import { PageTitle } from '../../parts/heading';
import { Lead, Link, Paragraph } from '../../parts/paragraph';
import { RefusalAlert } from '../../parts/refusal';
import type { Message } from '../../wording/word-refusal';
import { distinctField, TOLD_ROWS } from './calamity-form';
import type { KnownNames } from './known-names';
import type { FormValues } from './read-form';
import { versionsOf } from '../parts/versions-of';

export interface CalamityPageProps {
  readonly frame: Frame;
  /** The calamity of which a new version is written. */
  readonly addendum?: string | undefined;
  readonly values: FormValues;
  readonly names: KnownNames;
  /** Calamities of about the same time: the reporter says whether it is the same event. */
  readonly alike: readonly ShownAddendum[];
  readonly errors?: readonly FieldError[];
  readonly refusal?: Message | undefined;
}

/** Reporting something that could not wait for consent (DVO 3.7). */
export function CalamityPage(props: CalamityPageProps): JSX.Element {
  const { frame, addendum, errors = [], refusal } = props;
  const title = addendum === undefined ? 'Calamiteit melden' : `Melding ${addendum} aanvullen`;
  return (
    <Page frame={frame} title={errors.length > 0 ? `Fout: ${title}` : title}>
      <Breadcrumbs frame={frame} crumbs={[{ label: 'Addenda', path: '/addenda' }]} />
      <PageTitle>{title}</PageTitle>
      <Lead>
        Bij een calamiteit van minder dan {formatEuro(CALAMITY_LIMIT)} mag je handelen zonder akkoord vooraf.
        Meld wel direct wat er gebeurde en wat je deed (DVO artikel 3.7).
      </Lead>
      <RefusalAlert message={refusal} />
      <ErrorSummary errors={errors} />
      <PostForm
        frame={frame}
        path={addendum === undefined ? '/calamiteiten/nieuw' : `/calamiteiten/${addendum}/nieuwe-versie`}
      >
        <Alike {...props} />
        <ReportFields {...props} errors={errors} />
        <SubmitButton>{addendum === undefined ? 'Calamiteit melden' : 'Aanvulling bewaren'}</SubmitButton>
      </PostForm>
    </Page>
  );
}

function ReportFields({ values, names, errors = [] }: CalamityPageProps): JSX.Element {
  const field = (name: string): { name: string; value: string | undefined; error: string | undefined } => ({
    name,
    value: values[name],
    error: errorOf(errors, name),
  });
  return (
    <>
      <TextField {...field('titel')} label="Titel" description="In een paar woorden." />
      <TextField {...field('gebeurd-op')} label="Dag van de calamiteit" description="Zoals 31-01-2026." />
      <TextAreaField {...field('gebeurd')} label="Wat er gebeurde" />
      <TextAreaField {...field('gedaan')} label="Wat er is gedaan" />
      <TextAreaField {...field('reden')} label="Waarom kon het niet wachten?" />
      <TextField
        {...field('dienst')}
        label="Dienst"
        description="Het nummer uit de SLA, zoals 1.1."
        suggestions={names.services}
      />
      <TextField
        {...field('raming')}
        label="Raming van de kosten"
        description={`In euro’s zonder btw. Bij ${formatEuro(CALAMITY_LIMIT)} of meer is een addendum nodig.`}
        inputMode="decimal"
      />
      <fieldset class="choices field-group">
        <legend class="utrecht-form-label">Wie van de opdrachtgever weet ervan, en sinds wanneer?</legend>
        <div class="utrecht-form-field-description">Noem de functie, niet de naam. Eén is genoeg.</div>
        {TOLD_ROWS.map((row) => (
          <div class="told__row" key={row}>
            <TextField {...field(`verteld-aan-${row}`)} label={`Functie ${row}`} isOptional={row > 1} />
            <TextField {...field(`verteld-op-${row}`)} label={`Verteld op ${row}`} isOptional={row > 1} />
          </div>
        ))}
      </fieldset>
    </>
  );
}

function Alike({ frame, alike, values, errors = [] }: CalamityPageProps): JSX.Element | null {
  if (alike.length === 0) return null;
  return (
    <fieldset class="choices field-group">
      <legend class="utrecht-form-label">Is dit dezelfde gebeurtenis?</legend>
      {alike.map((one) => {
        const { addendum } = one.dossier;
        const { proposal } = versionsOf(one).latest;
        const day = proposal.calamity ? formatLongDate(proposal.calamity.happenedOn) : '';
        const name = distinctField(addendum);
        return (
          <div class="field-group" key={addendum}>
            <Paragraph>
              <Link href={hrefIn(frame, `/addenda/${addendum}`)}>
                {addendum} {proposal.title}
              </Link>
              , {day}
            </Paragraph>
            <TextAreaField
              name={name}
              label={`Waarom is dit een andere gebeurtenis dan ${addendum}?`}
              value={values[name]}
              error={errorOf(errors, name)}
            />
          </div>
        );
      })}
    </fieldset>
  );
}
