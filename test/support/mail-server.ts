import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A message as the server took it. */
export interface TakenMail {
  readonly to: readonly string[];
  /** Header and body as they went over the wire, with the encoding of the body undone. */
  readonly text: string;
}

/** A real SMTP server on a port of its own. */
export interface MailServer {
  readonly url: string;
  readonly taken: TakenMail[];
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
        taken.push({ to, text: undone(Buffer.concat(parts).toString('latin1')) });
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
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Quoted-printable, undone (RFC 2045). */
function undone(message: string): string {
  if (!/^content-transfer-encoding: quoted-printable/im.test(message)) return message;
  const bytes = message
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
