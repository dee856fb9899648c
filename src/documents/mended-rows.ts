import { MENDED } from '../../templates/documents/cemetery';
import { ITEM_COLUMN_NAMES } from '../../templates/wording/cemetery';
import type { PaperTerms } from '../cemetery';
import type { ItemColumn } from '../cemetery/domain';
import type { CemeteryPaper } from './cemetery-paper';
import { enumerate, fill } from './wording';

type MendedPlace = PaperTerms['file']['mended'][number];

const IN_ORDER = Object.keys(ITEM_COLUMN_NAMES) as ItemColumn[];

/** The rows of exports of which cells were mended; neither what they said nor the reason, which may name someone. */
export function mendedRows(mended: readonly MendedPlace[]): CemeteryPaper['refused'] {
  return rowsOf(mended).map(({ export: name, row, columns }) => ({
    ...{ export: name, row: row.toString() },
    reason: fill(MENDED, { columns: enumerate(columns.map((column) => ITEM_COLUMN_NAMES[column])) }),
  }));
}

interface MendedRow {
  readonly export: string;
  readonly row: number;
  readonly columns: readonly ItemColumn[];
}

/** The cells of a row follow each other; where a column comes again, it is another export under the same name. */
function rowsOf(mended: readonly MendedPlace[]): MendedRow[] {
  const rows: MendedRow[] = [];
  for (const { column, ...place } of mended) {
    const last = rows.at(-1);
    const isSame = last?.export === place.export && last.row === place.row && !last.columns.includes(column);
    if (last && isSame) rows[rows.length - 1] = { ...last, columns: [...last.columns, column] };
    else rows.push({ ...place, columns: [column] });
  }
  return rows.map((row) => ({
    ...row,
    columns: IN_ORDER.filter((column) => row.columns.includes(column)),
  }));
}
