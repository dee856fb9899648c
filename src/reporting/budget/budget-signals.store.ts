import { Injectable } from '@nestjs/common';
import { Euro } from '../../kernel/money';
import type { Tx } from '../../platform/database';
import type { BudgetSignal } from './budget-rows';

type SignalRow = Omit<BudgetSignal, 'amount' | 'used'> & { readonly amount: string; readonly used: string };

/** Which thresholds were reached, once each; a signal never changes. */
@Injectable()
export class BudgetSignalsStore {
  /** Of an agreement, in order. */
  async all(tx: Tx, agreementId: string): Promise<BudgetSignal[]> {
    const rows = await tx.query<SignalRow>(
      `SELECT year, limit_name AS limit, threshold, number, amount::text AS amount, used::text AS used,
              known_on AS "knownOn", known_position::integer AS "knownPosition", signalled_at AS "signalledAt"
       FROM budget_signal WHERE agreement_id = $1
       ORDER BY known_position, known_on, year, limit_name, threshold, number`,
      [agreementId],
    );
    return rows.map((row) => ({ ...row, amount: euroOf(row.amount), used: euroOf(row.used) }));
  }

  async add(tx: Tx, agreementId: string, signal: BudgetSignal): Promise<void> {
    const { year, limit, threshold, number, amount, used, knownOn, knownPosition, signalledAt } = signal;
    await tx.execute(
      `INSERT INTO budget_signal (agreement_id, year, limit_name, threshold, number, amount, used, known_on,
                                  known_position, signalled_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        ...[agreementId, year, limit, threshold, number, amount.toString(), used.toString()],
        ...[knownOn, knownPosition, signalledAt],
      ],
    );
  }
}

function euroOf(text: string): Euro {
  const amount = Euro.parse(text);
  if (!amount) throw new Error(`An amount of a signal cannot be read: ${text}`);
  return amount;
}
