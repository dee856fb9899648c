import type { Flow } from '../flow';
import type { StructureElement } from '../sheet';
import { STYLE } from '../style';
import { drawTable, heightOfRows, lookFor, type Column, type Row } from '../table';

interface SectionText {
  readonly heading: string;
  readonly lead: string;
  /** Said instead of a table without rows. */
  readonly none?: string;
}

interface Tabulated {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** A section of a statement: heading, what it is about, and its table; or that there is nothing to list. */
export function drawSection(
  flow: Flow,
  parent: StructureElement,
  { heading, lead, none = '' }: SectionText,
  { columns, rows }: Tabulated,
): void {
  const look = lookFor(rows.length);
  const isEmpty = rows.length === 0;
  const table = isEmpty ? 0 : Math.min(heightOfRows(rows.length, look), heightOfRows(6, look));
  flow.heading(parent, heading, 2 * STYLE.body.leading + table);
  flow.text(parent, isEmpty ? none : lead, STYLE.body);
  if (isEmpty) return;
  flow.space(4);
  drawTable(flow, parent, columns, rows, look);
}
