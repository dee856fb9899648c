import { Injectable } from '@nestjs/common';
import { refuse, type Decision } from '../kernel/fault/refusal';
import { Euro } from '../kernel/money';
import type { Percentage } from '../kernel/percentage/percentage';
import type { LocalDate } from '../kernel/time';
import type { Tx } from '../platform/database';
import { indexAmounts, type PublishedAmount } from './domain';
import type { PublishedTable, TableAmount } from './published-table';
import { digestOf, tableIdOf } from './read-in-salary-table.service';
import { SalaryTables } from './salary-tables.service';

/** A published table, and the raise by which it is carried on until the next one is published. */
export interface Indexing {
  readonly basis: PublishedTable;
  readonly percentage: Percentage;
  readonly effectiveFrom: LocalDate;
}

export type IndexingRefusal = 'basis-provisional' | 'not-after-basis' | 'table-kept-before';

/** Makes a provisional salary table of our own from a published one (R1). */
@Injectable()
export class MakeProvisionalTable {
  constructor(private readonly tables: SalaryTables) {}

  async make(
    tx: Tx,
    { basis, percentage, effectiveFrom }: Indexing,
  ): Promise<Decision<PublishedTable, IndexingRefusal>> {
    if (basis.provisional) return refuse('basis-provisional', { table: basis.tableId });
    if (effectiveFrom <= basis.effectiveFrom) return refuse('not-after-basis', { from: basis.effectiveFrom });
    const amounts = indexAmounts((await this.tables.amounts(tx, basis.tableId)).map(read), percentage);
    const rows = amounts.map((cell) => ({ ...cell, monthlyAmount: cell.monthlyAmount.toString() }));
    const named = { collectiveAgreement: basis.collectiveAgreement, effectiveFrom, provisional: true };
    const tableId = tableIdOf(named);
    const table = {
      tableId,
      ...named,
      fileName: `${tableId}.csv`,
      digest: digestOf(csvOf(rows)),
      indexed: { from: basis.tableId, by: percentage.toString() },
    };
    const earlier = await this.tables.keep(tx, table, rows);
    if (!earlier) return { ok: true, value: table };
    return refuse('table-kept-before', { table: earlier.tableId, file: earlier.fileName });
  }
}

function read({ monthlyAmount, ...cell }: TableAmount): PublishedAmount {
  const amount = Euro.parse(monthlyAmount);
  if (!amount) throw new Error(`An amount of a kept table cannot be read: scale ${cell.scale}`);
  return { ...cell, monthlyAmount: amount };
}

/** What the table would be as a file, so that it has a digest like the others. */
function csvOf(rows: readonly TableAmount[]): string {
  const cells = rows.map(({ scale, step, monthlyAmount }) => `${scale},${step},${monthlyAmount}`);
  return ['scale,step,monthly_amount', ...cells, ''].join('\n');
}
