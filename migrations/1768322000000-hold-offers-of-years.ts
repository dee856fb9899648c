import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../src/platform/database/forward-migration';

/**
 * A year is agreed on only after the team lead put it to the client with its own consent, and the consent of the
 * client takes back formation alone (DVO 3.3, 4.2).
 */
export class HoldOffersOfYears1768322000000 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }
}

const STATEMENTS = [
  `CREATE FUNCTION slotsom.hold_year_addendum_offer() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF slotsom.current_role() IS DISTINCT FROM 'team-lead' THEN
      RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = 'an offer is not for this role';
    END IF;
    RETURN NEW;
  END
  $$`,
  `CREATE TRIGGER hold_year_addendum_offer BEFORE INSERT ON slotsom.year_addendum_offer
    FOR EACH ROW EXECUTE FUNCTION slotsom.hold_year_addendum_offer()`,
  `CREATE FUNCTION slotsom.hold_year_addendum_consent() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NOT EXISTS (SELECT FROM slotsom.year_addendum_act done WHERE done.agreement_id = NEW.agreement_id
        AND done.year = NEW.year AND done.version = NEW.version AND done.act = 'submit') THEN
      RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = format('%s is not on what was put to the client', NEW.act);
    END IF;
    RETURN NEW;
  END
  $$`,
  `CREATE TRIGGER hold_year_addendum_consent BEFORE INSERT ON slotsom.year_addendum_act
    FOR EACH ROW WHEN (NEW.act IN ('ask', 'answer', 'approve', 'refuse'))
    EXECUTE FUNCTION slotsom.hold_year_addendum_consent()`,
  // What a consent withdraws is formation of the same agreement.
  `CREATE FUNCTION slotsom.hold_year_addendum_withdrawal() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NEW.body ->> 'ofSource' IS NOT NULL OR NOT EXISTS (SELECT FROM slotsom.agreement_fact taken
        WHERE taken.agreement_id = NEW.agreement_id AND taken.list = 'formation'
          AND taken.fact_id = NEW.body ->> 'fact') THEN
      RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = 'a year takes back formation alone';
    END IF;
    RETURN NEW;
  END
  $$`,
  `CREATE TRIGGER hold_year_addendum_withdrawal BEFORE INSERT ON slotsom.agreement_fact
    FOR EACH ROW WHEN (NEW.list = 'withdrawals' AND NEW.fact_id LIKE 'jaaraddendum % versie % feit %')
    EXECUTE FUNCTION slotsom.hold_year_addendum_withdrawal()`,
];
