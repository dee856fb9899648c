/** Why text could not be taken apart into rows any further. */
export type UnreadableRow = 'row-too-long' | 'quotes';

/** A row, or why it cannot be read, and the place where what was looked at ends. */
type Found =
  | { readonly cells: string[]; readonly end: number }
  | { readonly fault: UnreadableRow; readonly end: number }
  | 'not-whole-yet';

const LONGEST_ROW = 65_536;
const UNCLOSED_CELL = /"[^"]*(?:""[^"]*)*$/y;

/**
 * Takes text apart into rows of cells as it comes: what csv-parse makes of it, in a fraction of the time. Lines end in CR, LF or
 * both; a cell that begins with a quote runs to the quote that closes it, and two quotes in it are one.
 */
export class RowSplitter {
  private text = '';
  private stoppedBy: UnreadableRow | undefined;
  private readonly quotes = new Mark('"');
  private readonly lineFeeds = new Mark('\n');
  private readonly returns = new Mark('\r');
  /** Quoted or not, with what ends it; of the last cell of the text that is nothing. */
  private readonly cell: RegExp;

  constructor(private readonly separator: string) {
    const plain = `[^"\\r\\n${separator}]*`;
    this.cell = new RegExp(`(?:"([^"]*(?:""[^"]*)*)"|(${plain}))([${separator}]|\\r\\n|[\\r\\n]|$)`, 'y');
  }

  /** Why the row after those it answered cannot be read. It answers none after that. */
  get fault(): UnreadableRow | undefined {
    return this.stoppedBy;
  }

  /** The rows that are whole with this text; the last row of a file is whole where its text ends. */
  rows(text: string, isLast = false): string[][] {
    this.text += text;
    for (const mark of [this.quotes, this.lineFeeds, this.returns]) mark.lookIn(this.text);
    const rows: string[][] = [];
    let start = 0;
    while (start < this.text.length && this.stoppedBy === undefined) {
      const found = this.rowAt(start, isLast);
      const end = found === 'not-whole-yet' ? this.text.length : found.end;
      if (end - start > LONGEST_ROW) this.stoppedBy = 'row-too-long';
      else if (found === 'not-whole-yet') break;
      else if ('fault' in found) this.stoppedBy = found.fault;
      else rows.push(found.cells);
      start = end;
    }
    this.text = this.text.slice(start);
    return rows;
  }

  private rowAt(start: number, isLast: boolean): Found {
    const [feed, carriage] = [this.lineFeeds.from(start), this.returns.from(start)];
    const end = Math.min(feed, carriage);
    if (this.quotes.from(start) < end) return this.quotedRowAt(start, isLast);
    const { length } = this.text;
    // After a CR that the text ends with an LF may come.
    const isOpen = end === length || (end === carriage && end === length - 1);
    if (isOpen && !isLast) return 'not-whole-yet';
    const cells = this.text.slice(start, end).split(this.separator);
    return { cells, end: Math.min(end + (feed === carriage + 1 ? 2 : 1), length) };
  }

  private quotedRowAt(start: number, isLast: boolean): Found {
    const cells: string[] = [];
    for (let place = start; ; place = this.cell.lastIndex) {
      this.cell.lastIndex = place;
      const match = this.cell.exec(this.text);
      const isOpen = match ? this.cell.lastIndex === this.text.length : this.isUnclosed(place);
      if (isOpen && !isLast) return 'not-whole-yet';
      if (!match) return { fault: 'quotes', end: isOpen ? this.text.length : place };
      const [, quoted, plain = '', ending] = match;
      cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
      if (ending !== this.separator) return { cells, end: this.cell.lastIndex };
    }
  }

  private isUnclosed(place: number): boolean {
    UNCLOSED_CELL.lastIndex = place;
    return UNCLOSED_CELL.test(this.text);
  }
}

/** Where a mark stands next; the length of the text where it stands no more. */
class Mark {
  private text = '';
  private place = 0;

  constructor(private readonly mark: string) {}

  lookIn(text: string): void {
    this.text = text;
    this.place = -1;
  }

  from(start: number): number {
    if (this.place < start) {
      const found = this.text.indexOf(this.mark, start);
      this.place = found < 0 ? this.text.length : found;
    }
    return this.place;
  }
}
