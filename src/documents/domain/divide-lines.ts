import { euroOf, type IssuedDocument, type LineKind, type PublishedLine } from '../../invoicing/domain';
import { Euro } from '../../kernel/money';
import { inDisplayOrder } from './display-order';
import { shownKind } from './shown-kind';

/** The lines of a document as its annexes divide them, each in the order of display. */
export interface DividedLines {
  /** Of the run's own month, charged for the first time or again after a crediting; or taken back. */
  readonly own: readonly PublishedLine[];
  /** Of earlier months. */
  readonly late: readonly PublishedLine[];
  readonly corrections: readonly PublishedLine[];
}

export function divideLines({ lines, month }: IssuedDocument): DividedLines {
  const ofKind = (...kinds: readonly LineKind[]): PublishedLine[] =>
    inDisplayOrder(lines.filter((line) => kinds.includes(shownKind(line, month))));
  return { own: ofKind('regular', 'reversal'), late: ofKind('late'), corrections: ofKind('correction') };
}

/** Lines of one cost month with their sums in euros. */
export interface MonthOfLines {
  readonly month: string;
  readonly lines: readonly PublishedLine[];
  readonly charged: Euro;
  readonly owed: Euro;
  readonly amount: Euro;
}

/** The lines per cost month, in order of month. */
export function groupByMonth(lines: readonly PublishedLine[]): MonthOfLines[] {
  const months = [...new Set(lines.map(({ costMonth }) => costMonth))].sort();
  return months.map((month) => {
    const ofMonth = lines.filter(({ costMonth }) => costMonth === month);
    return { month, lines: ofMonth, ...sumsOf(ofMonth) };
  });
}

export function sumsOf(
  lines: readonly Pick<PublishedLine, 'charged' | 'owed' | 'amount'>[],
): Pick<MonthOfLines, 'charged' | 'owed' | 'amount'> {
  const sum = (field: 'charged' | 'owed' | 'amount'): Euro =>
    Euro.sum(lines.map((line) => euroOf(line[field])));
  return { charged: sum('charged'), owed: sum('owed'), amount: sum('amount') };
}
