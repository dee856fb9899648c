import type { CodedLine } from '../../coding/domain';
import { PARTS } from '../../invoicing';
import { formatDate } from '../../kernel/text';
import { amountCell, textCell, writeCsv } from '../parts/csv';

const HEADINGS = [
  ...['Factuur', 'Datum', 'Regel', 'Kostenmaand', 'Onderdeel', 'Omschrijving'],
  ...['Taakveld', 'Economische categorie', 'Kostenplaats', 'Grootboekrekening'],
  ...['Zonder btw (€)', 'Btw (€)', 'Met btw (€)'],
];

/** Every line of the documents with its codes, as a ledger takes it in. */
export function codedLinesCsv(lines: readonly CodedLine[]): string {
  return writeCsv(
    HEADINGS,
    lines.map(({ number, issuedOn, ordinal, costMonth, part, label, rule, net, vat, gross }) => [
      ...[textCell(number), formatDate(issuedOn), ordinal.toString(), costMonth],
      ...[textCell(PARTS[part]), textCell(label)],
      ...[rule?.taakveld, rule?.economicCategory, rule?.costCentre, rule?.ledgerAccount].map((code) =>
        textCell(code ?? ''),
      ),
      ...[net, vat, gross].map((amount) => amountCell(amount.toString())),
    ]),
  );
}
