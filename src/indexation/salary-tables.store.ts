import { Injectable } from '@nestjs/common';
import type { Instant } from '../platform/clock';
import type { Tx } from '../platform/database';
import type { PublishedTable, TableAmount } from './published-table';

const TABLE = `
  SELECT table_id AS "tableId", collective_agreement AS "collectiveAgreement",
         effective_from AS "effectiveFrom", provisional, file_name AS "fileName", digest
  FROM salary_table`;

/** Published salary tables, shared by all agreements. */
@Injectable()
export class SalaryTablesStore {
  async add(
    tx: Tx,
    table: PublishedTable,
    amounts: readonly TableAmount[],
    recordedAt: Instant,
  ): Promise<void> {
    await tx.execute(
      `INSERT INTO salary_table (table_id, collective_agreement, effective_from, provisional, file_name, digest,
                                 recorded_at, recorded_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        table.tableId,
        table.collectiveAgreement,
        table.effectiveFrom,
        table.provisional,
        table.fileName,
        table.digest,
        recordedAt,
        tx.actor.person,
      ],
    );
    await tx.execute(
      `INSERT INTO salary_table_amount (table_id, scale, step, monthly_amount)
       SELECT $1, scale, step, "monthlyAmount"
       FROM jsonb_to_recordset($2::jsonb) AS amount(scale text, step integer, "monthlyAmount" numeric)`,
      [table.tableId, JSON.stringify(amounts)],
    );
  }

  all(tx: Tx): Promise<PublishedTable[]> {
    return tx.query<PublishedTable>(`${TABLE} ORDER BY effective_from, table_id`);
  }

  async find(tx: Tx, column: 'table_id' | 'digest', value: string): Promise<PublishedTable | undefined> {
    const [table] = await tx.query<PublishedTable>(`${TABLE} WHERE ${column} = $1`, [value]);
    return table;
  }

  amounts(tx: Tx, tableId: string): Promise<TableAmount[]> {
    return tx.query<TableAmount>(
      `SELECT scale, step, monthly_amount AS "monthlyAmount" FROM salary_table_amount
       WHERE table_id = $1 ORDER BY scale COLLATE "C", step`,
      [tableId],
    );
  }
}
