import type { JSX } from 'preact';
import { OCCASION_NAMES } from '../../../templates/wording/advice-notes';
import type { Foresight, ShownNote } from '../../decisions';
import { formatAmount, formatEuro, formatLongDate, formatMonth } from '../../kernel/text';
import type { LocalDate } from '../../kernel/time';
import { decide } from '../../people';
import { nameOfRole } from '../../platform/wording';
import { hrefIn, type Frame } from '../layout/frame';
import { Page } from '../layout/page';
import { ActionLink, Actions } from '../parts/actions';
import { Definitions } from '../parts/definitions';
import { PageTitle, Section } from '../parts/heading';
import { Lead, Link, Paragraph } from '../parts/paragraph';
import { NumberCell, RowHeading, Table, type Column } from '../parts/table';
import { NoteBadge } from './note-badge';

interface NotesPageProps {
  readonly frame: Frame;
  readonly notes: readonly ShownNote[];
  readonly year: number;
  readonly today: LocalDate;
  /** Undefined when the year cannot be settled. */
  readonly foresight: Foresight | undefined;
}

/** Decisions above the ceiling: what is foreseen, and the notes. */
export function NotesPage({ frame, notes, year, today, foresight }: NotesPageProps): JSX.Element {
  const mayPropose = decide(frame.person, 'advice.propose').allowed;
  return (
    <Page frame={frame} title="Adviesnota’s">
      <PageTitle>Adviesnota’s</PageTitle>
      <Lead>Besluiten over kosten boven het formatieplafond (DVO artikel 4.8; SLA, Ziekteverzuim).</Lead>
      {mayPropose && (
        <Actions>
          <ActionLink
            href={hrefIn(frame, '/adviesnotas/nieuw', { jaar: year.toString(), aanleiding: 'absence' })}
          >
            Nieuwe adviesnota
          </ActionLink>
        </Actions>
      )}
      <ForesightSection year={year} today={today} foresight={foresight} />
      <Section id="notas" title="Nota’s">
        {notes.length === 0 ? (
          <Paragraph>
            {mayPropose
              ? 'Er zijn nog geen adviesnota’s. Komt het jaar boven het plafond, begin dan met een nieuwe.'
              : 'Er zijn nog geen adviesnota’s. Zodra de opdrachtnemer er een voorlegt, staat zij hier.'}
          </Paragraph>
        ) : (
          <NotesTable frame={frame} notes={notes} />
        )}
      </Section>
    </Page>
  );
}

function ForesightSection(props: Pick<NotesPageProps, 'year' | 'today' | 'foresight'>): JSX.Element {
  const { year, today, foresight } = props;
  if (!foresight)
    return (
      <Section id="vooruitzicht" title={`Vooruitzicht ${year}`}>
        <Paragraph>Dit jaar kan nog niet worden berekend.</Paragraph>
      </Section>
    );
  const { position, limits } = foresight;
  return (
    <Section id="vooruitzicht" title={`Vooruitzicht ${year}`}>
      <Definitions
        items={[
          { term: 'Grens op de loonkosten', value: formatEuro(position.limit) },
          { term: 'Verwachte loonkosten van het jaar', value: formatEuro(position.expected) },
          { term: 'Aangehouden loonkosten', value: formatEuro(position.parked) },
        ]}
      />
      {limits.length === 0 && <Paragraph>Naar verwachting wordt geen grens bereikt.</Paragraph>}
      {limits.map(({ part, month, decider, article, lastDay }) => (
        <Paragraph key={part}>
          De grens op de {part === 'salaries' ? 'loonkosten' : 'overhead'} wordt bereikt in{' '}
          {formatMonth(month)}. Over wat daarboven komt, beslist de {nameOfRole(decider.role).toLowerCase()} (
          {article}). {sayLastDay(lastDay, today)}
        </Paragraph>
      ))}
    </Section>
  );
}

/** A decision that comes too late for the month is still needed: costs stay parked until then (R4). */
function sayLastDay(lastDay: LocalDate, today: LocalDate): string {
  const day = formatLongDate(lastDay);
  return lastDay < today ? `De laatste dag daarvoor was ${day} en is voorbij.` : `Uiterlijk: ${day}.`;
}

const COLUMNS: readonly Column[] = [
  { heading: 'Adviesnota' },
  { heading: 'Stand' },
  { heading: 'Gevraagd (€)', isNumber: true },
];

function NotesTable({ frame, notes }: Pick<NotesPageProps, 'frame' | 'notes'>): JSX.Element {
  return (
    <Table caption="Adviesnota’s" isCaptionHidden columns={COLUMNS}>
      {notes.map(({ dossier: { note }, latest: { content, version }, state }) => (
        <tr key={note}>
          <RowHeading>
            <Link href={hrefIn(frame, `/adviesnotas/${note}`)}>
              {note} {OCCASION_NAMES[content.occasion]}
            </Link>
            <div class="event-details">{content.year}</div>
          </RowHeading>
          <td>
            <NoteBadge state={state.state} />
            {state.approved !== undefined && state.approved < version && (
              <div class="event-details">Versie {state.approved} geldt.</div>
            )}
            {state.reason !== undefined && <div class="event-details">‘{state.reason}’</div>}
          </td>
          <NumberCell>{formatAmount(content.amount)}</NumberCell>
        </tr>
      ))}
    </Table>
  );
}
