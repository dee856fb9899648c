import { Injectable } from '@nestjs/common';
import { Euro, Exact } from '../../kernel/money';
import type { LocalDate } from '../../kernel/time';
import type { Tx } from '../../platform/database';
import { deviates } from '../domain';

/** An item as someone looks it through: what it is and costs, and nothing of who gets the bill. */
export interface ListedItem {
  readonly itemId: string;
  readonly serviceDate: LocalDate;
  readonly cemetery: string;
  readonly graveNumber: string;
  readonly article: string;
  readonly description: string;
  /** Decimal text. */
  readonly quantity: string;
  readonly tariff: Euro;
  readonly amount: Euro;
  readonly corrects: string | null;
  /** Whether it asks another amount than the ordinance; it still does when the reason was removed with the debtor. */
  readonly isDeviating: boolean;
  /** Whether a cell of its row was mended. */
  readonly isMended: boolean;
}

/** Which items: those of a released file, those that wait for a window, or those of an accepted export. */
export type ItemSource =
  | { readonly kind: 'file'; readonly windowNumber: number }
  | { readonly kind: 'waiting'; readonly until: LocalDate }
  | { readonly kind: 'export'; readonly exportId: string };

/** Which part of them. */
interface ItemSlice {
  readonly skip: number;
  readonly most: number;
}

type ItemRow = Omit<ListedItem, 'tariff' | 'amount' | 'isDeviating'> & {
  readonly tariff: string;
  readonly amount: string;
  /** What the ordinance asks for one. */
  readonly due: string;
};

const SOURCES: Readonly<Record<ItemSource['kind'], string>> = {
  file: `EXISTS (SELECT FROM cemetery_file_item taken WHERE taken.agreement_id = $1
    AND taken.item_id = item.item_id AND taken.window_number = $2::integer)`,
  waiting: `item.service_date < $2::date AND NOT EXISTS (SELECT FROM cemetery_file_item taken
    WHERE taken.agreement_id = $1 AND taken.item_id = item.item_id)`,
  export: 'item.export_id = $2::uuid',
};

/** Reads items one page at a time: an export may hold a hundred thousand. For those who make the file alone. */
@Injectable()
export class ListedItemsReader {
  async count(tx: Tx, agreementId: string, source: ItemSource): Promise<number> {
    const [row] = await tx.query<{ readonly count: number }>(
      `SELECT count(*)::integer AS count FROM cemetery_item item WHERE agreement_id = $1 AND ${SOURCES[source.kind]}`,
      [agreementId, valueOf(source)],
    );
    return row?.count ?? 0;
  }

  /** In the order of the file. After the term of the debtors an article is named as the ordinance names it. */
  async slice(
    tx: Tx,
    agreementId: string,
    source: ItemSource,
    { skip, most }: ItemSlice,
  ): Promise<ListedItem[]> {
    const rows = await tx.query<ItemRow>(
      `WITH page AS (
         SELECT * FROM cemetery_item item WHERE agreement_id = $1 AND ${SOURCES[source.kind]}
         ORDER BY service_date, cemetery COLLATE "C", item_id COLLATE "C" OFFSET $3 LIMIT $4)
       SELECT item_id AS "itemId", service_date AS "serviceDate", cemetery, grave_number AS "graveNumber", article,
              coalesce(debtor.description, booked.description) AS description, quantity, page.tariff, page.amount,
              corrects, booked.amount AS due,
              EXISTS (SELECT FROM cemetery_mended_cell mended WHERE mended.agreement_id = $1
                AND mended.export_id = page.export_id AND mended.file_row = page.file_row) AS "isMended"
       FROM page
       JOIN cemetery_tariff booked USING (agreement_id, article)
       LEFT JOIN cemetery_debtor debtor USING (agreement_id, item_id)
       WHERE booked.valid_from = page.tariff_from
       ORDER BY service_date, cemetery COLLATE "C", item_id COLLATE "C"`,
      [agreementId, valueOf(source), skip, most],
    );
    return rows.map(listedOf);
  }
}

function valueOf(source: ItemSource): string | number {
  switch (source.kind) {
    case 'file':
      return source.windowNumber;
    case 'waiting':
      return source.until;
    case 'export':
      return source.exportId;
  }
}

function listedOf({ due, ...row }: ItemRow): ListedItem {
  const amount = Euro.parse(row.amount) ?? Euro.ZERO;
  const quantity = Exact.parse(row.quantity) ?? Exact.of(1);
  const booking = { amount: Euro.parse(due) ?? Euro.ZERO };
  return {
    ...row,
    tariff: Euro.parse(row.tariff) ?? Euro.ZERO,
    amount,
    isDeviating: deviates({
      quantity,
      amount,
      ...(row.corrects !== null && { corrects: row.corrects }),
      booking,
    }),
  };
}
