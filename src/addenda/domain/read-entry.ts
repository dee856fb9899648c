import { Amount, type Exact } from '../../kernel/money';
import type { Fields } from '../../kernel/reading';
import type { LocalDate } from '../../kernel/time';
import { checkAmount, checkNumber } from './bounds';

/** Hours, kilometres, rent, switch and cabling, purchases, other (DVO 4.6; SLA 1.8). */
export const ENTRY_SORTS = ['hours', 'kilometres', 'rent', 'network', 'purchase', 'other'] as const;
export type EntrySort = (typeof ENTRY_SORTS)[number];

/** Work done or costs made for an addendum, as they are written down (DVO 4.6; SLA 1.8). */
export interface EntryContent {
  readonly sort: EntrySort;
  readonly description: string;
  readonly performedOn: LocalDate;
  /** Below zero where something is taken back. */
  readonly quantity: Exact;
  readonly unit: string;
  /** Euros per unit, net of VAT. */
  readonly unitPrice: Exact;
}

/** Reads an entry and reports every fault with its place: one answer for whoever writes it (DVO 4.6). */
export function readEntry(fields: Fields): EntryContent {
  const entry = {
    sort: fields.oneOf('sort', ENTRY_SORTS),
    description: fields.text('description'),
    performedOn: fields.date('performedOn'),
    quantity: fields.exact('quantity'),
    unit: fields.text('unit'),
    unitPrice: fields.exact('unitPrice'),
  };
  const { quantity, unitPrice } = entry;
  checkNumber(fields, 'quantity', quantity);
  checkNumber(fields, 'unitPrice', unitPrice);
  checkAmount(fields, 'unitPrice', Amount.perUnit(unitPrice).times(quantity).rounded());
  return entry;
}
