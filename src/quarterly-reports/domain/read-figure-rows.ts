import { Exact } from '../../kernel/money';
import { FaultCollector, fold, rowFault, type FaultReport, type Place } from '../../kernel/tables';
import { writeQuarter, type Quarter } from '../../kernel/time';
import { checkFigure, type FigureFault } from './check-figure';
import { checkAboutPersons, type NamesEmployee } from './check-texts';
import { isOfSame, standingFigures, type EnteredFigure, type Figure } from './figure';
import { FIGURE_FAULTS, type FigureFaultCode } from './figure-faults';
import type { ReportModel } from './report-model';

/** The columns of a file of figures; the product is left empty where a measure has none. */
export const FIGURE_COLUMNS = ['kwartaal', 'meting', 'product', 'waarde', 'bron'] as const;
type Column = (typeof FIGURE_COLUMNS)[number];

/** Under which heading each field of a figure stands. */
const COLUMN_OF: Readonly<Record<FigureFault['field'], Column>> = {
  measure: 'meting',
  product: 'product',
  value: 'waarde',
  replaces: 'meting',
};

/** What a file of figures is held against. */
export interface FigureFileTerms {
  readonly quarter: Quarter;
  readonly model: ReportModel;
  readonly entered: readonly Figure[];
  /** Whether a text has the code of an employee. */
  readonly namesEmployee: NamesEmployee;
  /** Whether a row may take the place of a figure: not unless someone looks at that first. */
  readonly mayReplace?: boolean;
}

/** A row of a file with its figure, and what stands of the same thing when it may be replaced. */
export interface FigureRow {
  readonly row: number;
  readonly figure: EnteredFigure;
  readonly standing?: Figure;
}

export type FigureFileReading =
  | {
      readonly ok: true;
      /** What there is to enter: not what stands already as the file has it. */
      readonly figures: readonly EnteredFigure[];
      readonly rows: readonly FigureRow[];
    }
  | ({ readonly ok: false } & FaultReport<FigureFaultCode>);

/** Reads a file of figures row by row: all of its figures, or every fault with its row and column (SLA, Rapportagemodel). */
export class FigureRows {
  private readonly faults = new FaultCollector<FigureFaultCode>();
  private readonly found: FigureRow[] = [];
  private headings: readonly string[] | undefined;

  constructor(private readonly terms: FigureFileTerms) {}

  row(cells: readonly string[], row: number): void {
    if (this.headings) this.take(cells, row, this.headings);
    else this.readHeadings(cells);
  }

  /** A file that cannot be read any further from about a row on. */
  breakOff(place: Place): void {
    this.fault(FIGURE_FAULTS.unreadable, place);
  }

  finish(): FigureFileReading {
    if (this.found.length === 0 && this.faults.count === 0) this.fault(FIGURE_FAULTS.noRows, {});
    return this.faults.count > 0
      ? { ok: false, ...this.faults.report() }
      : {
          ok: true,
          figures: this.found.filter((one) => !isSame(one)).map(({ figure }) => figure),
          rows: this.found,
        };
  }

  private readHeadings(cells: readonly string[]): void {
    this.headings = cells.map((cell) => fold(cell.replace(/^\uFEFF/, '')));
    for (const column of FIGURE_COLUMNS)
      if (this.headings.filter((one) => one === column).length !== 1)
        this.fault(FIGURE_FAULTS.columnMissing, { column });
    for (const heading of this.headings)
      if (!(FIGURE_COLUMNS as readonly string[]).includes(heading))
        this.fault(FIGURE_FAULTS.unknownColumn, { column: heading });
  }

  private take(cells: readonly string[], row: number, headings: readonly string[]): void {
    if (cells.every((cell) => cell.trim() === '')) return;
    if (cells.length !== headings.length) {
      const values = { found: cells.length.toString(), expected: headings.length.toString() };
      this.fault(FIGURE_FAULTS.otherWidth, { row }, values);
      return;
    }
    const cell = (column: Column): string => cells[headings.indexOf(column)]?.trim() ?? '';
    // The file that is handed out names everything; what is not known stays empty.
    if (cell('waarde') === '' && cell('bron') === '') return;
    for (const column of FIGURE_COLUMNS)
      if (column !== 'product' && cell(column) === '' && headings.includes(column))
        this.fault(FIGURE_FAULTS.cellEmpty, { row, column });
    this.check(cell, row);
  }

  private check(cell: (column: Column) => string, row: number): void {
    const { quarter, model, entered } = this.terms;
    const text = writeQuarter(quarter);
    if (cell('kwartaal') !== '' && cell('kwartaal').toLowerCase() !== text)
      this.fault(FIGURE_FAULTS.otherQuarter, { row, column: 'kwartaal' }, { quarter: text });
    if (cell('meting') === '' || cell('waarde') === '') return;
    const value = Exact.parse(cell('waarde').replace(',', '.'));
    if (!value) this.fault(FIGURE_FAULTS.notCounted, { row, column: 'waarde' });
    const product = cell('product');
    const said = { measure: cell('meting'), ...(product !== '' && { product }) };
    const standing = this.terms.mayReplace
      ? standingFigures(entered).find((one) => isOfSame(one, said))
      : undefined;
    const figure: EnteredFigure = {
      ...{ ...said, value: value ?? Exact.of(0), source: cell('bron') },
      ...(standing && { replaces: standing.number }),
    };
    for (const { field, code, values } of checkFigure(figure, model, entered))
      this.fault(code, { row, column: COLUMN_OF[field] }, values);
    if (checkAboutPersons('', figure.source, this.terms.namesEmployee).length > 0)
      this.fault(FIGURE_FAULTS.namesPerson, { row, column: 'bron' });
    const first = this.found.find((one) => isOfSame(one.figure, figure));
    if (first)
      this.fault(FIGURE_FAULTS.twiceInFile, { row, column: 'meting' }, { first: first.row.toString() });
    else this.found.push({ row, figure, ...(standing && { standing }) });
  }

  private fault(code: FigureFaultCode, place: Place, values?: Readonly<Record<string, string>>): void {
    this.faults.add(rowFault(code, place, values));
  }
}

/** Whether what stands says the same already, also where it comes from. */
export function isSame({ figure, standing }: FigureRow): boolean {
  return standing?.value.compareTo(figure.value) === 0 && standing.source === figure.source;
}
