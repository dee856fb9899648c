import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../src/platform/database/forward-migration';

/**
 * What belongs to an act of recording comes with it: nothing is added to a recording, a delivery, a
 * billing run, a document or a salary table of before, because that would change what was known then.
 */
export class CloseActs1767800000000 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(STAMP_TRANSACTION);
    await runner.query(COME_WITH_PARENT);
    for (const table of PARENTS) await runner.query(stampOf(table));
    for (const [table, parent, key] of CHILDREN) await runner.query(withParent(table, parent, key));
    await runner.query(FILL_OWN_RECORDING);
    await runner.query(fillOwnRecording('agreement_fact', 'payroll_line'));
    await runner.query(fillOwnRecording('payroll_line', 'agreement_fact'));
    await runner.query(COME_WITH_OWN_POSITIONS);
    await runner.query(FILL_WHOLE_RECORDING);
  }
}

const PARENTS = ['recording', 'payroll_delivery', 'billing_run', 'document', 'salary_table', 'agreement'];

/** Child, parent, and the columns by which one finds the other. */
const CHILDREN = [
  ['payroll_line', 'payroll_delivery', 'agreement_id, delivery_id'],
  ['payroll_file', 'payroll_delivery', 'agreement_id, delivery_id'],
  ['document', 'billing_run', 'agreement_id, run_id'],
  ['document_line', 'document', 'agreement_id, number'],
  ['salary_table_amount', 'salary_table', 'table_id'],
] as const;

/** A trigger and not a default, because a default gives way to what a statement says. */
const STAMP_TRANSACTION = `
CREATE FUNCTION slotsom.stamp_transaction() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.added_in := pg_current_xact_id();
  RETURN NEW;
END
$$`;

/** Rows of before this migration have no stamp: they equal no transaction, and are closed like the others. */
function stampOf(table: string): string {
  return `
ALTER TABLE slotsom.${table} ADD COLUMN added_in xid8;
CREATE TRIGGER stamp_transaction BEFORE INSERT ON slotsom.${table}
  FOR EACH ROW EXECUTE FUNCTION slotsom.stamp_transaction()`;
}

/** Once for a statement: a delivery may have a hundred thousand lines. A parent that is not seen is refused too. */
const COME_WITH_PARENT = `
CREATE FUNCTION slotsom.come_with_parent() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  late boolean;
BEGIN
  EXECUTE format(
    'SELECT EXISTS (SELECT FROM (SELECT DISTINCT %2$s FROM added) child LEFT JOIN slotsom.%1$I parent USING (%2$s)
                    WHERE parent.added_in IS DISTINCT FROM pg_current_xact_id())',
    TG_ARGV[0], TG_ARGV[1]) INTO late;
  IF late THEN
    RAISE EXCEPTION USING ERRCODE = 'SL007',
      MESSAGE = format('Rows of %I come in the transaction of their %I, not later', TG_TABLE_NAME, TG_ARGV[0]);
  END IF;
  RETURN NULL;
END
$$`;

function withParent(table: string, parent: string, key: string): string {
  return afterRowsOf(table, 'come_with_parent', `'${parent}', '${key}'`);
}

/** One position is never both a fact and a payroll line; within each table its key sees to that. */
const FILL_OWN_RECORDING = `
CREATE FUNCTION slotsom.fill_own_recording() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  taken boolean;
BEGIN
  IF EXISTS (
    SELECT FROM (
      SELECT agreement_id, recording AS first_position, min(position) AS lowest, max(position) AS highest
      FROM added GROUP BY agreement_id, recording
    ) part
    LEFT JOIN slotsom.recording act USING (agreement_id, first_position)
    WHERE act.added_in IS DISTINCT FROM pg_current_xact_id()
       OR part.lowest < first_position OR part.highest > act.last_position
  ) THEN
    RAISE EXCEPTION USING ERRCODE = 'SL007',
      MESSAGE = format('Rows of %I take the positions of a recording in its transaction, not others', TG_TABLE_NAME);
  END IF;
  EXECUTE format('SELECT EXISTS (SELECT FROM added JOIN slotsom.%I other USING (agreement_id, position))',
    TG_ARGV[0]) INTO taken;
  IF taken THEN
    RAISE EXCEPTION USING ERRCODE = 'SL002', MESSAGE = format('A position of %I is taken', TG_ARGV[0]);
  END IF;
  RETURN NULL;
END
$$`;

function fillOwnRecording(table: string, other: string): string {
  return afterRowsOf(table, 'fill_own_recording', `'${other}'`);
}

/** Pseudonyms are removed after their term, so they must not come back as others. */
const COME_WITH_OWN_POSITIONS = `
CREATE FUNCTION slotsom.come_with_own_positions() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM (
      SELECT agreement_id, min(position) AS lowest, max(position) AS highest FROM added GROUP BY agreement_id
    ) part
    WHERE (
      SELECT min(first_position) <= part.lowest AND max(last_position) >= part.highest FROM slotsom.recording act
      WHERE act.agreement_id = part.agreement_id AND act.added_in = pg_current_xact_id()
    ) IS NOT TRUE
  ) THEN
    RAISE EXCEPTION USING ERRCODE = 'SL007', MESSAGE = 'Pseudonyms come in the transaction of their payroll lines';
  END IF;
  RETURN NULL;
END
$$;
${afterRowsOf('payroll_line_employee', 'come_with_own_positions', '')}`;

/** With positions in range, each taken once, the number of rows says whether all are there. */
const FILL_WHOLE_RECORDING = `
CREATE FUNCTION slotsom.fill_whole_recording() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.last_position - NEW.first_position + 1 <> (
    (SELECT count(*) FROM slotsom.agreement_fact
     WHERE agreement_id = NEW.agreement_id AND position BETWEEN NEW.first_position AND NEW.last_position)
    + (SELECT count(*) FROM slotsom.payroll_line
       WHERE agreement_id = NEW.agreement_id AND position BETWEEN NEW.first_position AND NEW.last_position)
  ) THEN
    RAISE EXCEPTION USING ERRCODE = 'SL002',
      MESSAGE = format('The recording at position %s has not as many rows as positions', NEW.first_position);
  END IF;
  RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER fill_whole_recording AFTER INSERT ON slotsom.recording
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION slotsom.fill_whole_recording()`;

function afterRowsOf(table: string, rule: string, args: string): string {
  return `CREATE TRIGGER ${rule} AFTER INSERT ON slotsom.${table} REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION slotsom.${rule}(${args})`;
}
