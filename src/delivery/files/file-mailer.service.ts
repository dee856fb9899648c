import { Injectable } from '@nestjs/common';
import type { MailChannel, SendFailure, SendProof } from '../../parties/domain';
import { MailSender } from '../mail-sender.service';
import { MailNotTaken } from '../mail-transport';
import { digestOf, type Shipment } from './sent-file';
import { SendFailed } from './send-failed';

/** What the mail library calls what went wrong before the server said anything of the mail. */
const FAILURES: Readonly<Record<string, SendFailure>> = {
  ETLS: 'no-tls',
  ...{ EDNS: 'unreachable', ECONNECTION: 'unreachable', ESOCKET: 'unreachable', ETIMEDOUT: 'unreachable' },
  ...{ EAUTH: 'mail-sign-in-refused', ENOAUTH: 'mail-sign-in-refused' },
  // Without an answer: no address at all, or more than the server said that it takes.
  ...{ EENVELOPE: 'mail-rejected', EMESSAGE: 'mail-rejected' },
};

/** Answers that ask for another user or password, also where the server only says so when it gets the mail (RFC 4954). */
const SIGN_IN_ANSWERS: readonly number[] = [530, 534, 535, 538];
/** From here on an answer stays the same, however often it is asked (RFC 5321, 4.2.1). */
const PERMANENT = 500;

/** Mails a file with what goes along with it, once. */
@Injectable()
export class FileMailer {
  constructor(private readonly sender: MailSender) {}

  /** Throws a `SendFailed` when the server did not take it. */
  async send({ key, channel, files, mail }: Shipment<MailChannel>): Promise<SendProof> {
    if (this.sender.publicUrl === undefined) throw new SendFailed('no-mail-server');
    const { subject, text, enclosed } = mail;
    const message = { to: channel.address, subject, text, files: [...files, ...enclosed] };
    const reference = await this.sender.send(key, message).catch((error: unknown) => {
      // What the database could not keep is not the server's refusal: the server may well have taken it.
      if (!(error instanceof MailNotTaken)) throw error;
      throw new SendFailed(failureOf(error.cause as MailError), this.sender.messageIdOf(key));
    });
    return { place: channel.address, digests: files.map(digestOf), reference };
  }
}

interface MailError {
  readonly code?: string;
  /** What a socket said. */
  readonly originalCode?: string;
  /** The three digits of the server. */
  readonly responseCode?: number;
}

/** What another try may mend is told apart from what it cannot, so that no account is locked by trying on. */
function failureOf({ code = '', originalCode = '', responseCode = 0 }: MailError): SendFailure {
  // TLS of which nobody vouches for the other end is as good as none.
  if (/CERT|_TLS_|UNABLE_TO_/.test(originalCode)) return 'no-tls';
  if (responseCode > 0 && responseCode < PERMANENT) return 'mail-refused';
  if (SIGN_IN_ANSWERS.includes(responseCode)) return 'mail-sign-in-refused';
  return FAILURES[code] ?? (responseCode >= PERMANENT ? 'mail-rejected' : 'mail-refused');
}
