import { contentsOf, type Contents } from '../platform/audit';
import type { Tx } from '../platform/database';

/** What is kept for good, by the name of what was recorded together; what is personal stands apart and is removed. */
const KEPT = `
  SELECT 'cemetery-series ' || version AS name, 0::bigint AS place, to_jsonb(series) AS item
  FROM cemetery_series series WHERE agreement_id = $1
  UNION ALL
  SELECT 'cemetery-profile ' || kind || '-' || label || '-' || version, 0, to_jsonb(profile)
  FROM cemetery_profile profile WHERE agreement_id = $1
  UNION ALL
  SELECT 'cemetery-tariffs ' || number, 0, to_jsonb(file) FROM cemetery_tariff_file file WHERE agreement_id = $1
  UNION ALL
  SELECT 'cemetery-tariffs ' || number, row_number() OVER (ORDER BY article COLLATE "C", valid_from), to_jsonb(tariff)
  FROM cemetery_tariff tariff WHERE agreement_id = $1
  UNION ALL
  SELECT 'cemetery-export ' || number, 0, to_jsonb(export) FROM cemetery_export export WHERE agreement_id = $1
  UNION ALL
  SELECT 'cemetery-export ' || number, file_row, to_jsonb(item)
  FROM cemetery_item item JOIN cemetery_export USING (agreement_id, export_id) WHERE agreement_id = $1
  UNION ALL
  SELECT 'cemetery-export ' || number, file_row, to_jsonb(left_out)
  FROM cemetery_left_out_row left_out JOIN cemetery_export USING (agreement_id, export_id) WHERE agreement_id = $1
  UNION ALL
  SELECT 'cemetery-preparation ' || window_number || '.' || number, 0, to_jsonb(preparation)
  FROM cemetery_preparation preparation WHERE agreement_id = $1
  UNION ALL
  SELECT 'cemetery-file ' || file_number, 0, to_jsonb(file) FROM cemetery_file file WHERE agreement_id = $1
  UNION ALL
  SELECT 'cemetery-file ' || file_number, row_number() OVER (ORDER BY item_id COLLATE "C"), to_jsonb(taken)
  FROM cemetery_file_item taken JOIN cemetery_file USING (agreement_id, window_number) WHERE agreement_id = $1
  UNION ALL
  SELECT 'cemetery-channel ' || version, 0, to_jsonb(channel) FROM cemetery_channel channel WHERE agreement_id = $1
  UNION ALL
  SELECT 'cemetery-delivery ' || file_number || '.' || number, 0, to_jsonb(sent)
  FROM cemetery_delivery sent JOIN cemetery_file USING (agreement_id, window_number) WHERE agreement_id = $1
  UNION ALL
  SELECT 'cemetery-attempt ' || file_number || '.' || delivery || '.' || number, 0, to_jsonb(attempt)
  FROM cemetery_delivery_attempt attempt JOIN cemetery_file USING (agreement_id, window_number)
  WHERE agreement_id = $1
  UNION ALL
  SELECT 'cemetery-act ' || file_number || '.' || number, 0, to_jsonb(done)
  FROM cemetery_file_act done JOIN cemetery_file USING (agreement_id, window_number) WHERE agreement_id = $1`;

/** Digests of what is kept of the billing files of an agreement: of what has this name, or of all. */
export function cemeteryContents(tx: Tx, agreementId: string, name?: string): Promise<Contents> {
  return contentsOf(tx, `SELECT * FROM (${KEPT}) AS kept WHERE $2::text IS NULL OR name = $2`, [
    agreementId,
    name ?? null,
  ]);
}
