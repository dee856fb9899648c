import { Injectable } from '@nestjs/common';
import { Euro } from '../kernel/money';
import type { Tx } from '../platform/database';
import { EmployeeCodes, type PayrollLine } from './domain';
import { PayrollLinesStore, type PayrollLineRow } from './payroll-lines.store';

/** Reads payroll lines as facts. Pseudonyms stay where they are: settling needs none, and a text may only be held against them. */
@Injectable()
export class PayrollLines {
  constructor(private readonly store: PayrollLinesStore) {}

  /** The lines up to a position. */
  async read(tx: Tx, agreementId: string, position: number): Promise<PayrollLine[]> {
    const rows = await this.store.read(tx, agreementId, position);
    return rows.map((row, index) => lineOf(row, index));
  }

  /** The codes of employees that no text for the other side may name; only who sees payroll gets any (DVO 7.5). */
  async employeeCodes(tx: Tx, agreementId: string): Promise<EmployeeCodes> {
    const codes = new EmployeeCodes();
    for (const employee of await this.store.employees(tx, agreementId)) codes.add(employee);
    return codes;
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
