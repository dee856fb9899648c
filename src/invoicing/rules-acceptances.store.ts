import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database';
import type { WrittenDifference } from './domain';

/** That someone accepted what a version of the rules computes otherwise for the past of an agreement. */
export interface RulesAcceptance {
  readonly rulesVersion: string;
  /** SHA-256 (hex) of the differences that were seen. */
  readonly fingerprint: string;
  readonly differences: readonly WrittenDifference[];
  readonly reason: string;
  readonly acceptedBy: string;
  readonly acceptedRole: string;
  readonly acceptedAt: string;
}

/** What was accepted of each agreement; it never changes. */
@Injectable()
export class RulesAcceptancesStore {
  /** Oldest first. */
  all(tx: Tx, agreementId: string): Promise<RulesAcceptance[]> {
    return tx.query<RulesAcceptance>(
      `SELECT rules_version AS "rulesVersion", fingerprint, differences, reason, accepted_by AS "acceptedBy",
              accepted_role AS "acceptedRole", accepted_at AS "acceptedAt"
       FROM rules_acceptance WHERE agreement_id = $1 ORDER BY accepted_at, rules_version COLLATE "C"`,
      [agreementId],
    );
  }

  async add(tx: Tx, agreementId: string, acceptance: RulesAcceptance): Promise<void> {
    await tx.execute(
      `INSERT INTO rules_acceptance (agreement_id, rules_version, fingerprint, differences, reason, accepted_by,
                                     accepted_role, accepted_at)
       VALUES ($1, $2, $3, $4::jsonb, $5, $6, $7, $8)`,
      [
        agreementId,
        acceptance.rulesVersion,
        acceptance.fingerprint,
        JSON.stringify(acceptance.differences),
        acceptance.reason,
        acceptance.acceptedBy,
        acceptance.acceptedRole,
        acceptance.acceptedAt,
      ],
    );
  }
}
