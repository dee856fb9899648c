import { ANNEXES, CORRECTIONS } from '../../../../templates/documents/invoice-pdf';
import type { IssuedDocument, PublishedLine } from '../../../invoicing/domain';
import { capitalised, formatAmount, formatMonth } from '../../../kernel/text';
import {
  divideLines,
  groupByMonth,
  markIn,
  monthOf,
  sumsOf,
  totalPerCause,
  type CauseTotal,
} from '../../domain';
import { articlesOf, nameCause } from '../../wording';
import type { Flow } from '../flow';
import { drawTable, heightOfRows, lookFor, type Column, type Row } from '../table';
import { openAnnex } from './annex';
import { amountCell, shortName, showsVat, vatCell } from './line-cells';

/** What was charged, what is owed and the difference, per month and part, with causes and their subtotals. */
export function drawCorrections(flow: Flow, document: IssuedDocument, number: number): void {
  const { corrections } = divideLines(document);
  const causes = totalPerCause(corrections);
  const rows = correctionRows(corrections, causes, showsVat(document));
  const look = lookFor(rows.length);
  const height = heightOfRows(rows.length + causes.length + 5, look);
  const annex = openAnnex(flow, { number, name: CORRECTIONS.name, lead: CORRECTIONS.lead, height });
  drawTable(flow, annex, CAUSE_COLUMNS, causeRows(causes, corrections, document), look);
  flow.space(10);
  drawTable(flow, annex, columns(showsVat(document)), rows, look);
}

/** The causes add up to what the corrections come to. */
function causeRows(
  causes: readonly CauseTotal[],
  corrections: readonly PublishedLine[],
  document: IssuedDocument,
): Row[] {
  return [
    ...causes.map(({ mark, cause, amount }): Row => {
      const name = capitalised(nameCause(cause, document));
      return { kind: 'line', cells: [mark, name, articlesOf(cause).join(', '), formatAmount(amount)] };
    }),
    { kind: 'total', cells: ['', ANNEXES.total, '', formatAmount(sumsOf(corrections).amount)] },
  ];
}

const CAUSE_COLUMNS: readonly Column[] = [
  { heading: ANNEXES.mark, align: 'left', width: 24 },
  { heading: ANNEXES.cause, align: 'left', isName: true },
  { heading: ANNEXES.article, align: 'left', width: 92 },
  { heading: ANNEXES.difference, align: 'right', width: 62 },
];

function columns(vat: boolean): Column[] {
  return [
    { heading: ANNEXES.line, align: 'right', width: 24 },
    { heading: ANNEXES.part, align: 'left', isName: true },
    ...(vat ? [{ heading: ANNEXES.vat, align: 'left', width: 50 } as const] : []),
    { heading: ANNEXES.charged, align: 'right', width: 58 },
    { heading: ANNEXES.owed, align: 'right', width: 58 },
    { heading: ANNEXES.difference, align: 'right', width: 54 },
    { heading: ANNEXES.cause, align: 'left', width: 84 },
  ];
}

function correctionRows(lines: readonly PublishedLine[], causes: readonly CauseTotal[], vat: boolean): Row[] {
  const cells = (line: string, name: string, ofVat: string, rest: readonly string[]): string[] =>
    vat ? [line, name, ofVat, ...rest] : [line, name, ...rest];
  const sumCells = ({ charged, owed, amount }: ReturnType<typeof sumsOf>): string[] =>
    [charged, owed, amount].map(formatAmount);
  const ofLine = (line: PublishedLine): Row => {
    const amounts = [line.charged, line.owed, line.amount].map(amountCell);
    const rest = [...amounts, causesByMark(line, causes)];
    return { kind: 'line', cells: cells(line.ordinal.toString(), shortName(line), vatCell(line), rest) };
  };
  return [
    ...groupByMonth(lines).flatMap((group): Row[] => [
      {
        kind: 'group',
        cells: cells('', capitalised(formatMonth(monthOf(group.month))), '', sumCells(group)),
      },
      ...group.lines.map(ofLine),
    ]),
    { kind: 'total', cells: cells('', ANNEXES.total, '', sumCells(sumsOf(lines))) },
  ];
}

/** The code of the cause; of several, each with its share. */
function causesByMark({ causes }: PublishedLine, totals: readonly CauseTotal[]): string {
  const [only] = causes;
  if (only && causes.length === 1) return markIn(totals, only);
  return causes.map((cause) => `${markIn(totals, cause)}\u00a0${amountCell(cause.amount)}`).join(' · ');
}
