import type { Fault } from '../fault/fault';

/** Where in a file of rows: `rij 14, Functie` is how users read it in their spreadsheet. Row 1 is the first of the file. */
export interface Place {
  readonly row?: number;
  /** The heading of the column of the cell. */
  readonly column?: string;
}

/** A fault of the whole file, of a row or of one cell. What stands in cells about persons is never among the values. */
export interface RowFault<Code extends string = string> extends Fault, Place {
  readonly code: Code;
}

export function rowFault<Code extends string>(
  code: Code,
  place: Place,
  values: Readonly<Record<string, string>> = {},
): RowFault<Code> {
  const row = place.row === undefined ? {} : { row: place.row.toString() };
  const column = place.column === undefined ? {} : { column: place.column };
  const path = [row.row && `rij ${row.row}`, place.column].filter((part) => part !== undefined).join(', ');
  return { path, code, ...place, values: { ...row, ...column, ...values } };
}
