import { Injectable } from '@nestjs/common';
import type { Graph } from '../kernel/explanation';
import type { Tx } from '../platform/database';
import type { BillingRun } from './billing-rows';

const RUN = `
  SELECT run_id AS "runId", sequence, month, credited_document AS "creditedDocument", known_on AS "knownOn",
         known_position::integer AS "knownPosition", issued_at AS "issuedAt", issued_on AS "issuedOn",
         prepared_by AS "preparedBy", issued_by AS "issuedBy", fingerprint, carried_forward AS "carriedForward",
         rules_version AS "rulesVersion"
  FROM billing_run`;

/** A run with what only its explanation needs. */
export interface NewBillingRun extends BillingRun {
  readonly explanation: Graph;
}

/** The billing runs of each agreement, in order. */
@Injectable()
export class BillingRunsStore {
  all(tx: Tx, agreementId: string): Promise<BillingRun[]> {
    return tx.query<BillingRun>(`${RUN} WHERE agreement_id = $1 ORDER BY sequence`, [agreementId]);
  }

  async add(tx: Tx, agreementId: string, run: NewBillingRun): Promise<void> {
    await tx.execute(
      `INSERT INTO billing_run (run_id, agreement_id, sequence, month, credited_document, known_on, known_position,
                                issued_at, issued_on, prepared_by, issued_by, fingerprint, carried_forward,
                                rules_version, explanation)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13::jsonb, $14, $15::jsonb)`,
      [
        run.runId,
        agreementId,
        run.sequence,
        run.month,
        run.creditedDocument,
        run.knownOn,
        run.knownPosition,
        run.issuedAt,
        run.issuedOn,
        run.preparedBy,
        run.issuedBy,
        run.fingerprint,
        JSON.stringify(run.carriedForward),
        run.rulesVersion,
        JSON.stringify(run.explanation),
      ],
    );
  }
}
