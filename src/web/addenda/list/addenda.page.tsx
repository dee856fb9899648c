import type { JSX } from 'preact';
import type { ShownAddendum } from '../../../addenda';
import { expectedCosts, maximumOf } from '../../../addenda/domain';
import { nameAddendumKind } from '../../../documents';
import { Euro } from '../../../kernel/money';
import { formatAmount } from '../../../kernel/text';
import { decide } from '../../../people';
import { hrefIn, type Frame } from '../../layout/frame';
import { Page } from '../../layout/page';
import { ActionLink, Actions, SubmitButton } from '../../parts/actions';
import { AgreementField } from '../../parts/agreement-field';
import { SelectField } from '../../parts/field';
import { PageTitle } from '../../parts/heading';
import { Lead, Link, Paragraph } from '../../parts/paragraph';
import { AmountCell, NumberCell, RowHeading, Table, type Column } from '../../parts/table';
import { filterAddenda, KIND_CHOICES, queryOf, STATE_CHOICES, type AddendaFilter } from './addenda-filter';
import { AddendumBadge } from '../parts/addendum-badge';
import { inOrderOfKey, versionsOf } from '../parts/versions-of';

const COLUMNS: readonly Column[] = [
  { heading: 'Addendum' },
  { heading: 'Soort' },
  { heading: 'Stand' },
  { heading: 'Verwacht (€)', isNumber: true },
  { heading: 'Ten hoogste (€)', isNumber: true },
  { heading: 'In rekening te brengen (€)', isNumber: true },
  { heading: 'Aangehouden (€)', isNumber: true },
];

interface AddendaPageProps {
  readonly frame: Frame;
  readonly addenda: readonly ShownAddendum[];
  readonly filter: AddendaFilter;
}

/** Extra work, projects, elections and calamities of an agreement. */
export function AddendaPage({ frame, addenda, filter }: AddendaPageProps): JSX.Element {
  return (
    <Page frame={frame} title="Addenda">
      <PageTitle>Addenda</PageTitle>
      <Lead>{addenda.length === 0 ? emptyText(frame) : 'Werk dat niet in de jaarafspraak staat.'}</Lead>
      <NewWork frame={frame} />
      {addenda.length > 0 && <List frame={frame} addenda={addenda} filter={filter} />}
    </Page>
  );
}

function emptyText(frame: Frame): string {
  return decide(frame.person, 'addendum.propose').allowed
    ? 'Er zijn nog geen addenda. Begin met een voorstel voor meerwerk, maatwerk, een project of een verkiezing.'
    : 'Er zijn nog geen addenda. Zodra de opdrachtnemer er een voorlegt, staat het hier.';
}

function NewWork({ frame }: { frame: Frame }): JSX.Element | null {
  const [proposes, reports] = [
    decide(frame.person, 'addendum.propose').allowed,
    decide(frame.person, 'calamity.report').allowed,
  ];
  if (!proposes && !reports) return null;
  return (
    <Actions>
      {proposes && <ActionLink href={hrefIn(frame, '/addenda/nieuw')}>Nieuw addendum</ActionLink>}
      {reports && (
        <ActionLink kind="secondary" href={hrefIn(frame, '/calamiteiten/nieuw')}>
          Calamiteit melden
        </ActionLink>
      )}
    </Actions>
  );
}

function List({ frame, addenda, filter }: AddendaPageProps): JSX.Element {
  const shown = inOrderOfKey(filterAddenda(addenda, filter));
  return (
    <>
      <FilterForm frame={frame} filter={filter} />
      {shown.length === 0 ? (
        <Paragraph>
          Er zijn geen addenda die hieraan voldoen. Kies een andere soort of een andere stand.
        </Paragraph>
      ) : (
        <>
          <p class="utrecht-paragraph list-head">
            <span>{shown.length === 1 ? '1 addendum' : `${shown.length} addenda`}</span>
            <Link href={hrefIn(frame, '/addenda.csv', queryOf(filter))}>Downloaden als CSV</Link>
          </p>
          <AddendaTable frame={frame} addenda={shown} />
        </>
      )}
    </>
  );
}

function AddendaTable({ frame, addenda }: Omit<AddendaPageProps, 'filter'>): JSX.Element {
  return (
    <Table caption="Addenda" isCaptionHidden columns={COLUMNS} foot={<TotalRow addenda={addenda} />}>
      {addenda.map((one) => {
        const { latest, approved } = versionsOf(one);
        const { proposal } = approved ?? latest;
        const isOlder = approved !== undefined && approved.version !== latest.version;
        return (
          <tr key={one.dossier.addendum}>
            <RowHeading>
              <Link href={hrefIn(frame, `/addenda/${one.dossier.addendum}`)}>
                {one.dossier.addendum} {proposal.title}
              </Link>
              {isOlder && <div class="event-details">akkoord met versie {approved.version} telt</div>}
            </RowHeading>
            <td>{nameAddendumKind(one.dossier.kind)}</td>
            <td>
              <AddendumBadge of={one} />
            </td>
            <NumberCell>{amountOrDash(expectedCosts(proposal.price))}</NumberCell>
            <NumberCell>{amountOrDash(maximumOf(proposal))}</NumberCell>
            <AmountCell amount={one.chargeable} />
            <AmountCell amount={one.parked} />
          </tr>
        );
      })}
    </Table>
  );
}

function TotalRow({ addenda }: { addenda: readonly ShownAddendum[] }): JSX.Element {
  return (
    <tr class="total">
      <th scope="row" colSpan={5}>
        Samen
      </th>
      <AmountCell amount={Euro.sum(addenda.map(({ chargeable }) => chargeable))} />
      <AmountCell amount={Euro.sum(addenda.map(({ parked }) => parked))} />
    </tr>
  );
}

function amountOrDash(amount: Euro | undefined): string {
  return amount ? formatAmount(amount) : '–';
}

function FilterForm({ frame, filter }: Pick<AddendaPageProps, 'frame' | 'filter'>): JSX.Element {
  return (
    <form class="filter" method="get" action="/addenda" aria-label="Addenda kiezen">
      <AgreementField frame={frame} />
      <SelectField
        name="soort"
        label="Soort"
        value={filter.kind?.value}
        choices={[{ value: '', label: 'Alle soorten' }, ...KIND_CHOICES]}
      />
      <SelectField
        name="stand"
        label="Stand"
        value={filter.state?.value}
        choices={[{ value: '', label: 'Elke stand' }, ...STATE_CHOICES]}
      />
      <SubmitButton kind="secondary">Tonen</SubmitButton>
    </form>
  );
}
