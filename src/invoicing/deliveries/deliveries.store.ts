import { Injectable } from '@nestjs/common';
import { keptChannel } from '../../parties';
import type { SentChannel } from '../../parties/domain';
import type { Instant } from '../../platform/clock';
import type { Tx } from '../../platform/database';
import type { InvoiceTrail, TrailAct, TrailAttempt, TrailDelivery, TrailDocument } from './invoice-trail';

/** In the order of issue; the client, who does not see runs, by date and number. */
const DOCUMENTS = `
  SELECT document.number, document.kind, document.issued_on AS "issuedOn", document.gross, body->>'dueOn' AS "dueOn",
         body->'precedingDocuments' AS corrects,
         (SELECT crediting.number FROM document crediting
          WHERE crediting.agreement_id = $1 AND crediting.credits = document.number) AS "creditedBy"
  FROM document LEFT JOIN billing_run run USING (run_id)
  WHERE document.agreement_id = $1
  ORDER BY run.sequence, document.issued_on, document.ordinal, document.number`;

const ISO = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`;

const DELIVERIES = `
  SELECT document, number, channel.body AS "setUp", reason, ordered_role AS "orderedRole", ordered_at AS "orderedAt",
         channel_version < (SELECT max(version) FROM invoice_channel WHERE agreement_id = $1) AS "isReplaced",
         slotsom.is_own_channel($1, channel_version, ordered_by) AS "isByOwnChannel",
         (SELECT coalesce(jsonb_agg(jsonb_build_object('outcome', outcome, 'isTriedAgain', tried_again, 'place', place,
                    'reference', reference, 'pdfDigest', pdf_digest, 'ublDigest', ubl_digest,
                    'attemptedAt', to_char(attempted_at AT TIME ZONE 'UTC', ${ISO})) ORDER BY attempt.number), '[]')
          FROM invoice_attempt attempt WHERE attempt.agreement_id = $1 AND attempt.document = sent.document
            AND attempt.delivery = sent.number) AS attempts
  FROM invoice_delivery sent
  JOIN invoice_channel channel ON channel.agreement_id = $1 AND channel.version = sent.channel_version
  WHERE sent.agreement_id = $1 ORDER BY number`;

const ACTS = `
  SELECT document, number, act, happened_on AS "happenedOn", delivery, status, reason, done_role AS "doneRole",
         done_at AS "doneAt", EXISTS (SELECT FROM agreement_party WHERE agreement_id = $1 AND client_party = done_party)
           AS "isByClient"
  FROM invoice_act WHERE agreement_id = $1 ORDER BY number`;

type Of<Row> = Row & { readonly document: string };

/** What a delivery is ordered with. */
export interface NewDelivery {
  readonly document: string;
  readonly number: number;
  readonly channelVersion: number;
  readonly reason: string | null;
}

/** Documents on their way to the client: when they were to be sent, each attempt, and what became of them. */
@Injectable()
export class InvoiceDeliveriesStore {
  async trails(tx: Tx, agreementId: string): Promise<InvoiceTrail[]> {
    const documents = await tx.query<TrailDocument>(DOCUMENTS, [agreementId]);
    const rows = await tx.query<Of<Omit<TrailDelivery, 'channel'>> & { setUp: object }>(DELIVERIES, [
      agreementId,
    ]);
    const deliveries = rows.map(({ setUp, ...row }) => ({
      ...row,
      channel: keptChannel(setUp) as SentChannel,
    }));
    const acts = await tx.query<Of<TrailAct>>(ACTS, [agreementId]);
    const isOf =
      ({ number }: TrailDocument) =>
      (one: { readonly document: string }): boolean =>
        one.document === number;
    return documents.map((document) => ({
      document,
      deliveries: deliveries.filter(isOf(document)),
      acts: acts.filter(isOf(document)),
    }));
  }

  /** Whether who acts set a channel up over which nobody else had anything sent. */
  async isOwnChannel(tx: Tx, agreementId: string, version: number): Promise<boolean> {
    const [row] = await tx.query<{ isOwn: boolean }>('SELECT slotsom.is_own_channel($1, $2, $3) AS "isOwn"', [
      ...[agreementId, version, tx.actor.person],
    ]);
    return row?.isOwn === true;
  }

  async addDelivery(
    tx: Tx,
    agreementId: string,
    { document, number, channelVersion, reason }: NewDelivery,
    orderedAt: Instant,
  ): Promise<void> {
    await tx.execute(
      `INSERT INTO invoice_delivery (agreement_id, document, number, channel_version, reason, ordered_by, ordered_role,
                                     ordered_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        ...[agreementId, document, number, channelVersion, reason],
        ...[tx.actor.person, tx.actor.role, orderedAt],
      ],
    );
  }

  async addAttempt(
    tx: Tx,
    agreementId: string,
    { document, delivery, number }: { document: string; delivery: number; number: number },
    attempt: TrailAttempt,
  ): Promise<void> {
    await tx.execute(
      `INSERT INTO invoice_attempt (agreement_id, document, delivery, number, outcome, tried_again, place, reference,
                                    pdf_digest, ubl_digest, attempted_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        ...[agreementId, document, delivery, number, attempt.outcome, attempt.isTriedAgain, attempt.place],
        ...[attempt.reference, attempt.pdfDigest, attempt.ublDigest, attempt.attemptedAt],
      ],
    );
  }

  async addAct(
    tx: Tx,
    agreementId: string,
    document: string,
    { number, act, happenedOn, delivery, status, reason, doneAt }: Omit<TrailAct, 'isByClient' | 'doneRole'>,
  ): Promise<void> {
    await tx.execute(
      `INSERT INTO invoice_act (agreement_id, document, number, act, happened_on, delivery, status, reason, done_by,
                                done_role, done_party, done_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        ...[agreementId, document, number, act, happenedOn, delivery, status, reason],
        ...[tx.actor.person, tx.actor.role, tx.actor.party, doneAt],
      ],
    );
  }
}
