import { Injectable } from '@nestjs/common';
import type { Month } from '../../kernel/time';
import type { Tx } from '../../platform/database';
import type { BillingOrder, BillingRound, OrderName, OrderResult, RoundRow } from './round-rows';

const ROUND = `
  SELECT party, month, opened_by AS "openedBy", opened_role AS "openedRole", opened_at AS "openedAt"
  FROM billing_round`;

/** How agreements of a contractor stand in a month: the last order, the draft and the documents of each. */
const STANDING = `
  SELECT agreement.agreement_id AS "agreementId", agreement.key, agreement.title, agreement.client_party AS "clientParty",
         agreement.contractor_party AS "contractorParty", agreement.starts_on AS "startsOn", agreement.ends_on AS "endsOn",
         latest.ordinal, latest.act, latest.outcome, latest.refusal,
         seen.fingerprint AS "seenFingerprint", seen.net::text, seen.gross::text, seen.exceeded,
         CASE WHEN latest.refusal->>'code' = 'bounds-exceeded' THEN latest.bounds_version ELSE seen.bounds_version END
           IS DISTINCT FROM (SELECT max(version) FROM billing_bounds
                             WHERE agreement_id = agreement.agreement_id) AS "isBoundSince",
         EXISTS (SELECT FROM bounds_acceptance accepted WHERE accepted.agreement_id = agreement.agreement_id
                 AND accepted.fingerprint = draft.fingerprint) AS "isAccepted",
         draft.fingerprint AS "draftFingerprint", draft.prepared_by AS "preparedBy",
         other.month AS "otherMonth", other.credited_document AS "otherCredited",
         coalesce(issued.numbers, '{}') AS numbers, issued.net::text AS "issuedNet", issued.gross::text AS "issuedGross"
  FROM (SELECT * FROM agreement
        WHERE contractor_party = $1 AND to_char(starts_on, 'YYYY-MM') <= $2
          AND ($3::text IS NULL OR key COLLATE "C" > $3) AND ($5::text IS NULL OR key = $5) ORDER BY key COLLATE "C" LIMIT $4) agreement
  LEFT JOIN LATERAL (
    SELECT ordinal, act, outcome, refusal, bounds_version FROM billing_order LEFT JOIN billing_order_result USING (agreement_id, month, ordinal)
    WHERE agreement_id = agreement.agreement_id AND month = $2 ORDER BY ordinal DESC LIMIT 1) latest ON true
  LEFT JOIN LATERAL (
    SELECT fingerprint, net, gross, exceeded, bounds_version FROM billing_order_result
    WHERE agreement_id = agreement.agreement_id AND month = $2 AND outcome = 'draft' ORDER BY ordinal DESC LIMIT 1) seen ON true
  LEFT JOIN billing_draft draft ON draft.agreement_id = agreement.agreement_id AND draft.month = $2
  LEFT JOIN billing_draft other ON other.agreement_id = agreement.agreement_id AND other.month IS DISTINCT FROM $2
  LEFT JOIN LATERAL (
    SELECT array_agg(number ORDER BY number) AS numbers, sum(net) AS net, sum(gross) AS gross FROM document
    WHERE agreement_id = agreement.agreement_id AND month = $2 AND credits IS NULL
      AND NOT EXISTS (SELECT FROM document crediting WHERE crediting.agreement_id = document.agreement_id
                      AND crediting.credits = document.number)) issued ON true
  ORDER BY agreement.key COLLATE "C"`;

/** Which agreements of a contractor, in order of key: at most so many, after one key or only the one with a key. */
export interface StandingPart {
  readonly party: string;
  readonly month: Month;
  readonly after?: string | undefined;
  readonly key?: string;
  readonly limit: number;
}

/** Rounds, what was ordered in them and what became of it. */
@Injectable()
export class BillingRoundsStore {
  /** Latest month first. */
  all(tx: Tx, party: string): Promise<BillingRound[]> {
    return tx.query<BillingRound>(`${ROUND} WHERE party = $1 ORDER BY month DESC`, [party]);
  }

  async find(tx: Tx, party: string, month: Month): Promise<BillingRound | undefined> {
    const [round] = await tx.query<BillingRound>(`${ROUND} WHERE party = $1 AND month = $2`, [party, month]);
    return round;
  }

  async open(tx: Tx, { party, month, openedBy, openedRole, openedAt }: BillingRound): Promise<void> {
    await tx.execute(
      `INSERT INTO billing_round (party, month, opened_by, opened_role, opened_at) VALUES ($1, $2, $3, $4, $5)`,
      [party, month, openedBy, openedRole, openedAt],
    );
  }

  standing(tx: Tx, { party, month, after, key, limit }: StandingPart): Promise<RoundRow[]> {
    return tx.query<RoundRow>(STANDING, [party, month, after ?? null, limit, key ?? null]);
  }

  async order(tx: Tx, orders: readonly BillingOrder[]): Promise<void> {
    await tx.execute(
      `INSERT INTO billing_order (agreement_id, month, ordinal, party, act, seen_fingerprint, ordered_by, ordered_role,
                                  ordered_at)
       SELECT "agreementId", month, ordinal, party, act, "seenFingerprint", "orderedBy", "orderedRole", "orderedAt"
       FROM jsonb_to_recordset($1::jsonb) AS asked("agreementId" uuid, month text, ordinal integer, party text, act text,
         "seenFingerprint" text, "orderedBy" text, "orderedRole" text, "orderedAt" timestamptz)`,
      [JSON.stringify(orders)],
    );
  }

  /** An order that nothing became of yet. */
  async waiting(tx: Tx, { agreementId, month, ordinal }: OrderName): Promise<BillingOrder | undefined> {
    const [order] = await tx.query<BillingOrder>(
      `SELECT agreement_id AS "agreementId", month, ordinal, party, act, seen_fingerprint AS "seenFingerprint",
              ordered_by AS "orderedBy", ordered_role AS "orderedRole", ordered_at AS "orderedAt"
       FROM billing_order WHERE agreement_id = $1 AND month = $2 AND ordinal = $3
         AND NOT EXISTS (SELECT FROM billing_order_result WHERE agreement_id = $1 AND month = $2 AND ordinal = $3)`,
      [agreementId, month, ordinal],
    );
    return order;
  }

  async end(
    tx: Tx,
    { agreementId, month, ordinal }: OrderName,
    result: OrderResult,
    at: string,
  ): Promise<void> {
    const draft = result.outcome === 'draft' ? result : undefined;
    const refusal = 'refusal' in result ? JSON.stringify(result.refusal) : null;
    await tx.execute(
      `INSERT INTO billing_order_result (agreement_id, month, ordinal, outcome, refusal, fingerprint, net, gross,
                                         exceeded, ended_at, bounds_version)
       VALUES ($1, $2, $3, $4, $5::jsonb, $6, $7, $8, $9::jsonb, $10,
               (SELECT max(version) FROM billing_bounds WHERE agreement_id = $1))`,
      [
        ...[agreementId, month, ordinal, result.outcome, refusal],
        ...[draft?.fingerprint ?? null, draft?.net ?? null, draft?.gross ?? null],
        draft ? JSON.stringify(draft.exceeded) : null,
        at,
      ],
    );
  }
}
