import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../src/platform/database/forward-migration';

/**
 * How the client's bookkeeping gets its billing files, each time that a file is to be sent, each attempt, and where it
 * arrived (SLA 1.9; DVO 3.1.3). Passwords and keys stand nowhere here.
 */
export class DeliverCemeteryFiles1768392001000 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }
}

const ADMINISTRATION = `'{cemetery-administration}'`;
const READERS = `'{cemetery-administration,auditor,client-finance}'`;

const inNameOf = (table: string, who: string): string =>
  `CREATE POLICY "in own name" ON slotsom.${table} AS RESTRICTIVE FOR INSERT
    WITH CHECK (${who}_by = (SELECT slotsom.current_person()) AND ${who}_role = (SELECT slotsom.current_role()))`;

const STATEMENTS = [
  `CREATE TABLE slotsom.cemetery_channel (
    agreement_id uuid NOT NULL REFERENCES slotsom.agreement,
    version integer NOT NULL CHECK (version > 0),
    kind text NOT NULL CHECK (kind IN ('download', 'sftp', 'mail')),
    body jsonb NOT NULL CHECK (body->>'kanaal' = kind),
    recorded_by text NOT NULL,
    recorded_role text NOT NULL,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (agreement_id, version),
    CONSTRAINT server_shows_a_key CHECK (kind <> 'sftp' OR jsonb_array_length(body->'hostsleutels') > 0)
  )`,
  `SELECT slotsom.protect('slotsom.cemetery_channel', 'both', 'contractor')`,
  `SELECT slotsom.keep_to_roles('slotsom.cemetery_channel', ${READERS}, ${ADMINISTRATION})`,
  inNameOf('cemetery_channel', 'recorded'),

  `CREATE TABLE slotsom.cemetery_delivery (
    agreement_id uuid NOT NULL,
    window_number integer NOT NULL,
    number integer NOT NULL CHECK (number > 0),
    channel_version integer NOT NULL,
    ordered_by text NOT NULL,
    ordered_role text NOT NULL,
    ordered_at timestamptz NOT NULL,
    PRIMARY KEY (agreement_id, window_number, number),
    FOREIGN KEY (agreement_id, window_number) REFERENCES slotsom.cemetery_file,
    FOREIGN KEY (agreement_id, channel_version) REFERENCES slotsom.cemetery_channel
  )`,
  `SELECT slotsom.protect('slotsom.cemetery_delivery', 'both', 'contractor')`,
  `SELECT slotsom.keep_to_roles('slotsom.cemetery_delivery', ${READERS}, ${ADMINISTRATION})`,
  inNameOf('cemetery_delivery', 'ordered'),
  // A file is sent over the channel of the day, and one that the client fetches is not sent.
  `CREATE FUNCTION slotsom.hold_cemetery_delivery() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    channel slotsom.cemetery_channel;
  BEGIN
    SELECT * INTO channel FROM slotsom.cemetery_channel
      WHERE agreement_id = NEW.agreement_id ORDER BY version DESC LIMIT 1;
    IF channel.version IS DISTINCT FROM NEW.channel_version OR channel.kind = 'download' THEN
      RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = 'A file is sent over the channel that was set up last';
    END IF;
    RETURN NEW;
  END
  $$`,
  `CREATE TRIGGER hold_cemetery_delivery BEFORE INSERT ON slotsom.cemetery_delivery
    FOR EACH ROW EXECUTE FUNCTION slotsom.hold_cemetery_delivery()`,

  `CREATE TABLE slotsom.cemetery_delivery_attempt (
    agreement_id uuid NOT NULL,
    window_number integer NOT NULL,
    delivery integer NOT NULL,
    number integer NOT NULL CHECK (number > 0),
    outcome text NOT NULL CHECK (outcome ~ '^[a-z]+(-[a-z]+)*$'),
    tried_again boolean NOT NULL,
    attempted_at timestamptz NOT NULL,
    PRIMARY KEY (agreement_id, window_number, delivery, number),
    FOREIGN KEY (agreement_id, window_number, delivery) REFERENCES slotsom.cemetery_delivery,
    CONSTRAINT arrives_once CHECK (outcome <> 'delivered' OR NOT tried_again)
  )`,
  `SELECT slotsom.protect('slotsom.cemetery_delivery_attempt', 'both', 'system')`,
  `SELECT slotsom.keep_to_roles('slotsom.cemetery_delivery_attempt', ${READERS}, '{system}')`,
  `CREATE UNIQUE INDEX cemetery_delivery_arrived_once
    ON slotsom.cemetery_delivery_attempt (agreement_id, window_number, delivery) WHERE outcome = 'delivered'`,

  // Where a file arrived and what was sent. What was fetched before says less.
  `ALTER TABLE slotsom.cemetery_file_act
    ADD COLUMN channel text CHECK (channel IN ('download', 'sftp', 'mail')),
    ADD COLUMN place text,
    ADD COLUMN digest text CHECK (digest ~ '^[0-9a-f]{64}$'),
    ADD COLUMN reference text,
    ADD COLUMN delivery integer,
    ADD FOREIGN KEY (agreement_id, window_number, delivery) REFERENCES slotsom.cemetery_delivery,
    DROP CONSTRAINT act_is_known,
    ADD CONSTRAINT act_is_known CHECK (act IN ('deliver', 'deliver-again', 'receive', 'close-difference')),
    ADD CONSTRAINT says_where_it_arrived CHECK (act LIKE 'deliver%' OR num_nonnulls(channel, place, digest, reference, delivery) = 0),
    ADD CONSTRAINT says_what_was_sent CHECK ((delivery IS NULL) = (place IS NULL) AND (delivery IS NULL OR digest IS NOT NULL)),
    ADD CONSTRAINT only_what_is_sent_comes_again CHECK (act <> 'deliver-again' OR delivery IS NOT NULL)`,
  `CREATE UNIQUE INDEX cemetery_file_act_of_delivery
    ON slotsom.cemetery_file_act (agreement_id, window_number, delivery) WHERE delivery IS NOT NULL`,
  `DROP POLICY "added by its roles" ON slotsom.cemetery_file_act`,
  `CREATE POLICY "added by its roles" ON slotsom.cemetery_file_act AS RESTRICTIVE FOR INSERT
    WITH CHECK ((SELECT slotsom.current_role()) = ANY ('{cemetery-administration,client-finance}'::text[])
      OR ((SELECT slotsom.current_role()) = 'system' AND act LIKE 'deliver%'))`,

  `CREATE FUNCTION slotsom.hold_cemetery_arrival() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NEW.digest IS NOT NULL AND NEW.digest IS DISTINCT FROM (SELECT digest FROM slotsom.cemetery_file
        WHERE agreement_id = NEW.agreement_id AND window_number = NEW.window_number) THEN
      RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = 'What arrived is not the file';
    END IF;
    IF (NEW.done_role = 'system') <> (NEW.delivery IS NOT NULL) OR (NEW.delivery IS NOT NULL AND NOT EXISTS (
        SELECT FROM slotsom.cemetery_delivery sent
        JOIN slotsom.cemetery_channel channel ON (channel.agreement_id, channel.version) = (sent.agreement_id, sent.channel_version)
        JOIN slotsom.cemetery_delivery_attempt attempt ON (attempt.agreement_id, attempt.window_number, attempt.delivery)
          = (sent.agreement_id, sent.window_number, sent.number)
        WHERE sent.agreement_id = NEW.agreement_id AND sent.window_number = NEW.window_number
          AND sent.number = NEW.delivery AND channel.kind = NEW.channel AND attempt.outcome = 'delivered')) THEN
      RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = 'What is sent arrives by an attempt over its channel';
    END IF;
    RETURN NEW;
  END
  $$`,
  `CREATE TRIGGER hold_cemetery_arrival BEFORE INSERT ON slotsom.cemetery_file_act
    FOR EACH ROW WHEN (NEW.act LIKE 'deliver%') EXECUTE FUNCTION slotsom.hold_cemetery_arrival()`,
  `DROP TRIGGER hold_cemetery_file_act ON slotsom.cemetery_file_act`,
  // What the service sends is no act of a side.
  `CREATE TRIGGER hold_cemetery_file_act BEFORE INSERT ON slotsom.cemetery_file_act
    FOR EACH ROW WHEN (NEW.done_role <> 'system') EXECUTE FUNCTION slotsom.hold_cemetery_file_act()`,
];
