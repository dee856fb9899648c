import { Injectable } from '@nestjs/common';
import { Euro, Exact } from '../../kernel/money';
import type { Tx } from '../../platform/database';
import { amountDue, tariffOn, type Debtor, type EarlierItem, type Tariff } from '../domain';
import type { AcceptedExport } from './export-upload';
import { IS_OPEN } from './left-out.store';
import type { CheckedItem } from './read-export';

interface EarlierRow {
  readonly itemId: string;
  readonly amount: string;
  readonly corrected: string;
  readonly isDelivered: boolean;
  readonly cemetery: string;
  readonly graveNumber: string;
  readonly kind: Debtor['kind'] | null;
  readonly number: string | null;
  readonly fingerprint: string | null;
}

/** An item that asks another amount than the ordinance, with the reason that came with it. */
export interface DeviatingItem {
  readonly row: number;
  readonly itemId: string;
  readonly article: string;
  /** What the ordinance asks. */
  readonly due: Euro;
  readonly amount: Euro;
  /** Personal: a reason may name someone. Absent once the debtor was removed. */
  readonly reason?: string;
}

interface PricedRow {
  readonly row: number;
  readonly itemId: string;
  readonly article: string;
  readonly quantity: string;
  readonly tariff: string;
  readonly amount: string;
  readonly reason: string | null;
}

const PRICED = `
  SELECT file_row AS row, item_id AS "itemId", article, quantity, booked.amount AS tariff, item.amount,
         deviation AS reason
  FROM cemetery_item item
  JOIN cemetery_tariff booked USING (agreement_id, article)
  LEFT JOIN cemetery_debtor USING (agreement_id, item_id)
  WHERE agreement_id = $1 AND item.export_id = $2 AND booked.valid_from = item.tariff_from AND corrects IS NULL
    AND item.amount <> quantity * booked.amount
  ORDER BY file_row`;

const ACCEPTED = `
  SELECT export_id AS "exportId", number, file_name AS "fileName", digest, profile, item_count AS count, total,
         mended_count AS "mendedCount",
         (SELECT jsonb_build_object('count', count(*), 'total', coalesce(sum(amount), 0)::numeric(15,2)::text,
                                    'open', count(*) FILTER (WHERE ${IS_OPEN}))
          FROM cemetery_left_out_row left_out
          WHERE left_out.agreement_id = $1 AND left_out.export_id = cemetery_export.export_id) AS "leftOut",
         accepted_by AS "acceptedBy", accepted_at AS "acceptedAt"
  FROM cemetery_export`;

/** Items that were recorded, and the exports that they came with. */
@Injectable()
export class ItemsStore {
  exports(tx: Tx, agreementId: string): Promise<AcceptedExport[]> {
    return tx.query(`${ACCEPTED} WHERE agreement_id = $1 ORDER BY number`, [agreementId]);
  }

  async findSame(tx: Tx, agreementId: string, digest: string): Promise<AcceptedExport | undefined> {
    const rows = await tx.query<AcceptedExport>(`${ACCEPTED} WHERE agreement_id = $1 AND digest = $2`, [
      agreementId,
      digest,
    ]);
    return rows[0];
  }

  /** Items of an export that ask another amount than the ordinance, in the order of the file. */
  async deviating(tx: Tx, agreementId: string, exportId: string): Promise<DeviatingItem[]> {
    const rows = await tx.query<PricedRow>(PRICED, [agreementId, exportId]);
    return rows.map(deviatingOf).filter(({ due, amount }) => !due.equals(amount));
  }

  /** What was recorded of these items, leaving out what comes with an export that is being recorded. */
  async earlier(
    tx: Tx,
    agreementId: string,
    itemIds: readonly string[],
    exportId?: string,
  ): Promise<Map<string, EarlierItem>> {
    const rows = await tx.query<EarlierRow>(
      `SELECT item.item_id AS "itemId", amount, cemetery, grave_number AS "graveNumber", kind, number, fingerprint,
              (SELECT coalesce(sum(correction.amount), 0) FROM cemetery_item correction
               WHERE correction.agreement_id = $1 AND correction.corrects = item.item_id
                 AND correction.export_id IS DISTINCT FROM $3::uuid) AS corrected,
              EXISTS (SELECT FROM cemetery_file_item taken
                      WHERE taken.agreement_id = $1 AND taken.item_id = item.item_id) AS "isDelivered"
       FROM cemetery_item item LEFT JOIN cemetery_debtor USING (agreement_id, item_id)
       WHERE agreement_id = $1 AND item_id = ANY ($2) AND item.export_id IS DISTINCT FROM $3::uuid`,
      [agreementId, itemIds, exportId ?? null],
    );
    return new Map(rows.map((row) => [row.itemId, earlierOf(row)]));
  }

