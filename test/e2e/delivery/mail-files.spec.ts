import type { SMTPServerOptions } from 'smtp-server';
import { FileMailer } from '../../../src/delivery/files/file-mailer.service';
import { MailTransport } from '../../../src/delivery/mail-transport';
import { startMailServer, TRUSTED, WITH_TLS, type MailServer } from '../../support/mail-server';

const WITHOUT_TLS = { sendsFilesWithoutTls: true };
const SIGNED_IN = { ...WITHOUT_TLS, signIn: 'slotsom:fout@' };
const MAIL_REJECTED = 'mail-rejected';
const SIGN_IN_REFUSED = 'mail-sign-in-refused';

/** A server that answers a step with these digits. */
function refusingTo(step: 'Auth' | 'MailFrom' | 'RcptTo', responseCode: number): SMTPServerOptions {
  const refuse = (_what: unknown, _session: unknown, done: (error: Error) => void) =>
    done(Object.assign(new Error('no'), { responseCode }));
  return { [`on${step}`]: refuse, allowInsecureAuth: true };
}

describe('a file by mail', () => {
  let server: MailServer;

  afterEach(() => server.close());

  /** What becomes of a file that goes to a server with these options; the mail is kept nowhere. */
  const send = async (
    options: SMTPServerOptions,
    { trusted = '', sendsFilesWithoutTls = false, signIn = '' } = {},
  ): Promise<string> => {
    server = await startMailServer(options);
    const mail = { url: `${server.url.replace('//', `//${signIn}`)}${trusted}`, from: 'slotsom@example.org' };
    const transport = new MailTransport({ mail, publicUrl: 'https://slotsom.example', sendsFilesWithoutTls });
    const sender = {
      ...{ publicUrl: transport.publicUrl, messageIdOf: () => '<1@x>' },
      send: (_key: string, one: object) =>
        transport
          .send({ ...(one as Parameters<MailTransport['send']>[0]), messageId: '<1@x>' })
          .then(() => '<1@x>'),
    } as unknown as ConstructorParameters<typeof FileMailer>[0];
    const shipment = {
      ...{ key: 'k', channel: { kind: 'mail', address: 'financien@ommen.example' } as const },
      files: [{ fileName: 'x.csv', content: Buffer.from('inhoud') }],
      mail: { subject: 'x', text: 'x', enclosed: [] },
    };
    try {
      return await new FileMailer(sender).send(shipment).then(
        ({ reference }) => reference ?? '',
        (error: unknown) => (error as Error).message,
      );
    } finally {
      await transport.onModuleDestroy();
    }
  };

  it.each<[string, SMTPServerOptions, object, string, number]>([
    ['goes over TLS to a server that is trusted', WITH_TLS, { trusted: TRUSTED }, '<1@x>', 1],
    ['does not go to a server that nobody vouches for', WITH_TLS, {}, 'no-tls', 0],
    ['does not go without TLS', {}, {}, 'no-tls', 0],
    ['goes without TLS when the settings say so', {}, { sendsFilesWithoutTls: true }, '<1@x>', 1],
    ['is tried again when the server is busy', refusingTo('RcptTo', 451), WITHOUT_TLS, 'mail-refused', 0],
    [
      'waits for a person when there is no such mailbox',
      refusingTo('RcptTo', 550),
      WITHOUT_TLS,
      MAIL_REJECTED,
      0,
    ],
    ['waits for a person when it is too large', refusingTo('MailFrom', 552), WITHOUT_TLS, MAIL_REJECTED, 0],
    [
      'waits for a person when the server wants someone to sign in',
      ...([refusingTo('MailFrom', 530), WITHOUT_TLS, SIGN_IN_REFUSED, 0] as const),
    ],
    [
      'waits for a person when the password is wrong',
      ...([refusingTo('Auth', 535), SIGNED_IN, SIGN_IN_REFUSED, 0] as const),
    ],
    [
      'is tried again when signing in is not possible now',
      ...([refusingTo('Auth', 454), SIGNED_IN, 'mail-refused', 0] as const),
    ],
  ])('%s', async (_, options, settings, outcome, taken) => {
    expect(await send(options, settings)).toBe(outcome);
    expect(server.taken).toHaveLength(taken);
  });

  it('waits for a server that is away', async () => {
    server = await startMailServer();
    await server.close();
    const { url } = server;
    const transport = new MailTransport({
      ...{ mail: { url, from: 'a@example.org' }, publicUrl: 'https://slotsom.example' },
      sendsFilesWithoutTls: true,
    });
    await expect(
      transport.send({ messageId: '<1@x>', to: 'b@example.org', subject: '', text: '', files: [] }),
    ).rejects.toMatchObject({ code: expect.stringMatching(/^E(SOCKET|CONNECTION|CONNREFUSED)$/) as string });
  });
});
