import type { JSX } from 'preact';
import { dayOf } from '../../documents/domain';
import type { LinePlace } from '../../invoicing';
import { capitalised, formatDate } from '../../kernel/text';
import { hrefIn, type Frame } from '../layout/frame';
import { Page } from '../layout/page';
import { Badge } from '../parts/badge';
import { Breadcrumbs } from '../parts/breadcrumbs';
import { PageTitle, Section } from '../parts/heading';
import { Lead, Link, Paragraph } from '../parts/paragraph';
import { NumberCell, RowHeading, Table, type Column } from '../parts/table';
import type { FactsView, FactWithOld } from './facts.reader';
import { followHref } from './follow.page';
import { nameFactList, wordFact } from './word-fact';

const COLUMNS: readonly Column[] = [
  { heading: 'Positie', isNumber: true },
  { heading: 'Feit' },
  { heading: 'Wat' },
  { heading: 'Bron' },
  { heading: 'Bekend op' },
  { heading: 'Stand' },
];

interface FactsPageProps {
  readonly frame: Frame;
  readonly view: FactsView;
}

/** Facts as recorded, each with what it replaced; of a single fact also the invoice lines that rest on it. */
export function FactsPage({ frame, view: { facts, usedIn } }: FactsPageProps): JSX.Element {
  const [first] = facts;
  const title = usedIn && first ? `${nameFactList(first.fact.list)} ${first.fact.id}` : 'Vastgelegde feiten';
  return (
    <Page frame={frame} title={title}>
      <Breadcrumbs frame={frame} crumbs={[{ label: 'Geschiedenis', path: '/historie' }]} />
      <PageTitle>{title}</PageTitle>
      <Lead>Een feit verandert nooit. Een later feit kan het vervangen of intrekken.</Lead>
      <Table caption="Vastgelegde feiten" isCaptionHidden columns={COLUMNS}>
        {facts.map((one) => (
          <FactRow key={one.fact.position} frame={frame} one={one} />
        ))}
      </Table>
      {usedIn && (
        <Section id="gebruik" title="Factuurregels die op dit feit rusten">
          <UsedIn frame={frame} places={usedIn} />
        </Section>
      )}
    </Page>
  );
}

function FactRow({ frame, one: { fact, replaced } }: { frame: Frame; one: FactWithOld }): JSX.Element {
  return (
    <tr>
      <NumberCell>{fact.position}</NumberCell>
      <RowHeading>
        <Link href={hrefIn(frame, '/historie/feiten', { feit: fact.id })}>{fact.id}</Link>
        <div class="event-details">{nameFactList(fact.list)}</div>
      </RowHeading>
      <td>
        {wordFact(fact.content, replaced?.content).map(({ name, value, old }) => (
          <div key={name}>
            {capitalised(name)}: {old !== undefined && old !== '' && <del>{old}</del>} <span>{value}</span>
          </div>
        ))}
        {replaced && <div class="event-details">{`Vervangt ${replaced.id}`}</div>}
      </td>
      <td>{capitalised(fact.source)}</td>
      <td class="nowrap">{formatDate(dayOf(fact.recordedOn))}</td>
      <td>
        {fact.counts ? (
          <Badge tone="safe">Geldt</Badge>
        ) : (
          <Badge tone="quiet">Vervangen of ingetrokken</Badge>
        )}
      </td>
    </tr>
  );
}

function UsedIn({ frame, places }: { frame: Frame; places: readonly LinePlace[] }): JSX.Element {
  if (places.length === 0) return <Paragraph>Nog geen enkele factuurregel rust op dit feit.</Paragraph>;
  return (
    <ul class="utrecht-unordered-list">
      {places.map(({ number, ordinal }) => (
        <li class="utrecht-unordered-list__item" key={`${number}/${ordinal.toString()}`}>
          <Link href={followHref(frame, number, ordinal)}>{`${number}, regel ${ordinal.toString()}`}</Link>
        </li>
      ))}
    </ul>
  );
}
