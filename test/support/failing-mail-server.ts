import { createHash } from 'node:crypto';
import { enclosedIn, startMailServer, WITH_TLS, type MailServer } from './mail-server';

/**
 * Ways in which a server fails: it is busy, it breaks off while it gets the message, or after it has taken the message and
 * before it says so. After the last the sender cannot know, sends again, and the receiver knows the message by its id.
 */
export const MAIL_FAULTS = ['busy', 'cut-before', 'cut-after'] as const;
type MailFault = (typeof MAIL_FAULTS)[number];

/** A message that the receiver has. */
interface Receipt {
  readonly messageId: string;
  /** Number of the invoice in its subject. */
  readonly invoice: string;
  /** SHA-256 (hex) of the files in it. */
  readonly digest: string;
}

/** A real SMTP server that fails attempts as it is told to. */
export interface FailingMailServer extends Pick<MailServer, 'url' | 'close'> {
  readonly receipts: readonly Receipt[];
  /** How often it was asked, and how often it failed in each way. */
  readonly counts: Readonly<Record<MailFault | 'attempts', number>>;
}

/** `choose` says for each attempt how it fails; undefined lets it pass. */
export async function startFailingMailServer(
  choose: (attempt: number) => MailFault | undefined,
): Promise<FailingMailServer> {
  const receipts: Receipt[] = [];
  const counts = { attempts: 0, busy: 0, 'cut-before': 0, 'cut-after': 0 };
  const faults = new Map<string, MailFault | undefined>();
  const server: MailServer = await startMailServer({
    ...WITH_TLS,
    onRcptTo: (_address, { id }, done) => {
      const fault = choose((counts.attempts += 1));
      if (fault) counts[fault] += 1;
      faults.set(id, fault);
      done(fault === 'busy' ? Object.assign(new Error('later'), { responseCode: 451 }) : undefined);
    },
    onData: (stream, { id }, done) => {
      const fault = faults.get(id);
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => {
        parts.push(part);
        if (fault === 'cut-before') server.cut(id);
      });
      stream.on('end', () => {
        if (fault === 'cut-before') return;
        receipts.push(receiptOf(Buffer.concat(parts).toString('latin1')));
        if (fault === 'cut-after') server.cut(id);
        else done();
      });
    },
  });
  const { url, close } = server;
  return { url, close, receipts, counts };
}

function receiptOf(raw: string): Receipt {
  const [, invoice = ''] = /^Subject: Factuur (\S+)/m.exec(raw) ?? [];
  const [, messageId = ''] = /^Message-ID: (\S+)/m.exec(raw) ?? [];
  const digest = createHash('sha256');
  for (const extension of ['pdf', 'xml'])
    digest.update(enclosedIn({ raw, text: raw, to: [] }, `${invoice}.${extension}`));
  return { messageId, invoice, digest: digest.digest('hex') };
}
