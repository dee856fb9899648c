import { Injectable } from '@nestjs/common';
import type { ClosedYear } from '../../invoicing';
import type { Tx } from '../../platform/database';
import type { Closing, IssuedYearEnd } from './year-end-rows';

/** Issued year-end statements; they never change. */
@Injectable()
export class YearEndStatementsStore {
  async find(tx: Tx, agreementId: string, year: number): Promise<IssuedYearEnd | undefined> {
    const [issued] = await tx.query<IssuedYearEnd>(
      `SELECT year, body, body_hash AS "bodyHash", runs_before AS "runsBefore", issued_at AS "issuedAt",
              issued_by AS "issuedBy", issued_role AS "issuedRole"
       FROM year_end_statement WHERE agreement_id = $1 AND year = $2`,
      [agreementId, year],
    );
    return issued;
  }

  closedYears(tx: Tx, agreementId: string): Promise<ClosedYear[]> {
    return tx.query<ClosedYear>(
      'SELECT year, runs_before AS "runsBefore" FROM year_end_statement WHERE agreement_id = $1 ORDER BY year',
      [agreementId],
    );
  }

  closings(tx: Tx, agreementId: string): Promise<Closing[]> {
    return tx.query<Closing>(
      'SELECT year, issued_at AS "issuedAt" FROM year_end_statement WHERE agreement_id = $1 ORDER BY year',
      [agreementId],
    );
  }

  async add(tx: Tx, agreementId: string, issued: IssuedYearEnd): Promise<void> {
    const { body, bodyHash, runsBefore, issuedAt, issuedBy, issuedRole } = issued;
    const { year, knownOn, knownPosition, rulesVersion, charged } = body;
    await tx.execute(
      `INSERT INTO year_end_statement (agreement_id, year, known_on, known_position, runs_before, rules_version,
                                       line_count, line_sum, lines_hash, body, body_hash, issued_at, issued_by,
                                       issued_role)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10::jsonb, $11, $12, $13, $14)`,
      [
        agreementId,
        year,
        knownOn,
        knownPosition,
        runsBefore,
        rulesVersion,
        charged.count,
        charged.sum,
        charged.hash,
        JSON.stringify(body),
        bodyHash,
        issuedAt,
        issuedBy,
        issuedRole,
      ],
    );
  }
}
