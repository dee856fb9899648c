import type { Tx } from '../platform/database';

/** The steps of the example that were performed, by their number: the audit chain remembers them. */
export async function readPerformedSteps(tx: Tx, agreementId: string): Promise<Set<string>> {
  const rows = await tx.query<{ step: string }>(
    `SELECT subject_id AS step FROM audit_event WHERE agreement_id = $1 AND action = 'example.performed'`,
    [agreementId],
  );
  return new Set(rows.map(({ step }) => step));
}
