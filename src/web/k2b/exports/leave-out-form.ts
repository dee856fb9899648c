import type { RowToLeaveOut } from '../../../cemetery';
import type { CemeteryFault } from '../../../cemetery/domain';
import { textOf, type Fields } from '../../forms/fields';
import { wrongWithText } from '../../forms/wrong-with-text';
import type { FieldError } from '../../parts/error-summary';
import { rangesOf } from '../../wording/fault-groups';

/** Rows and the reason, as typed. */
export interface TypedLeftOut {
  readonly rows: string;
  readonly reason: string;
}

export const NOTHING_LEFT_OUT: TypedLeftOut = { rows: '', reason: '' };

/** More rows than an export may leave out need not be told one by one. */
const MOST_ROWS = 20_000;
const RANGE = /^(\d{1,8})(?:\s*(?:-|–|t\/m)\s*(\d{1,8}))?$/;

const MISSING_ROWS = 'Vul in welke rijen je weglaat, bijvoorbeeld 5, 12-14.';
const MISSING_REASON = 'Vul in waarom je deze rijen weglaat, bijvoorbeeld: al aangeleverd in maart.';

export function readLeftOut(fields: Fields | undefined): TypedLeftOut {
  return { rows: textOf(fields, 'rijen'), reason: textOf(fields, 'weglaatreden') };
}

/** The rows to leave out of those of the file, with the one reason for all, or what is wrong with what was typed. */
export function rowsToLeaveOut(
  { rows, reason }: TypedLeftOut,
  known: ReadonlySet<number>,
): {
  readonly rows: readonly RowToLeaveOut[];
  readonly errors: readonly FieldError[];
} {
  const named = readRows(rows);
  const missing = (named ?? []).filter((row) => !known.has(row));
  const errors: FieldError[] = [
    ...(named ? [] : [{ name: 'rijen', message: MISSING_ROWS }]),
    ...(missing.length > 0 ? [{ name: 'rijen', message: wordMissing(missing, known) }] : []),
  ];
  const message = wrongWithText(reason, MISSING_REASON);
  if (message !== undefined) errors.push({ name: 'weglaatreden', message });
  return { rows: (named ?? []).map((row) => ({ row, reason })), errors };
}

function wordMissing(missing: readonly number[], known: ReadonlySet<number>): string {
  const isOne = missing.length === 1;
  const [named, there] = [writeRows(missing), writeRows([...known])];
  return `Rij${isOne ? '' : 'en'} ${named} ${isOne ? 'heeft' : 'hebben'} geen item. De rijen met een item zijn ${there}.`;
}

/** `5, 12-14` as rows, each once; undefined when it is written otherwise. */
export function readRows(text: string): number[] | undefined {
  const rows = new Set<number>();
  for (const part of text.split(/[,;]/)) {
    const [, first = '', last = first] = RANGE.exec(part.trim()) ?? [];
    const [from, to] = [Number(first), Number(last)];
    if (first === '' || from === 0 || to < from || to - from >= MOST_ROWS) return undefined;
    for (let row = from; row <= to; row += 1) rows.add(row);
    if (rows.size > MOST_ROWS) return undefined;
  }
  return [...rows].sort((one, other) => one - other);
}

/** Rows as they are typed. */
export function writeRows(rows: readonly number[]): string {
  const ranges = rangesOf([...new Set(rows)].sort((one, other) => one - other));
  return ranges
    .map(([first, last]) => (first === last ? first.toString() : `${first.toString()}-${last.toString()}`))
    .join(', ');
}

/** The rows that no mended cell helps. */
export function hopelessRows(others: readonly CemeteryFault[]): number[] {
  return others.flatMap(({ row }) => row ?? []);
}
