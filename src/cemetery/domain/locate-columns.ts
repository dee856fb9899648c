import { fold } from '../../kernel/tables';
import { CEMETERY_FAULTS, cemeteryFault, type CemeteryFault } from './cemetery-fault';
import type { ItemColumn, ItemProfile } from './item-profile';
import { ITEM_COLUMN_KEYS } from './read-item-profile';

/** Takes the text of a column from the cells of a row. */
export type TakeCell = (cells: readonly string[]) => string;

/** Where each column of one file stands, and how it is called in messages. */
export interface LocatedColumns {
  /** How many cells a row has; undefined when columns stand at fixed characters. */
  readonly width?: number;
  readonly columns: ReadonlyMap<ItemColumn, { readonly name: string; readonly take: TakeCell }>;
}

/** Finds the columns by the first row when that holds headings; reports each one that is missing or stands there twice. */
export function locateColumns(
  profile: ItemProfile,
  cells: readonly string[],
  row: number,
  report: (fault: CemeteryFault) => void,
): LocatedColumns {
  const folded = cells.map(fold);
  const columns: (readonly [ItemColumn, { readonly name: string; readonly take: TakeCell }])[] = [];
  for (const [column, place] of profile.columns) {
    if ('heading' in place) {
      const index = folded.indexOf(fold(place.heading));
      if (index < 0) report(cemeteryFault(CEMETERY_FAULTS.missingColumn, { row, column: place.heading }));
      else if (folded.lastIndexOf(fold(place.heading)) !== index)
        report(cemeteryFault(CEMETERY_FAULTS.columnTwice, { row, column: place.heading }));
      columns.push([column, { name: place.heading, take: cellAt(index) }]);
    } else if ('cell' in place) {
      columns.push([column, { name: ITEM_COLUMN_KEYS[column], take: cellAt(place.cell - 1) }]);
    } else {
      const [start, end] = [place.from - 1, place.from - 1 + place.length];
      const take: TakeCell = ([line = '']) => line.slice(start, end).trim();
      columns.push([column, { name: ITEM_COLUMN_KEYS[column], take }]);
    }
  }
  const isSeparated = profile.separator !== undefined;
  return { ...(isSeparated && { width: cells.length }), columns: new Map(columns) };
}

function cellAt(index: number): TakeCell {
  return (cells) => (cells[index] ?? '').trim();
}
