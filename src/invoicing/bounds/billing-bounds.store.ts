import { Injectable } from '@nestjs/common';
import { Euro } from '../../kernel/money';
import type { Tx } from '../../platform/database';
import type { BoundsAcceptance, RecordedBounds } from './billing-bounds';

type BoundsRow = Omit<RecordedBounds, 'jumpMinimum'> & { readonly jumpMinimum: string };

/** The bounds of each agreement, and what was accepted beyond them. */
@Injectable()
export class BillingBoundsStore {
  /** Latest first. */
  async all(tx: Tx, agreementId: string): Promise<RecordedBounds[]> {
    const rows = await tx.query<BoundsRow>(
      `SELECT version, jump_percentage AS "jumpPercentage", jump_minimum::text AS "jumpMinimum",
              most_lines AS "mostLines", reason, set_by AS "setBy", set_role AS "setRole", set_at AS "setAt"
       FROM billing_bounds WHERE agreement_id = $1 ORDER BY version DESC`,
      [agreementId],
    );
    return rows.map((row) => ({ ...row, jumpMinimum: Euro.parse(row.jumpMinimum) ?? Euro.ZERO }));
  }

  async set(tx: Tx, agreementId: string, bounds: RecordedBounds): Promise<void> {
    await tx.execute(
      `INSERT INTO billing_bounds (agreement_id, version, jump_percentage, jump_minimum, most_lines, reason, set_by,
                                   set_role, set_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        agreementId,
        bounds.version,
        bounds.jumpPercentage,
        bounds.jumpMinimum.toString(),
        bounds.mostLines,
        bounds.reason,
        bounds.setBy,
        bounds.setRole,
        bounds.setAt,
      ],
    );
  }

  async acceptance(tx: Tx, agreementId: string, fingerprint: string): Promise<BoundsAcceptance | undefined> {
    const [found] = await tx.query<BoundsAcceptance>(
      `SELECT fingerprint, exceeded, reason, accepted_by AS "acceptedBy", accepted_role AS "acceptedRole",
              accepted_at AS "acceptedAt"
       FROM bounds_acceptance WHERE agreement_id = $1 AND fingerprint = $2`,
      [agreementId, fingerprint],
    );
    return found;
  }

  async accept(tx: Tx, agreementId: string, accepted: BoundsAcceptance): Promise<void> {
    await tx.execute(
      `INSERT INTO bounds_acceptance (agreement_id, fingerprint, exceeded, reason, accepted_by, accepted_role,
                                      accepted_at)
       VALUES ($1, $2, $3::jsonb, $4, $5, $6, $7)`,
      [
        agreementId,
        accepted.fingerprint,
        JSON.stringify(accepted.exceeded),
        accepted.reason,
        accepted.acceptedBy,
        accepted.acceptedRole,
        accepted.acceptedAt,
      ],
    );
  }
}
