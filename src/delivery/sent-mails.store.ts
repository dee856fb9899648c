import { Injectable } from '@nestjs/common';
import type { Instant } from '../platform/clock';
import type { Tx } from '../platform/database';

/** A mail that the server took. */
export interface SentMail {
  /** What it was about; a mail about the same is sent once. */
  readonly key: string;
  readonly messageId: string;
  /** The mailbox of a party. */
  readonly address: string;
  readonly sentAt: Instant;
}

/** Which mails were sent, where and under which message id; never what they said. */
@Injectable()
export class SentMailsStore {
  async has(tx: Tx, key: string): Promise<boolean> {
    return (await tx.query('SELECT 1 FROM sent_mail WHERE mail_key = $1', [key])).length > 0;
  }

  async add(tx: Tx, { key, messageId, address, sentAt }: SentMail): Promise<void> {
    await tx.execute(
      'INSERT INTO sent_mail (mail_key, message_id, address, sent_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING',
      [key, messageId, address, sentAt],
    );
  }
}
