import type { Transporter } from 'nodemailer';
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
  private transports: Promise<Transports> | undefined;

  constructor(@Inject(CONFIG) private readonly config: MailConfig) {}

  /** Where links in mails lead; undefined when no mail is sent from here. */
  get publicUrl(): string | undefined {
    return this.config.mail && this.config.publicUrl;
  }

  /** Throws a `MailNotTaken` when the server did not take it. */
  async send({ files, ...mail }: Mail): Promise<void> {
    this.transports ??= openTransports(this.config);
    const { plain, withFiles } = await this.transports;
    const transport = files ? withFiles : plain;
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

  async onModuleDestroy(): Promise<void> {
    const { plain, withFiles } = (await this.transports?.catch(() => undefined)) ?? {};
    plain?.close();
    withFiles?.close();
  }
}

interface Transports {
  readonly plain: Transporter;
  readonly withFiles: Transporter;
}

/** Loaded with the first mail: a process that sends none starts sooner without. */
async function openTransports({ mail, sendsFilesWithoutTls }: MailConfig): Promise<Transports> {
  if (!mail) throw new Error('No mail is sent from here');
  const { createTransport } = await import('nodemailer');
  const transportOf = (requireTLS: boolean): Transporter =>
    createTransport({
      ...{ url: mail.url, requireTLS },
      ...{ socketTimeout: PATIENCE_MS, connectionTimeout: PATIENCE_MS },
    });
  return { plain: transportOf(false), withFiles: transportOf(!sendsFilesWithoutTls) };
}
