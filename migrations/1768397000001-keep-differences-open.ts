import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../src/platform/database/forward-migration';

/** A difference is closed by someone who says why; a receipt that agrees after it closes nothing by itself (SLA 1.9). */
export class KeepDifferencesOpen1768397000001 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(HOLD_ACTS);
  }
}

const HOLD_ACTS = `CREATE OR REPLACE FUNCTION slotsom.hold_cemetery_file_act() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    is_closed boolean;
    agreed boolean;
    differed boolean;
  BEGIN
    IF NEW.act <> 'close-difference' AND NOT EXISTS (SELECT FROM slotsom.agreement_party
        WHERE agreement_id = NEW.agreement_id AND client_party = NEW.done_party) THEN
      RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = format('%s is not for this side', NEW.act);
    END IF;
    IF NEW.act LIKE 'deliver%' THEN
      RETURN NEW;
    END IF;
    SELECT coalesce(bool_or(done.act = 'close-difference'), false),
        coalesce(bool_or(done.act = 'receive' AND (done.item_count, done.total) = (file.item_count, file.total)), false),
        coalesce(bool_or(done.act = 'receive' AND (done.item_count, done.total) <> (file.item_count, file.total)), false)
      INTO is_closed, agreed, differed
      FROM slotsom.cemetery_file file JOIN slotsom.cemetery_file_act done USING (agreement_id, window_number)
      WHERE agreement_id = NEW.agreement_id AND window_number = NEW.window_number;
    IF is_closed OR (agreed AND NOT differed) OR (NEW.act = 'close-difference' AND NOT differed) THEN
      RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = format('%s does not follow what was done', NEW.act);
    END IF;
    RETURN NEW;
  END
  $$`;
