import type { Flow } from './flow';
import type { StructureElement } from './sheet';
import { COLOUR, PAGE, STYLE, TEXT_WIDTH, type TextStyle } from './style';

export interface Column {
  readonly heading: string;
  /** In points; a column without takes what is left. */
  readonly width?: number;
  readonly align: 'left' | 'right';
  /** Says what a row is about; the first column when no other does. */
  readonly isName?: boolean;
}

/** A group opens a series of lines and carries their sums; a total closes one. */
export interface Row {
  readonly kind: 'line' | 'group' | 'total';
  readonly cells: readonly string[];
}

export interface TableLook {
  readonly line: TextStyle;
  readonly strong: TextStyle;
  readonly heading: TextStyle;
  /** Above and below the text of a row. */
  readonly padding: number;
}

export const ROOMY: TableLook = {
  line: STYLE.body,
  strong: STYLE.bodyStrong,
  heading: STYLE.columnHeading,
  padding: 1.8,
};

export const COMPACT: TableLook = {
  line: STYLE.compact,
  strong: STYLE.compactStrong,
  heading: STYLE.compactHeading,
  padding: 0.6,
};

const DENSE: TableLook = { ...COMPACT, padding: 0.1 };

const MEDIUM: TableLook = {
  line: STYLE.value,
  strong: STYLE.valueStrong,
  heading: STYLE.columnHeading,
  padding: 1.4,
};

/** Beyond these a table is set smaller, so that a year of corrections with its causes takes no more than two pages. */
const MANY_ROWS = 30;
const VERY_MANY_ROWS = 90;

/** How an annex with so many rows is set. */
export function lookFor(rows: number): TableLook {
  if (rows > VERY_MANY_ROWS) return DENSE;
  return rows > MANY_ROWS ? COMPACT : MEDIUM;
}

const GUTTER = 8;
const INSET = 4;

/** A table in the structure with headings that are repeated, as decoration, on each further page. */
export function drawTable(
  flow: Flow,
  parent: StructureElement,
  columns: readonly Column[],
  rows: readonly Row[],
  look: TableLook = ROOMY,
): void {
  new Table(flow, layOut(columns), look).draw(parent, rows);
}

/** What a table takes at least to begin on a page: its headings and first rows. */
function leastHeight(look: TableLook): number {
  return 4 * (look.line.leading + 2 * look.padding);
}

/** What a table takes when no cell needs a second line. */
export function heightOfRows(count: number, look: TableLook): number {
  return (count + 1) * (look.line.leading + 2 * look.padding) + 6;
}

interface PlacedColumn extends Column {
  readonly x: number;
  readonly width: number;
}

function layOut(columns: readonly Column[]): PlacedColumn[] {
  const fixed = columns.reduce((sum, { width }) => sum + (width ?? 0), 0);
  const free = columns.filter(({ width }) => width === undefined).length;
  const rest = (TEXT_WIDTH - 2 * INSET - fixed - GUTTER * (columns.length - 1)) / Math.max(free, 1);
  let x: number = PAGE.left + INSET;
  return columns.map((column) => {
    const placed = { ...column, x, width: column.width ?? rest };
    x += placed.width + GUTTER;
    return placed;
  });
}

class Table {
  constructor(
    private readonly flow: Flow,
    private readonly columns: readonly PlacedColumn[],
    private readonly look: TableLook,
  ) {}

  draw(parent: StructureElement, rows: readonly Row[]): void {
    this.flow.ensure(leastHeight(this.look));
    const table = this.flow.sheet.group(parent, 'Table');
    this.drawHeadings(this.flow.sheet.group(table, 'TR'));
    const blocks = rows.map((row) => this.breakCells(row));
    blocks.forEach((block, index) => {
      if (this.flow.ensure(this.heightWithCompany(block, blocks[index + 1]))) this.drawHeadings(undefined);
      this.drawRow(this.flow.sheet.group(table, 'TR'), block);
    });
  }

  /** A group stays with its first line, a total with the line above it. */
  private heightWithCompany(block: Block, next: Block | undefined): number {
    const staysTogether = block.kind === 'group' || next?.kind === 'total';
    return block.height + (staysTogether && next ? next.height : 0);
  }

  private breakCells({ kind, cells }: Row): Block {
    const style = kind === 'line' ? this.look.line : this.look.strong;
    const lines = this.columns.map(({ width }, index) =>
      this.flow.sheet.lines(cells[index] ?? '', style, width),
    );
    const height = Math.max(...lines.map(({ length }) => length)) * style.leading + 2 * this.look.padding;
    return { kind, style, lines, height };
  }

  /** Headings stand at the bottom of their row; without a parent they repeat what the structure has. */
  private drawHeadings(parent: StructureElement | undefined): void {
    const { sheet } = this.flow;
    const { heading, padding } = this.look;
    const lines = this.columns.map(({ heading: text, width }) => sheet.lines(text, heading, width));
    const height = Math.max(...lines.map(({ length }) => length)) * heading.leading;
    const bottom = this.flow.y + padding + height;
    this.columns.forEach((column, index) => {
      const ofColumn = lines[index] ?? [];
      const place = { ...column, top: bottom - ofColumn.length * heading.leading };
      const write = (): void => {
        sheet.write(ofColumn, place, heading);
      };
      if (parent) sheet.element(parent, 'TH', write, { scope: 'Column' });
      else sheet.artifact('Pagination', write);
    });
    this.flow.y = bottom + padding + 1;
    this.rule({ colour: COLOUR.accent, weight: 0.8 });
    this.flow.space(1);
  }

  private drawRow(parent: StructureElement, { kind, style, lines, height }: Block): void {
    const { sheet, y } = this.flow;
    this.decorate(kind, height);
    const named = this.columns.findIndex(({ isName }) => isName === true);
    this.columns.forEach((column, index) => {
      const isHeading = index === Math.max(named, 0);
      const place = { ...column, top: y + this.look.padding };
      const write = (): void => {
        sheet.write(lines[index] ?? [], place, style);
      };
      if (lines[index]?.join('') === '') sheet.emptyElement(parent, 'TD');
      else sheet.element(parent, isHeading ? 'TH' : 'TD', write, isHeading ? { scope: 'Row' } : {});
    });
    this.flow.space(height);
    if (kind === 'line') this.rule({ colour: COLOUR.hairline, weight: 0.4 });
  }

  private decorate(kind: Row['kind'], height: number): void {
    const { sheet, y } = this.flow;
    if (kind === 'total') this.rule({ colour: COLOUR.accent, weight: 0.8 });
    if (kind !== 'group') return;
    sheet.artifact('Layout', () => {
      sheet.box({ x: PAGE.left, top: y, width: TEXT_WIDTH, height }, COLOUR.soft);
    });
  }

  private rule(line: { colour: string; weight: number }): void {
    const { sheet, y } = this.flow;
    sheet.artifact('Layout', () => {
      sheet.rule(PAGE.left, PAGE.right, y, line);
    });
  }
}

/** A row with its cells broken into lines. */
interface Block {
  readonly kind: Row['kind'];
  readonly style: TextStyle;
  readonly lines: readonly (readonly string[])[];
  readonly height: number;
}
