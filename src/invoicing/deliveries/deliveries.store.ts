import { Injectable } from '@nestjs/common';
import { keptChannel } from '../../parties';
import type { SentChannel } from '../../parties/domain';
import type { Instant } from '../../platform/clock';
import type { Tx } from '../../platform/database';
import type {
  InvoiceJourney,
  InvoiceTrail,
  TrailAct,
  TrailAttempt,
  TrailDelivery,
  TrailDocument,
} from './invoice-trail';

/** One by its number, or all in the order of issue; the client, who does not see runs, by date and number. */
const DOCUMENTS = `
  SELECT document.number, document.kind, document.issued_on AS "issuedOn", document.gross, body->>'dueOn' AS "dueOn",
         body->'precedingDocuments' AS corrects,
         (SELECT crediting.number FROM document crediting
          WHERE crediting.agreement_id = $1 AND crediting.credits = document.number) AS "creditedBy"
  FROM document LEFT JOIN billing_run run USING (run_id)
  WHERE document.agreement_id = $1 AND document.number = coalesce($2, document.number)
  ORDER BY run.sequence, document.issued_on, document.ordinal, document.number`;

/** Documents that are asked about, of whichever agreements. */
const ASKED = 'unnest($1::uuid[], $2::text[]) AS asked (agreement_id, document)';

const ISO = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`;

/** Of a channel is told once for all that goes over it. */
const DELIVERIES = `
  WITH sent AS MATERIALIZED (
    SELECT delivery.* FROM ${ASKED} JOIN invoice_delivery delivery USING (agreement_id, document)
  ), used AS MATERIALIZED (
    SELECT agreement_id, channel_version, ordered_by, channel.body,
           channel_version < (SELECT max(version) FROM invoice_channel newest
                              WHERE newest.agreement_id = channel.agreement_id) AS is_replaced,
           (SELECT newest.body->>'kanaal' = 'download' FROM invoice_channel newest
            WHERE newest.agreement_id = channel.agreement_id ORDER BY version DESC LIMIT 1) AS is_fetched_now,
           slotsom.is_own_channel(agreement_id, channel_version, ordered_by) AS is_own
    FROM (SELECT DISTINCT agreement_id, channel_version, ordered_by FROM sent) AS over
    JOIN invoice_channel channel USING (agreement_id) WHERE channel.version = channel_version
  )
  SELECT agreement_id AS "agreementId", document, number, body AS "setUp", reason, ordered_role AS "orderedRole",
         ordered_at AS "orderedAt", is_replaced AS "isReplaced", is_fetched_now AS "isFetchedNow", is_own AS "isByOwnChannel",
         (SELECT coalesce(jsonb_agg(jsonb_build_object('outcome', outcome, 'isTriedAgain', tried_again, 'place', place,
                    'reference', reference, 'pdfDigest', pdf_digest, 'ublDigest', ubl_digest,
                    'attemptedAt', to_char(attempted_at AT TIME ZONE 'UTC', ${ISO})) ORDER BY attempt.number), '[]')
          FROM invoice_attempt attempt WHERE attempt.agreement_id = sent.agreement_id
            AND attempt.document = sent.document AND attempt.delivery = sent.number) AS attempts
  FROM sent JOIN used USING (agreement_id, channel_version, ordered_by) ORDER BY number`;

const ACTS = `
  SELECT agreement_id AS "agreementId", document, number, act, happened_on AS "happenedOn", delivery, status, reason,
         done_role AS "doneRole", done_at AS "doneAt",
         EXISTS (SELECT FROM agreement_party between_them WHERE between_them.agreement_id = done.agreement_id
                 AND client_party = done_party) AS "isByClient"
  FROM ${ASKED} JOIN invoice_act done USING (agreement_id, document) ORDER BY number`;

/** Some of these may have been mended since; whatever is not among them never went wrong. */
const EVER_IN_VAIN = `
  SELECT agreement_id AS "agreementId", document AS number
  FROM ${ASKED} JOIN invoice_attempt USING (agreement_id, document) WHERE NOT tried_again AND outcome <> 'delivered'
  UNION SELECT agreement_id, document
  FROM ${ASKED} JOIN invoice_act USING (agreement_id, document) WHERE act = 'bounce'`;

type Of<Row> = Row & { readonly agreementId: string; readonly document: string };

/** A document by its number, which is unique within its agreement. */
export interface DocumentName {
  readonly agreementId: string;
  readonly number: string;
}

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
  /** Of all documents of an agreement. */
  trails(tx: Tx, agreementId: string): Promise<InvoiceTrail[]> {
    return this.read(tx, agreementId, null);
  }

  /** Of one document, for what needs to know nothing of the others. */
  async trail(tx: Tx, agreementId: string, number: string): Promise<InvoiceTrail | undefined> {
    const [trail] = await this.read(tx, agreementId, number);
    return trail;
  }

  private async read(tx: Tx, agreementId: string, number: string | null): Promise<InvoiceTrail[]> {
    const documents = await tx.query<TrailDocument>(DOCUMENTS, [agreementId, number]);
    const asked = documents.map((document) => ({ agreementId, number: document.number, document }));
    const journeys = await this.journeys(tx, asked);
    return journeys.map(({ document, deliveries, acts }) => ({ document, deliveries, acts }));
  }

  /** Documents with what was done to bring each to the client. */
  async journeys<Document extends DocumentName>(
    tx: Tx,
    documents: readonly Document[],
  ): Promise<(Document & InvoiceJourney)[]> {
    if (documents.length === 0) return [];
    const asked = namesOf(documents);
    const rows = await tx.query<Of<Omit<TrailDelivery, 'channel'>> & { setUp: object }>(DELIVERIES, asked);
    const deliveries = byDocument(
      rows.map(({ setUp, ...row }) => ({ ...row, channel: keptChannel(setUp) as SentChannel })),
    );
    const acts = byDocument(await tx.query<Of<TrailAct>>(ACTS, asked));
    return documents.map((document) => ({
      ...document,
      deliveries: deliveries(document),
      acts: acts(document),
    }));
  }

  /** Those of many documents that failed or came back at some time: so few that their journeys can be read. */
  async everInVain(tx: Tx, documents: readonly DocumentName[]): Promise<DocumentName[]> {
    return documents.length === 0 ? [] : tx.query<DocumentName>(EVER_IN_VAIN, namesOf(documents));
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

function namesOf(documents: readonly DocumentName[]): string[][] {
  return [documents.map(({ agreementId }) => agreementId), documents.map(({ number }) => number)];
}

/** Rows by the document that they are of, in their order. */
function byDocument<Row>(rows: readonly Of<Row>[]): (document: DocumentName) => readonly Row[] {
  const kept = new Map<string, Row[]>();
  for (const row of rows) {
    const key = `${row.agreementId} ${row.document}`;
    const found = kept.get(key);
    if (found) found.push(row);
    else kept.set(key, [row]);
  }
  return ({ agreementId, number }) => kept.get(`${agreementId} ${number}`) ?? [];
}
