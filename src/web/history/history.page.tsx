import type { JSX } from 'preact';
import { decide } from '../../people';
import { hrefIn, type Frame } from '../layout/frame';
import { Page } from '../layout/page';
import { ErrorSummary } from '../parts/error-summary';
import { PageTitle, Section } from '../parts/heading';
import { Lead, Link, Paragraph } from '../parts/paragraph';
import { ChainState } from './chain-state';
import { EventTable } from './event-table';
import { FollowForm } from './follow-form';
import { HandOut } from './hand-out';
import { HistoryFilterForm } from './history-filter-form';
import { isNarrowed, queryOf } from './history-filter';
import { EVENTS_ON_A_PAGE, type HistoryView } from './history-view';

interface HistoryPageProps {
  readonly frame: Frame;
  readonly view: HistoryView;
}

/** Who did what and when, with old and new; the proof that it stayed so; and what can be taken along. */
export function HistoryPage({ frame, view }: HistoryPageProps): JSX.Element {
  const title = 'Geschiedenis';
  return (
    <Page frame={frame} title={view.errors.length > 0 ? `Fout: ${title}` : title}>
      <PageTitle>{title}</PageTitle>
      <Lead>Wie wat wanneer heeft gedaan. Wat hier staat, verandert nooit meer.</Lead>
      <ErrorSummary errors={view.errors} />
      <ChainState frame={frame} chain={view.chain} />
      {decide(frame.person, 'calculation.read').allowed && view.years.length > 0 && (
        <Section id="volgen" title="Volg een euro">
          <FollowForm frame={frame} />
        </Section>
      )}
      <Section id="gebeurtenissen" title="Gebeurtenissen">
        <Events frame={frame} view={view} />
      </Section>
      <HandOut frame={frame} view={view} />
    </Page>
  );
}

function Events({ frame, view }: HistoryPageProps): JSX.Element {
  const { part, filter, errors } = view;
  const { entries, total } = part;
  if (total === 0 && !isNarrowed(filter))
    return <Paragraph>Er is nog niets vastgelegd. Zodra iemand iets doet, staat het hier.</Paragraph>;
  return (
    <>
      <HistoryFilterForm frame={frame} filter={filter} errors={errors} />
      {entries.length === 0 ? (
        <Paragraph>
          Er is niets gevonden. Kies een andere periode, soort, functie of een ander nummer.
        </Paragraph>
      ) : (
        <>
          <p class="utrecht-paragraph list-head">
            <span>{total === 1 ? '1 gebeurtenis' : `${total.toString()} gebeurtenissen`}</span>
            <Link href={hrefIn(frame, '/historie.csv', queryOf(filter))}>Downloaden als CSV</Link>
          </p>
          <EventTable frame={frame} entries={entries} />
          <Paging frame={frame} view={view} />
        </>
      )}
    </>
  );
}

function Paging({ frame, view: { part, filter } }: HistoryPageProps): JSX.Element | null {
  const last = Math.ceil(part.total / EVENTS_ON_A_PAGE);
  if (last <= 1) return null;
  const to = (page: number): string => hrefIn(frame, '/historie', queryOf(filter, page));
  return (
    <nav class="paging" aria-label="Bladeren">
      {filter.page > 1 && <Link href={to(filter.page - 1)}>Nieuwere</Link>}
      <span>
        Pagina {filter.page} van {last}
      </span>
      {filter.page < last && <Link href={to(filter.page + 1)}>Oudere</Link>}
    </nav>
  );
}
