import type { RoundItem } from '../../invoicing';
import { amountCell, textCell, writeCsv } from '../parts/csv';
import { wordRefusal } from '../wording/word-refusal';
import { wordState } from './round-words';

const HEADINGS = ['overeenkomst', 'titel', 'stand', 'zonder_btw', 'met_btw', 'facturen', 'reden'];

/** A round as a file for a spreadsheet: all its agreements, as they pass by. */
export async function roundCsv(batches: AsyncIterable<readonly RoundItem[]>): Promise<string> {
  const rows: string[][] = [];
  for await (const items of batches) rows.push(...items.map(rowOf));
  return writeCsv(HEADINGS, rows);
}

function rowOf(item: RoundItem): string[] {
  const { agreement, net, gross, numbers, reasons } = item;
  const words = reasons.map(wordRefusal).map(({ text, details }) => [text, ...details].join(' '));
  return [
    ...[agreement.key, agreement.title, wordState(item).label].map(textCell),
    ...[amountCell(net ?? ''), amountCell(gross ?? '')],
    ...[numbers.join(' '), words.join(' ')].map(textCell),
  ];
}
