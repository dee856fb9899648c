import { Injectable } from '@nestjs/common';
import { Euro } from '../../kernel/money';
import type { LocalDate } from '../../kernel/time';
import type { Tx } from '../../platform/database';
import type { Tariff } from '../domain';
import type { TariffFile } from './tariff-file';

type TariffRow = Omit<Tariff, 'amount' | 'from' | 'until'> & {
  readonly amount: string;
  readonly from: string;
  readonly until: string;
};

/** The tariffs of the ordinance; what was read in stays. */
@Injectable()
export class TariffsStore {
  async files(tx: Tx, agreementId: string): Promise<TariffFile[]> {
    return tx.query(
      `SELECT number, file_name AS "fileName", digest, tariff_count AS "tariffCount", recorded_at AS "recordedAt"
       FROM cemetery_tariff_file WHERE agreement_id = $1 ORDER BY number`,
      [agreementId],
    );
  }

  async all(tx: Tx, agreementId: string): Promise<Tariff[]> {
    const rows = await tx.query<TariffRow>(
      `SELECT article, description, amount, valid_from AS "from", valid_until AS until, taakveld,
              cost_centre AS "costCentre", cost_type AS "costType", booking_key AS "bookingKey",
              ordinance_article AS "ordinanceArticle"
       FROM cemetery_tariff WHERE agreement_id = $1 ORDER BY article COLLATE "C", valid_from`,
      [agreementId],
    );
    return rows.map((row) => ({
      ...row,
      amount: Euro.parse(row.amount) ?? Euro.ZERO,
      from: row.from as LocalDate,
      until: row.until as LocalDate,
    }));
  }

  async add(tx: Tx, agreementId: string, file: TariffFile, tariffs: readonly Tariff[]): Promise<void> {
    await tx.execute(
      `INSERT INTO cemetery_tariff_file (agreement_id, number, file_name, digest, tariff_count, recorded_by,
                                         recorded_role, recorded_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        ...[agreementId, file.number, file.fileName, file.digest, file.tariffCount],
        ...[tx.actor.person, tx.actor.role, file.recordedAt],
      ],
    );
    await tx.execute(
      `INSERT INTO cemetery_tariff (agreement_id, number, article, description, amount, valid_from, valid_until,
                                    taakveld, cost_centre, cost_type, booking_key, ordinance_article)
       SELECT $1, $2, article, description, amount, "from", until, taakveld, "costCentre", "costType", "bookingKey",
              "ordinanceArticle"
       FROM jsonb_to_recordset($3::jsonb) AS tariff(article text, description text, amount numeric, "from" date,
         until date, taakveld text, "costCentre" text, "costType" text, "bookingKey" text, "ordinanceArticle" text)`,
      [
        agreementId,
        file.number,
        JSON.stringify(tariffs.map((tariff) => ({ ...tariff, amount: tariff.amount.toString() }))),
      ],
    );
  }
}
