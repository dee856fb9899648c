import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../src/platform/database/forward-migration';

/**
 * A file goes over a channel that was set up after its release only when someone else than who set it up has it sent, so
 * that nobody decides alone where names of residents go (DVO 3.3; AVG 32). What its release orders was seen by two.
 */
export class SendWithFourEyes1768398000001 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(HOLD_DELIVERY);
  }
}

const HOLD_DELIVERY = `CREATE OR REPLACE FUNCTION slotsom.hold_cemetery_delivery() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    channel slotsom.cemetery_channel;
    file slotsom.cemetery_file;
  BEGIN
    SELECT * INTO channel FROM slotsom.cemetery_channel
      WHERE agreement_id = NEW.agreement_id ORDER BY version DESC LIMIT 1;
    IF channel.version IS DISTINCT FROM NEW.channel_version OR channel.kind = 'download' THEN
      RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = 'A file is sent over the channel that was set up last';
    END IF;
    SELECT * INTO file FROM slotsom.cemetery_file
      WHERE agreement_id = NEW.agreement_id AND window_number = NEW.window_number;
    IF file.added_in IS DISTINCT FROM pg_current_xact_id() AND channel.recorded_by = NEW.ordered_by
        AND channel.recorded_at >= file.released_at THEN
      RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = 'Who set a channel up after the release has nothing sent over it';
    END IF;
    RETURN NEW;
  END
  $$`;
