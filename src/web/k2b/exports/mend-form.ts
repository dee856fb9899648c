import type { MendedCell } from '../../../cemetery';
import { ITEM_COLUMN_KEYS, ITEM_COLUMNS, type ItemColumn, type MendGroup } from '../../../cemetery/domain';
import { textOf, type Fields } from '../../forms/fields';
import { wrongWithText } from '../../forms/wrong-with-text';
import type { FieldError } from '../../parts/error-summary';

/** So many groups are mended by one form; the others come after the next check. */
export const MOST_GROUPS = 200;
const LONGEST_CELL = 200;

/** What was typed for one group of cells. */
export interface TypedMend {
  /** Which cells: `artikelcode|3,5`. */
  readonly cells: string;
  readonly text: string;
  readonly isEmptied: boolean;
  readonly deviation: string;
}

export interface TypedMends {
  readonly groups: readonly TypedMend[];
  readonly reason: string;
}

export const NOTHING_MENDED: TypedMends = { groups: [], reason: '' };

const MISSING_REASON = 'Vul in waarom je dit herstelt, bijvoorbeeld: nagevraagd bij de aanvrager.';
const NOTHING_TYPED = 'Vul bij ten minste één fout in wat er moet staan.';

/** Which cells a group is about, as the form keeps it. */
export function cellsOf({ column, rows }: Pick<MendGroup, 'column' | 'rows'>): string {
  return `${ITEM_COLUMN_KEYS[column]}|${rows.join(',')}`;
}

export function readMends(fields: Fields | undefined): TypedMends {
  const groups: TypedMend[] = [];
  for (let index = 0; index < MOST_GROUPS && textOf(fields, `cellen-${index}`) !== ''; index += 1)
    groups.push({
      cells: textOf(fields, `cellen-${index}`),
      text: textOf(fields, `tekst-${index}`),
      isEmptied: textOf(fields, `leeg-${index}`) !== '',
      deviation: textOf(fields, `afwijking-${index}`),
    });
  return { groups, reason: textOf(fields, 'reden') };
}

/** What was typed for a group, also when the form shows it in another place now. */
export function typedFor({ groups }: TypedMends, group: MendGroup): TypedMend | undefined {
  return groups.find(({ cells }) => cells === cellsOf(group));
}

/** The cells as they are to be, with the one reason for all, or what is wrong with what was typed. */
export function mendedCells({ groups, reason }: TypedMends): {
  readonly cells: readonly MendedCell[];
  readonly errors: readonly FieldError[];
} {
  const cells = groups.flatMap((group) => mendedIn(group, reason));
  const errors: FieldError[] = groups.flatMap(({ text, deviation }, index) => [
    ...tooLong(text, `tekst-${index}`),
    ...tooLong(deviation, `afwijking-${index}`),
  ]);
  if (cells.length === 0) errors.push({ name: 'reden', message: NOTHING_TYPED });
  else {
    const message = wrongWithText(reason, MISSING_REASON);
    if (message !== undefined) errors.push({ name: 'reden', message });
  }
  return { cells, errors };
}

function mendedIn({ cells, text, isEmptied, deviation }: TypedMend, reason: string): MendedCell[] {
  const place = readCells(cells);
  if (!place) return [];
  const mend = (column: ItemColumn, to: string): MendedCell[] =>
    place.rows.map((row) => ({ row, column, text: to, reason }));
  return [
    ...(text !== '' || isEmptied ? mend(place.column, isEmptied ? '' : text) : []),
    ...(deviation === '' ? [] : mend('deviation', deviation)),
  ];
}

/** Which cells a form names; undefined when it names none. */
export function readCells(
  text: string,
): { readonly column: ItemColumn; readonly rows: readonly number[] } | undefined {
  const [, key, rows = ''] = /^([A-Za-z]+)\|(\d{1,8}(?:,\d{1,8})*)$/.exec(text) ?? [];
  const column = ITEM_COLUMNS.find((one) => ITEM_COLUMN_KEYS[one] === key);
  return column && { column, rows: rows.split(',').map(Number) };
}

function tooLong(text: string, name: string): FieldError[] {
  if (text.length <= LONGEST_CELL) return [];
  return [{ name, message: `Dit is te lang. Gebruik ten hoogste ${LONGEST_CELL} tekens.` }];
}
