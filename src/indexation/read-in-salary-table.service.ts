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
  /** The table that was read in wrongly, which this file takes the place of. */
  readonly corrects?: string | undefined;
}

export type TableRefusal =
  'table-faults' | 'table-kept-before' | 'table-to-correct-unknown' | 'table-to-correct-differs';

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
    const correcting = await this.correcting(tx, upload);
    if (!correcting.ok) return correcting;
    const table = correcting.value;
    const amounts = read.value.amounts.map((amount) => ({
      ...amount,
      monthlyAmount: amount.monthlyAmount.toString(),
    }));
    const earlier = await this.tables.keep(tx, table, amounts);
    if (!earlier) return { ok: true, value: table };
    return refuse('table-kept-before', { table: earlier.tableId, file: earlier.fileName });
  }

  /** A file with mistakes stays as it was read in; its correction has a name of its own. */
  private async correcting(
    tx: Tx,
    upload: SalaryTableUpload,
  ): Promise<Decision<PublishedTable, TableRefusal>> {
    const table = tableOf(upload);
    if (upload.corrects === undefined) return { ok: true, value: table };
    const wrong = await this.tables.find(tx, upload.corrects);
    if (!wrong || wrong.supersededBy !== undefined)
      return refuse('table-to-correct-unknown', { table: upload.corrects });
    if (tableIdOf(wrong) !== table.tableId)
      return refuse('table-to-correct-differs', { table: wrong.tableId, from: wrong.effectiveFrom });
    return { ok: true, value: { ...table, tableId: nextVersion(wrong.tableId), supersedes: wrong.tableId } };
  }
}

/** A table is known by its collective agreement and first day; a provisional one by its own name. */
export function tableIdOf({
  collectiveAgreement,
  effectiveFrom,
  provisional,
}: Pick<PublishedTable, 'collectiveAgreement' | 'effectiveFrom' | 'provisional'>): string {
  const name = collectiveAgreement.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return `${name}-${effectiveFrom}${provisional ? '-voorlopig' : ''}`;
}

export function digestOf(content: Buffer | string): string {
  return createHash('sha256').update(content).digest('hex');
}

function tableOf({
  fileName,
  content,
  collectiveAgreement,
  effectiveFrom,
  provisional,
}: SalaryTableUpload): PublishedTable {
  const named = { collectiveAgreement, effectiveFrom, provisional };
  return { tableId: tableIdOf(named), ...named, fileName, digest: digestOf(content) };
}

/** `cao-gemeenten-2026-07-01`, then `…-versie-2`, `…-versie-3`. */
function nextVersion(tableId: string): string {
  const [, name = tableId, version = '1'] = /^(.*)-versie-(\d+)$/.exec(tableId) ?? [];
  return `${name}-versie-${Number(version) + 1}`;
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
