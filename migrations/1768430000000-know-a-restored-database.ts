import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../src/platform/database/forward-migration';

/**
 * A backup that is put back is another database: another server, another timeline of the server, a database beside the
 * first, or the same tables made again. Until that is recorded, nothing is issued on it: what was issued after the backup is not known here.
 */
export class KnowARestoredDatabase1768430000000 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }
}

const LATEST = 'SELECT identity FROM slotsom.database_identity ORDER BY sequence DESC LIMIT 1';

const STATEMENTS = [
  `CREATE TABLE slotsom.database_identity (
    sequence integer PRIMARY KEY CHECK (sequence > 0),
    identity text NOT NULL,
    recorded_at timestamptz NOT NULL
  )`,
  `SELECT slotsom.protect('slotsom.database_identity', 'everyone')`,
  `CREATE POLICY "by the service itself" ON slotsom.database_identity AS RESTRICTIVE FOR INSERT
    WITH CHECK ((SELECT slotsom.current_role()) = 'system')`,
  // The timeline is read from the name of the log: the control file tells a new one only after its first checkpoint.
  `CREATE FUNCTION slotsom.database_identity() RETURNS text LANGUAGE sql VOLATILE AS $$
    SELECT concat_ws('/', system_identifier, left(pg_walfile_name(pg_current_wal_insert_lsn()), 8), pg_database.oid,
                     'slotsom.database_identity'::regclass::oid)
    FROM pg_control_system(), pg_database WHERE datname = current_database()
  $$`,
  `CREATE FUNCTION slotsom.database_is_restored() RETURNS boolean LANGUAGE sql VOLATILE AS $$
    SELECT coalesce((${LATEST}) <> slotsom.database_identity(), false)
  $$`,
  `CREATE FUNCTION slotsom.record_database_identity() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('billing-switch', 0));
    IF NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM slotsom.database_identity)
       OR NEW.identity <> slotsom.database_identity()
       OR (NEW.sequence > 1 AND NOT slotsom.database_is_restored()) THEN
      RAISE EXCEPTION USING ERRCODE = 'SL014', MESSAGE = 'An identity is recorded once, of the database as it is';
    END IF;
    RETURN NEW;
  END
  $$`,
  `CREATE TRIGGER record_database_identity BEFORE INSERT ON slotsom.database_identity
    FOR EACH ROW EXECUTE FUNCTION slotsom.record_database_identity()`,
  `CREATE FUNCTION slotsom.hold_on_restored_database() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF slotsom.database_is_restored() THEN
      RAISE EXCEPTION USING ERRCODE = 'SL013', MESSAGE = 'Billing is off: the database is restored';
    END IF;
    RETURN NEW;
  END
  $$`,
  `CREATE TRIGGER hold_on_restored_database BEFORE INSERT ON slotsom.billing_run
    FOR EACH ROW EXECUTE FUNCTION slotsom.hold_on_restored_database()`,
  // A file of the cemeteries bills as well, and has a number of its own.
  `CREATE TRIGGER hold_on_restored_database BEFORE INSERT ON slotsom.cemetery_file
    FOR EACH ROW EXECUTE FUNCTION slotsom.hold_on_restored_database()`,
  `CREATE TRIGGER hold_billing BEFORE INSERT ON slotsom.cemetery_file
    FOR EACH ROW EXECUTE FUNCTION slotsom.hold_billing()`,
];
