import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../src/platform/database/forward-migration';

/** How exports of K2B are written and how the bookkeeping wants its file, as recorded for an agreement (SLA 1.9). */
export class KeepCemeteryProfiles1768390000000 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }
}

const STATEMENTS = [
  `CREATE TABLE slotsom.cemetery_profile (
    agreement_id uuid NOT NULL REFERENCES slotsom.agreement,
    kind text NOT NULL CHECK (kind IN ('export', 'aanlevering')),
    label text NOT NULL CHECK (label ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    version integer NOT NULL CHECK (version > 0),
    body jsonb NOT NULL CHECK (jsonb_typeof(body) = 'object'),
    recorded_by text NOT NULL,
    recorded_role text NOT NULL,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (agreement_id, kind, label, version)
  )`,
  `SELECT slotsom.protect('slotsom.cemetery_profile', 'both', 'contractor')`,
  `SELECT slotsom.keep_to_roles('slotsom.cemetery_profile',
    '{cemetery-administration,auditor,client-finance}', '{cemetery-administration}')`,
  `CREATE POLICY "in own name" ON slotsom.cemetery_profile AS RESTRICTIVE FOR INSERT
    WITH CHECK (recorded_by = (SELECT slotsom.current_person()) AND recorded_role = (SELECT slotsom.current_role()))`,
  // A file keeps the name of the profile that read or wrote it, so no version is skipped or comes in between.
  `CREATE FUNCTION slotsom.hold_cemetery_profile() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NEW.version <> 1 + (SELECT count(*) FROM slotsom.cemetery_profile other WHERE other.agreement_id = NEW.agreement_id
        AND other.kind = NEW.kind AND other.label = NEW.label) THEN
      RAISE EXCEPTION USING ERRCODE = 'SL008', MESSAGE = 'Versions of a profile follow each other without gaps';
    END IF;
    RETURN NEW;
  END
  $$`,
  `CREATE TRIGGER hold_cemetery_profile BEFORE INSERT ON slotsom.cemetery_profile
    FOR EACH ROW EXECUTE FUNCTION slotsom.hold_cemetery_profile()`,
];
