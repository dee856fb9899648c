import type { AmountNotation } from '../../kernel/tables';

/** What an export says of an item in its columns. */
export const ITEM_COLUMNS = [
  'itemId',
  'dossier',
  'serviceDate',
  'cemetery',
  'graveNumber',
  'graveType',
  'article',
  'description',
  'quantity',
  'tariff',
  'amount',
  'rightFrom',
  'rightTo',
  'term',
  'debtorKind',
  'debtorNumber',
  'name',
  'address',
  'postcode',
  'place',
  'country',
  'registration',
  'citizenNumber',
  'billText',
  'corrects',
  'deviation',
] as const;
export type ItemColumn = (typeof ITEM_COLUMNS)[number];

/** Columns without which an export cannot be read. */
export const REQUIRED_ITEM_COLUMNS: readonly ItemColumn[] = [
  'itemId',
  'dossier',
  'serviceDate',
  'cemetery',
  'graveNumber',
  'graveType',
  'article',
  'quantity',
  'amount',
  'debtorKind',
  'debtorNumber',
  'name',
  'address',
  'postcode',
  'place',
];

export const DATE_NOTATIONS = ['dd-mm-jjjj', 'd-m-jjjj', 'jjjj-mm-dd', 'jjjjmmdd', 'dd/mm/jjjj'] as const;
export type DateNotation = (typeof DATE_NOTATIONS)[number];

/** Where a column stands: under a heading, as the n-th cell, or from a character on for so many characters (both from 1). */
export type ColumnPlace =
  | { readonly heading: string }
  | { readonly cell: number }
  | { readonly from: number; readonly length: number };

/**
 * How an export of K2B is written. A version is never changed, since uploads keep the name of the one that read
 * them; a better one gets the next number.
 */
export interface ItemProfile {
  /** Absent when every column stands at fixed characters of the line. */
  readonly separator?: ';' | ',' | '\t' | '|';
  readonly encoding: 'utf-8' | 'windows-1252';
  readonly amounts: AmountNotation;
  readonly dates: DateNotation;
  readonly columns: ReadonlyMap<ItemColumn, ColumnPlace>;
  /** Rows before the first item, beside the row of headings. */
  readonly skipRows: number;
  /** Folded words for an organisation; every other kind of debtor must be one of `persons`. */
  readonly organisations: ReadonlySet<string>;
  readonly persons: ReadonlySet<string>;
  /** Folded words for a right without end. */
  readonly indefinite: ReadonlySet<string>;
}

/** Whether the first row says which column is which. */
export function hasHeadings({ columns }: ItemProfile): boolean {
  return [...columns.values()].some((place) => 'heading' in place);
}
