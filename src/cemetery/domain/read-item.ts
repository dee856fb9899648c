import { fold } from '../../kernel/tables';
import type { LocalDate } from '../../kernel/time';
import { CEMETERY_FAULTS } from './cemetery-fault';
import type { CellReader } from './cell-reader';
import type { CemeteryItem } from './cemetery-item';
import type { ItemProfile } from './item-profile';
import { readDebtor } from './read-debtor';
import { readRight } from './read-right';

/** By what a row is read. */
export interface ItemReading {
  readonly profile: ItemProfile;
  readonly mayHaveCitizenNumbers: boolean;
  readonly cemeteries: readonly string[];
  readonly articles: ReadonlySet<string>;
  /** The day on which the file is read in. */
  readonly today: LocalDate;
}

/** What a row says of an item; the ordinance gives the tariff and the description when the export has none. */
export type RowItem = Omit<CemeteryItem, 'tariff' | 'description'> &
  Partial<Pick<CemeteryItem, 'tariff' | 'description'>>;

/** Reads the row that the reader has before it; a row with a fault answers nothing. */
export function readItem(cells: CellReader, reading: ItemReading): RowItem | undefined {
  const { profile, mayHaveCitizenNumbers } = reading;
  const item: RowItem = {
    itemId: cells.text('itemId'),
    dossier: cells.text('dossier'),
    serviceDate: readServiceDate(cells, reading),
    cemetery: readCemetery(cells, reading),
    graveNumber: cells.text('graveNumber'),
    graveType: cells.text('graveType'),
    article: readArticle(cells, reading),
    ...optional(cells, 'description'),
    quantity: cells.quantity('quantity'),
    ...(cells.has('tariff') && { tariff: cells.amount('tariff') }),
    amount: cells.amount('amount'),
    ...readRight(cells, profile),
    debtor: readDebtor(cells, profile, mayHaveCitizenNumbers),
    ...optional(cells, 'billText'),
    ...optional(cells, 'corrects'),
    ...optional(cells, 'deviation'),
  };
  return cells.hasFaults() ? undefined : item;
}

function readServiceDate(cells: CellReader, { today }: ItemReading): LocalDate {
  const date = cells.date('serviceDate');
  if (date > today) cells.fault(CEMETERY_FAULTS.inTheFuture, 'serviceDate');
  return date;
}

/** By the name that the series gives it. */
function readCemetery(cells: CellReader, { cemeteries }: ItemReading): string {
  const text = cells.text('cemetery');
  const cemetery = cemeteries.find((name) => fold(name) === fold(text));
  if (text !== '' && cemetery === undefined)
    cells.fault(CEMETERY_FAULTS.unknownCemetery, 'cemetery', { cemetery: text });
  return cemetery ?? text;
}

function readArticle(cells: CellReader, { articles }: ItemReading): string {
  const article = cells.text('article');
  if (article !== '' && !articles.has(article))
    cells.fault(CEMETERY_FAULTS.unknownArticle, 'article', { article });
  return article;
}

function optional<C extends 'description' | 'billText' | 'corrects' | 'deviation'>(
  cells: CellReader,
  column: C,
): { readonly [K in C]?: string } {
  const text = cells.optional(column);
  return (text === '' ? {} : { [column]: text }) as { readonly [K in C]?: string };
}
