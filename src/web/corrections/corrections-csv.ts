import { articlesOf, nameCause, namePart, nameVat } from '../../documents';
import type { Correction, DocumentCorrections } from '../../invoicing/domain';
import { amountCell, textCell, writeCsv } from '../parts/csv';
import type { CorrectionsView } from './corrections-view';
import { nameCorrectionKind } from './name-correction-kind';

const HEADINGS = [
  'Factuur',
  'Factuurdatum',
  'Kostenmaand',
  'Onderdeel',
  'Soort',
  'Btw',
  'Gefactureerd',
  'Herberekend',
  'Verschil',
  'Oorzaak',
  'Artikel',
];

/** What the page shows as a file for a spreadsheet; what was not invoiced yet stands first, without a number. */
export function correctionsCsv({ pending, issued }: CorrectionsView): string {
  const toCorrect = pending.corrections.map((correction) => rowOf(correction, undefined));
  const corrected = issued.flatMap(({ document, corrections }) =>
    corrections.map((correction) => rowOf(correction, document)),
  );
  return writeCsv(HEADINGS, [...toCorrect, ...corrected]);
}

function rowOf(correction: Correction, document: DocumentCorrections['document'] | undefined): string[] {
  const { vatCategory: category, vatPercentage: percentage, causes } = correction;
  const names = causes.map((cause) => nameCause(cause, document ?? {}));
  const articles = causes.flatMap(articlesOf);
  return [
    document?.number ?? '',
    document?.issuedOn ?? '',
    correction.costMonth,
    textCell(namePart(correction)),
    nameCorrectionKind(correction),
    textCell(nameVat({ category, percentage })),
    amountCell(correction.charged),
    amountCell(correction.owed),
    amountCell(correction.amount),
    textCell([...new Set(names)].join(', ')),
    textCell([...new Set(articles)].join(', ')),
  ];
}
