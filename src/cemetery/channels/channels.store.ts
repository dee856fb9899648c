import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database';
import { keptChannel, type ChannelVersion } from './channel-version';

type ChannelRow = Omit<ChannelVersion, 'channel'>;

/** How billing files reach the client; a version never changes. */
@Injectable()
export class ChannelsStore {
  async newest(tx: Tx, agreementId: string): Promise<ChannelVersion | undefined> {
    return (await this.all(tx, agreementId)).at(-1);
  }

  async all(tx: Tx, agreementId: string): Promise<ChannelVersion[]> {
    const rows = await tx.query<ChannelRow>(
      `SELECT version, body AS "setUp", recorded_by AS "recordedBy", recorded_role AS "recordedRole",
              recorded_at AS "recordedAt"
       FROM cemetery_channel WHERE agreement_id = $1 ORDER BY version`,
      [agreementId],
    );
    return rows.map((row) => ({ ...row, channel: keptChannel(row.setUp) }));
  }

  async add(
    tx: Tx,
    agreementId: string,
    { version, channel, setUp, ...added }: ChannelVersion,
  ): Promise<void> {
    await tx.execute(
      `INSERT INTO cemetery_channel (agreement_id, version, kind, body, recorded_by, recorded_role, recorded_at)
       VALUES ($1, $2, $3, $4::jsonb, $5, $6, $7)`,
      [
        ...[agreementId, version, channel.kind, JSON.stringify(setUp)],
        ...[added.recordedBy, added.recordedRole, added.recordedAt],
      ],
    );
  }
}
