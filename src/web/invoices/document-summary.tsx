import type { JSX } from 'preact';
import {
  nameLate,
  nameLine,
  namePart,
  nameVat,
  reasonWithoutVat,
  sayCompensation,
  sayProvisional,
} from '../../documents';
import { euroOf, monthOf, percentageOf, summariseLines, type SummaryRow } from '../../documents/domain';
import type { IssuedDocument, PublishedVatTotal } from '../../invoicing/domain';
import { Euro } from '../../kernel/money';
import { percentageText, shareInTenths } from '../../kernel/percentage/share-of';
import { capitalised, formatEuro, formatMonth, formatPercentage } from '../../kernel/text';
import { Meter } from '../parts/meter';
import { Paragraph } from '../parts/paragraph';
import { Remarks } from '../parts/remarks';
import { AmountCell, RowHeading, Table, type Column } from '../parts/table';

const COLUMNS: readonly Column[] = [
  { heading: 'Omschrijving' },
  { heading: 'Btw' },
  { heading: 'Bedrag (€)', isNumber: true },
];

/** What a document charges, part by part, with its VAT and its total. */
export function DocumentSummaryTable({
  document,
  caption,
}: {
  document: IssuedDocument;
  caption: string;
}): JSX.Element {
  return (
    <>
      <Table caption={caption} isCaptionHidden columns={COLUMNS} foot={<Totals document={document} />}>
        {summariseLines(document).map((row) => (
          <tr key={`${row.of} ${row.line.ordinal}`}>
            <RowHeading>{nameOf(row, document)}</RowHeading>
            <td>{nameVat(row.vat)}</td>
            <AmountCell amount={row.amount} />
          </tr>
        ))}
      </Table>
      <Remarks
        remarks={[...reasonsWithoutVat(document), ...sayCompensation(document), ...sayProvisional(document)]}
      />
    </>
  );
}

function nameOf({ of, line, isOfOneMonth }: SummaryRow, document: IssuedDocument): string {
  if (of === 'own') return isOfOneMonth ? nameLine(line) : namePart(line);
  return of === 'late'
    ? `${capitalised(nameLate(document))}, eerdere maanden`
    : 'Correcties op eerdere maanden';
}

function Totals({ document }: { document: IssuedDocument }): JSX.Element {
  const taxed = document.vat.filter(({ category }) => category === 'S');
  return (
    <>
      {taxed.length > 0 && (
        <tr>
          <th scope="row" colSpan={2}>
            Totaal zonder btw
          </th>
          <AmountCell amount={euroOf(document.net)} />
        </tr>
      )}
      {taxed.map((vat) => (
        <tr key={vat.percentage}>
          <th scope="row" colSpan={2}>
            {vatOver(vat)}
          </th>
          <AmountCell amount={euroOf(vat.amount)} />
        </tr>
      ))}
      <tr class="total">
        <th scope="row" colSpan={2}>
          Totaal
        </th>
        <AmountCell amount={euroOf(document.gross)} />
      </tr>
    </>
  );
}

function vatOver({ category, percentage, base }: PublishedVatTotal): string {
  const name = nameVat({ category, percentage });
  return `${name} over ${formatEuro(euroOf(base))}`;
}

function reasonsWithoutVat({ vat }: IssuedDocument): string[] {
  return vat.flatMap(({ category }) => reasonWithoutVat(category) ?? []);
}

/** `Tot en met januari 2026: € 41.204,18 van € 512.000,00 (8,0 %).` */
export function BudgetMeter({ document }: { document: IssuedDocument }): JSX.Element {
  const { upTo, charged, maximum, year } = document.budget;
  const share = shareInTenths(euroOf(charged), euroOf(maximum));
  const amounts = `${formatEuro(euroOf(charged))} van ${formatEuro(euroOf(maximum))}`;
  const text = `Tot en met ${formatMonth(monthOf(upTo))}: ${amounts}`;
  if (share === undefined) return <Paragraph>{text}</Paragraph>;
  const percentage = formatPercentage(percentageOf(percentageText(share < 0n ? 0n : share)));
  return (
    <Meter
      label={`In rekening gebracht van de maximale vergoeding van ${year}`}
      text={`${text} (${percentage})`}
      tenths={share}
    />
  );
}

/** What a set of documents comes to, in euros. */
export function totalOf(documents: readonly Pick<IssuedDocument, 'gross'>[]): Euro {
  return Euro.sum(documents.map(({ gross }) => euroOf(gross)));
}
