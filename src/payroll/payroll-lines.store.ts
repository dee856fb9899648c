import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database';

/** A payroll line as stored; the amount is decimal text in euros. */
export interface PayrollLineRow {
  readonly position: number;
  readonly source: string;
  readonly recordedOn: string;
  readonly bookedMonth: string;
  readonly costMonth: string;
  readonly function: string;
  readonly component: string;
  readonly amount: string;
  readonly reason: string | null;
  readonly deliveryCode: string;
  readonly fileRow: number;
}

/** A line to add: what the file says, at its position. */
export interface NewPayrollLine {
  readonly position: number;
  readonly recording: number;
  readonly source: string;
  readonly bookedMonth: string;
  readonly costMonth: string;
  readonly function: string;
  readonly employee?: string;
  readonly component: string;
  readonly amount: string;
  readonly reason?: string;
  readonly ledgerAccount?: string;
  readonly costCentre?: string;
  readonly fileRow: number;
}

/** What the database is told of each line, column by column: that costs it half of what rows of JSON cost. */
const COLUMNS = {
  position: 'bigint',
  recording: 'bigint',
  source: 'text',
  bookedMonth: 'text',
  costMonth: 'text',
  function: 'text',
  employee: 'text',
  component: 'text',
  amount: 'numeric',
  reason: 'text',
  ledgerAccount: 'text',
  costCentre: 'text',
  fileRow: 'integer',
} as const satisfies Readonly<Record<keyof NewPayrollLine, string>>;
const NAMES = Object.keys(COLUMNS) as (keyof NewPayrollLine)[];
const NAMED = NAMES.map((name) => `"${name}"`).join(', ');
const GIVEN = NAMES.map((name, index) => `$${(index + 3).toString()}::${COLUMNS[name]}[]`).join(', ');

const ADD_LINES = `
  WITH line AS (
    SELECT * FROM unnest(${GIVEN}) AS line(${NAMED})
  ), personal AS (
    INSERT INTO payroll_line_employee (agreement_id, position, employee)
    SELECT $1, position, employee FROM line WHERE employee IS NOT NULL
  )
  INSERT INTO payroll_line (agreement_id, delivery_id, position, recording, source, booked_month, cost_month,
                            function, component, amount, reason, ledger_account, cost_centre, file_row)
  SELECT $1, $2, position, recording, source, "bookedMonth", "costMonth", function, component, amount, reason,
         "ledgerAccount", "costCentre", "fileRow"
  FROM line`;

const LINES = `
  SELECT line.position::integer AS position, line.source, recorded_on AS "recordedOn",
         line.booked_month AS "bookedMonth", cost_month AS "costMonth", function, component, amount,
         line.reason, delivery_code AS "deliveryCode", file_row AS "fileRow"
  FROM payroll_line line
  JOIN payroll_delivery USING (delivery_id)
  JOIN recording ON recording.agreement_id = line.agreement_id AND first_position = line.recording
  WHERE line.agreement_id = $1 AND line.position <= $2
  ORDER BY line.position`;

/** Payroll lines: facts of an agreement, one row each. */
@Injectable()
export class PayrollLinesStore {
  async add(
    tx: Tx,
    agreementId: string,
    deliveryId: string,
    lines: readonly NewPayrollLine[],
  ): Promise<void> {
    const columns = NAMES.map((name) => lines.map((line) => line[name] ?? null));
    await tx.execute(ADD_LINES, [agreementId, deliveryId, ...columns]);
  }

  /** The pseudonyms that are still kept, each once. */
  async employees(tx: Tx, agreementId: string): Promise<string[]> {
    const rows = await tx.query<{ readonly employee: string }>(
      `SELECT DISTINCT employee FROM payroll_line_employee WHERE agreement_id = $1`,
      [agreementId],
    );
    return rows.map(({ employee }) => employee);
  }

  /** The lines up to a position. */
  read(tx: Tx, agreementId: string, position: number): Promise<PayrollLineRow[]> {
    return tx.query<PayrollLineRow>(LINES, [agreementId, position]);
  }
}
