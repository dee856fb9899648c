import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../src/platform/database/forward-migration';

/**
 * Whether a channel was set up after a file was released is told by the version that the file was released with, which the
 * database fills in, and not by times that the application fills in (DVO 3.3; AVG 32). A file of before this has no such
 * version: then times count, as they did.
 */
export class KeepChannelOfRelease1768406000000 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }
}

const STATEMENTS = [
  'ALTER TABLE slotsom.cemetery_file ADD COLUMN channel_version integer CHECK (channel_version >= 0)',
  `CREATE FUNCTION slotsom.stamp_channel() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    NEW.channel_version := coalesce((SELECT max(version) FROM slotsom.cemetery_channel
      WHERE agreement_id = NEW.agreement_id), 0);
    RETURN NEW;
  END
  $$`,
  `CREATE TRIGGER stamp_channel BEFORE INSERT ON slotsom.cemetery_file
    FOR EACH ROW EXECUTE FUNCTION slotsom.stamp_channel()`,

  `CREATE OR REPLACE FUNCTION slotsom.hold_cemetery_delivery() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    channel slotsom.cemetery_channel;
    file slotsom.cemetery_file;
    is_later boolean;
  BEGIN
    SELECT * INTO channel FROM slotsom.cemetery_channel
      WHERE agreement_id = NEW.agreement_id ORDER BY version DESC LIMIT 1;
    IF channel.version IS DISTINCT FROM NEW.channel_version OR channel.kind = 'download' THEN
      RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = 'A file is sent over the channel that was set up last';
    END IF;
    SELECT * INTO file FROM slotsom.cemetery_file
      WHERE agreement_id = NEW.agreement_id AND window_number = NEW.window_number;
    is_later := coalesce(channel.version > file.channel_version, channel.recorded_at >= file.released_at);
    IF file.added_in IS DISTINCT FROM pg_current_xact_id() AND channel.recorded_by = NEW.ordered_by AND is_later THEN
      RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = 'Who set a channel up after the release has nothing sent over it';
    END IF;
    RETURN NEW;
  END
  $$`,
];
