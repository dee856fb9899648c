import { ANNEXES, LATE_LEADS } from '../../../../templates/documents/invoice-pdf';
import type { IssuedDocument, PublishedLine } from '../../../invoicing/domain';
import { capitalised, formatAmount, formatMonth } from '../../../kernel/text';
import { divideLines, euroOf, groupByMonth, monthOf, sumsOf } from '../../domain';
import { nameLate, sayCause } from '../../wording';
import type { Flow } from '../flow';
import { drawTable, heightOfRows, lookFor, type Column, type Row } from '../table';
import { openAnnex } from './annex';
import { amountCell, shortName, showsVat, vatCell } from './line-cells';

/** Costs of earlier months that were not charged before, with what brought them in. */
export function drawLate(flow: Flow, document: IssuedDocument, number: number): void {
  const { late } = divideLines(document);
  const rows = lateRows(late, document);
  const look = lookFor(rows.length);
  const height = heightOfRows(rows.length, look);
  const lead = document.replaces === undefined ? LATE_LEADS.first : LATE_LEADS.again;
  const annex = openAnnex(flow, { number, name: nameLate(document), lead, height });
  drawTable(flow, annex, columns(showsVat(document)), rows, look);
}

function columns(vat: boolean): Column[] {
  return [
    { heading: ANNEXES.line, align: 'right', width: 24 },
    { heading: ANNEXES.part, align: 'left', isName: true },
    ...(vat ? [{ heading: ANNEXES.vat, align: 'left', width: 62 } as const] : []),
    { heading: ANNEXES.cause, align: 'left', width: 176 },
    { heading: ANNEXES.amount, align: 'right', width: 62 },
  ];
}

function lateRows(lines: readonly PublishedLine[], document: IssuedDocument): Row[] {
  const vat = showsVat(document);
  const cells = (ofVat: string, [line = '', name = '', cause = '', amount = '']: string[]): string[] =>
    vat ? [line, name, ofVat, cause, amount] : [line, name, cause, amount];
  return [
    ...groupByMonth(lines).flatMap(({ month, lines: ofMonth, amount }): Row[] => [
      {
        kind: 'group',
        cells: cells('', ['', capitalised(formatMonth(monthOf(month))), '', formatAmount(amount)]),
      },
      ...ofMonth.map((line): Row => ({
        kind: 'line',
        cells: cells(vatCell(line), [
          line.ordinal.toString(),
          shortName(line),
          causesInWords(line, document),
          amountCell(line.amount),
        ]),
      })),
    ]),
    { kind: 'total', cells: cells('', ['', ANNEXES.total, '', formatAmount(sumsOf(lines).amount)]) },
  ];
}

/** One cause by its name; several with the amount of each. */
function causesInWords({ causes }: PublishedLine, document: IssuedDocument): string {
  const [only] = causes;
  if (only && causes.length === 1) return capitalised(sayCause(only, document));
  return capitalised(
    causes.map((cause) => `${sayCause(cause, document)} ${formatAmount(euroOf(cause.amount))}`).join('; '),
  );
}
