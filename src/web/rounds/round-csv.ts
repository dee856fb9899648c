import type { RoundItem, RoundStanding } from '../../invoicing';
import { amountCell, textCell, writeCsv } from '../parts/csv';
import { wordRefusal } from '../wording/word-refusal';
import { wordState } from './round-words';

const HEADINGS = ['overeenkomst', 'titel', 'stand', 'zonder_btw', 'met_btw', 'facturen', 'reden'];

/** A round as a file for a spreadsheet. */
export function roundCsv({ items }: RoundStanding): string {
  return writeCsv(HEADINGS, items.map(rowOf));
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
