import { createTransport } from 'nodemailer';
import { Injectable, Inject, type OnModuleDestroy } from '@nestjs/common';
import { CONFIG, type Config } from '../platform/config';

/** A message in plain text to a mailbox of a party. */
export interface Mail {
  /** The same for the same message, so that a mail program shows one that is sent again once. */
  readonly messageId: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** A server that takes longer is tried again later. */
const PATIENCE_MS = 20_000;

/** Sends mail by SMTP: with TLS from the start on `smtps:`, otherwise as soon as the server offers it. */
@Injectable()
export class MailTransport implements OnModuleDestroy {
  private readonly transport;

  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'mail' | 'publicUrl'>) {
    this.transport =
      config.mail &&
      createTransport({ url: config.mail.url, socketTimeout: PATIENCE_MS, connectionTimeout: PATIENCE_MS });
  }

  /** Where links in mails lead; undefined when no mail is sent from here. */
  get publicUrl(): string | undefined {
    return this.config.mail && this.config.publicUrl;
  }

  async send(mail: Mail): Promise<void> {
    if (!this.transport) throw new Error('No mail is sent from here');
    await this.transport.sendMail({
      ...mail,
      from: this.config.mail?.from,
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
  }

  onModuleDestroy(): void {
    this.transport?.close();
  }
}
