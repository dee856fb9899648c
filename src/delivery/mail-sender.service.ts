import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../platform/clock';
import { systemActor, Transactions } from '../platform/database';
import { MailTransport, type Mail } from './mail-transport';
import { SentMailsStore } from './sent-mails.store';

const SENDER = systemActor('send-mail');

/** Sends each mail once, and writes down where and under which message id. */
@Injectable()
export class MailSender {
  constructor(
    private readonly transport: MailTransport,
    private readonly transactions: Transactions,
    private readonly sent: SentMailsStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Where links in mails lead; undefined when no mail is sent from here. */
  get publicUrl(): string | undefined {
    return this.transport.publicUrl;
  }

  /** The same for ever. */
  messageIdOf(key: string): string {
    const digest = createHash('sha256').update(key).digest('hex').slice(0, 32);
    return `<${digest}@${new URL(this.publicUrl ?? '').hostname}>`;
  }

  /** A runner that died after sending sends again, under the same message id, which it answers. */
  async send(key: string, mail: Omit<Mail, 'messageId'>): Promise<string> {
    const before = await this.transactions.run(SENDER, (tx) => this.sent.messageIdOf(tx, key), {
      readOnly: true,
    });
    if (before !== undefined) return before;
    const messageId = this.messageIdOf(key);
    await this.transport.send({ ...mail, messageId });
    const row = { key, messageId, address: mail.to, sentAt: this.clock.now() };
    await this.transactions.run(SENDER, (tx) => this.sent.add(tx, row));
    return messageId;
  }
}
