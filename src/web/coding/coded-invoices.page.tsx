import type { JSX } from 'preact';
import { TAAKVELD_NAMES } from '../../../templates/wording/coding';
import type { CodedInvoices, CodedPeriod } from '../../coding';
import type { CodedAmounts, Coding } from '../../coding/domain';
import { euroOf } from '../../invoicing/domain';
import { formatDate } from '../../kernel/text';
import { parseLocalDate } from '../../kernel/time';
import type { KnownOn } from '../desk/known-on.service';
import type { AgreementFrame } from '../desk/desk.service';
import { hrefIn } from '../layout/frame';
import { Page } from '../layout/page';
import { Breadcrumbs } from '../parts/breadcrumbs';
import { PageTitle, Section } from '../parts/heading';
import { KnownOnBanner, KnownOnChoice, knownOnErrors, knownOnQuery } from '../parts/known-on';
import { Lead, Link, Paragraph } from '../parts/paragraph';
import { ErrorSummary } from '../parts/error-summary';
import { AmountCell, RowHeading, Table } from '../parts/table';
import { CODING, nameOfCodedPeriod } from './coding-view';

export interface CodedInvoicesProps {
  readonly frame: AgreementFrame;
  readonly period: CodedPeriod;
  readonly knownOn: KnownOn;
  readonly coded: CodedInvoices;
}

/** What was invoiced in a period under the codes of the own party; every total is that of the documents. */
export function CodedInvoicesPage({ frame, period, knownOn, coded }: CodedInvoicesProps): JSX.Element {
  const name = nameOfCodedPeriod(period);
  const title = `Facturen per taakveld, ${name}`;
  const errors = knownOnErrors(knownOn);
  return (
    <Page frame={frame} title={errors.length > 0 ? `Fout: ${title}` : title}>
      <Breadcrumbs frame={frame} crumbs={[{ label: 'Codering', path: CODING }]} />
      <KnownOnBanner frame={frame} knownOn={knownOn} />
      <PageTitle>{title}</PageTitle>
      <Lead>
        Facturen tellen op hun datum, zoals in je grootboek. Ernaast staat over welke kostenmaanden het gaat.
      </Lead>
      <ErrorSummary errors={errors} />
      <KnownOnChoice frame={frame} knownOn={knownOn} />
      {coded.documents.length === 0 ? (
        <Paragraph>In {name} zijn er geen facturen. Kies een andere periode bij Codering.</Paragraph>
      ) : (
        <>
          <TaakveldenSection coded={coded} />
          <CodesSection coded={coded} />
          <DocumentsSection coded={coded} />
          <Paragraph>
            <Link href={hrefIn(frame, `${frame.path}/regels.csv`, knownOnQuery(knownOn))}>
              Alle factuurregels met hun codes (CSV)
            </Link>
          </Paragraph>
        </>
      )}
    </Page>
  );
}

const AMOUNTS = [
  { heading: 'Deze periode (€)', isNumber: true },
  { heading: 'Eerdere maanden (€)', isNumber: true },
  { heading: 'Latere maanden (€)', isNumber: true },
  { heading: 'Zonder btw (€)', isNumber: true },
  { heading: 'Btw (€)', isNumber: true },
  { heading: 'Met btw (€)', isNumber: true },
];

function TaakveldenSection({ coded: { totals, sum } }: Pick<CodedInvoicesProps, 'coded'>): JSX.Element {
  return (
    <Section id="taakvelden" title="Per taakveld">
      <Table
        caption="Bedragen per taakveld"
        isCaptionHidden
        columns={[{ heading: 'Taakveld' }, ...AMOUNTS]}
        foot={<TotalRow amounts={sum} />}
      >
        {totals.map(({ taakveld, amounts }) => (
          <tr key={taakveld ?? 'zonder'}>
            <RowHeading>{nameOfField(taakveld)}</RowHeading>
            <AmountCells amounts={amounts} />
          </tr>
        ))}
      </Table>
    </Section>
  );
}

