import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database';
import { keptChannel, type ChannelVersion } from './channel-version';

/** The tables in which channels are kept, of the same form: each beside what goes over them, seen by who may see that. */
export type ChannelTable = 'cemetery_channel' | 'invoice_channel';

type ChannelRow = Omit<ChannelVersion, 'channel'>;

/** How files reach a client; a version never changes. */
@Injectable()
export class ChannelsStore {
  async all(tx: Tx, table: ChannelTable, agreementId: string): Promise<ChannelVersion[]> {
    const rows = await tx.query<ChannelRow>(
      `SELECT version, body AS "setUp", recorded_by AS "recordedBy", recorded_role AS "recordedRole",
              recorded_at AS "recordedAt"
       FROM ${table} WHERE agreement_id = $1 ORDER BY version`,
      [agreementId],
    );
    return rows.map((row) => ({ ...row, channel: keptChannel(row.setUp) }));
  }

  async add(
    tx: Tx,
    table: ChannelTable,
    agreementId: string,
    { version, channel, setUp, ...added }: ChannelVersion,
  ): Promise<void> {
    await tx.execute(
      `INSERT INTO ${table} (agreement_id, version, kind, body, recorded_by, recorded_role, recorded_at)
       VALUES ($1, $2, $3, $4::jsonb, $5, $6, $7)`,
      [
        ...[agreementId, version, channel.kind, JSON.stringify(setUp)],
        ...[added.recordedBy, added.recordedRole, added.recordedAt],
      ],
    );
  }
}
