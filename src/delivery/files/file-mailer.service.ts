import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { MailChannel, SendFailure, SendProof } from '../../parties/domain';
import { MailSender } from '../mail-sender.service';
import type { Shipment } from './sent-file';
import { SendFailed } from './send-failed';

/** What the mail library calls what went wrong; the rest is a server that did not take the mail. */
const FAILURES: Readonly<Record<string, SendFailure>> = {
  ETLS: 'no-tls',
  ...{ EDNS: 'unreachable', ECONNECTION: 'unreachable', ESOCKET: 'unreachable', ETIMEDOUT: 'unreachable' },
};

/** Mails a file with what goes along with it, once. */
@Injectable()
export class FileMailer {
  constructor(private readonly sender: MailSender) {}

  /** Throws a `SendFailed` when the server did not take it. */
  async send({ key, channel, file, mail }: Shipment<MailChannel>): Promise<SendProof> {
    if (this.sender.publicUrl === undefined) throw new SendFailed('no-mail-server');
    const { subject, text, enclosed } = mail;
    const message = { to: channel.address, subject, text, files: [file, ...enclosed] };
    const reference = await this.sender.send(key, message).catch((error: unknown) => {
      throw isOfMail(error) ? new SendFailed(failureOf(error)) : error;
    });
    const digest = createHash('sha256').update(file.content).digest('hex');
    return { place: channel.address, digest, reference };
  }
}

interface MailError {
  readonly code: string;
  /** What a socket said. */
  readonly originalCode?: string;
}

function failureOf({ code, originalCode = '' }: MailError): SendFailure {
  // TLS of which nobody vouches for the other end is as good as none.
  if (/CERT|_TLS_|UNABLE_TO_/.test(originalCode)) return 'no-tls';
  return FAILURES[code] ?? 'mail-refused';
}

/** Not of the database: what it could not keep is not the server's refusal. */
function isOfMail(error: unknown): error is MailError {
  const code = (error as { readonly code?: unknown } | null)?.code;
  return typeof code === 'string' && /^E[A-Z]+$/.test(code);
}
