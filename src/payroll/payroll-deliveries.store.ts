import { Injectable } from '@nestjs/common';
import { contentsOfTexts, digestedText, type Contents } from '../platform/audit';
import type { Tx } from '../platform/database';
import { deliveriesNamedIn } from './domain';
import { LINE_TEXT } from './line-text';
import type { PayrollDelivery, RecordedDelivery } from './payroll-delivery';

const DELIVERY = `
  SELECT delivery_id AS "deliveryId", recording::integer AS recording, delivery_code AS "deliveryCode",
         booked_month AS "bookedMonth", file_name AS "fileName", digest, profile, line_count AS "lineCount",
         total, summary, accepted_warnings AS "acceptedWarnings", recorded_at AS "recordedAt",
         recording.person AS "recordedBy",
         EXISTS (SELECT FROM agreement_fact fact
                 WHERE fact.agreement_id = delivery.agreement_id AND fact.list = 'withdrawals'
                   AND fact.body->>'ofSource' = recording.source) AS withdrawn
  FROM payroll_delivery delivery
  JOIN recording ON recording.agreement_id = delivery.agreement_id AND first_position = recording`;

const DELIVERED = `
  WITH delivery AS MATERIALIZED (
    SELECT * FROM payroll_delivery WHERE agreement_id = $1 AND ($2::uuid IS NULL OR delivery_id = $2)
  )
  SELECT 'delivery ' || delivery_code AS name, 0 AS place, ${digestedText('to_jsonb(delivery)')} AS text FROM delivery
  UNION ALL
  SELECT 'delivery ' || delivery_code, position, ${LINE_TEXT}
  FROM delivery JOIN payroll_line line USING (agreement_id, delivery_id)`;

interface CountingDelivery {
  readonly deliveryCode: string;
  readonly bookedMonth: string;
  readonly costs: readonly {
    readonly function: string;
    readonly costMonth: string;
    readonly total: string;
  }[];
}

/** Accepted payroll deliveries and the files they came in. */
@Injectable()
export class PayrollDeliveriesStore {
  all(tx: Tx, agreementId: string): Promise<RecordedDelivery[]> {
    return tx.query(`${DELIVERY} WHERE delivery.agreement_id = $1 ORDER BY recording`, [agreementId]);
  }

  /** An earlier delivery with the same file or the same code. */
  async findSame(
    tx: Tx,
    agreementId: string,
    digest: string,
    deliveryCode: string,
  ): Promise<RecordedDelivery | undefined> {
    const [delivery] = await tx.query<RecordedDelivery>(
      `${DELIVERY} WHERE delivery.agreement_id = $1 AND (digest = $2 OR delivery_code = $3)
       ORDER BY digest = $2 DESC LIMIT 1`,
      [agreementId, digest, deliveryCode],
    );
    return delivery;
  }

  async add(tx: Tx, agreementId: string, delivery: PayrollDelivery, content: Buffer): Promise<void> {
    await tx.execute(
      `INSERT INTO payroll_delivery (delivery_id, agreement_id, recording, delivery_code, booked_month, file_name,
                                     digest, profile, line_count, total, summary, accepted_warnings)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11::jsonb, $12::jsonb)`,
      [
        delivery.deliveryId,
        agreementId,
        delivery.recording,
        delivery.deliveryCode,
        delivery.bookedMonth,
        delivery.fileName,
        delivery.digest,
        delivery.profile,
        delivery.lineCount,
        delivery.total,
        JSON.stringify(delivery.summary),
        JSON.stringify(delivery.acceptedWarnings),
      ],
    );
    await tx.execute('INSERT INTO payroll_file (delivery_id, agreement_id, content) VALUES ($1, $2, $3)', [
      delivery.deliveryId,
      agreementId,
      content,
    ]);
  }

  /** Digests of deliveries with their lines: of one, or of all. */
  contents(tx: Tx, agreementId: string, deliveryId?: string): Promise<Contents> {
    return contentsOfTexts(tx, DELIVERED, [agreementId, deliveryId ?? null]);
  }

  /** The sources under which the lines of a delivery were recorded. */
  async sources(tx: Tx, deliveryId: string): Promise<string[]> {
    const rows = await tx.query<{ source: string }>(
      'SELECT DISTINCT source FROM payroll_line WHERE delivery_id = $1 ORDER BY source',
      [deliveryId],
    );
    return rows.map(({ source }) => source);
  }

  /** The code of the delivery that a source belongs to, whether it was withdrawn or not. */
  async ownerOf(tx: Tx, agreementId: string, source: string): Promise<string | undefined> {
    const [owner] = await tx.query<{ code: string }>(
      `SELECT delivery_code AS code FROM payroll_delivery delivery
       WHERE agreement_id = $1 AND (delivery_code = ANY($3) OR delivery_id IN (
         SELECT line.delivery_id FROM recording
         JOIN payroll_line line ON line.agreement_id = recording.agreement_id AND position = first_position
         WHERE recording.agreement_id = $1 AND recording.source = $2))
       LIMIT 1`,
      [agreementId, source, deliveriesNamedIn(source)],
    );
    return owner?.code;
  }

  /** Which of these sources something was recorded from, or belong to an earlier delivery by their name. */
  async takenSources(tx: Tx, agreementId: string, sources: readonly string[]): Promise<string[]> {
    const named = sources.flatMap((name) => deliveriesNamedIn(name).map((code) => ({ name, code })));
    const rows = await tx.query<{ name: string }>(
      `SELECT name FROM unnest($2::text[]) name
       WHERE EXISTS (SELECT FROM recording WHERE agreement_id = $1 AND source = name)
       UNION
       SELECT name FROM jsonb_to_recordset($3::jsonb) AS named(name text, code text)
       JOIN payroll_delivery ON agreement_id = $1 AND delivery_code = code
       ORDER BY name`,
      [agreementId, sources, JSON.stringify(named)],
    );
    return rows.map(({ name }) => name);
  }

  /** What each delivery that counts says a function cost in a month; amounts are decimal text in euros. */
  counting(tx: Tx, agreementId: string): Promise<CountingDelivery[]> {
    return tx.query(
      `SELECT "deliveryCode", "bookedMonth", coalesce(summary->'perFunctionAndMonth', '[]') AS costs
       FROM (${DELIVERY} WHERE delivery.agreement_id = $1) counting
       WHERE NOT withdrawn ORDER BY recording`,
      [agreementId],
    );
  }
}
