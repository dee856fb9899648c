import type { JSX } from 'preact';
import { formatLongDate, formatMonth } from '../../kernel/text';
import { decide } from '../../people';
import { hrefIn, type Frame } from '../layout/frame';
import { Page } from '../layout/page';
import { ActionLink } from '../parts/actions';
import { ErrorSummary, type FieldError } from '../parts/error-summary';
import { PageTitle, Section } from '../parts/heading';
import { KnownOnBanner, KnownOnChoice, knownOnQuery } from '../parts/known-on';
import { Lead, Link, Paragraph } from '../parts/paragraph';
import { RefusalAlert } from '../parts/refusal';
import { wordRefusal } from '../wording/word-refusal';
import {
  filterCorrections,
  filterDocuments,
  monthsOf,
  queryOf,
  type CorrectionsFilter,
} from './corrections-filter';
import { CorrectionsTable } from './corrections-table';
import type { CorrectionsView, PendingView } from './corrections-view';
import { FilterForm } from './filter-form';
import { CausesOfAll, IssuedSection } from './issued-section';

export interface CorrectionsPageProps {
  readonly frame: Frame;
  readonly view: CorrectionsView;
  readonly filter: CorrectionsFilter;
  /** What is wrong with the address that was asked for. */
  readonly errors: readonly FieldError[];
}

/** Per month and part: charged, computed again, the difference and what brought it about. */
export function CorrectionsPage({ frame, view, filter, errors }: CorrectionsPageProps): JSX.Element {
  const all = [view.pending.corrections, ...view.issued.map(({ corrections }) => corrections)].flat();
  const isEmpty = all.length === 0 && view.pending.faults.length === 0;
  const { knownOn } = view;
  const isPast = knownOn.day !== undefined;
  return (
    <Page frame={frame} title={errors.length > 0 ? 'Fout: Correcties' : 'Correcties'}>
      <KnownOnBanner frame={frame} knownOn={knownOn} kept={queryOf(filter)} />
      <PageTitle>Correcties</PageTitle>
      <Lead>
        Elke maand wordt opnieuw berekend wat verschuldigd is, met alles wat bekend {isPast ? 'was' : 'is'} op{' '}
        {formatLongDate(knownOn.moment.day)}.
      </Lead>
      <ErrorSummary errors={errors} />
      {isEmpty ? (
        <>
          <KnownOnChoice frame={frame} knownOn={knownOn} />
          <NoCorrections frame={frame} isPast={isPast} />
        </>
      ) : (
        <Found frame={frame} view={view} filter={filter} errors={errors} months={monthsOf(all)} />
      )}
    </Page>
  );
}

function NoCorrections({ frame, isPast }: { frame: Frame; isPast: boolean }): JSX.Element {
  if (isPast) return <Paragraph>Er waren toen nog geen correcties.</Paragraph>;
  if (!decide(frame.person, 'billing.preview').allowed)
    return (
      <Paragraph>
        Er zijn nog geen correcties. Past een factuur een eerdere maand aan, dan staat dat hier.{' '}
        <Link href={hrefIn(frame, '/facturen')}>Bekijk de facturen</Link>
      </Paragraph>
    );
  return (
    <>
      <Paragraph>
        Er zijn nog geen correcties: wat in rekening is gebracht, klopt met wat bekend is. Leg je loonkosten
        of een ander feit van een eerdere maand vast, dan staat het verschil hier.
      </Paragraph>
      <ActionLink href={hrefIn(frame, '/maanden')}>Naar de maandafsluiting</ActionLink>
    </>
  );
}

function Found({
  frame,
  view,
  filter,
  errors,
  months,
}: CorrectionsPageProps & { months: readonly string[] }): JSX.Element {
  const issued = filterDocuments(view.issued, filter);
  const corrections = filterCorrections(view.pending.corrections, filter);
  const exported = { ...queryOf(filter), ...knownOnQuery(view.knownOn) };
  const isPast = view.knownOn.day !== undefined;
  const count = corrections.length + issued.reduce((sum, one) => sum + one.corrections.length, 0);
  return (
    <>
      <FilterForm frame={frame} months={months} filter={filter} errors={errors} knownOn={view.knownOn} />
      <p class="utrecht-paragraph list-head">
        <span>{count === 1 ? '1 regel' : `${count} regels`}</span>
        <Link href={hrefIn(frame, '/correcties.csv', exported)}>Downloaden als CSV</Link>
      </p>
      {decide(frame.person, 'settlement.read').allowed && (
        <PendingSection frame={frame} pending={{ ...view.pending, corrections }} isPast={isPast} />
      )}
      <Section id="gecorrigeerd" title="Gecorrigeerd op facturen">
        {issued.length === 0 ? (
          <Paragraph>Er is geen factuur die hier iets aan corrigeert.</Paragraph>
        ) : (
          <>
            <CausesOfAll frame={frame} issued={issued} />
            {issued.map((one) => (
              <IssuedSection key={one.document.number} frame={frame} issued={one} />
            ))}
          </>
        )}
      </Section>
    </>
  );
}

interface PendingProps {
  readonly frame: Frame;
  readonly pending: PendingView;
  /** Whether an earlier day is looked at. */
  readonly isPast: boolean;
}

function PendingSection({ frame, pending, isPast }: PendingProps): JSX.Element {
  const { month, corrections, faults } = pending;
  const title = isPast ? 'Toen te corrigeren' : 'Nu te corrigeren';
  return (
    <Section id="te-corrigeren" title={title}>
      {faults.length > 0 && <RefusalAlert message={wordRefusal({ code: 'cannot-settle', faults })} />}
      {faults.length === 0 && corrections.length === 0 && (
        <Paragraph>
          {isPast
            ? 'Er was niets te corrigeren: wat in rekening was gebracht, klopte met wat toen bekend was.'
            : 'Er is niets te corrigeren: wat in rekening is gebracht, klopt met wat nu bekend is.'}
        </Paragraph>
      )}
      {month && corrections.length > 0 && (
        <>
          <Paragraph>
            {isPast
              ? `Dit zou op de volgende factuur komen, berekend tot en met ${formatMonth(month)}.`
              : `Dit komt op de volgende factuur. Nu berekend tot en met ${formatMonth(month)}; de opdrachtgever ziet het pas als het is gefactureerd.`}
          </Paragraph>
          <CorrectionsTable
            frame={frame}
            caption={`${title}, per maand en onderdeel`}
            corrections={corrections}
            document={undefined}
          />
          {!isPast && (
            <ActionLink href={hrefIn(frame, '/maanden')} kind="secondary">
              Naar de maandafsluiting
            </ActionLink>
          )}
        </>
      )}
    </Section>
  );
}
