import { createHash } from 'node:crypto';
import type { AgreementRecord } from '../../../src/agreements';
import { DocumentFilesStore } from '../../../src/documents/document-files.store';
import { InvoiceDeliveriesStore } from '../../../src/invoicing/deliveries/deliveries.store';
import { createDataSource, systemActor, Transactions, type Actor } from '../../../src/platform/database';
import { decided } from '../../support/addendum-steps';
import {
  LEAD,
  OFFICER,
  registerAgreement,
  startProductBench,
  type ProductBench,
} from '../../support/product-bench';
import { replayScenario } from '../../support/replay-scenario';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { scenarioOf } from '../evidence/kept-agreement';

jest.setTimeout(180_000);

const [FIRST, SECOND] = ['F2026-0001', 'C2026-0001'];
const SENDER = systemActor('deliver');
const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What the database refuses by itself, whatever asks for it; each test goes on where the one before ended. */
describe('the order and the eyes in which invoices are sent', () => {
  let database: TestDatabase;
  let dataSource: ReturnType<typeof createDataSource>;
  let bench: ProductBench;
  let record: AgreementRecord;
  const store = new InvoiceDeliveriesStore();

  const arrive = (document: string, delivery = 1, ubl = `${document} ubl`, number = 1): Promise<void> =>
    bench.transactions.run(SENDER, (tx) =>
      store.addAttempt(
        tx,
        record.agreementId,
        { document, delivery, number },
        {
          ...{ outcome: 'delivered', isTriedAgain: false, place: 'x', reference: null },
          ...{ pdfDigest: digestOf(`${document} pdf`), ublDigest: digestOf(ubl) },
          attemptedAt: bench.clock.now(),
        },
      ),
    );
  const order = (actor: Actor, number: number): Promise<void> =>
    bench.transactions.run(actor, (tx) =>
      store.addDelivery(
        tx,
        record.agreementId,
        { document: FIRST, number, channelVersion: 2, reason: 'nog eens' },
        bench.clock.now(),
      ),
    );
  const setUp = (): Promise<unknown> =>
    bench.transactions.run(OFFICER, async (tx) =>
      decided(
        await bench.invoicing.channels.setUp(tx, record.agreementId, {
          kanaal: 'mail',
          adres: 'a@b.example',
        }),
      ),
    );

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await createDataSource(database.appUrl).initialize();
    bench = await startProductBench(new Transactions(dataSource), '2023-11-01T08:00:00Z');
    record = await registerAgreement(bench, 'DVO-TEST');
    await setUp();
    await replayScenario(bench, record, scenarioOf('08-credit-note-and-withdrawal'));
    await bench.transactions.run(SENDER, async (tx) => {
      for (const number of [FIRST, SECOND])
        for (const format of ['pdf', 'ubl'] as const) {
          const content = `${number} ${format}`;
          const file = { format, content: Buffer.from(content), digest: digestOf(content) };
          const place = { agreementId: record.agreementId, number };
          await new DocumentFilesStore().keep(tx, place, file, bench.clock.now());
        }
    });
  });

  afterAll(async () => {
    await bench.close();
    await dataSource.destroy();
    await database.drop();
  });

  it('takes no arrival before that of an earlier document, none of other bytes, and none twice', async () => {
    await expect(arrive(SECOND)).rejects.toThrow('sent in the order of their issue');
    await expect(arrive(FIRST, 1, 'iets anders')).rejects.toThrow('not the document');
    await arrive(FIRST);
    await expect(arrive(FIRST, 1, `${FIRST} ubl`, 2)).rejects.toThrow('invoice_delivery_arrived_once');
    await arrive(SECOND);
  });

  it('lets whoever set a channel up not be the first to use it', async () => {
    await setUp();
    await expect(order(OFFICER, 2)).rejects.toThrow('not the first to have something sent over it');
    await order(LEAD, 2);
    await order(OFFICER, 3);
    await arrive(FIRST, 3);
  });
});
