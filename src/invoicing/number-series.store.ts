import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database';

/** Numbers documents without gaps, per party, prefix and year of issue. */
@Injectable()
export class NumberSeriesStore {
  /** Whether the series, in any year, holds a document dated after this day. */
  async isBehind(tx: Tx, party: string, prefix: string, issuedOn: string): Promise<boolean> {
    const [row] = await tx.query<{ behind: boolean }>(
      `SELECT EXISTS (SELECT FROM number_series
                      WHERE party = $1 AND prefix = $2 AND last_issued_on > $3::date) AS behind`,
      [party, prefix, issuedOn],
    );
    return row?.behind === true;
  }

  /** Takes the next number of a series, such as `F2026-0001`. */
  async next(tx: Tx, party: string, prefix: string, issuedOn: string): Promise<string> {
    const year = issuedOn.slice(0, 4);
    const [row] = await tx.query<{ number: number }>(
      `INSERT INTO number_series (party, prefix, year, last_number, last_issued_on) VALUES ($1, $2, $3, 1, $4)
       ON CONFLICT (party, prefix, year) DO UPDATE
         SET last_number = number_series.last_number + 1, last_issued_on = excluded.last_issued_on
       RETURNING last_number AS number`,
      [party, prefix, Number(year), issuedOn],
    );
    if (!row) throw new Error(`Series ${prefix}${year} gave no number`);
    return `${prefix}${year}-${row.number.toString().padStart(4, '0')}`;
  }
}
