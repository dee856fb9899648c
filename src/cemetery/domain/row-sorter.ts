import { hasHeadings, type ItemProfile } from './item-profile';

/** What a row of an export is; the columns are located by the first one that is not above them. */
export interface SortedRow {
  readonly isFirst: boolean;
  readonly holdsItem: boolean;
}

const NOTHING: SortedRow = { isFirst: false, holdsItem: false };

/** Tells the rows of an export that hold an item from those above them, the headings and the empty ones. */
export class RowSorter {
  private skipped = 0;
  private hasBegun = false;

  constructor(private readonly profile: ItemProfile) {}

  /** Takes the next row. */
  sort(cells: readonly string[]): SortedRow {
    if (this.skipped < this.profile.skipRows) {
      this.skipped += 1;
      return NOTHING;
    }
    if (cells.every((cell) => cell.trim() === '')) return NOTHING;
    const isFirst = !this.hasBegun;
    this.hasBegun = true;
    return { isFirst, holdsItem: !isFirst || !hasHeadings(this.profile) };
  }
}
