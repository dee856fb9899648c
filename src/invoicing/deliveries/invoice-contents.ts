import { contentsOf, type Contents } from '../../platform/audit';
import type { Tx } from '../../platform/database';

/** What is kept of the deliveries of documents, by the name of what was recorded together. */
const KEPT = `
  SELECT 'invoice-channel ' || version AS name, 0::bigint AS place, to_jsonb(channel) AS item
  FROM invoice_channel channel WHERE agreement_id = $1
  UNION ALL
  SELECT 'invoice-delivery ' || document || '.' || number, 0, to_jsonb(sent)
  FROM invoice_delivery sent WHERE agreement_id = $1
  UNION ALL
  SELECT 'invoice-attempt ' || document || '.' || delivery || '.' || number, 0, to_jsonb(attempt)
  FROM invoice_attempt attempt WHERE agreement_id = $1
  UNION ALL
  SELECT 'invoice-act ' || document || '.' || number, 0, to_jsonb(done)
  FROM invoice_act done WHERE agreement_id = $1`;

/** Digests of what is kept of the deliveries of an agreement's documents: of what has this name, or of all. */
export function invoiceContents(tx: Tx, agreementId: string, name?: string): Promise<Contents> {
  return contentsOf(tx, `SELECT * FROM (${KEPT}) AS kept WHERE $2::text IS NULL OR name = $2`, [
    agreementId,
    name ?? null,
  ]);
}
