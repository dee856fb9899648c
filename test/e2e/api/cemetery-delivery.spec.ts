import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FileSender } from '../../../src/delivery/files/file-sender.service';
import type { Answer } from '../../support/api-client';
import { AGREEMENT, registerExample } from '../../support/api-example';
import { acceptExport, prepareWindow, setUpCemetery } from '../../support/cemetery-steps';
import { enclosedIn, startMailServer, TRUSTED, WITH_TLS, type MailServer } from '../../support/mail-server';
import { startSftpServer, type SftpServer } from '../../support/sftp-server';
import { CEMETERY, CLIENT_FINANCE, SECOND_CEMETERY, startApi, type Api } from '../../support/start-api';
import { queryAs } from '../../support/test-database';

jest.setTimeout(120_000);

const CHANNELS = `${AGREEMENT}/begraafkanalen`;
const WINDOW = `${AGREEMENT}/begraafvensters/1`;
const STRANGE_KEY = `SHA256:${'A'.repeat(43)}`;
const MAILBOX = 'financien@ommen.example';
const NO_MAILBOX = 'weg@ommen.example';

describe('delivering the six-weekly billing file', () => {
  let api: Api;
  let server: SftpServer;
  let mailServer: MailServer;

  beforeAll(async () => {
    server = await startSftpServer();
    mailServer = await startMailServer({
      ...WITH_TLS,
      onRcptTo: ({ address }, _, done) =>
        done(address === NO_MAILBOX ? Object.assign(new Error('no'), { responseCode: 550 }) : undefined),
    });
    api = await startApi('2026-01-26T09:00:00Z', {
      SFTP_SECRETS_FILE: server.secretsFile,
      SMTP_URL: `${mailServer.url}${TRUSTED}`,
      MAIL_FROM: 'slotsom@example.org',
      PUBLIC_URL: 'https://slotsom.example',
    });
    await registerExample(api);
    await setUpCemetery(api, AGREEMENT);
    await acceptExport(api, AGREEMENT);
  });

  afterAll(async () => {
    await api.close();
    await server.close();
    await mailServer.close();
  });

  const setUp = (body: object): Promise<Answer> => api.client.post(CEMETERY, CHANNELS, { body });
  const sftp = (hostKey = server.hostKey): object => {
    const { host, port, user, folder } = server.channel;
    return {
      ...{ kanaal: 'sftp', server: host, poort: port, gebruiker: user, map: folder },
      ...{ hostsleutels: [hostKey], geheim: 'ommen' },
    };
  };
  const window = async (account = CEMETERY): Promise<Answer['body']> =>
    (await api.client.get(account, WINDOW)).body;
  const standsAt = async (stand: string): Promise<void> => {
    const deadline = Date.now() + 20_000;
    while (Date.now() < deadline && (await window()).aflevering.stand !== stand)
      await new Promise((resolve) => setTimeout(resolve, 100));
    expect((await window()).aflevering.stand).toBe(stand);
  };
  /** By someone else than who set the channel up. */
  const sendAgain = (): Promise<Answer> => api.client.made(SECOND_CEMETERY, `${WINDOW}/afleveringen`);
  const released = async (): Promise<Buffer> =>
    Buffer.from((await api.client.get(CEMETERY, `${WINDOW}/bestand`)).text, 'utf8');
  /** Others get mail as well, of what the calendar reminds them of. */
  const mailsToBookkeeping = (): MailServer['taken'] =>
    mailServer.taken.filter(({ to }) => to.includes(MAILBOX));
  const onServer = (): string => join(server.folder, 'K2B-2026-01.csv');

  it('says everything that is wrong with a channel at once, and keeps no secret', async () => {
    const wrong = {
      ...sftp('SHA256:kort'),
      server: 'a b',
      map: '../weg',
      geheim: 'Geheim!',
      gebruiker: 'a b',
    };
    const { body } = await setUp({ ...wrong, poort: 70_000 });
    expect(body.errors.map(({ path, code }: { path: string; code: string }) => `${path} ${code}`)).toEqual([
      'poort not-a-port',
      'server not-a-host',
      'gebruiker not-a-user',
      'map not-a-folder',
      'hostsleutels[0] not-a-host-key',
      'geheim not-a-secret-name',
    ]);
    expect((await setUp({ ...sftp(), wachtwoord: 'x' })).status).toBe(400);
    expect((await setUp({ kanaal: 'mail', adres: 'geen adres', geheim: 'ommen' })).body.errors).toHaveLength(
      2,
    );
    expect((await api.client.get(CEMETERY, CHANNELS)).body).toEqual({ begraafkanalen: [] });
  });

  it('sends nothing to a server with another key, and shows both sides why', async () => {
    await setUp(sftp(STRANGE_KEY));
    const ifMatch = await prepareWindow(api, AGREEMENT, 1);
    await api.client.made(SECOND_CEMETERY, `${WINDOW}/vrijgaven`, { ifMatch });
    await standsAt('mislukt');
    for (const account of [CEMETERY, CLIENT_FINANCE]) {
      const { aflevering, stand } = await window(account);
      expect([stand, aflevering.pogingen, aflevering.laatsteFout.code]).toEqual(['vrijgegeven', 1, 'F.601']);
      expect(aflevering.laatsteFout.tekst).toContain('laat een andere sleutel zien');
    }
    expect(server.log.join('')).not.toContain('userauth-request');
    expect(readdirSync(server.folder)).toEqual([]);
    api.clock.stepTo('2026-01-27T09:00:00Z');
    expect((await window(CLIENT_FINANCE)).stand).toBe('te laat');
  });

  it('sends the released bytes once the channel is right, and says how, where and what', async () => {
    await setUp(sftp());
    const own = await api.client.post(CEMETERY, `${WINDOW}/afleveringen`);
    expect([own.status, own.body.code]).toEqual([403, 'sent-by-own-channel']);
    await sendAgain();
    await standsAt('afgeleverd');
    const { stand, handelingen, bestand } = await window(CLIENT_FINANCE);
    expect(stand).toBe('afgeleverd');
    expect(readFileSync(onServer()).equals(await released())).toBe(true);
    expect(handelingen).toEqual([
      expect.objectContaining({
        ...{ handeling: 'afgeleverd', kanaal: 'sftp', digest: bestand.digest },
        waar: `sftp://127.0.0.1:${server.channel.port.toString()}${onServer()}`,
      }),
    ]);
  });

  it('takes a file that has arrived before for delivered, and never another one', async () => {
    const { mtimeMs, ino } = statSync(onServer());
    await sendAgain();
    await standsAt('afgeleverd');
    expect(statSync(onServer())).toMatchObject({ mtimeMs, ino });
    const handelingen = (await window()).handelingen.map(({ handeling }: { handeling: string }) => handeling);
    expect(handelingen).toEqual(['afgeleverd', 'opnieuw afgeleverd']);
    writeFileSync(onServer(), 'van iemand anders');
    await sendAgain();
    await standsAt('mislukt');
    expect((await window()).aflevering.laatsteFout.code).toBe('F.604');
    expect(readFileSync(onServer(), 'utf8')).toBe('van iemand anders');
  });

  it('sends by itself when a server that was away is back', async () => {
    rmSync(onServer());
    await server.stop();
    await sendAgain();
    await standsAt('wordt herhaald');
    expect((await window()).aflevering.laatsteFout.code).toBe('F.600');
    await server.start();
    await standsAt('afgeleverd');
    expect((await window()).aflevering.pogingen).toBeGreaterThan(1);
    expect(readFileSync(onServer()).equals(await released())).toBe(true);
  });

  it('says which secret is missing', async () => {
    await setUp({ ...sftp(), geheim: 'kwijt' });
    await sendAgain();
    await standsAt('mislukt');
    expect((await window()).aflevering.laatsteFout).toMatchObject({
      code: 'F.603',
      tekst: expect.stringContaining('‘kwijt’') as string,
    });
  });

  it('mails the file with its letter, under a message id that is kept', async () => {
    await setUp({ kanaal: 'mail', adres: MAILBOX });
    await sendAgain();
    await standsAt('afgeleverd');
    const [mail] = mailsToBookkeeping();
    const { handelingen } = await window(CLIENT_FINANCE);
    const arrived = handelingen.at(-1);
    expect(mail?.to).toEqual([MAILBOX]);
    expect(arrived).toMatchObject({ kanaal: 'mail', waar: MAILBOX });
    expect(mail?.text).toContain(`Message-ID: ${arrived.bericht as string}`);
    expect(enclosedIn(mail!, 'K2B-2026-01.csv').equals(await released())).toBe(true);
    const letter = await api.client.get(CEMETERY, `${WINDOW}/aanbiedingsbrief`);
    expect(enclosedIn(mail!, 'K2B-2026-01-aanbiedingsbrief.pdf').equals(letter.body as Buffer)).toBe(true);
    expect(mail?.text).not.toMatch(/Testpersoon|Teststraat/);
  });

  it('does not go on mailing what the server refuses for good, and says what to do', async () => {
    await setUp({ kanaal: 'mail', adres: NO_MAILBOX });
    await sendAgain();
    await standsAt('mislukt');
    const { pogingen, laatsteFout } = (await window()).aflevering;
    expect([pogingen, laatsteFout.code]).toEqual([1, 'F.591']);
    expect(laatsteFout.tekst).toContain(`Kijk of het adres klopt`);
  });

  it('mails the same once, however often it is asked', async () => {
    const shipment = {
      ...{ key: 'once', channel: { kind: 'mail', address: MAILBOX } as const },
      files: [{ fileName: 'x.csv', content: Buffer.from('x') }],
      mail: { subject: 'x', text: 'x', enclosed: [] },
    };
    const before = mailsToBookkeeping().length;
    const sender = api.application.get(FileSender, { strict: false });
    const [first, second] = [await sender.send(shipment), await sender.send(shipment)];
    expect(second).toEqual(first);
    expect(mailsToBookkeeping()).toHaveLength(before + 1);
  });

  it('leaves in the table of due work and in the audit chain nothing of what is in the file', async () => {
    const read = (table: string, what: string): Promise<{ text: string }[]> =>
      queryAs(api.database.superuserUrl, `SELECT ${what} AS text FROM slotsom.${table}`);
    const payloads = await read('due_work', `payload::text`);
    const events = await read('audit_event', `action || ' ' || details::text`);
    const texts = [...payloads, ...events].map(({ text }) => text).join('\n');
    expect(texts).not.toMatch(/Testpersoon|Teststraat|PRIVATE KEY/);
    for (const action of ['channel-recorded', 'file-sent', 'delivery-ordered', 'delivery-failed'])
      expect(texts).toContain(`cemetery.${action}`);
  });
});
