import { Injectable } from '@nestjs/common';
import type { LocalDate } from '../kernel/time';
import type { Tx } from '../platform/database';
import type { RecordedScheme } from './coding-rows';

interface SchemeRow extends Omit<RecordedScheme, 'from' | 'recordedOn'> {
  readonly from: string;
  readonly recordedOn: string;
}

/** The coding schemes of the party of the actor; they never change. */
@Injectable()
export class CodingSchemesStore {
  /** In order of recording. */
  async all(tx: Tx, agreementId: string): Promise<RecordedScheme[]> {
    const rows = await tx.query<SchemeRow>(
      `SELECT version, valid_from::text AS "from", rules, recorded_on::text AS "recordedOn",
              recorded_at AS "recordedAt", recorded_role AS "recordedRole"
       FROM coding_scheme WHERE agreement_id = $1 AND party = $2 ORDER BY version`,
      [agreementId, tx.actor.party],
    );
    return rows.map((row) => ({
      ...row,
      from: row.from as LocalDate,
      recordedOn: row.recordedOn as LocalDate,
    }));
  }

  async add(tx: Tx, agreementId: string, scheme: RecordedScheme): Promise<void> {
    const { version, from, rules, recordedOn, recordedAt, recordedRole } = scheme;
    await tx.execute(
      `INSERT INTO coding_scheme (agreement_id, party, version, valid_from, rules, recorded_on, recorded_at,
                                  recorded_by, recorded_role)
       VALUES ($1, $2, $3, $4, $5::jsonb, $6, $7, $8, $9)`,
      [
        ...[agreementId, tx.actor.party, version, from, JSON.stringify(rules), recordedOn, recordedAt],
        ...[tx.actor.person, recordedRole],
      ],
    );
  }
}
