import { Amount, Exact } from '../../kernel/money';
import { checkLine, type Fields } from '../../kernel/reading';
import type { LocalDate } from '../../kernel/time';
import { checkAmount, checkNumber } from './bounds';

/** Hours, kilometres, rent, switch and cabling, purchases, other (DVO 4.6; SLA 1.8). */
export const ENTRY_SORTS = ['hours', 'kilometres', 'rent', 'network', 'purchase', 'other'] as const;
export type EntrySort = (typeof ENTRY_SORTS)[number];

/** What an entry is counted in, where its sort leaves no choice. */
const UNITS: Readonly<Partial<Record<EntrySort, string>>> = { hours: 'uur', kilometres: 'km' };

/**
 * The most for a kilometre, in euros: some times what a lorry costs, so that no work passes as a distance, which needs
 * neither proof nor a second person. What someone charged more for has a bill.
 */
const MOST_PER_KILOMETRE = Exact.of(5);

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
  const sort = fields.oneOf('sort', ENTRY_SORTS);
  const entry = {
    sort,
    description: fields.text('description'),
    performedOn: fields.date('performedOn'),
    quantity: fields.exact('quantity'),
    unit: readUnit(fields, sort),
    unitPrice: fields.exact('unitPrice'),
  };
  const { quantity, unitPrice } = entry;
  checkLine(fields, 'description', entry.description);
  checkLine(fields, 'unit', entry.unit);
  checkNumber(fields, 'quantity', quantity);
  checkNumber(fields, 'unitPrice', unitPrice);
  checkAmount(fields, 'unitPrice', Amount.perUnit(unitPrice).times(quantity).rounded());
  if (sort === 'kilometres' && unitPrice.compareTo(MOST_PER_KILOMETRE) > 0)
    fields.fault('unitPrice', 'kilometre-too-dear', { most: MOST_PER_KILOMETRE.toString() });
  return entry;
}

function readUnit(fields: Fields, sort: EntrySort): string {
  const unit = UNITS[sort];
  if (unit === undefined) return fields.text('unit');
  if (fields.has('unit') && fields.text('unit') !== unit) fields.fault('unit', 'unit-of-sort', { unit });
  return unit;
}
