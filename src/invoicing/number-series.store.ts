import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database';

/** Numbers documents without gaps, per party, prefix and year of issue. */
@Injectable()
export class NumberSeriesStore {
  /**
   * Takes the next number of a series, such as `F2026-0001`; none when one of the series that are numbered together, in
   * any year, holds a document dated after this day.
   */
  async next(
    tx: Tx,
    { party, prefix, together }: { party: string; prefix: string; together: readonly string[] },
    issuedOn: string,
  ): Promise<string | undefined> {
    const year = issuedOn.slice(0, 4);
    const [row] = await tx.query<{ number: number }>(
      `INSERT INTO number_series (party, prefix, year, last_number, last_issued_on)
       SELECT $1, $2, $3, 1, $4::date WHERE NOT EXISTS (
         SELECT FROM number_series WHERE party = $1 AND prefix = ANY ($5::text[]) AND last_issued_on > $4::date)
       ON CONFLICT (party, prefix, year) DO UPDATE
         SET last_number = number_series.last_number + 1, last_issued_on = excluded.last_issued_on
       RETURNING last_number AS number`,
      [party, prefix, Number(year), issuedOn, together],
    );
    return row && `${prefix}${year}-${row.number.toString().padStart(4, '0')}`;
  }
}
