import { hasHeadings, type ItemColumn, type ItemProfile } from './item-profile';
import { locateColumns, type LocatedColumns } from './locate-columns';

/** A cell of a file; rows from 1. */
export interface CellPlace {
  readonly row: number;
  readonly column: ItemColumn;
}

/** Finds what stands in some cells of an export, as it came. Personal: for who reads the export in alone. */
export class CellFinder {
  private readonly texts = new Map<string, string>();
  private readonly wanted = new Map<number, ItemColumn[]>();
  private located: LocatedColumns | undefined;
  private skipped = 0;

  constructor(
    private readonly profile: ItemProfile,
    places: readonly CellPlace[],
  ) {
    for (const { row, column } of places) this.wanted.set(row, [...(this.wanted.get(row) ?? []), column]);
  }

  /** Takes the next row. */
  row(cells: readonly string[], row: number): void {
    if (this.skipped < this.profile.skipRows) {
      this.skipped += 1;
      return;
    }
    if (cells.every((cell) => cell.trim() === '')) return;
    if (!this.located) {
      this.located = locateColumns(this.profile, cells, row, () => undefined);
      if (hasHeadings(this.profile)) return;
    }
    for (const column of this.wanted.get(row) ?? [])
      this.texts.set(keyOf({ row, column }), this.located.columns.get(column)?.take(cells) ?? '');
  }

  /** Empty when the file has no such cell. */
  textAt(place: CellPlace): string {
    return this.texts.get(keyOf(place)) ?? '';
  }
}

function keyOf({ row, column }: CellPlace): string {
  return `${row.toString()} ${column}`;
}
