import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../src/platform/database/forward-migration';

/** Limits of agreements that were there before they were watched, are looked at once as well (DVO 4.2, 4.8). */
export class WatchLimitsOfBefore1768407000000 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(WATCH);
  }
}

/** By all that is known today, under the key of a recording of today: what was scheduled already is not done twice. */
const WATCH = `
SELECT set_config('slotsom.party', 'system', true);
INSERT INTO slotsom.due_work (id, kind, dedupe_key, payload, due_at)
SELECT gen_random_uuid(), 'watch-limits', concat_ws(':', 'watch-limits', agreement_id, day, position),
       jsonb_build_object('agreementId', agreement_id, 'day', day, 'position', position::text), now()
FROM (
  SELECT agreement_id, (now() AT TIME ZONE 'Europe/Amsterdam')::date AS day, max(last_position) AS position
  FROM slotsom.recording GROUP BY agreement_id
) AS known
ON CONFLICT DO NOTHING;
SELECT set_config('slotsom.party', '', true)`;
