import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database';
import type { ChargedQuestion, DocumentSummary, IssuedLine } from './billing-rows';
import type { IssuedDocument } from './domain';

const SUMMARY = `
  SELECT document.number, document.agreement_id AS "agreementId", key AS "agreementKey", document.kind, document.vat_group AS "vatGroup", document.month,
         document.issued_on AS "issuedOn", document.net, document.vat_amount AS "vatAmount", document.gross,
         document.credits, crediting.number AS "creditedBy"
  FROM document
  JOIN agreement USING (agreement_id)
  LEFT JOIN document crediting
    ON crediting.agreement_id = document.agreement_id AND crediting.credits = document.number`;

/**
 * With row security each row looks so dear to PostgreSQL that going by an index and sorting look free beside it: twice the
 * time of gathering the rows and adding them up as they come.
 */
const PASS_ONCE = `SELECT set_config('enable_indexscan', 'off', true), set_config('enable_sort', 'off', true)`;

/** Issued documents and their lines; they never change. */
@Injectable()
export class IssuedDocumentsStore {
  summaries(tx: Tx, agreementId?: string): Promise<DocumentSummary[]> {
    const where = agreementId === undefined ? '' : 'WHERE document.agreement_id = $1';
    return tx.query<DocumentSummary>(
      `${SUMMARY} ${where} ORDER BY document.issued_on DESC, document.number DESC`,
      agreementId === undefined ? [] : [agreementId],
    );
  }

  async find(tx: Tx, number: string): Promise<DocumentSummary | undefined> {
    const [document] = await tx.query<DocumentSummary>(`${SUMMARY} WHERE document.number = $1`, [number]);
    return document;
  }

  async body(tx: Tx, agreementId: string, number: string): Promise<IssuedDocument | undefined> {
    const [row] = await tx.query<{ body: IssuedDocument }>(
      'SELECT body FROM document WHERE agreement_id = $1 AND number = $2',
      [agreementId, number],
    );
    return row?.body;
  }

  /** All documents of an agreement, in order of issue; the client, who does not see runs, by date and number. */
  async bodies(tx: Tx, agreementId: string): Promise<IssuedDocument[]> {
    const rows = await tx.query<{ body: IssuedDocument }>(
      `SELECT body FROM document LEFT JOIN billing_run USING (run_id)
       WHERE document.agreement_id = $1 ORDER BY sequence, document.issued_on, ordinal, number`,
      [agreementId],
    );
    return rows.map(({ body }) => body);
  }

  /** The numbers of an agreement's documents with their runs, in order of issue. */
  numbers(
    tx: Tx,
    agreementId: string,
  ): Promise<{ number: string; runId: string; ordinal: number; credits: string | null }[]> {
    return tx.query(
      `SELECT number, document.run_id AS "runId", ordinal, credits FROM document
       JOIN billing_run USING (run_id) WHERE document.agreement_id = $1 ORDER BY sequence, ordinal`,
      [agreementId],
    );
  }

  lines(tx: Tx, agreementId: string, number?: string): Promise<IssuedLine[]> {
    return tx.query<IssuedLine>(
      `SELECT line.number, line.ordinal, cost_month AS "costMonth", component, line.kind,
              vat_category AS "vatCategory", vat_percentage AS "vatPercentage", amount, causes,
              shown_in AS "shownIn"
       FROM document_line line
       WHERE line.agreement_id = $1 AND ($2::text IS NULL OR line.number = $2)
       ORDER BY line.number, line.ordinal`,
      [agreementId, number ?? null],
    );
  }

  /**
   * What agreements were charged per half-year of cost months and part, the first word of a component. One pass over the
   * lines: they are never changed, so no sum of them is kept anywhere else. The last question of its transaction.
   */
  async chargedSums(
    tx: Tx,
    agreementIds: readonly string[],
    { first, last, issuedBy }: ChargedQuestion,
  ): Promise<{ agreementId: string; halfYear: string; part: string; amount: string }[]> {
    await tx.query(PASS_ONCE);
    return tx.query(
      `SELECT agreement_id AS "agreementId", split_part(component, ':', 1) AS part, sum(amount)::text AS amount,
              left(cost_month, 4) || CASE WHEN right(cost_month, 2) <= '06' THEN '-h1' ELSE '-h2' END AS "halfYear"
       FROM document_line line
       WHERE agreement_id = ANY($1::uuid[]) AND cost_month BETWEEN $2 AND $3
         AND ($4::date IS NULL OR EXISTS (
           SELECT FROM document WHERE document.agreement_id = line.agreement_id AND document.number = line.number
             AND document.issued_on <= $4))
       GROUP BY 1, 2, 4`,
      [agreementIds, first, last, issuedBy ?? null],
    );
  }
}