const CODES = [
  { heading: 'Taakveld' },
  { heading: 'Economische categorie' },
  { heading: 'Kostenplaats' },
  { heading: 'Grootboekrekening' },
];

function CodesSection({ coded: { totals } }: Pick<CodedInvoicesProps, 'coded'>): JSX.Element {
  return (
    <Section id="codes" title="Per combinatie van codes">
      <Table
        caption="Bedragen per combinatie van codes"
        isCaptionHidden
        columns={[
          ...CODES,
          { heading: 'Zonder btw (€)', isNumber: true },
          { heading: 'Btw (€)', isNumber: true },
        ]}
      >
        {totals.flatMap(({ taakveld, totals: ofField }) =>
          ofField.map(({ coding, amounts }) => (
            <tr key={`${taakveld ?? ''} ${codesOf(coding).join(' ')}`}>
              <RowHeading>{taakveld ?? 'zonder codering'}</RowHeading>
              {codesOf(coding).map((code, index) => (
                <td key={CODES[index + 1]?.heading}>{code}</td>
              ))}
              <AmountCell amount={amounts.net} />
              <AmountCell amount={amounts.vat} />
            </tr>
          )),
        )}
      </Table>
    </Section>
  );
}

const DOCUMENTS = [
  { heading: 'Factuur' },
  { heading: 'Datum' },
  { heading: 'Zonder btw (€)', isNumber: true },
  { heading: 'Btw (€)', isNumber: true },
  { heading: 'Met btw (€)', isNumber: true },
];

/** The documents, whose sums are the totals above. */
function DocumentsSection({ coded: { documents, sum } }: Pick<CodedInvoicesProps, 'coded'>): JSX.Element {
  return (
    <Section id="aansluiting" title="Aansluiting op de facturen">
      <Table
        caption="Facturen in de periode"
        columns={DOCUMENTS}
        foot={
          <tr>
            <RowHeading>Samen</RowHeading>
            <td />
            <AmountCell amount={sum.net} />
            <AmountCell amount={sum.vat} />
            <AmountCell amount={sum.gross} />
          </tr>
        }
      >
        {documents.map(({ number, issuedOn, net, vatAmount, gross }) => (
          <tr key={number}>
            <RowHeading>{number}</RowHeading>
            <td>{dayOf(issuedOn)}</td>
            <AmountCell amount={euroOf(net)} />
            <AmountCell amount={euroOf(vatAmount)} />
            <AmountCell amount={euroOf(gross)} />
          </tr>
        ))}
      </Table>
    </Section>
  );
}

function TotalRow({ amounts }: { amounts: CodedAmounts }): JSX.Element {
  return (
    <tr>
      <RowHeading>Samen</RowHeading>
      <AmountCells amounts={amounts} />
    </tr>
  );
}

function AmountCells({ amounts }: { amounts: CodedAmounts }): JSX.Element {
  const { ofPeriod, ofEarlier, ofLater, net, vat, gross } = amounts;
  return (
    <>
      <AmountCell amount={ofPeriod} />
      <AmountCell amount={ofEarlier} />
      <AmountCell amount={ofLater} />
      <AmountCell amount={net} />
      <AmountCell amount={vat} />
      <AmountCell amount={gross} />
    </>
  );
}

function nameOfField(taakveld: string | undefined): string {
  if (taakveld === undefined) return 'Zonder codering';
  const name = TAAKVELD_NAMES[taakveld];
  return name === undefined ? taakveld : `${taakveld} ${name}`;
}

function codesOf(coding: Coding | undefined): string[] {
  return [coding?.economicCategory ?? '', coding?.costCentre ?? '', coding?.ledgerAccount ?? ''];
}

function dayOf(text: string): string {
  const day = parseLocalDate(text);
  return day ? formatDate(day) : text;
}
