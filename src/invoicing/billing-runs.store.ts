import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database';
import type { BillingRun } from './billing-rows';

const RUN = `
  SELECT run_id AS "runId", sequence, month, credited_document AS "creditedDocument", known_on AS "knownOn",
         known_position::integer AS "knownPosition", issued_at AS "issuedAt", issued_on AS "issuedOn",
         prepared_by AS "preparedBy", issued_by AS "issuedBy", fingerprint, carried_forward AS "carriedForward",
         rules_version AS "rulesVersion"
  FROM billing_run`;

/** The billing runs of each agreement, in order. */
@Injectable()
export class BillingRunsStore {
  all(tx: Tx, agreementId: string): Promise<BillingRun[]> {
    return tx.query<BillingRun>(`${RUN} WHERE agreement_id = $1 ORDER BY sequence`, [agreementId]);
  }
}
