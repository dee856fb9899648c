import { createTransport } from 'nodemailer';
import { Injectable, Inject, type OnModuleDestroy } from '@nestjs/common';
import { CONFIG, type Config } from '../platform/config';
import type { NamedFile } from './files/sent-file';

/** A message in plain text to a mailbox of a party. */
export interface Mail {
  /** The same for the same message, so that a mail program shows one that is sent again once. */
  readonly messageId: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Files may hold personal data: they go over TLS alone, unless the settings say otherwise. */
  readonly files?: readonly NamedFile[];
}

/** That the server did not take a mail, with what the mail library says of it; what our own database says is none. */
export class MailNotTaken extends Error {
  override readonly name = 'MailNotTaken';
  /** Of the library, such as `ESOCKET`. */
  readonly code: string | undefined;

  constructor(override readonly cause: unknown) {
    super('The mail server did not take a mail');
    this.code = (cause as { readonly code?: string } | null)?.code;
  }
}

/** A server that takes longer is tried again later. */
const PATIENCE_MS = 20_000;

type MailConfig = Pick<Config, 'mail' | 'publicUrl' | 'sendsFilesWithoutTls'>;

/** Sends mail by SMTP: with TLS from the start on `smtps:`, otherwise as soon as the server offers it. */
@Injectable()
export class MailTransport implements OnModuleDestroy {
  private readonly transport;
  private readonly transportOfFiles;

  constructor(@Inject(CONFIG) private readonly config: MailConfig) {
    this.transport = transportOf(config, false);
    this.transportOfFiles = transportOf(config, !config.sendsFilesWithoutTls);
  }

  /** Where links in mails lead; undefined when no mail is sent from here. */
  get publicUrl(): string | undefined {
    return this.config.mail && this.config.publicUrl;
  }

  /** Throws a `MailNotTaken` when the server did not take it. */
  async send({ files, ...mail }: Mail): Promise<void> {
    const transport = files ? this.transportOfFiles : this.transport;
    if (!transport) throw new Error('No mail is sent from here');
    const message = {
      ...mail,
      ...(files && { attachments: files.map(({ fileName: filename, content }) => ({ filename, content })) }),
      from: this.config.mail?.from,
      headers: { 'Auto-Submitted': 'auto-generated' },
    };
    await transport.sendMail(message).catch((error: unknown) => {
      throw new MailNotTaken(error);
    });
  }

  onModuleDestroy(): void {
    this.transport?.close();
    this.transportOfFiles?.close();
  }
}

function transportOf({ mail }: MailConfig, requireTLS: boolean) {
  const patience = { socketTimeout: PATIENCE_MS, connectionTimeout: PATIENCE_MS };
  return mail && createTransport({ url: mail.url, requireTLS, ...patience });
}
