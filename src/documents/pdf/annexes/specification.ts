import { ANNEXES, SPECIFICATION } from '../../../../templates/documents/invoice-pdf';
import type { IssuedDocument, PublishedLine } from '../../../invoicing/domain';
import { capitalised, formatAmount, formatMonth } from '../../../kernel/text';
import { divideLines, groupByMonth, monthOf, sumsOf } from '../../domain';
import type { Flow } from '../flow';
import { drawTable, heightOfRows, lookFor, type Column, type Row } from '../table';
import { openAnnex } from './annex';
import { amountCell, shortName, showsVat, vatCell } from './line-cells';

/** The lines of the run's own month, or those taken back, per publication group and part. */
export function drawSpecification(flow: Flow, document: IssuedDocument, number: number): void {
  const { own } = divideLines(document);
  const rows = specificationRows(own, showsVat(document));
  const look = lookFor(rows.length);
  const height = heightOfRows(rows.length, look);
  const annex = openAnnex(flow, { number, name: SPECIFICATION.name, lead: SPECIFICATION.lead, height });
  drawTable(flow, annex, columns(showsVat(document)), rows, look);
}

function columns(vat: boolean): Column[] {
  return [
    { heading: ANNEXES.line, align: 'right', width: 28 },
    { heading: ANNEXES.part, align: 'left', isName: true },
    ...(vat ? [{ heading: ANNEXES.vat, align: 'left', width: 84 } as const] : []),
    { heading: ANNEXES.amount, align: 'right', width: 92 },
  ];
}

function specificationRows(lines: readonly PublishedLine[], vat: boolean): Row[] {
  const row = (kind: Row['kind'], line: string, name: string, ofVat: string, amount: string): Row => ({
    kind,
    cells: vat ? [line, name, ofVat, amount] : [line, name, amount],
  });
  const ofLine = (line: PublishedLine): Row =>
    row('line', line.ordinal.toString(), shortName(line), vatCell(line), amountCell(line.amount));
  return [
    ...groupByMonth(lines).flatMap(({ month, lines: ofMonth, amount }) => [
      row('group', '', capitalised(formatMonth(monthOf(month))), '', formatAmount(amount)),
      ...ofMonth.map(ofLine),
    ]),
    row('total', '', ANNEXES.total, '', formatAmount(sumsOf(lines).amount)),
  ];
}
