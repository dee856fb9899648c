import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../src/platform/database/forward-migration';

/**
 * What lies with the client can be answered on and withdrawn while a newer version is being written: each act is on the
 * version that was put to the client last, a submission is on the newest, and either can be withdrawn (DVO 6).
 */
export class ActOnWhatLiesWithTheClient1768416000000 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(HOLD_ACT);
  }
}

const HOLD_ACT = `CREATE OR REPLACE FUNCTION slotsom.hold_quarterly_report_act() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  of_client constant boolean := NEW.act IN ('comment', 'fix');
  newest integer;
  put_last integer;
  writer text;
  offered text;
BEGIN
  IF NOT EXISTS (SELECT FROM slotsom.agreement_party between_them WHERE agreement_id = NEW.agreement_id
      AND CASE WHEN of_client THEN client_party ELSE contractor_party END = NEW.done_party) THEN
    RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = format('%s is not for this side', NEW.act);
  END IF;
  IF (of_client AND NEW.done_role <> 'regisseur') OR (NEW.act = 'submit' AND NEW.done_role <> 'team-lead') THEN
    RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = format('%s is not for this role', NEW.act);
  END IF;
  SELECT max(version) INTO newest FROM slotsom.quarterly_report_version WHERE agreement_id = NEW.agreement_id
    AND year = NEW.year AND quarter = NEW.quarter;
  SELECT max(version) INTO put_last FROM slotsom.quarterly_report_offer WHERE agreement_id = NEW.agreement_id
    AND year = NEW.year AND quarter = NEW.quarter;
  SELECT written_by INTO writer FROM slotsom.quarterly_report_version WHERE agreement_id = NEW.agreement_id
    AND year = NEW.year AND quarter = NEW.quarter AND version = NEW.version;
  SELECT fingerprint INTO offered FROM slotsom.quarterly_report_offer WHERE agreement_id = NEW.agreement_id
    AND year = NEW.year AND quarter = NEW.quarter AND version = NEW.version;
  IF NOT (CASE NEW.act
      WHEN 'submit' THEN coalesce(NEW.version = newest, false)
      WHEN 'withdraw' THEN coalesce(NEW.version = newest, false) OR coalesce(NEW.version = put_last, false)
      ELSE coalesce(NEW.version = put_last, false)
    END) OR (NEW.act IN ('submit', 'fix') AND NEW.seen IS DISTINCT FROM offered) THEN
    RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = format('%s is not on what was seen last', NEW.act);
  END IF;
  IF EXISTS (SELECT FROM slotsom.quarterly_report_act done WHERE done.agreement_id = NEW.agreement_id
      AND done.year = NEW.year AND done.quarter = NEW.quarter AND done.version = NEW.version
      AND done.act = 'withdraw') THEN
    RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = format('%s comes after the last act', NEW.act);
  END IF;
  IF NEW.act = 'fix' AND (writer = NEW.done_by OR EXISTS (
      SELECT FROM slotsom.quarterly_report_act done WHERE done.agreement_id = NEW.agreement_id
        AND done.year = NEW.year AND done.quarter = NEW.quarter AND done.version = NEW.version
        AND done.done_by = NEW.done_by AND done.act IN ('submit', 'answer'))) THEN
    RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = format('%s is not by who prepared it', NEW.act);
  END IF;
  RETURN NEW;
END
$$`;
