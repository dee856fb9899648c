import type { JSX } from 'preact';
import type { BillingDraft, BillingSwitch, DocumentSummary, ShownInvoiceDelivery } from '../../invoicing';
import { monthOf } from '../../documents/domain';
import { formatMonth } from '../../kernel/text';
import { decide } from '../../people';
import { BillingOffAlert } from '../billing-switch';
import { hrefIn, type Frame } from '../layout/frame';
import { Page } from '../layout/page';
import { ActionLink, SubmitButton } from '../parts/actions';
import { AgreementField } from '../parts/agreement-field';
import { Alert } from '../parts/alert';
import { SelectField } from '../parts/field';
import { PageTitle } from '../parts/heading';
import { Lead, Link, Paragraph } from '../parts/paragraph';
import { KINDS } from './document-kind';
import { DocumentTable } from './document-table';
import { filterDocuments, queryOf, yearsOf, type InvoicesFilter } from './invoices-filter';

interface InvoicesPageProps {
  readonly frame: Frame;
  /** All documents of the agreement, latest first. */
  readonly documents: readonly DocumentSummary[];
  readonly filter: InvoicesFilter;
  /** How each reaches the client, by its number. */
  readonly deliveries: ReadonlyMap<string, ShownInvoiceDelivery>;
  /** Where billing is off, so that nothing goes; for the contractor. */
  readonly off: readonly BillingSwitch[];
  readonly draft: BillingDraft | undefined;
}

export function InvoicesPage(props: InvoicesPageProps): JSX.Element {
  const { frame, documents, draft, ...list } = props;
  return (
    <Page frame={frame} title="Facturen">
      <PageTitle>Facturen</PageTitle>
      <BillingOffAlert frame={frame} off={list.off} />
      {draft && <DraftNotice frame={frame} draft={draft} />}
      {documents.length === 0 ? (
        <NoInvoices frame={frame} />
      ) : (
        <List frame={frame} documents={documents} {...list} />
      )}
    </Page>
  );
}

function NoInvoices({ frame }: { frame: Frame }): JSX.Element {
  if (!decide(frame.person, 'billing.preview').allowed)
    return <Lead>Er zijn nog geen facturen. Zodra er een is vastgesteld, staat die hier.</Lead>;
  return (
    <>
      <Lead>Er zijn nog geen facturen. Begin met de loonkosten van een maand.</Lead>
      <ActionLink href={hrefIn(frame, '/maanden')}>Naar de maandafsluiting</ActionLink>
    </>
  );
}

function DraftNotice({ frame, draft }: { frame: Frame; draft: BillingDraft }): JSX.Element {
  const [subject, path] =
    draft.month === null
      ? [
          `voor het crediteren van ${draft.creditedDocument ?? ''}`,
          `/facturen/${draft.creditedDocument ?? ''}`,
        ]
      : [`van ${formatMonth(monthOf(draft.month))}`, `/maanden/${draft.month}`];
  return (
    <Alert kind="info">
      <Paragraph>
        Er staat een concept {subject} klaar. <Link href={hrefIn(frame, path)}>Bekijk het concept</Link>
      </Paragraph>
    </Alert>
  );
}

function List(props: Omit<InvoicesPageProps, 'draft'>): JSX.Element {
  const { frame, documents, filter, deliveries, off } = props;
  const shown = filterDocuments(documents, filter);
  return (
    <>
      <FilterForm frame={frame} documents={documents} filter={filter} />
      {shown.length === 0 ? (
        <Paragraph>
          Er zijn geen documenten die hieraan voldoen. Kies een ander jaar of een andere soort.
        </Paragraph>
      ) : (
        <>
          <p class="utrecht-paragraph list-head">
            <span>{shown.length === 1 ? '1 document' : `${shown.length} documenten`}</span>
            <Link href={hrefIn(frame, '/facturen.csv', queryOf(filter))}>Downloaden als CSV</Link>
          </p>
          <DocumentTable
            frame={frame}
            documents={shown}
            deliveries={deliveries}
            isBillingOff={off.length > 0}
            caption="Facturen en creditfacturen, nieuwste eerst"
          />
        </>
      )}
    </>
  );
}

type FilterFormProps = Pick<InvoicesPageProps, 'frame' | 'documents' | 'filter'>;

function FilterForm({ frame, documents, filter }: FilterFormProps): JSX.Element {
  const years = yearsOf(documents).map((year) => ({ value: year, label: year }));
  return (
    <form class="filter" method="get" action="/facturen" aria-label="Facturen kiezen">
      <AgreementField frame={frame} />
      <SelectField
        name="jaar"
        label="Jaar"
        value={filter.year}
        choices={[{ value: '', label: 'Alle jaren' }, ...years]}
      />
      <SelectField
        name="soort"
        label="Soort"
        value={filter.kind?.value}
        choices={[{ value: '', label: 'Alle soorten' }, ...KINDS]}
      />
      <SubmitButton kind="secondary">Tonen</SubmitButton>
    </form>
  );
}
