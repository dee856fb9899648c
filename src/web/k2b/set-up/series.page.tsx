import type { JSX } from 'preact';
import type { DeliverySeries } from '../../../cemetery/domain';
import type { Frame } from '../../layout/frame';
import { Page } from '../../layout/page';
import { Breadcrumbs } from '../../parts/breadcrumbs';
import { ErrorSummary, type FieldError } from '../../parts/error-summary';
import { PageTitle, Section } from '../../parts/heading';
import { Lead } from '../../parts/paragraph';
import { RefusalAlert } from '../../parts/refusal';
import type { Message } from '../../wording/word-refusal';
import { SeriesFormPart } from './series-form-part';
import { SeriesPreview } from './series-preview';
import type { SeriesValues } from './series-form';

export interface SeriesPageProps {
  readonly frame: Frame;
  readonly values: SeriesValues;
  readonly errors: readonly FieldError[];
  readonly profiles: readonly string[];
  /** What the form gives; undefined until it is filled in without a mistake. */
  readonly series: DeliverySeries | undefined;
  /** Why it cannot be recorded. */
  readonly fixed?: Message | undefined;
  readonly refusal?: Message | undefined;
}

/** Setting up how the files follow each other: first the windows that it gives, then it is recorded (SLA 1.9). */
export function SeriesPage(props: SeriesPageProps): JSX.Element {
  const { frame, values, errors, profiles, series, fixed, refusal } = props;
  const title = 'Reeks van K2B-bestanden instellen';
  return (
    <Page frame={frame} title={errors.length > 0 ? `Fout: ${title}` : title}>
      <Breadcrumbs frame={frame} crumbs={[{ label: 'K2B-reeks en tarieven', path: '/beheer/k2b' }]} />
      <PageTitle>{title}</PageTitle>
      <Lead>
        Na het eerste vrijgegeven bestand blijven de eerste dag en de lengte zoals ze zijn. De rest kun je
        blijven wijzigen; elke wijziging wordt een nieuwe versie.
      </Lead>
      <RefusalAlert message={refusal} />
      <ErrorSummary errors={errors} />
      {series && <SeriesPreview {...{ frame, values, series, fixed }} />}
      <Section id="instelling" title={series ? 'Instelling aanpassen' : 'Instelling'}>
        <SeriesFormPart {...{ frame, values, errors, profiles }} isAgain={series !== undefined} />
      </Section>
    </Page>
  );
}
