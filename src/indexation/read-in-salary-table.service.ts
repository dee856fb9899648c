import { createHash } from 'node:crypto';
import { isUtf8 } from 'node:buffer';
import { Injectable } from '@nestjs/common';
import { CsvError, parse } from 'csv-parse/sync';
import { refuse, type Decision } from '../kernel/fault/refusal';
import type { LocalDate } from '../kernel/time';
import type { Tx } from '../platform/database';
import { readSalaryTableFile } from './domain';
import type { PublishedTable } from './published-table';
import { SalaryTables } from './salary-tables.service';

/** A file with a salary table as published, and what the file does not say itself. */
export interface SalaryTableUpload {
  readonly fileName: string;
  readonly content: Buffer;
  readonly collectiveAgreement: string;
  readonly effectiveFrom: LocalDate;
  readonly provisional: boolean;
}

export type TableRefusal = 'table-faults' | 'table-kept-before';

/** Reads in a salary table of the collective agreement exactly as published (SLA Addendum). */
@Injectable()
export class ReadInSalaryTable {
  constructor(private readonly tables: SalaryTables) {}

  /** Keeps the table of a CSV file (`scale,step,monthly_amount`, UTF-8), or answers every fault of it. */
  async readIn(tx: Tx, upload: SalaryTableUpload): Promise<Decision<PublishedTable, TableRefusal>> {
    const rows = rowsOf(upload.content);
    if (!rows) return refuse('table-faults', undefined, [{ path: '', code: 'not-csv' }]);
    const read = readSalaryTableFile(rows);
    if (!read.ok) return refuse('table-faults', undefined, read.faults);
    const table = tableOf(upload);
    const amounts = read.value.amounts.map((amount) => ({
      ...amount,
      monthlyAmount: amount.monthlyAmount.toString(),
    }));
    const earlier = await this.tables.keep(tx, table, amounts);
    if (!earlier) return { ok: true, value: table };
    return refuse('table-kept-before', { table: earlier.tableId, file: earlier.fileName });
  }
}

/** A table is known by its collective agreement and first day; a provisional one by its own name. */
function tableOf({
  fileName,
  content,
  collectiveAgreement,
  effectiveFrom,
  provisional,
}: SalaryTableUpload): PublishedTable {
  const name = collectiveAgreement.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  const tableId = `${name}-${effectiveFrom}${provisional ? '-voorlopig' : ''}`;
  const digest = createHash('sha256').update(content).digest('hex');
  return { tableId, collectiveAgreement, effectiveFrom, provisional, fileName, digest };
}

function rowsOf(content: Buffer): string[][] | undefined {
  if (!isUtf8(content) || content.includes(0)) return undefined;
  try {
    return parse(content, { bom: true, relax_column_count: true });
  } catch (error) {
    if (error instanceof CsvError) return undefined;
    throw error;
  }
}
