import {
  euroOf,
  type IssuedDocument,
  type PublishedLine,
  type PublishedVatTotal,
} from '../../invoicing/domain';
import { Euro } from '../../kernel/money';
import { divideLines } from './divide-lines';

/** A row of the summary on the first page: a part of the month, or all of earlier months, or all corrections. */
export interface SummaryRow {
  readonly of: 'own' | 'late' | 'corrections';
  /** The line that names an own part; the first of several. */
  readonly line: PublishedLine;
  /** Not where a document is taken back that corrected months before its own: then the first line names no month for all. */
  readonly isOfOneMonth: boolean;
  readonly vat: Pick<PublishedVatTotal, 'category' | 'percentage'>;
  readonly amount: Euro;
}

/** One row per part and label of the run's month; what is late and what is corrected as one sum each per VAT rate. */
export function summariseLines(document: IssuedDocument): SummaryRow[] {
  const { own, late, corrections } = divideLines(document);
  const named = (line: PublishedLine): readonly unknown[] => [
    line.part,
    line.label,
    line.overheadPercentage,
    line.assessments,
  ];
  return [
    ...summarise('own', own, named),
    ...summarise('late', late, () => []),
    ...summarise('corrections', corrections, () => []),
  ];
}

function summarise(
  of: SummaryRow['of'],
  lines: readonly PublishedLine[],
  key: (line: PublishedLine) => readonly unknown[],
): SummaryRow[] {
  const rows = new Map<string, SummaryRow>();
  for (const line of lines) {
    const vat = { category: line.vatCategory, percentage: line.vatPercentage };
    const place = JSON.stringify([key(line), vat]);
    const row = rows.get(place) ?? { of, line, vat, isOfOneMonth: true, amount: Euro.ZERO };
    const isOfOneMonth = row.isOfOneMonth && row.line.costMonth === line.costMonth;
    rows.set(place, { ...row, isOfOneMonth, amount: row.amount.plus(euroOf(line.amount)) });
  }
  return [...rows.values()];
}
