import type { SMTPServerOptions } from 'smtp-server';
import { FileMailer } from '../../../src/delivery/files/file-mailer.service';
import { MailTransport } from '../../../src/delivery/mail-transport';
import { startMailServer, TRUSTED, WITH_TLS, type MailServer } from '../../support/mail-server';

describe('a file by mail', () => {
  let server: MailServer;

  afterEach(() => server.close());

  /** What becomes of a file that goes to a server with these options; the mail is kept nowhere. */
  const send = async (
    options: SMTPServerOptions,
    { trusted = '', sendsFilesWithoutTls = false } = {},
  ): Promise<string> => {
    server = await startMailServer(options);
    const mail = { url: `${server.url}${trusted}`, from: 'slotsom@example.org' };
    const transport = new MailTransport({ mail, publicUrl: 'https://slotsom.example', sendsFilesWithoutTls });
    const sender = {
      publicUrl: transport.publicUrl,
      send: (_key: string, one: object) =>
        transport
          .send({ ...(one as Parameters<MailTransport['send']>[0]), messageId: '<1@x>' })
          .then(() => '<1@x>'),
    } as unknown as ConstructorParameters<typeof FileMailer>[0];
    const shipment = {
      ...{ key: 'k', channel: { kind: 'mail', address: 'financien@ommen.example' } as const },
      file: { fileName: 'x.csv', content: Buffer.from('inhoud') },
      mail: { subject: 'x', text: 'x', enclosed: [] },
    };
    try {
      return await new FileMailer(sender).send(shipment).then(
        ({ reference }) => reference ?? '',
        (error: unknown) => (error as Error).message,
      );
    } finally {
      transport.onModuleDestroy();
    }
  };

  it.each<[string, SMTPServerOptions, object, string, number]>([
    ['goes over TLS to a server that is trusted', WITH_TLS, { trusted: TRUSTED }, '<1@x>', 1],
    ['does not go to a server that nobody vouches for', WITH_TLS, {}, 'no-tls', 0],
    ['does not go without TLS', {}, {}, 'no-tls', 0],
    ['goes without TLS when the settings say so', {}, { sendsFilesWithoutTls: true }, '<1@x>', 1],
    [
      'is tried again when the server does not take it',
      { onRcptTo: (_, __, done) => done(new Error('no such mailbox')) },
      { sendsFilesWithoutTls: true },
      'mail-refused',
      0,
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
