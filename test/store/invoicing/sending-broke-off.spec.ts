import { FileSender } from '../../../src/delivery/files/file-sender.service';
import { InvoiceDelivery } from '../../../src/delivery/invoice-delivery.processor';
import { InvoiceShipments } from '../../../src/delivery/invoice-shipments.service';
import { SendingHold } from '../../../src/delivery/sending-hold.service';
import type { AgreementRecord } from '../../../src/agreements';
import { DELIVER_INVOICE, type DueInvoice } from '../../../src/invoicing';
import { InvoiceDeliveriesStore } from '../../../src/invoicing/deliveries/deliveries.store';
import { standingOf } from '../../../src/invoicing/deliveries/invoice-trail';
import type { LocalDate } from '../../../src/kernel/time';
import { DatabaseAway, systemActor } from '../../../src/platform/database';
import { WorkRegistry } from '../../../src/platform/queue';
import { decided } from '../../support/addendum-steps';
import {
  CLIENT,
  LEAD,
  OFFICER,
  registerAgreement,
  startProductBench,
  type ProductBench,
} from '../../support/product-bench';
import { replayScenario } from '../../support/replay-scenario';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import plainMonth from '../../scenarios/01-plain-month/scenario.json';

jest.setTimeout(180_000);

const DOCUMENT = 'F2026-0001';
const SENDER = systemActor('deliver');

/** Each test goes on where the one before ended. */
describe('a document of which sending breaks off in the service itself', () => {
  let database: TestDatabase;
  let bench: ProductBench;
  let record: AgreementRecord;
  const registry = new WorkRegistry();
  const store = new InvoiceDeliveriesStore();
  let failure = new Error('A font is missing');

  const payload = (delivery = 1) => ({
    ...{ agreementId: record.agreementId, document: DOCUMENT, delivery: delivery.toString() },
  });
  const attempt = (number: number, delivery = 1): Promise<void> =>
    registry.find(DELIVER_INVOICE)!(payload(delivery), number);
  const stands = async (): Promise<unknown[]> => {
    const trails = await bench.transactions.run(OFFICER, (tx) => store.trails(tx, record.agreementId));
    const [trail] = trails;
    return [standingOf(trail!), ...trail!.deliveries.map(({ attempts }) => attempts.length)];
  };
  const due = (delivery: number): Promise<DueInvoice | undefined> =>
    bench.transactions.run(SENDER, (tx) =>
      bench.invoicing.log.due(tx, { agreementId: record.agreementId, document: DOCUMENT, delivery }),
    );
  const sendAgain = async (): Promise<void> =>
    bench.transactions.run(LEAD, async (tx) =>
      decided(
        await bench.invoicing.sending.send(tx, record.agreementId, {
          document: DOCUMENT,
          reason: 'nog eens',
        }),
      ),
    );

  beforeAll(async () => {
    database = await createTestDatabase();
    bench = await startProductBench(await database.transactions(), '2023-11-01T08:00:00Z');
    record = await registerAgreement(bench, 'DVO-TEST');
    const channel = { kanaal: 'mail', adres: 'facturen@ommen.example' };
    await bench.transactions.run(OFFICER, async (tx) =>
      decided(await bench.invoicing.channels.setUp(tx, record.agreementId, channel)),
    );
    await replayScenario(bench, record, { ...plainMonth, runs: plainMonth.runs.slice(0, 1) });
    const making = { make: () => Promise.reject(failure) };
    const shipments = new InvoiceShipments(
      bench.invoicing.log,
      making as unknown as ConstructorParameters<typeof InvoiceShipments>[1],
      new SendingHold(bench.agreements, bench.billingSwitches),
    );
    const nothing = undefined as never;
    const sender = new FileSender(nothing, nothing, nothing);
    new InvoiceDelivery(registry, bench.transactions, shipments, sender).onModuleInit();
  });

  afterAll(async () => {
    await bench.close();
    await database.drop();
  });

  it('was not tried when the database was away', async () => {
    failure = new DatabaseAway(new Error('gone'));
    await expect(attempt(1)).rejects.toThrow(DatabaseAway);
    expect(await stands()).toEqual(['waiting', 0]);
    failure = new Error('A font is missing');
  });

  it('is shown from the first attempt on, waits for a person once it is given up, and can be sent again', async () => {
    expect(await stands()).toEqual(['waiting', 0]);
    await expect(attempt(1)).rejects.toThrow('A font is missing');
    expect(await stands()).toEqual(['trying', 1]);
    await expect(attempt(20)).rejects.toThrow('A font is missing');
    await registry.findGivingUp(DELIVER_INVOICE)!(payload());
    expect(await stands()).toEqual(['failed', 2]);
    await sendAgain();
    expect(await stands()).toEqual(['waiting', 2, 0]);
  });

  it('is not sent by what was asked before', async () => {
    expect(await due(1)).toBeUndefined();
    await attempt(1, 1);
    expect(await stands()).toEqual(['waiting', 2, 0]);
  });

  it('is sent again after it was received, for whoever asks that means it', async () => {
    await bench.transactions.run(CLIENT, (tx) =>
      store.addAct(tx, record.agreementId, DOCUMENT, {
        ...{ number: 1, act: 'receive', happenedOn: bench.clock.today() as LocalDate, delivery: null },
        ...{ status: null, reason: null, doneAt: bench.clock.now() },
      }),
    );
    await sendAgain();
    expect(await due(3)).toEqual({ channel: { kind: 'mail', address: 'facturen@ommen.example' } });
  });
});
