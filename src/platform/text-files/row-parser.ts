import { CsvError, parse, type Parser } from 'csv-parse';

/** Why text could not be taken apart into rows any further. */
export type UnreadableRow = 'row-too-long' | 'quotes';

const LONGEST_ROW = 65_536;
const FAULTS: Readonly<Record<string, UnreadableRow>> = {
  CSV_MAX_RECORD_SIZE: 'row-too-long',
  CSV_QUOTE_NOT_CLOSED: 'quotes',
  CSV_INVALID_CLOSING_QUOTE: 'quotes',
  INVALID_OPENING_QUOTE: 'quotes',
};

/** Takes text apart into rows of cells, piece by piece. After a fault it gives the rows before it and nothing more. */
export class RowParser {
  fault: UnreadableRow | undefined;
  private taken: string[][] = [];
  private readonly parser: Parser;

  constructor(separator: string) {
    this.parser = parse({
      delimiter: separator,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      max_record_size: LONGEST_ROW,
      onRecord: (cells: string[]) => {
        this.taken.push(cells);
        return null;
      },
    });
    // Whoever writes to it hears of an error.
    this.parser.on('error', () => undefined).resume();
  }

  /** The rows that end within the next piece of text. */
  rows(text: string): Promise<string[][]> {
    return this.rowsAfter((done) => this.parser.write(text, done));
  }

  /** The row at the end of the text, when nothing ended it. */
  lastRows(): Promise<string[][]> {
    return this.rowsAfter((done) => this.parser.once('error', done).end(() => done()));
  }

  private async rowsAfter(step: (done: (error?: Error | null) => void) => void): Promise<string[][]> {
    const error = await new Promise<Error | null | undefined>(step);
    if (error instanceof CsvError && FAULTS[error.code]) this.fault = FAULTS[error.code];
    else if (error) throw error;
    const rows = this.taken;
    this.taken = [];
    return rows;
  }
}
