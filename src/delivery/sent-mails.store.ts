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
  /** Under which message id it was sent; undefined when it was not. */
  async messageIdOf(tx: Tx, key: string): Promise<string | undefined> {
    const [sent] = await tx.query<{ readonly messageId: string }>(
      'SELECT message_id AS "messageId" FROM sent_mail WHERE mail_key = $1',
      [key],
    );
    return sent?.messageId;
  }

  async add(tx: Tx, { key, messageId, address, sentAt }: SentMail): Promise<void> {
    await tx.execute(
      'INSERT INTO sent_mail (mail_key, message_id, address, sent_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING',
      [key, messageId, address, sentAt],
    );
  }
}
