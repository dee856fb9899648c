import type { ItemColumn, ItemProfile } from './item-profile';
import { locateColumns, type LocatedColumns } from './locate-columns';
import { RowSorter } from './row-sorter';

/** A cell of a file; rows from 1. */
export interface CellPlace {
  readonly row: number;
  readonly column: ItemColumn;
}

/** Finds what stands in some cells of an export, as it came. Personal: for who reads the export in alone. */
export class CellFinder {
  private readonly texts = new Map<string, string>();
  private readonly wanted = new Map<number, ItemColumn[]>();
  private readonly sorter: RowSorter;
  private located: LocatedColumns | undefined;

  constructor(
    private readonly profile: ItemProfile,
    places: readonly CellPlace[],
  ) {
    this.sorter = new RowSorter(profile);
    for (const { row, column } of places) this.wanted.set(row, [...(this.wanted.get(row) ?? []), column]);
  }

  /** Takes the next row. */
  row(cells: readonly string[], row: number): void {
    const { isFirst, holdsItem } = this.sorter.sort(cells);
    if (isFirst) this.located = locateColumns(this.profile, cells, row, () => undefined);
    if (!holdsItem) return;
    for (const column of this.wanted.get(row) ?? [])
      this.texts.set(keyOf({ row, column }), this.located?.columns.get(column)?.take(cells) ?? '');
  }

  /** Empty when the file has no such cell. */
  textAt(place: CellPlace): string {
    return this.texts.get(keyOf(place)) ?? '';
  }
}

function keyOf({ row, column }: CellPlace): string {
  return `${row.toString()} ${column}`;
}
