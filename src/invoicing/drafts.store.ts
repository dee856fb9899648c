import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database';
import type { BillingDraft } from './billing-rows';

/** The draft of each agreement, if there is one. */
@Injectable()
export class DraftsStore {
  async find(tx: Tx, agreementId: string): Promise<BillingDraft | undefined> {
    const [draft] = await tx.query<BillingDraft>(
      `SELECT draft_id AS "draftId", month, credited_document AS "creditedDocument", known_on AS "knownOn",
              known_position::integer AS "knownPosition", run_sequence AS "runSequence", fingerprint,
              prepared_by AS "preparedBy", prepared_role AS "preparedRole", prepared_at AS "preparedAt"
       FROM billing_draft WHERE agreement_id = $1`,
      [agreementId],
    );
    return draft;
  }

  /** Puts a draft in the place of the earlier one. */
  async put(tx: Tx, agreementId: string, draft: BillingDraft): Promise<void> {
    await this.remove(tx, agreementId);
    await tx.execute(
      `INSERT INTO billing_draft (agreement_id, draft_id, month, credited_document, known_on, known_position,
                                  run_sequence, fingerprint, prepared_by, prepared_role, prepared_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        agreementId,
        draft.draftId,
        draft.month,
        draft.creditedDocument,
        draft.knownOn,
        draft.knownPosition,
        draft.runSequence,
        draft.fingerprint,
        draft.preparedBy,
        draft.preparedRole,
        draft.preparedAt,
      ],
    );
  }

  async remove(tx: Tx, agreementId: string): Promise<void> {
    await tx.execute('DELETE FROM billing_draft WHERE agreement_id = $1', [agreementId]);
  }
}
