import { Injectable } from '@nestjs/common';
import { Euro, Exact } from '../../kernel/money';
import type { LocalDate } from '../../kernel/time';
import type { Tx } from '../../platform/database';
import type { CountedItem, Debtor, FileItem, GraveRight } from '../domain';

interface ItemRow {
  readonly itemId: string;
  readonly dossier: string;
  readonly serviceDate: LocalDate;
  readonly cemetery: string;
  readonly graveNumber: string;
  readonly graveType: string;
  readonly article: string;
  readonly quantity: string;
  readonly tariff: string;
  readonly amount: string;
  readonly rightFrom: LocalDate | null;
  readonly rightTo: LocalDate | null;
  readonly rightYears: number | null;
  readonly corrects: string | null;
  readonly kind: Debtor['kind'];
  readonly number: string;
  readonly name: string;
  readonly address: string;
  readonly postcode: string;
  readonly place: string;
  readonly country: string;
  readonly registration: string | null;
  readonly citizenNumber: string | null;
  readonly description: string;
  readonly billText: string | null;
  readonly deviation: string | null;
  readonly ordinanceAmount: string;
  readonly costCentre: string;
  readonly costType: string;
  readonly bookingKey: string;
  readonly taakveld: string;
  readonly ordinanceArticle: string;
}

/** Of an agreement ($1): items of which the service was before a day ($2) and that are in no file yet. */
export const IN_NO_FILE = `
  agreement_id = $1 AND item.service_date < $2 AND NOT EXISTS (
    SELECT FROM cemetery_file_item taken WHERE taken.agreement_id = $1 AND taken.item_id = item.item_id)`;

const WAITING = `
  SELECT item_id AS "itemId", dossier, service_date AS "serviceDate", cemetery, grave_number AS "graveNumber",
         grave_type AS "graveType", article, quantity, item.tariff, item.amount, right_from AS "rightFrom",
         right_to AS "rightTo", right_years AS "rightYears", corrects, kind, debtor.number, name, address, postcode, place,
         country, registration, citizen_number AS "citizenNumber", debtor.description, bill_text AS "billText", deviation,
         booked.amount AS "ordinanceAmount", cost_centre AS "costCentre", cost_type AS "costType", booking_key AS "bookingKey", taakveld,
         ordinance_article AS "ordinanceArticle"
  FROM cemetery_item item
  JOIN cemetery_debtor debtor USING (agreement_id, item_id)
  JOIN cemetery_tariff booked USING (agreement_id, article)
  WHERE booked.valid_from = item.tariff_from AND ${IN_NO_FILE}`;

const IN_ORDER = 'ORDER BY item.service_date, cemetery COLLATE "C", item_id COLLATE "C"';
const AT_ONCE = 1_000;

type CountedRow = Pick<
  ItemRow,
  | 'itemId'
  | 'serviceDate'
  | 'cemetery'
  | 'article'
  | 'quantity'
  | 'amount'
  | 'corrects'
  | 'ordinanceAmount'
  | 'costType'
> & { readonly exportNumber: number };

/** An item that waits, without who gets the bill, and the number of the export it came with. */
export type WaitingItem = CountedItem & { readonly exportNumber: number };

const COUNTED = `
  SELECT item_id AS "itemId", service_date AS "serviceDate", cemetery, article, quantity, item.amount, corrects,
         booked.amount AS "ordinanceAmount", cost_type AS "costType", export.number AS "exportNumber"
  FROM cemetery_item item
  JOIN cemetery_export export USING (agreement_id, export_id)
  JOIN cemetery_tariff booked USING (agreement_id, article)
  WHERE booked.valid_from = item.tariff_from AND ${IN_NO_FILE}`;

/** Items that were accepted and are in no file yet, with who gets the bill. */
@Injectable()
export class WaitingItemsStore {
  /** Those of which the service was before a day, in the order of a file (`compareItems`) and not all at once. */
  async *inOrder(tx: Tx, agreementId: string, until: LocalDate): AsyncGenerator<FileItem[]> {
    await tx.execute(`DECLARE waiting NO SCROLL CURSOR FOR ${WAITING} ${IN_ORDER}`, [agreementId, until]);
    for (;;) {
      const rows = await tx.query<ItemRow>(`FETCH ${AT_ONCE.toString()} FROM waiting`);
      if (rows.length === 0) break;
      yield rows.map(itemOf);
    }
    await tx.execute('CLOSE waiting');
  }

  /** What those count by, without who gets the bill. */
  async counted(tx: Tx, agreementId: string, until: LocalDate): Promise<WaitingItem[]> {
    const rows = await tx.query<CountedRow>(COUNTED, [agreementId, until]);
    return rows.map(({ quantity, amount, corrects, ordinanceAmount, costType, ...row }) => ({
      ...row,
      quantity: Exact.parse(quantity) ?? Exact.of(1),
      amount: Euro.parse(amount) ?? Euro.ZERO,
      booking: { amount: Euro.parse(ordinanceAmount) ?? Euro.ZERO, costType },
      ...(corrects !== null && { corrects }),
    }));
  }

  /** Who read in and accepted them. */
  async readers(tx: Tx, agreementId: string, until: LocalDate): Promise<Set<string>> {
    const rows = await tx.query<{ readonly readBy: string; readonly acceptedBy: string }>(
      `SELECT DISTINCT read_by AS "readBy", accepted_by AS "acceptedBy"
       FROM cemetery_item item JOIN cemetery_export USING (agreement_id, export_id) WHERE ${IN_NO_FILE}`,
      [agreementId, until],
    );
    return new Set(rows.flatMap(({ readBy, acceptedBy }) => [readBy, acceptedBy]));
  }
}

function itemOf(row: ItemRow): FileItem {
  const { itemId, dossier, serviceDate, cemetery, graveNumber, graveType, article, description } = row;
  const { costCentre, costType, bookingKey, taakveld, ordinanceArticle } = row;
  return {
    ...{ itemId, dossier, serviceDate, cemetery, graveNumber, graveType, article, description },
    quantity: Exact.parse(row.quantity) ?? Exact.of(1),
    tariff: Euro.parse(row.tariff) ?? Euro.ZERO,
    amount: Euro.parse(row.amount) ?? Euro.ZERO,
    ...rightOf(row),
    debtor: debtorOf(row),
    ...(row.billText !== null && { billText: row.billText }),
    ...(row.corrects !== null && { corrects: row.corrects }),
    ...(row.deviation !== null && { deviation: row.deviation }),
    booking: {
      amount: Euro.parse(row.ordinanceAmount) ?? Euro.ZERO,
      costCentre,
      costType,
      bookingKey,
      taakveld,
      ordinanceArticle,
    },
  };
}

function rightOf({ rightFrom, rightTo, rightYears }: ItemRow): { readonly right?: GraveRight } {
  if (rightFrom === null) return {};
  return {
    right: {
      from: rightFrom,
      ...(rightTo !== null && { to: rightTo }),
      ...(rightYears !== null && { years: rightYears }),
    },
  };
}

function debtorOf({ registration, citizenNumber, ...row }: ItemRow): Debtor {
  const { kind, number, name, address, postcode, place, country } = row;
  return {
    ...{ kind, number, name, address, postcode, place, country },
    ...(registration !== null && { registration }),
    ...(citizenNumber !== null && { citizenNumber }),
  };
}
