import { Injectable } from '@nestjs/common';
import type { Instant } from '../../platform/clock';
import type { SentChannel } from '../../parties/domain';
import type { Tx } from '../../platform/database';
import { keptChannel } from '../../parties';
import type { KeptDelivery } from './delivery-rows';

type DeliveryRow = Omit<KeptDelivery, 'channel'> & { readonly setUp: object };

const DELIVERIES = `
  SELECT window_number AS "windowNumber", number, body AS "setUp", ordered_role AS "orderedRole",
         ordered_at AS "orderedAt",
         channel_version < (SELECT max(version) FROM cemetery_channel WHERE agreement_id = $1) AS "isReplaced",
         (SELECT coalesce(jsonb_agg(jsonb_build_object('outcome', outcome, 'isTriedAgain', tried_again,
                    'attemptedAt', to_char(attempted_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
                  ORDER BY attempt.number), '[]')
          FROM cemetery_delivery_attempt attempt
          WHERE attempt.agreement_id = $1 AND attempt.window_number = sent.window_number
            AND attempt.delivery = sent.number) AS attempts
  FROM cemetery_delivery sent
  JOIN cemetery_channel channel ON channel.agreement_id = $1 AND channel.version = sent.channel_version
  WHERE sent.agreement_id = $1`;

/** When files were to be sent, over which channel, and how each attempt went. */
@Injectable()
export class DeliveriesStore {
  /** In the order of their windows, and in that in which they were ordered. */
  async all(tx: Tx, agreementId: string): Promise<KeptDelivery[]> {
    const rows = await tx.query<DeliveryRow>(`${DELIVERIES} ORDER BY window_number, number`, [agreementId]);
    return rows.map(({ setUp, ...row }) => ({ ...row, channel: keptChannel(setUp) as SentChannel }));
  }

  async add(
    tx: Tx,
    agreementId: string,
    ordered: { readonly windowNumber: number; readonly number: number; readonly channelVersion: number },
    orderedAt: Instant,
  ): Promise<void> {
    await tx.execute(
      `INSERT INTO cemetery_delivery (agreement_id, window_number, number, channel_version, ordered_by, ordered_role,
                                      ordered_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [
        ...[agreementId, ordered.windowNumber, ordered.number, ordered.channelVersion],
        ...[tx.actor.person, tx.actor.role, orderedAt],
      ],
    );
  }

  async addAttempt(
    tx: Tx,
    agreementId: string,
    { windowNumber, number, attempts }: KeptDelivery,
    { outcome, isTriedAgain, attemptedAt }: KeptDelivery['attempts'][number],
  ): Promise<void> {
    await tx.execute(
      `INSERT INTO cemetery_delivery_attempt (agreement_id, window_number, delivery, number, outcome, tried_again,
                                              attempted_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [agreementId, windowNumber, number, attempts.length + 1, outcome, isTriedAgain, attemptedAt],
    );
  }
}
