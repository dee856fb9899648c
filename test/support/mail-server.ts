import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A message as the server took it. */
export interface TakenMail {
  readonly to: readonly string[];
  /** Header and body as they went over the wire, with the encoding of the body undone. */
  readonly text: string;
  /** As they went over the wire. */
  readonly raw: string;
}

const CERTIFICATE = join(__dirname, 'certificate');
/** What a server offers TLS with, and what whoever trusts it adds to its address. */
export const WITH_TLS: SMTPServerOptions = {
  ...{ disabledCommands: [], key: readFileSync(join(CERTIFICATE, 'key.pem')) },
  cert: readFileSync(join(CERTIFICATE, 'certificate.pem')),
};
export const TRUSTED = `/?tls.ca=${encodeURIComponent(readFileSync(join(CERTIFICATE, 'certificate.pem'), 'utf8'))}`;

/** A real SMTP server on a port of its own. */
export interface MailServer {
  readonly url: string;
  readonly taken: TakenMail[];
  /** Breaks a connection off without a word. */
  cut(session: string): void;
  close(): Promise<void>;
}

export async function startMailServer(options: SMTPServerOptions = {}): Promise<MailServer> {
  const taken: TakenMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, { envelope }, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const to = envelope.rcptTo.map(({ address }) => address);
        const raw = Buffer.concat(parts).toString('latin1');
        taken.push({ to, raw, text: undone(raw) });
        done();
      });
    },
    ...options,
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port.toString()}`,
    taken,
    cut: (session) => {
      for (const one of server.connections) if (one.session.id === session) one._socket.destroy();
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** The bytes of a file that goes with a mail; empty when there is none of this name. */
export function enclosedIn({ raw }: TakenMail, fileName: string): Buffer {
  const [, body = ''] = raw.split(`filename=${fileName}\r\n\r\n`);
  return Buffer.from(body.split('\r\n--')[0] ?? '', 'base64');
}

/** Quoted-printable, undone (RFC 2045). */
function undone(message: string): string {
  if (!/^content-transfer-encoding: quoted-printable/im.test(message)) return message;
  const bytes = message
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
