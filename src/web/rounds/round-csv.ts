import type { ShownRoundItem } from '../../invoicing';
import { amountCell, textCell, writeCsv } from '../parts/csv';
import { wordStanding } from '../invoices/delivery/word-standing';
import { wordRefusal } from '../wording/word-refusal';
import { wordState } from './round-words';

const HEADINGS = [
  'overeenkomst',
  'titel',
  'stand',
  'zonder_btw',
  'met_btw',
  'facturen',
  'verzending',
  'reden',
];

/** A round as a file for a spreadsheet: all its agreements, as they pass by. */
export async function roundCsv(batches: AsyncIterable<readonly ShownRoundItem[]>): Promise<string> {
  const rows: string[][] = [];
  for await (const items of batches) rows.push(...items.map(rowOf));
  return writeCsv(HEADINGS, rows);
}

function rowOf(item: ShownRoundItem): string[] {
  const { agreement, net, gross, documents, reasons, isBillingOff } = item;
  const words = reasons.map(wordRefusal).map(({ text, details }) => [text, ...details].join(' '));
  return [
    ...[agreement.key, agreement.title, wordState(item).label].map(textCell),
    ...[amountCell(net ?? ''), amountCell(gross ?? '')],
    ...[
      documents.map(({ number }) => number).join(' '),
      documents.map((document) => wordStanding(document, isBillingOff).text).join(', '),
      words.join(' '),
    ].map(textCell),
  ];
}
