import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../src/platform/database/forward-migration';

/**
 * What each party says of the differences of a half-year, for itself until it fixes the overview; and overviews as they
 * were fixed, for both parties and for good (DVO 4.5, 6).
 */
export class KeepHalfYearOverviews1768394000000 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }
}

const STATEMENTS = [
  `CREATE TABLE slotsom.overview_clarification (
    agreement_id uuid NOT NULL REFERENCES slotsom.agreement,
    period text NOT NULL CHECK (period ~ '^(19|2[0-9])[0-9]{2}-h[12]$'),
    party text NOT NULL,
    number integer NOT NULL CHECK (number > 0),
    part text NOT NULL,
    text text NOT NULL CHECK (text ~ '\\S' AND length(text) <= 2000),
    difference numeric(15,2) NOT NULL,
    expected_difference numeric(15,2) NOT NULL,
    written_at timestamptz NOT NULL,
    written_by text NOT NULL,
    written_role text NOT NULL,
    PRIMARY KEY (agreement_id, period, party, number)
  )`,
  `SELECT slotsom.protect('slotsom.overview_clarification', 'own party')`,
  `CREATE POLICY "in own name" ON slotsom.overview_clarification AS RESTRICTIVE FOR INSERT
    WITH CHECK (written_by = (SELECT slotsom.current_person()) AND written_role = (SELECT slotsom.current_role())
      AND party = (SELECT slotsom.current_party()) AND written_role IN ('team-lead', 'regisseur', 'controller'))`,

  `CREATE TABLE slotsom.fixed_overview (
    agreement_id uuid NOT NULL REFERENCES slotsom.agreement,
    period text NOT NULL CHECK (period ~ '^(19|2[0-9])[0-9]{2}-h[12]$'),
    version integer NOT NULL CHECK (version > 0),
    party text NOT NULL,
    known_on date NOT NULL,
    known_position bigint NOT NULL CHECK (known_position >= 0),
    rules_version text NOT NULL,
    body jsonb NOT NULL CHECK (jsonb_typeof(body) = 'object'),
    body_hash text NOT NULL CHECK (body_hash ~ '^[0-9a-f]{64}$'),
    fixed_at timestamptz NOT NULL,
    fixed_by text NOT NULL,
    fixed_role text NOT NULL CHECK (fixed_role = 'controller'),
    PRIMARY KEY (agreement_id, period, version),
    CONSTRAINT overview_fixed_once UNIQUE (agreement_id, period, party, body_hash),
    CONSTRAINT has_begun CHECK (
      known_on >= make_date(left(period, 4)::integer, CASE right(period, 1) WHEN '1' THEN 1 ELSE 7 END, 1)),
    CONSTRAINT says_the_same CHECK (
      body #>> '{figures,period}' = period AND body #>> '{figures,knownOn}' = known_on::text
      AND (body #>> '{figures,knownPosition}')::bigint = known_position
      AND body #>> '{figures,rulesVersion}' = rules_version)
  )`,
  `SELECT slotsom.protect('slotsom.fixed_overview', 'both')`,
  `CREATE POLICY "in own name" ON slotsom.fixed_overview AS RESTRICTIVE FOR INSERT
    WITH CHECK (fixed_by = (SELECT slotsom.current_person()) AND fixed_role = (SELECT slotsom.current_role())
      AND party = (SELECT slotsom.current_party()))`,

  // Of an agreement that the party is a party to; the other tables of the agreement say so by themselves.
  `CREATE FUNCTION slotsom.hold_clarification() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NOT EXISTS (SELECT FROM slotsom.agreement_party WHERE agreement_id = NEW.agreement_id
        AND NEW.party IN (client_party, contractor_party)) THEN
      RAISE EXCEPTION USING ERRCODE = '42501', MESSAGE = 'Only a party to the agreement clarifies its overviews';
    END IF;
    RETURN NEW;
  END
  $$`,
  `CREATE TRIGGER hold_clarification BEFORE INSERT ON slotsom.overview_clarification
    FOR EACH ROW EXECUTE FUNCTION slotsom.hold_clarification()`,

  // By everything that is recorded at that moment; every part that asks for it has words of these very figures.
  `CREATE FUNCTION slotsom.fix_as_it_stands() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NEW.version <> (SELECT coalesce(max(version), 0) + 1 FROM slotsom.fixed_overview
                       WHERE agreement_id = NEW.agreement_id AND period = NEW.period)
       OR NEW.known_position <> (SELECT coalesce(max(last_position), 0) FROM slotsom.recording
                                 WHERE agreement_id = NEW.agreement_id) THEN
      RAISE EXCEPTION USING ERRCODE = 'SL011',
        MESSAGE = format('The overview of %s is not of what is recorded now', NEW.period);
    END IF;
    IF EXISTS (SELECT FROM jsonb_array_elements(NEW.body #> '{figures,rows}') asked
        WHERE jsonb_array_length(asked -> 'asks') > 0 AND NOT EXISTS (
          SELECT FROM slotsom.overview_clarification said
          WHERE said.agreement_id = NEW.agreement_id AND said.period = NEW.period AND said.party = NEW.party
            AND said.part = asked ->> 'part' AND said.difference = (asked ->> 'difference')::numeric
            AND said.expected_difference = (asked ->> 'expectedDifference')::numeric)) THEN
      RAISE EXCEPTION USING ERRCODE = 'SL011',
        MESSAGE = format('The overview of %s has a difference without a clarification', NEW.period);
    END IF;
    RETURN NEW;
  END
  $$`,
  `CREATE TRIGGER fix_as_it_stands BEFORE INSERT ON slotsom.fixed_overview
    FOR EACH ROW EXECUTE FUNCTION slotsom.fix_as_it_stands()`,
];
