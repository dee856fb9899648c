import { FileMailer } from '../../../src/delivery/files/file-mailer.service';
import { MailSender } from '../../../src/delivery/mail-sender.service';
import { MailTransport } from '../../../src/delivery/mail-transport';
import { SentMailsStore } from '../../../src/delivery/sent-mails.store';
import { SystemClock } from '../../../src/platform/clock';
import type { Transactions } from '../../../src/platform/database';
import {
  MAIL_FAULTS,
  startFailingMailServer,
  type FailingMailServer,
} from '../../support/failing-mail-server';
import { startMailServer, TRUSTED, WITH_TLS } from '../../support/mail-server';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';

const COUNT = 12;

/** Keeps nothing, because of the network, with a code that is none of a session that broke off. */
class LostStore extends SentMailsStore {
  override add(): Promise<void> {
    return Promise.reject(Object.assign(new Error('There is no way to the database'), { code: 'ENETDOWN' }));
  }
}

/** A small form of the drill of a thousand invoices. */
describe('invoices by a mail server that fails', () => {
  let database: TestDatabase;
  let server: FailingMailServer;
  let transport: MailTransport;
  let transactions: Transactions;
  let mailer: FileMailer;

  const send = (place: number): Promise<string> => {
    const number = `F2026-${place.toString().padStart(4, '0')}`;
    const files = ['pdf', 'xml'].map((extension) => ({
      fileName: `${number}.${extension}`,
      content: Buffer.from(`${number} ${extension}`),
    }));
    return mailer
      .send({
        ...{ key: number, channel: { kind: 'mail', address: 'facturen@ommen.example' }, files },
        mail: { subject: `Factuur ${number}`, text: 'Beste lezer', enclosed: [] },
      })
      .then(
        ({ reference }) => reference ?? '',
        (error: unknown) => (error as Error).message,
      );
  };
  const mailerBy = (url: string, store = new SentMailsStore()): FileMailer => {
    const mail = { url: `${url}${TRUSTED}`, from: 'slotsom@example.org' };
    const settings = { mail, publicUrl: 'https://slotsom.example', sendsFilesWithoutTls: false };
    transport = new MailTransport(settings);
    return new FileMailer(new MailSender(transport, transactions, store, new SystemClock()));
  };

  beforeAll(async () => {
    database = await createTestDatabase();
    transactions = await database.transactions();
    // The first attempt of each fails, in one of the ways.
    server = await startFailingMailServer((attempt) =>
      attempt % 2 === 1 ? MAIL_FAULTS[((attempt - 1) / 2) % MAIL_FAULTS.length] : undefined,
    );
    mailer = mailerBy(server.url);
  });

  afterEach(() => transport.onModuleDestroy());

  afterAll(async () => {
    await server.close();
    await database.drop();
  });

  it('arrive each as one message, which the receiver knows by its id, however often it was sent', async () => {
    const ids: string[] = [];
    for (let place = 1; place <= COUNT; place += 1) {
      expect(['mail-refused', 'unreachable']).toContain(await send(place));
      ids.push(await send(place));
      expect(await send(place)).toBe(ids.at(-1));
    }
    const { receipts, counts } = server;
    const each = COUNT / MAIL_FAULTS.length;
    expect(counts).toEqual({ attempts: 2 * COUNT, busy: each, 'cut-before': each, 'cut-after': each });
    expect(receipts).toHaveLength(COUNT + each);
    expect([...new Set(receipts.map(({ messageId }) => messageId))]).toEqual(ids);
    expect(new Set(receipts.map((one) => Object.values(one).join(' '))).size).toBe(COUNT);
  });

  it('are not called refused when the database cannot keep that the server took one', async () => {
    const willing = await startMailServer(WITH_TLS);
    mailer = mailerBy(willing.url, new LostStore());
    expect(await send(COUNT + 1)).toBe('There is no way to the database');
    expect(willing.taken).toHaveLength(1);
    await willing.close();
  });
});
