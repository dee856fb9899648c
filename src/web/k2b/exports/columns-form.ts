import type { ExportPreview, ReadableProfile } from '../../../cemetery';
import {
  ITEM_COLUMN_KEYS,
  ITEM_COLUMNS,
  LONGEST_LABEL,
  PROFILE_LABEL,
  readProfileName,
  type ColumnPlace,
  type ItemColumn,
  type ItemProfile,
} from '../../../cemetery/domain';
import type { Fault } from '../../../kernel/fault/fault';
import { fold } from '../../../kernel/tables';
import { wordFault } from '../../../platform/wording';
import { textOf, type Fields } from '../../forms/fields';
import type { FieldError } from '../../parts/error-summary';

/** How amounts are written, by an example of it. */
export const AMOUNT_NOTATIONS = {
  '1.234,50': { decimalMark: ',', thousandsMark: '.' },
  '1,234.50': { decimalMark: '.', thousandsMark: ',' },
  '1 234,50': { decimalMark: ',', thousandsMark: ' ' },
  '1 234.50': { decimalMark: '.', thousandsMark: ' ' },
} as const;
type AmountExample = keyof typeof AMOUNT_NOTATIONS;

/** What someone says of the columns of an export, as typed. */
export interface TypedColumns {
  readonly label: string;
  /** By column: the number of its cell, from 0; empty when the export has no such column. */
  readonly cells: ReadonlyMap<ItemColumn, string>;
  readonly dates: string;
  readonly amounts: string;
  readonly organisations: string;
  readonly persons: string;
  readonly indefinite: string;
}

const USUAL_LABEL = 'eigen';

export function columnField(column: ItemColumn): string {
  return `kolom-${ITEM_COLUMN_KEYS[column]}`;
}

/** What the form shows first: what the profile in use says where it fits, and the proposal for the rest. */
export function firstColumns(
  { proposed }: ExportPreview,
  used: ReadableProfile | undefined,
  fits: boolean,
): TypedColumns {
  const says = (fits ? used?.profile : undefined) ?? proposed;
  const example = Object.entries(AMOUNT_NOTATIONS).find(
    ([, one]) =>
      one.decimalMark === says.amounts.decimalMark && one.thousandsMark === says.amounts.thousandsMark,
  );
  return {
    label: (used?.isRecorded ? readProfileName(used.name)?.label : undefined) ?? USUAL_LABEL,
    cells: firstCells(proposed, used?.profile),
    ...{ dates: says.dates, amounts: example?.[0] ?? '1.234,50' },
    organisations: [...says.organisations].join(', '),
    persons: [...says.persons].join(', '),
    indefinite: [...says.indefinite].join(', '),
  };
}

/** By column where it stands; a cell that the profile gives to one column is proposed for no other. */
function firstCells(
  { headings, columns }: ExportPreview['proposed'],
  profile: ItemProfile | undefined,
): Map<ItemColumn, string> {
  const folded = headings.map(fold);
  const byProfile = new Map(
    [...(profile?.columns ?? [])].flatMap(([column, place]) => {
      const cell = 'heading' in place ? folded.indexOf(fold(place.heading)) : cellOf(place);
      return cell >= 0 && cell < headings.length ? [[column, cell] as const] : [];
    }),
  );
  const taken = new Set(byProfile.values());
  const proposedFor = (column: ItemColumn): number => {
    const cell = headings.indexOf(columns.get(column) ?? '');
    return columns.has(column) && !taken.has(cell) ? cell : -1;
  };
  return new Map(
    ITEM_COLUMNS.map((column) => {
      const cell = byProfile.get(column) ?? proposedFor(column);
      return [column, cell < 0 ? '' : cell.toString()];
    }),
  );
}

function cellOf(place: ColumnPlace): number {
  return 'cell' in place ? place.cell - 1 : -1;
}

export function readColumns(fields: Fields | undefined): TypedColumns {
  return {
    label: textOf(fields, 'naam'),
    cells: new Map(ITEM_COLUMNS.map((column) => [column, textOf(fields, columnField(column))])),
    ...{ dates: textOf(fields, 'datumnotatie'), amounts: textOf(fields, 'bedragen') },
    organisations: textOf(fields, 'organisaties'),
    persons: textOf(fields, 'personen'),
    indefinite: textOf(fields, 'onbepaald'),
  };
}

/** What is wrong with the name of a profile. */
export function labelErrors({ label }: TypedColumns): FieldError[] {
  if (PROFILE_LABEL.test(label) && label.length <= LONGEST_LABEL) return [];
  return [{ name: 'naam', message: wordFault({ path: 'naam', code: 'not-a-profile-label' }) }];
}

/** The profile by its Dutch keys, as the form says it of this file. */
export function profileBody(typed: TypedColumns, { separator, encoding, proposed }: ExportPreview): object {
  const amounts = AMOUNT_NOTATIONS[typed.amounts as AmountExample] as
    (typeof AMOUNT_NOTATIONS)[AmountExample] | undefined;
  const columns = [...typed.cells].flatMap(([column, cell]) => {
    const place = placeOf(proposed.headings, cell);
    return place ? [[ITEM_COLUMN_KEYS[column], place] as const] : [];
  });
  return {
    ...{ scheidingsteken: separator, tekenset: encoding, overslaan: proposed.skipRows },
    ...{ decimaalteken: amounts?.decimalMark, duizendtalteken: amounts?.thousandsMark },
    ...{ datumnotatie: typed.dates, kolommen: Object.fromEntries(columns) },
    ...{ organisaties: wordsOf(typed.organisations), personen: wordsOf(typed.persons) },
    onbepaald: wordsOf(typed.indefinite),
  };
}

/** By its heading; by its number when the heading is empty or stands there twice, as the reader compares them. */
function placeOf(headings: readonly string[], cell: string): object | undefined {
  const heading = /^\d{1,3}$/.test(cell) ? headings[Number(cell)] : undefined;
  if (heading === undefined) return undefined;
  const isUnique = headings.filter((one) => fold(one) === fold(heading)).length === 1;
  return heading !== '' && isUnique ? { kop: heading } : { cel: Number(cell) + 1 };
}

function wordsOf(typed: string): string[] {
  return typed
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

const FIELD_OF: Readonly<Record<string, string>> = {
  decimaalteken: 'bedragen',
  duizendtalteken: 'bedragen',
};

/** The faults of a profile, each at its field and each field once. */
export function columnErrors(faults: readonly Fault[]): FieldError[] {
  const errors = faults.map((fault) => {
    const { path, code } = fault;
    const [, key] = /^kolommen\.([^.]+)/.exec(path) ?? [];
    const message =
      key !== undefined && code !== 'profile-heading-twice'
        ? `Kies de kolom voor ${key}: zonder is de export niet te lezen.`
        : wordFault(fault);
    return { name: key === undefined ? (FIELD_OF[path] ?? path) : `kolom-${key}`, message };
  });
  return errors.filter(({ name }, index) => errors.findIndex((one) => one.name === name) === index);
}
