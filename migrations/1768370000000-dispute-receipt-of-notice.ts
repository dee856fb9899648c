import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../src/platform/database/forward-migration';

/**
 * Who gave notice says on which day the other party received the letter. The other party may say otherwise: another
 * day, or never. It may also leave a notice standing that the giver asks back (DVO 8.1, 9.2).
 */
export class DisputeReceiptOfNotice1768370000000 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }
}

const STATEMENTS = [
  `ALTER TABLE slotsom.notice_act
    ADD COLUMN received_on date,
    ADD CONSTRAINT other_day_is_disputed CHECK (received_on IS NULL OR act = 'dispute-receipt'),
    DROP CONSTRAINT act_is_known,
    ADD CONSTRAINT act_is_known CHECK (act IN
      ('give', 'confirm-receipt', 'dispute-receipt', 'ask-back', 'decline-back', 'take-back')),
    DROP CONSTRAINT says_why,
    ADD CONSTRAINT says_why CHECK (act NOT IN ('dispute-receipt', 'ask-back', 'decline-back') OR text IS NOT NULL),
    DROP CONSTRAINT done_once`,
  // Asked back, declined, and asked back again; everything else is done once.
  `CREATE UNIQUE INDEX done_once ON slotsom.notice_act (agreement_id, notice, act)
    WHERE act NOT IN ('ask-back', 'decline-back')`,
  `CREATE FUNCTION slotsom.hold_notice_answer() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    is_asked constant boolean := coalesce((SELECT act = 'ask-back' FROM slotsom.notice_act
      WHERE agreement_id = NEW.agreement_id AND notice = NEW.notice AND act IN ('ask-back', 'decline-back')
      ORDER BY number DESC LIMIT 1), false);
  BEGIN
    IF (NEW.act = 'ask-back' AND is_asked) OR (NEW.act IN ('decline-back', 'take-back') AND NOT is_asked) THEN
      RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = format('%s answers no question that is open', NEW.act);
    END IF;
    IF NEW.act = 'dispute-receipt' AND EXISTS (SELECT FROM slotsom.notice_act WHERE agreement_id = NEW.agreement_id
        AND notice = NEW.notice AND act = 'confirm-receipt') THEN
      RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = 'What was confirmed is not disputed';
    END IF;
    RETURN NEW;
  END
  $$`,
  `CREATE TRIGGER hold_notice_answer BEFORE INSERT ON slotsom.notice_act
    FOR EACH ROW EXECUTE FUNCTION slotsom.hold_notice_answer()`,
];
