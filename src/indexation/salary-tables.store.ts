import { Injectable } from '@nestjs/common';
import { contentsOf, type Contents } from '../platform/audit';
import type { Instant } from '../platform/clock';
import type { Tx } from '../platform/database';
import type { KeptTable, PublishedTable, TableAmount } from './published-table';

interface TableRow extends Omit<KeptTable, 'supersedes' | 'supersededBy' | 'indexed'> {
  readonly supersedes: string | null;
  readonly supersededBy: string | null;
  readonly indexedFrom: string | null;
  readonly indexedBy: string | null;
}

const TABLE = `
  SELECT salary_table.table_id AS "tableId", salary_table.collective_agreement AS "collectiveAgreement",
         salary_table.effective_from AS "effectiveFrom", salary_table.provisional,
         salary_table.file_name AS "fileName", salary_table.digest, salary_table.supersedes,
         later.table_id AS "supersededBy", salary_table.indexed_from AS "indexedFrom",
         trim_scale(salary_table.indexed_by)::text AS "indexedBy",
         to_char(salary_table.recorded_at AT TIME ZONE 'Europe/Amsterdam', 'YYYY-MM-DD') AS "keptOn"
  FROM salary_table LEFT JOIN salary_table later ON later.supersedes = salary_table.table_id`;

const PUBLISHED = `
  SELECT 'salary-table ' || table_id AS name, ''::text AS place, to_jsonb(salary_table) AS item
  FROM salary_table WHERE $1::text IS NULL OR table_id = $1
  UNION ALL
  SELECT 'salary-table ' || table_id, scale || ' ' || lpad(step::text, 6, '0'), to_jsonb(salary_table_amount)
  FROM salary_table_amount WHERE $1::text IS NULL OR table_id = $1`;

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
                                 supersedes, indexed_from, indexed_by, recorded_at, recorded_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        table.tableId,
        table.collectiveAgreement,
        table.effectiveFrom,
        table.provisional,
        table.fileName,
        table.digest,
        table.supersedes ?? null,
        table.indexed?.from ?? null,
        table.indexed?.by ?? null,
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

  async all(tx: Tx): Promise<KeptTable[]> {
    const rows = await tx.query<TableRow>(
      `${TABLE} ORDER BY salary_table.effective_from, salary_table.table_id`,
    );
    return rows.map(tableOf);
  }

  async find(tx: Tx, column: 'table_id' | 'digest', value: string): Promise<KeptTable | undefined> {
    const [row] = await tx.query<TableRow>(`${TABLE} WHERE salary_table.${column} = $1`, [value]);
    return row && tableOf(row);
  }

  /** Digests of tables with their amounts: of one, or of all. */
  contents(tx: Tx, tableId?: string): Promise<Contents> {
    return contentsOf(tx, PUBLISHED, [tableId ?? null]);
  }

  amounts(tx: Tx, tableId: string): Promise<TableAmount[]> {
    return tx.query<TableAmount>(
      `SELECT scale, step, monthly_amount AS "monthlyAmount" FROM salary_table_amount
       WHERE table_id = $1 ORDER BY scale COLLATE "C", step`,
      [tableId],
    );
  }
}

function tableOf({ supersedes, supersededBy, indexedFrom, indexedBy, ...table }: TableRow): KeptTable {
  return {
    ...table,
    ...(supersedes !== null && { supersedes }),
    ...(supersededBy !== null && { supersededBy }),
    ...(indexedFrom !== null && indexedBy !== null && { indexed: { from: indexedFrom, by: indexedBy } }),
  };
}
