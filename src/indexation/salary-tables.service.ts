import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail, type Contents } from '../platform/audit';
import { CLOCK, type Clock } from '../platform/clock';
import type { Tx } from '../platform/database';
import type { KeptTable, PublishedTable, TableAmount } from './published-table';
import { SalaryTablesStore } from './salary-tables.store';

/** Salary tables as published: read in once, entered in any agreement by a fact of its own. */
@Injectable()
export class SalaryTables {
  constructor(
    private readonly store: SalaryTablesStore,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Keeps a table, unless the same file is kept already; answers the table that was there first. */
  async keep(
    tx: Tx,
    table: PublishedTable,
    amounts: readonly TableAmount[],
  ): Promise<PublishedTable | undefined> {
    await tx.lock(`salary-table:${table.tableId}`);
    const earlier =
      (await this.store.find(tx, 'digest', table.digest)) ??
      (await this.store.find(tx, 'table_id', table.tableId));
    if (earlier) return earlier;
    await this.store.add(tx, table, amounts, this.clock.now());
    await this.audit.recordShared(tx, {
      action: 'salary-table.recorded',
      subjectKind: 'salary-table',
      subjectId: table.tableId,
      details: {
        digest: table.digest,
        amounts: amounts.length,
        contents: await this.store.contents(tx, table.tableId),
      },
    });
    return undefined;
  }

  /** Digests of all tables with their amounts, as the audit chain tells them. */
  contents(tx: Tx): Promise<Contents> {
    return this.store.contents(tx);
  }

  all(tx: Tx): Promise<KeptTable[]> {
    return this.store.all(tx);
  }

  find(tx: Tx, tableId: string): Promise<PublishedTable | undefined> {
    return this.store.find(tx, 'table_id', tableId);
  }

  amounts(tx: Tx, tableId: string): Promise<TableAmount[]> {
    return this.store.amounts(tx, tableId);
  }

  /** A table in the shape of a scenario file: collective agreement, first day, amounts in euros per scale. */
  async item(tx: Tx, tableId: string): Promise<Readonly<Record<string, unknown>>> {
    const table = await this.store.find(tx, 'table_id', tableId);
    if (!table) throw new Error(`An agreement refers to salary table ${tableId}, which is not kept`);
    const scales = await this.scales(tx, tableId);
    const { collectiveAgreement, effectiveFrom, provisional } = table;
    return { collectiveAgreement, from: effectiveFrom, scales, ...(provisional && { provisional }) };
  }

  /** Monthly amounts in euros (decimal text) per scale, by step. */
  async scales(tx: Tx, tableId: string): Promise<Record<string, string[]>> {
    const scales: Record<string, string[]> = {};
    for (const { scale, monthlyAmount } of await this.store.amounts(tx, tableId))
      (scales[scale] ??= []).push(monthlyAmount);
    return scales;
  }
}
