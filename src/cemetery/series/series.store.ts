import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database';
import { readDeliverySeries, type DeliverySeries } from '../domain';
import type { SeriesVersion } from './series-version';

type SeriesRow = Omit<SeriesVersion, 'series'>;

/** How the series of agreements are set up; a version never changes. */
@Injectable()
export class SeriesStore {
  async newest(tx: Tx, agreementId: string): Promise<SeriesVersion | undefined> {
    return (await this.all(tx, agreementId)).at(-1);
  }

  async all(tx: Tx, agreementId: string): Promise<SeriesVersion[]> {
    const rows = await tx.query<SeriesRow>(
      `SELECT version, body AS "setUp", output_profile AS "outputProfile", recorded_role AS "recordedRole",
              recorded_at AS "recordedAt"
       FROM cemetery_series WHERE agreement_id = $1 ORDER BY version`,
      [agreementId],
    );
    return rows.map((row) => ({ ...row, series: readKept(row.setUp) }));
  }

  /** Whether a file was released; from then on anchor and length stay. */
  async hasFiles(tx: Tx, agreementId: string): Promise<boolean> {
    return (
      (await tx.query('SELECT FROM cemetery_file WHERE agreement_id = $1 LIMIT 1', [agreementId])).length > 0
    );
  }

  async add(tx: Tx, agreementId: string, { version, series, setUp, ...added }: SeriesVersion): Promise<void> {
    await tx.execute(
      `INSERT INTO cemetery_series (agreement_id, version, anchor, days, body, output_profile, recorded_by,
                                    recorded_role, recorded_at)
       VALUES ($1, $2, $3, $4, $5::jsonb, $6, $7, $8, $9)`,
      [
        ...[agreementId, version, series.anchor, series.days, JSON.stringify(setUp), added.outputProfile],
        ...[tx.actor.person, added.recordedRole, added.recordedAt],
      ],
    );
  }
}

function readKept(setUp: object): DeliverySeries {
  const outcome = readDeliverySeries(setUp);
  if (outcome.ok) return outcome.value;
  throw new Error(`A recorded series cannot be read: ${outcome.faults.map(({ code }) => code).join(', ')}`);
}