  /** Records items, and apart from them who gets the bill. */
  async add(
    tx: Tx,
    agreementId: string,
    exportId: string,
    items: readonly CheckedItem[],
    tariffs: readonly Tariff[],
  ): Promise<void> {
    if (items.length === 0) return;
    const [kept, personal] = [items.map((one) => keptOf(one, tariffs)), items.map(personalOf)];
    await tx.execute(ADD_ITEMS, [agreementId, exportId, JSON.stringify(kept)]);
    await tx.execute(ADD_DEBTORS, [agreementId, exportId, JSON.stringify(personal)]);
  }
}

const ADD_ITEMS = `
  INSERT INTO cemetery_item (agreement_id, export_id, item_id, file_row, dossier, service_date, cemetery, grave_number,
    grave_type, article, tariff_from, quantity, tariff, amount, right_from, right_to, right_years, corrects)
  SELECT $1, $2, "itemId", row, dossier, "serviceDate", cemetery, "graveNumber", "graveType", article, "tariffFrom",
    quantity, tariff, amount, "rightFrom", "rightTo", years, corrects
  FROM jsonb_to_recordset($3::jsonb) AS item("itemId" text, row integer, dossier text, "serviceDate" date,
    cemetery text, "graveNumber" text, "graveType" text, article text, "tariffFrom" date, quantity numeric,
    tariff numeric, amount numeric, "rightFrom" date, "rightTo" date, years integer, corrects text)`;

const ADD_DEBTORS = `
  INSERT INTO cemetery_debtor (agreement_id, export_id, item_id, kind, number, name, address, postcode, place, country,
    registration, citizen_number, description, bill_text, deviation, fingerprint)
  SELECT $1, $2, "itemId", kind, number, name, address, postcode, place, country, registration, "citizenNumber",
    description, "billText", deviation, fingerprint
  FROM jsonb_to_recordset($3::jsonb) AS debtor("itemId" text, kind text, number text, name text, address text,
    postcode text, place text, country text, registration text, "citizenNumber" text, description text,
    "billText" text, deviation text, fingerprint text)`;

function earlierOf(row: EarlierRow): EarlierItem {
  const { amount, corrected, isDelivered, cemetery, graveNumber, kind, number, fingerprint } = row;
  return {
    amount: Euro.parse(amount) ?? Euro.ZERO,
    corrected: Euro.parse(corrected) ?? Euro.ZERO,
    ...{ isDelivered, cemetery, graveNumber },
    ...(kind !== null && number !== null && { debtor: { kind, number } }),
    ...(fingerprint !== null && { fingerprint }),
  };
}

function deviatingOf({ quantity, tariff, amount, reason, ...row }: PricedRow): DeviatingItem {
  return {
    ...row,
    due: amountDue(Exact.parse(quantity) ?? Exact.of(1), Euro.parse(tariff) ?? Euro.ZERO),
    amount: Euro.parse(amount) ?? Euro.ZERO,
    ...(reason !== null && { reason }),
  };
}

function keptOf({ row, item }: CheckedItem, tariffs: readonly Tariff[]): object {
  const { itemId, dossier, serviceDate, cemetery, graveNumber, graveType, article, right, corrects } = item;
  return {
    ...{ itemId, row, dossier, serviceDate, cemetery, graveNumber, graveType, article, corrects },
    tariffFrom: tariffOn(tariffs, article, serviceDate)?.from,
    ...{ quantity: item.quantity.toString(), tariff: item.tariff.toString(), amount: item.amount.toString() },
    ...{ rightFrom: right?.from, rightTo: right?.to, years: right?.years },
  };
}

function personalOf({ item, fingerprint }: CheckedItem): object {
  const { itemId, debtor, description, billText, deviation } = item;
  return { ...debtor, itemId, description, billText, deviation, fingerprint };
}
