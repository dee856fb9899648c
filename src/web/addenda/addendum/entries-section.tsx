import type { JSX } from 'preact';
import type { ShownAddendum, ShownEntry } from '../../../addenda';
import { wordParked } from '../../../documents';
import { Euro } from '../../../kernel/money';
import { formatDate, formatQuantity } from '../../../kernel/text';
import { decide } from '../../../people';
import { ParkedTable } from '../../invoices/parked-table';
import { hrefIn, type Frame } from '../../layout/frame';
import { ActionLink, Actions, PostForm, SubmitButton } from '../../parts/actions';
import { PartTitle, Section } from '../../parts/heading';
import { Link, Paragraph } from '../../parts/paragraph';
import { AmountCell, NumberCell, RowHeading, Table, type Column } from '../../parts/table';
import { isAlive, takesEntries, type AddendumView } from '../parts/addendum-view';
import { formatPrice } from '../parts/format-price';
import { nameOfSort } from '../parts/word-addendum';

const COLUMNS: readonly Column[] = [
  { heading: 'Post' },
  { heading: 'Dag' },
  { heading: 'Wat' },
  { heading: 'Aantal', isNumber: true },
  { heading: 'Prijs (€)', isNumber: true },
  { heading: 'Bedrag (€)', isNumber: true },
  { heading: 'In rekening (€)', isNumber: true },
  { heading: 'Aangehouden (€)', isNumber: true },
  { heading: 'Stand' },
];

interface EntriesProps {
  readonly frame: Frame;
  readonly view: AddendumView;
}

/** Hours and costs, what of them may be charged, and what would release the rest (R8). */
export function EntriesSection({ frame, view }: EntriesProps): JSX.Element | null {
  if (!takesEntries(view) && view.shown.entries.length === 0) return <InPayroll view={view} />;
  const { shown } = view;
  const mayMend = takesEntries(view) && decide(frame.person, 'entry.record').allowed;
  const mayWrite = mayMend && isAlive(view);
  return (
    <Section id="posten" title="Uren en kosten">
      {shown.entries.length === 0 ? (
        <Paragraph>{nothingYet(frame, view)}</Paragraph>
      ) : (
        <>
          <EntryTable frame={frame} shown={shown} mayMend={mayMend} />
          <ParkedReasons entries={shown.entries} />
        </>
      )}
      {mayWrite && (
        <Actions>
          <ActionLink
            kind="secondary"
            href={hrefIn(frame, `/addenda/${shown.dossier.addendum}/posten/nieuw`)}
          >
            Uren of kosten vastleggen
          </ActionLink>
        </Actions>
      )}
    </Section>
  );
}

function nothingYet({ person }: Frame, view: AddendumView): string {
  if (!isAlive(view)) return 'Er zijn geen uren of kosten vastgelegd.';
  return person.side === 'client'
    ? 'Er zijn nog geen uren of kosten vastgelegd. Zodra de opdrachtnemer ze vastlegt, staan ze hier.'
    : 'Er zijn nog geen uren of kosten vastgelegd.';
}

function InPayroll({ view: { latest } }: { view: AddendumView }): JSX.Element | null {
  if (latest.proposal.price.basis !== 'formation') return null;
  return (
    <Section id="posten" title="Uren en kosten">
      <Paragraph>De kosten van extra formatie komen met de loonkosten mee.</Paragraph>
    </Section>
  );
}

interface EntryTableProps {
  readonly frame: Frame;
  readonly shown: ShownAddendum;
  readonly mayMend: boolean;
}

function EntryTable({ frame, shown, mayMend }: EntryTableProps): JSX.Element {
  return (
    <Table caption="Posten" isCaptionHidden columns={COLUMNS} foot={<TotalRow shown={shown} />}>
      {shown.entries.map((entry) => (
        <EntryRow key={entry.row.entryId} {...{ frame, entry, mayMend }} addendum={shown.dossier.addendum} />
      ))}
    </Table>
  );
}

interface EntryRowProps {
  readonly frame: Frame;
  readonly addendum: string;
  readonly entry: ShownEntry;
  readonly mayMend: boolean;
}

function EntryRow({ frame, addendum, entry: { row, assessed }, mayMend }: EntryRowProps): JSX.Element {
  const { entry, amount, chargeable, parked } = assessed;
  const path = `/addenda/${addendum}/posten/${row.entryId}`;
  return (
    <tr>
      <RowHeading>
        <span class="nowrap">{row.entryId}</span>
      </RowHeading>
      <td class="nowrap">{formatDate(entry.performedOn)}</td>
      <td>
        {nameOfSort(row.sort)}: {row.description}
        {row.fileId !== null && (
          <div>
            <Link href={hrefIn(frame, `/addenda/${addendum}/bestanden/${row.fileId}`)}>
              Bewijs<span class="visually-hidden"> van {row.entryId}</span>
            </Link>
          </div>
        )}
        {mayMend && (
          <div>
            <Link href={hrefIn(frame, `${path}/herstel`)}>
              Herstellen<span class="visually-hidden"> van {row.entryId}</span>
            </Link>
          </div>
        )}
      </td>
      <NumberCell>
        {formatQuantity(entry.quantity)} {entry.unit}
      </NumberCell>
      <NumberCell>{formatPrice(entry.unitPrice)}</NumberCell>
      <AmountCell amount={amount} />
      <AmountCell amount={chargeable} />
      <AmountCell amount={parked} />
      <td>
        <EntryState frame={frame} entry={{ row, assessed }} path={path} />
      </td>
    </tr>
  );
}

function EntryState(props: { frame: Frame; entry: ShownEntry; path: string }): JSX.Element {
  const { frame, path } = props;
  const { row, assessed } = props.entry;
  const mayConfirm =
    !assessed.entry.confirmed &&
    row.writtenBy !== frame.person.id &&
    decide(frame.person, 'entry.confirm').allowed;
  return (
    <>
      {assessed.reason === undefined
        ? 'In rekening te brengen'
        : wordParked(assessed.reason, 'screen').reason}
      {!assessed.entry.confirmed && assessed.reason !== 'not-confirmed' && (
        <div class="event-details">uren nog niet bevestigd</div>
      )}
      {mayConfirm && (
        <PostForm frame={frame} path={`${path}/bevestigingen`}>
          <SubmitButton kind="secondary">{`Uren van ${row.entryId} bevestigen`}</SubmitButton>
        </PostForm>
      )}
    </>
  );
}

function TotalRow({ shown }: { shown: ShownAddendum }): JSX.Element {
  return (
    <tr class="total">
      <th scope="row" colSpan={5}>
        Samen
      </th>
      <AmountCell amount={shown.recorded} />
      <AmountCell amount={shown.chargeable} />
      <AmountCell amount={shown.parked} />
      <td />
    </tr>
  );
}

function ParkedReasons({ entries }: { entries: readonly ShownEntry[] }): JSX.Element | null {
  const reasons = [...new Set(entries.flatMap(({ assessed: { reason } }) => reason ?? []))];
  if (reasons.length === 0) return null;
  const parked = reasons.map((reason) => {
    const own = entries.filter(({ assessed }) => assessed.reason === reason);
    return { reason, amount: Euro.sum(own.map(({ assessed }) => assessed.parked)).toString() };
  });
  return (
    <>
      <PartTitle>Waarom een deel wordt aangehouden</PartTitle>
      <ParkedTable parked={parked} />
    </>
  );
}
