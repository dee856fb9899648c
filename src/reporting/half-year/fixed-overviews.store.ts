import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database';
import type { Clarification } from '../domain';
import type { FixedMark, FixedOverview } from './half-year-rows';

/** Where and of which half-year. */
export interface OfPeriod {
  readonly agreementId: string;
  readonly period: string;
}

/** What the parties said of half-years, each for itself, and the overviews they fixed; none of it ever changes. */
@Injectable()
export class FixedOverviewsStore {
  /** What the party of the actor said, in order. */
  clarifications(tx: Tx, { agreementId, period }: OfPeriod): Promise<Clarification[]> {
    return tx.query<Clarification>(
      `SELECT part, text, difference::text AS difference, expected_difference::text AS "expectedDifference",
              written_role AS role, written_at AS "writtenAt"
       FROM overview_clarification WHERE agreement_id = $1 AND period = $2 AND party = $3 ORDER BY number`,
      [agreementId, period, tx.actor.party],
    );
  }

  async clarify(tx: Tx, of: OfPeriod, number: number, said: Clarification): Promise<void> {
    await tx.execute(
      `INSERT INTO overview_clarification (agreement_id, period, party, number, part, text, difference,
                                           expected_difference, written_at, written_by, written_role)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        ...[of.agreementId, of.period, tx.actor.party, number, said.part, said.text, said.difference],
        ...[said.expectedDifference, said.writtenAt, tx.actor.person, said.role],
      ],
    );
  }

  /** Those of both parties, in order of fixing. */
  fixed(tx: Tx, { agreementId, period }: OfPeriod): Promise<FixedOverview[]> {
    return tx.query<FixedOverview>(
      `SELECT period, version, party, body, body_hash AS "bodyHash", fixed_at AS "fixedAt", fixed_by AS "fixedBy",
              fixed_role AS "fixedRole"
       FROM fixed_overview WHERE agreement_id = $1 AND period = $2 ORDER BY version`,
      [agreementId, period],
    );
  }

  /** Which were fixed of all half-years, in order of fixing. */
  marks(tx: Tx, agreementId: string): Promise<FixedMark[]> {
    return tx.query<FixedMark>(
      `SELECT period, version, party, fixed_at AS "fixedAt", fixed_role AS "fixedRole"
       FROM fixed_overview WHERE agreement_id = $1 ORDER BY period, version`,
      [agreementId],
    );
  }

  async fix(tx: Tx, agreementId: string, fixed: FixedOverview): Promise<void> {
    const { knownOn, knownPosition, rulesVersion } = fixed.body.figures;
    await tx.execute(
      `INSERT INTO fixed_overview (agreement_id, period, version, party, known_on, known_position, rules_version,
                                   body, body_hash, fixed_at, fixed_by, fixed_role)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8::jsonb, $9, $10, $11, $12)`,
      [
        ...[agreementId, fixed.period, fixed.version, fixed.party, knownOn, knownPosition, rulesVersion],
        ...[JSON.stringify(fixed.body), fixed.bodyHash, fixed.fixedAt, fixed.fixedBy, fixed.fixedRole],
      ],
    );
  }
}
