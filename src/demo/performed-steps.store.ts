import { parseInstant, type Instant } from '../platform/clock';
import type { Tx } from '../platform/database';

/**
 * The moment of the step of the example that was performed last; empty before the first. The audit chain remembers
 * steps at their own moments, which stay what they are when a script gets more steps.
 */
export async function readLastPerformed(tx: Tx, agreementKey: string): Promise<Instant> {
  const [last] = await tx.query<{ moment: string }>(
    `SELECT occurred_at AS moment FROM audit_event JOIN agreement USING (agreement_id)
     WHERE key = $1 AND action = 'example.performed' ORDER BY occurred_at DESC LIMIT 1`,
    [agreementKey],
  );
  return last ? parseInstant(last.moment) : '';
}
