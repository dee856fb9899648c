import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../src/platform/database/forward-migration';

/**
 * Addenda as they were proposed, and what each side did with them; entries with their proof (DVO 3.6, 3.7, 4.6).
 * What they lead to stands in the facts of the agreement.
 */
export class CreateAddenda1768100000000 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }
}

const IN_OWN_NAME = (table: string, column: string): string => `
  CREATE POLICY "in own name" ON slotsom.${table} AS RESTRICTIVE FOR INSERT
    WITH CHECK (${column}_by = (SELECT slotsom.current_person()) AND ${column}_role = (SELECT slotsom.current_role()))`;

/** The client sees a version, and what was done with it, once it was put to the client. */
const SEEN_WHEN_OFFERED = (table: string): string => `
  DO $$
  BEGIN
    EXECUTE format('CREATE POLICY "seen by client when offered" ON slotsom.${table} FOR SELECT USING ((%s) AND EXISTS (
      SELECT FROM slotsom.addendum_offer offer WHERE offer.agreement_id = ${table}.agreement_id
        AND offer.addendum = ${table}.addendum AND offer.version = ${table}.version))', slotsom.visibility_rule('client'));
  END
  $$`;

const STATEMENTS = [
  `CREATE TABLE slotsom.addendum_version (
    agreement_id uuid NOT NULL REFERENCES slotsom.agreement,
    addendum text NOT NULL CHECK (addendum ~ '^[A-Z0-9][A-Z0-9-]{0,29}$'),
    version integer NOT NULL CHECK (version > 0),
    kind text NOT NULL CHECK (kind IN ('extra-volume', 'bespoke', 'project', 'election', 'calamity')),
    body jsonb NOT NULL CHECK (jsonb_typeof(body) = 'object' AND body ->> 'kind' = kind),
    fingerprint text NOT NULL CHECK (fingerprint ~ '^[0-9a-f]{64}$'),
    written_by text NOT NULL,
    written_role text NOT NULL,
    written_at timestamptz NOT NULL,
    PRIMARY KEY (agreement_id, addendum, version)
  )`,
  `SELECT slotsom.protect('slotsom.addendum_version', 'contractor')`,
  IN_OWN_NAME('addendum_version', 'written'),

  `CREATE TABLE slotsom.addendum_offer (
    agreement_id uuid NOT NULL,
    addendum text NOT NULL,
    version integer NOT NULL,
    PRIMARY KEY (agreement_id, addendum, version),
    FOREIGN KEY (agreement_id, addendum, version) REFERENCES slotsom.addendum_version
  )`,
  `SELECT slotsom.protect('slotsom.addendum_offer', 'both', 'contractor')`,
  SEEN_WHEN_OFFERED('addendum_version'),

  `CREATE TABLE slotsom.addendum_file (
    file_id uuid PRIMARY KEY,
    agreement_id uuid NOT NULL REFERENCES slotsom.agreement,
    addendum text NOT NULL,
    file_name text NOT NULL,
    media_type text NOT NULL CHECK (media_type IN ('application/pdf', 'image/jpeg', 'image/png')),
    content bytea NOT NULL CHECK (octet_length(content) BETWEEN 1 AND 10485760),
    digest text NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
    added_by text NOT NULL,
    added_role text NOT NULL,
    added_at timestamptz NOT NULL,
    UNIQUE (agreement_id, addendum, file_id),
    CHECK (encode(sha256(content), 'hex') = digest)
  )`,
  `SELECT slotsom.protect('slotsom.addendum_file', 'both', 'contractor')`,
  IN_OWN_NAME('addendum_file', 'added'),

  `CREATE TABLE slotsom.addendum_act (
    agreement_id uuid NOT NULL,
    addendum text NOT NULL,
    number integer NOT NULL CHECK (number > 0),
    act text NOT NULL,
    version integer NOT NULL,
    text text CHECK (text ~ '\\S'),
    day date,
    entries jsonb CHECK (jsonb_array_length(entries) > 0),
    file_id uuid,
    seen text,
    first_position bigint,
    done_by text NOT NULL,
    done_role text NOT NULL,
    done_party text NOT NULL,
    done_at timestamptz NOT NULL,
    PRIMARY KEY (agreement_id, addendum, version, number),
    FOREIGN KEY (agreement_id, addendum, version) REFERENCES slotsom.addendum_version,
    FOREIGN KEY (agreement_id, addendum, file_id) REFERENCES slotsom.addendum_file (agreement_id, addendum, file_id),
    FOREIGN KEY (agreement_id, first_position) REFERENCES slotsom.recording DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT act_is_known CHECK (act IN ('submit', 'answer', 'withdraw', 'complete', 'record-paper-consent',
      'offer-costs', 'ask', 'approve', 'refuse', 'confirm-paper-consent', 'deny-paper-consent', 'agree-costs',
      'refuse-costs')),
    CONSTRAINT says_why CHECK (act NOT IN ('ask', 'answer', 'withdraw', 'refuse', 'deny-paper-consent', 'refuse-costs')
      OR text IS NOT NULL),
    CONSTRAINT has_its_proof CHECK (act <> 'record-paper-consent' OR (day IS NOT NULL AND file_id IS NOT NULL)),
    CONSTRAINT was_seen CHECK (act NOT IN ('approve', 'refuse', 'confirm-paper-consent', 'agree-costs')
      OR seen IS NOT NULL),
    CONSTRAINT names_costs CHECK ((act IN ('offer-costs', 'agree-costs')) = (entries IS NOT NULL))
  )`,
  `SELECT slotsom.protect('slotsom.addendum_act', 'contractor')`,
  SEEN_WHEN_OFFERED('addendum_act'),
  `DO $$
  BEGIN
    EXECUTE format('CREATE POLICY "added by client" ON slotsom.addendum_act FOR INSERT WITH CHECK (%s)',
      slotsom.visibility_rule('client'));
  END
  $$`,
  `CREATE POLICY "in own name" ON slotsom.addendum_act AS RESTRICTIVE FOR INSERT
    WITH CHECK (done_by = (SELECT slotsom.current_person()) AND done_role = (SELECT slotsom.current_role())
      AND done_party = (SELECT slotsom.current_party()))`,
  // A version is decided on once.
  `CREATE UNIQUE INDEX decided_once ON slotsom.addendum_act (agreement_id, addendum, version)
    WHERE act IN ('approve', 'refuse', 'confirm-paper-consent')`,
  // Each side does its own acts, on the newest version; deciding is of what was seen, and not by who prepared it.
  `CREATE FUNCTION slotsom.hold_addendum_act() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    of_client constant boolean := NEW.act IN ('ask', 'approve', 'refuse', 'confirm-paper-consent',
      'deny-paper-consent', 'agree-costs', 'refuse-costs');
    decides constant boolean := NEW.act IN ('approve', 'refuse', 'confirm-paper-consent', 'agree-costs');
    newest slotsom.addendum_version;
  BEGIN
    IF NOT EXISTS (SELECT FROM slotsom.agreement_party between_them WHERE agreement_id = NEW.agreement_id
        AND CASE WHEN of_client THEN client_party ELSE contractor_party END = NEW.done_party) THEN
      RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = format('%s is not for this side', NEW.act);
    END IF;
    SELECT * INTO newest FROM slotsom.addendum_version
      WHERE agreement_id = NEW.agreement_id AND addendum = NEW.addendum ORDER BY version DESC LIMIT 1;
    IF newest.version IS DISTINCT FROM NEW.version OR (decides AND left(NEW.seen, 64) <> newest.fingerprint) THEN
      RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = format('%s is not on what was seen last', NEW.act);
    END IF;
    IF decides AND (newest.written_by = NEW.done_by OR EXISTS (
        SELECT FROM slotsom.addendum_act done WHERE done.agreement_id = NEW.agreement_id
          AND done.addendum = NEW.addendum AND done.version = NEW.version AND done.done_by = NEW.done_by
          AND done.act IN ('submit', 'answer', 'record-paper-consent', 'offer-costs'))) THEN
      RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = format('%s is not by who prepared it', NEW.act);
    END IF;
    RETURN NEW;
  END
  $$`,
  `CREATE TRIGGER hold_addendum_act BEFORE INSERT ON slotsom.addendum_act
    FOR EACH ROW EXECUTE FUNCTION slotsom.hold_addendum_act()`,

  // What a fact of an entry does not say: of what sort it is, its proof, and who wrote it.
  `CREATE TABLE slotsom.addendum_entry (
    agreement_id uuid NOT NULL,
    entry_id text NOT NULL,
    addendum text NOT NULL,
    sort text NOT NULL CHECK (sort IN ('hours', 'kilometres', 'rent', 'network', 'purchase', 'other')),
    description text NOT NULL CHECK (description ~ '\\S'),
    file_id uuid,
    written_by text NOT NULL,
    written_role text NOT NULL,
    written_at timestamptz NOT NULL,
    PRIMARY KEY (agreement_id, entry_id),
    FOREIGN KEY (agreement_id, entry_id) REFERENCES slotsom.agreement_fact (agreement_id, fact_id),
    FOREIGN KEY (agreement_id, addendum, file_id) REFERENCES slotsom.addendum_file (agreement_id, addendum, file_id)
  )`,
  `SELECT slotsom.protect('slotsom.addendum_entry', 'both', 'contractor')`,
  IN_OWN_NAME('addendum_entry', 'written'),

  // Hours count when someone else has looked at them.
  `CREATE TABLE slotsom.addendum_confirmation (
    agreement_id uuid NOT NULL,
    entry_id text NOT NULL,
    confirmed_as text NOT NULL,
    confirmed_by text NOT NULL,
    confirmed_role text NOT NULL,
    confirmed_at timestamptz NOT NULL,
    PRIMARY KEY (agreement_id, entry_id),
    FOREIGN KEY (agreement_id, entry_id) REFERENCES slotsom.addendum_entry,
    FOREIGN KEY (agreement_id, confirmed_as) REFERENCES slotsom.agreement_fact (agreement_id, fact_id)
  )`,
  `SELECT slotsom.protect('slotsom.addendum_confirmation', 'both', 'contractor')`,
  IN_OWN_NAME('addendum_confirmation', 'confirmed'),
  `CREATE FUNCTION slotsom.confirm_by_another() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF EXISTS (SELECT FROM slotsom.addendum_entry WHERE agreement_id = NEW.agreement_id
        AND entry_id = NEW.entry_id AND written_by = NEW.confirmed_by) THEN
      RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = 'Hours are confirmed by someone else than who wrote them';
    END IF;
    RETURN NEW;
  END
  $$`,
  `CREATE TRIGGER confirm_by_another BEFORE INSERT ON slotsom.addendum_confirmation
    FOR EACH ROW EXECUTE FUNCTION slotsom.confirm_by_another()`,

  // The client's consent is recorded by the client itself, and only what the act it stands with leads to.
  `DO $$
  BEGIN
    EXECUTE format('CREATE POLICY "agreed by client" ON slotsom.agreement_fact FOR INSERT '
      'WITH CHECK (list IN (''addenda'', ''approvals'', ''formation'', ''costAgreements'') AND (%s) AND EXISTS ('
      'SELECT FROM slotsom.addendum_act agreed WHERE agreed.agreement_id = agreement_fact.agreement_id '
      'AND agreed.first_position = agreement_fact.recording AND agreed.act IN (''approve'', '
      '''confirm-paper-consent'', ''agree-costs'')))', slotsom.visibility_rule('client'));
  END
  $$`,
];
