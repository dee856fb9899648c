import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../src/platform/database/forward-migration';

/**
 * How a client gets its invoices and credit notes, each time that one is to be sent, each attempt, and what became of it:
 * fetched, come back, received (DVO 3.3, 4.10). Passwords and keys stand nowhere here.
 */
export class DeliverInvoices1768412000000 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }
}

const inNameOf = (table: string, who: string): string =>
  `CREATE POLICY "in own name" ON slotsom.${table} AS RESTRICTIVE FOR INSERT
    WITH CHECK (${who}_by = (SELECT slotsom.current_person()) AND ${who}_role = (SELECT slotsom.current_role()))`;

const DIGEST = `text CHECK (%s ~ '^[0-9a-f]{64}$')`;
const digest = (name: string): string => `${name} ${DIGEST.replace('%s', name)}`;

const STATEMENTS = [
  `CREATE TABLE slotsom.invoice_channel (
    agreement_id uuid NOT NULL REFERENCES slotsom.agreement,
    version integer NOT NULL CHECK (version > 0),
    kind text NOT NULL CHECK (kind IN ('download', 'sftp', 'mail', 'peppol')),
    body jsonb NOT NULL CHECK (body->>'kanaal' = kind),
    recorded_by text NOT NULL,
    recorded_role text NOT NULL,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (agreement_id, version),
    CONSTRAINT server_shows_a_key CHECK (kind <> 'sftp' OR jsonb_array_length(body->'hostsleutels') > 0)
  )`,
  `SELECT slotsom.protect('slotsom.invoice_channel', 'both', 'contractor')`,
  inNameOf('invoice_channel', 'recorded'),

  `CREATE TABLE slotsom.invoice_delivery (
    agreement_id uuid NOT NULL,
    document text NOT NULL,
    number integer NOT NULL CHECK (number > 0),
    channel_version integer NOT NULL,
    reason text CHECK (reason <> ''),
    ordered_by text NOT NULL,
    ordered_role text NOT NULL,
    ordered_at timestamptz NOT NULL,
    PRIMARY KEY (agreement_id, document, number),
    FOREIGN KEY (agreement_id, document) REFERENCES slotsom.document (agreement_id, number),
    FOREIGN KEY (agreement_id, channel_version) REFERENCES slotsom.invoice_channel,
    CONSTRAINT again_for_a_reason CHECK (number = 1 OR reason IS NOT NULL)
  )`,
  `SELECT slotsom.protect('slotsom.invoice_delivery', 'both', 'contractor')`,
  inNameOf('invoice_delivery', 'ordered'),
  // A new channel is used by someone else than who set it up, before that one may use it as well: nobody decides alone
  // where invoices go.
  `CREATE FUNCTION slotsom.is_own_channel(of_agreement uuid, of_version integer, person text) RETURNS boolean
  LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT FROM slotsom.invoice_channel channel
        WHERE agreement_id = of_agreement AND version = of_version AND recorded_by = person)
      AND NOT EXISTS (SELECT FROM slotsom.invoice_delivery sent
        WHERE agreement_id = of_agreement AND channel_version = of_version AND ordered_by <> person)
  $$`,
  // Issuing orders whoever issues; whether that one may have it sent, the attempt says.
  `CREATE FUNCTION slotsom.hold_invoice_delivery() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    channel slotsom.invoice_channel;
  BEGIN
    SELECT * INTO channel FROM slotsom.invoice_channel
      WHERE agreement_id = NEW.agreement_id ORDER BY version DESC LIMIT 1;
    IF channel.version IS DISTINCT FROM NEW.channel_version OR channel.kind = 'download' THEN
      RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = 'A document is sent over the channel that was set up last';
    END IF;
    IF NEW.reason IS NOT NULL AND slotsom.is_own_channel(NEW.agreement_id, NEW.channel_version, NEW.ordered_by) THEN
      RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = 'Who set a channel up is not the first to have something sent over it';
    END IF;
    RETURN NEW;
  END
  $$`,
  `CREATE TRIGGER hold_invoice_delivery BEFORE INSERT ON slotsom.invoice_delivery
    FOR EACH ROW EXECUTE FUNCTION slotsom.hold_invoice_delivery()`,

  `CREATE TABLE slotsom.invoice_attempt (
    agreement_id uuid NOT NULL,
    document text NOT NULL,
    delivery integer NOT NULL,
    number integer NOT NULL CHECK (number > 0),
    outcome text NOT NULL CHECK (outcome ~ '^[a-z]+(-[a-z]+)*$'),
    tried_again boolean NOT NULL,
    place text,
    reference text,
    ${digest('pdf_digest')},
    ${digest('ubl_digest')},
    attempted_at timestamptz NOT NULL,
    PRIMARY KEY (agreement_id, document, delivery, number),
    FOREIGN KEY (agreement_id, document, delivery) REFERENCES slotsom.invoice_delivery,
    CONSTRAINT arrives_once CHECK (outcome <> 'delivered' OR NOT tried_again),
    CONSTRAINT says_what_arrived_where CHECK (outcome <> 'delivered' OR num_nulls(place, ubl_digest) = 0)
  )`,
  `SELECT slotsom.protect('slotsom.invoice_attempt', 'both', 'system')`,
  `CREATE UNIQUE INDEX invoice_delivery_arrived_once
    ON slotsom.invoice_attempt (agreement_id, document, delivery) WHERE outcome = 'delivered'`,

  `CREATE TABLE slotsom.invoice_act (
    agreement_id uuid NOT NULL,
    document text NOT NULL,
    number integer NOT NULL CHECK (number > 0),
    act text NOT NULL CHECK (act IN ('fetch', 'bounce', 'receive')),
    happened_on date NOT NULL,
    delivery integer,
    status text CHECK (status ~ '^[245](\\.[0-9]{1,3}){2}$'),
    reason text CHECK (reason <> ''),
    done_by text NOT NULL,
    done_role text NOT NULL,
    done_party text NOT NULL,
    done_at timestamptz NOT NULL,
    PRIMARY KEY (agreement_id, document, number),
    FOREIGN KEY (agreement_id, document) REFERENCES slotsom.document (agreement_id, number),
    FOREIGN KEY (agreement_id, document, delivery) REFERENCES slotsom.invoice_delivery,
    CONSTRAINT comes_back_from_a_delivery CHECK ((act = 'bounce') = (delivery IS NOT NULL)),
    CONSTRAINT comes_back_for_a_reason CHECK (act <> 'bounce' OR reason IS NOT NULL),
    CONSTRAINT status_of_a_bounce CHECK (act = 'bounce' OR status IS NULL)
  )`,
  `SELECT slotsom.protect('slotsom.invoice_act', 'both', 'both')`,
  inNameOf('invoice_act', 'done'),
  `CREATE POLICY "for own party" ON slotsom.invoice_act AS RESTRICTIVE FOR INSERT
    WITH CHECK (done_party = (SELECT slotsom.current_party()))`,
  `CREATE UNIQUE INDEX invoice_fetched_first ON slotsom.invoice_act (agreement_id, document) WHERE act = 'fetch'`,
  `CREATE UNIQUE INDEX invoice_came_back_once ON slotsom.invoice_act (agreement_id, document, delivery) WHERE act = 'bounce'`,
  // Fetching is of the client, a bounce comes to the contractor; the client's own word on the receipt stands above another's.
  `CREATE FUNCTION slotsom.hold_invoice_act() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    is_client boolean := EXISTS (SELECT FROM slotsom.agreement_party
      WHERE agreement_id = NEW.agreement_id AND client_party = NEW.done_party);
    before slotsom.invoice_act;
  BEGIN
    IF (NEW.act = 'fetch' AND NOT is_client) OR (NEW.act = 'bounce' AND is_client) THEN
      RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = format('%s is not for this side', NEW.act);
    END IF;
    IF NEW.act = 'bounce' AND NOT EXISTS (SELECT FROM slotsom.invoice_attempt attempt
        JOIN slotsom.invoice_delivery sent ON (sent.agreement_id, sent.document, sent.number)
          = (attempt.agreement_id, attempt.document, attempt.delivery)
        JOIN slotsom.invoice_channel channel ON (channel.agreement_id, channel.version)
          = (sent.agreement_id, sent.channel_version)
        WHERE attempt.agreement_id = NEW.agreement_id AND attempt.document = NEW.document
          AND attempt.delivery = NEW.delivery AND attempt.outcome = 'delivered'
          AND channel.kind IN ('mail', 'peppol')) THEN
      RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = 'Only what was sent comes back';
    END IF;
    IF NEW.act = 'receive' THEN
      SELECT * INTO before FROM slotsom.invoice_act
        WHERE agreement_id = NEW.agreement_id AND document = NEW.document AND act = 'receive'
        ORDER BY number DESC LIMIT 1;
      IF NEW.reason IS NULL AND (NOT is_client OR before.act IS NOT NULL) THEN
        RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = 'A receipt on someone''s word, or another day, has a reason';
      END IF;
      IF NOT is_client AND EXISTS (SELECT FROM slotsom.agreement_party
          WHERE agreement_id = NEW.agreement_id AND client_party = before.done_party) THEN
        RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = 'The client said itself when it received this';
      END IF;
      IF NEW.happened_on < (SELECT issued_on FROM slotsom.document
          WHERE agreement_id = NEW.agreement_id AND number = NEW.document) THEN
        RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = 'Nothing is received before it was issued';
      END IF;
    END IF;
    RETURN NEW;
  END
  $$`,
  `CREATE TRIGGER hold_invoice_act BEFORE INSERT ON slotsom.invoice_act
    FOR EACH ROW EXECUTE FUNCTION slotsom.hold_invoice_act()`,

  // What was sent are the files of the document; it went over a channel that two people saw, and not before an earlier
  // document of the agreement that was to be sent. One that came back later was sent all the same.
  `CREATE FUNCTION slotsom.hold_invoice_attempt() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    sent slotsom.invoice_delivery;
    channel slotsom.invoice_channel;
  BEGIN
    SELECT * INTO sent FROM slotsom.invoice_delivery WHERE agreement_id = NEW.agreement_id
      AND document = NEW.document AND number = NEW.delivery;
    SELECT * INTO channel FROM slotsom.invoice_channel
      WHERE agreement_id = NEW.agreement_id AND version = sent.channel_version;
    IF slotsom.is_own_channel(NEW.agreement_id, channel.version, sent.ordered_by) THEN
      RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = 'Who set a channel up is not the first to have something sent over it';
    END IF;
    IF EXISTS (SELECT FROM (VALUES ('pdf', NEW.pdf_digest), ('ubl', NEW.ubl_digest)) AS went(format, digest)
        WHERE went.digest IS DISTINCT FROM (SELECT kept.digest FROM slotsom.document_file kept
            WHERE kept.agreement_id = NEW.agreement_id AND kept.number = NEW.document AND kept.format = went.format)
          AND NOT (went.format = 'pdf' AND channel.kind = 'peppol' AND went.digest IS NULL)) THEN
      RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = 'What arrived is not the document';
    END IF;
    IF EXISTS (
        SELECT FROM slotsom.document earlier
        JOIN slotsom.billing_run run ON run.run_id = earlier.run_id
        JOIN slotsom.document own ON own.agreement_id = NEW.agreement_id AND own.number = NEW.document
        JOIN slotsom.billing_run own_run ON own_run.run_id = own.run_id
        WHERE earlier.agreement_id = NEW.agreement_id
          AND (run.sequence, earlier.ordinal) < (own_run.sequence, own.ordinal)
          AND EXISTS (SELECT FROM slotsom.invoice_delivery ordered
            WHERE ordered.agreement_id = NEW.agreement_id AND ordered.document = earlier.number)
          AND NOT EXISTS (SELECT FROM slotsom.invoice_attempt arrived WHERE arrived.agreement_id = NEW.agreement_id
            AND arrived.document = earlier.number AND arrived.outcome = 'delivered')
          AND NOT EXISTS (SELECT FROM slotsom.invoice_act done WHERE done.agreement_id = NEW.agreement_id
            AND done.document = earlier.number AND done.act <> 'bounce')) THEN
      RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = 'Documents of an agreement are sent in the order of their issue';
    END IF;
    RETURN NEW;
  END
  $$`,
  `CREATE TRIGGER hold_invoice_attempt BEFORE INSERT ON slotsom.invoice_attempt
    FOR EACH ROW WHEN (NEW.outcome = 'delivered') EXECUTE FUNCTION slotsom.hold_invoice_attempt()`,
];
