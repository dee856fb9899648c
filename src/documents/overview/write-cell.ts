import { Euro } from '../../kernel/money';
import { formatAmount, formatMonth } from '../../kernel/text';
import { parseMonth } from '../../kernel/time';
import { NO_SHARE } from '../../../templates/documents/overview';
import { percentageText } from '../../kernel/percentage/share-of';
import type { Cell, CellKind } from './report-table';

const MINUS = '\u2212';

/** A cell as a reader sees it; the heading of the column says which unit it has. */
export function writeCell(cell: Cell, kind: CellKind): string {
  if (cell === undefined) return kind === 'share' ? NO_SHARE : '';
  if (cell instanceof Euro) return formatAmount(cell);
  if (typeof cell === 'bigint') return percentageText(cell).replace('.', ',').replace('-', MINUS);
  // The total of a column of months is named in words.
  const month = kind === 'month' ? parseMonth(cell) : undefined;
  return month ? formatMonth(month) : cell;
}
