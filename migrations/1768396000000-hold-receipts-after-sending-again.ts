import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../src/platform/database/forward-migration';

/** A file that is sent again opens nothing: what follows a receipt is judged by the receipt (SLA 1.9). */
export class HoldReceiptsAfterSendingAgain1768396000000 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(HOLD_ACTS);
  }
}

const HOLD_ACTS = `CREATE OR REPLACE FUNCTION slotsom.hold_cemetery_file_act() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    file slotsom.cemetery_file;
    newest slotsom.cemetery_file_act;
  BEGIN
    IF NEW.act <> 'close-difference' AND NOT EXISTS (SELECT FROM slotsom.agreement_party
        WHERE agreement_id = NEW.agreement_id AND client_party = NEW.done_party) THEN
      RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = format('%s is not for this side', NEW.act);
    END IF;
    IF NEW.act LIKE 'deliver%' THEN
      RETURN NEW;
    END IF;
    SELECT * INTO file FROM slotsom.cemetery_file
      WHERE agreement_id = NEW.agreement_id AND window_number = NEW.window_number;
    SELECT * INTO newest FROM slotsom.cemetery_file_act
      WHERE agreement_id = NEW.agreement_id AND window_number = NEW.window_number AND act NOT LIKE 'deliver%'
      ORDER BY number DESC LIMIT 1;
    IF newest.act = 'close-difference' OR (newest.item_count, newest.total) = (file.item_count, file.total)
        OR (NEW.act = 'close-difference' AND newest.act IS NULL) THEN
      RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = format('%s does not follow what was done', NEW.act);
    END IF;
    RETURN NEW;
  END
  $$`;
