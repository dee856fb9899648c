import { Injectable } from '@nestjs/common';
import { Euro } from '../kernel/money';
import type { Tx } from '../platform/database';
import type { PayrollLine } from './domain';
import { PayrollLinesStore, type PayrollLineRow } from './payroll-lines.store';

/** Reads payroll lines as facts. Pseudonyms stay where they are: settling needs none. */
@Injectable()
export class PayrollLines {
  constructor(private readonly store: PayrollLinesStore) {}

  async read(tx: Tx, agreementId: string): Promise<PayrollLine[]> {
    const rows = await this.store.read(tx, agreementId);
    return rows.map((row, index) => lineOf(row, index));
  }
}

function lineOf(row: PayrollLineRow, index: number): PayrollLine {
  const amount = Euro.parse(row.amount);
  if (!amount) throw new Error(`Payroll line ${row.position} has no amount in cents`);
  return {
    id: `${row.deliveryCode}/${row.fileRow}`,
    recordedOn: row.recordedOn as PayrollLine['recordedOn'],
    source: row.source,
    position: row.position,
    place: `payroll[${index}]`,
    bookedMonth: row.bookedMonth as PayrollLine['bookedMonth'],
    costMonth: row.costMonth as PayrollLine['costMonth'],
    function: row.function,
    component: row.component,
    amount,
    ...(row.reason !== null && { reason: row.reason }),
  };
}
