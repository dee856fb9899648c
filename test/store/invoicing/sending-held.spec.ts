import type { AgreementRecord } from '../../../src/agreements';
import { FileSender } from '../../../src/delivery/files/file-sender.service';
import { InvoiceDelivery } from '../../../src/delivery/invoice-delivery.processor';
import { InvoiceShipments } from '../../../src/delivery/invoice-shipments.service';
import { SendingHold } from '../../../src/delivery/sending-hold.service';
import { DELIVER_INVOICE, type SwitchTarget } from '../../../src/invoicing';
import { InvoiceDeliveriesStore } from '../../../src/invoicing/deliveries/deliveries.store';
import { standingOf } from '../../../src/invoicing/deliveries/invoice-trail';
import { DatabaseIdentitiesStore } from '../../../src/invoicing/switch/database-identities.store';
import type { LocalDate } from '../../../src/kernel/time';
import { systemActor } from '../../../src/platform/database';
import { WorkHeld, WorkRegistry } from '../../../src/platform/queue';
import { decided } from '../../support/addendum-steps';
import {
  CLIENT,
  OFFICER,
  registerAgreement,
  startProductBench,
  type ProductBench,
} from '../../support/product-bench';
import { replayScenario } from '../../support/replay-scenario';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import plainMonth from '../../scenarios/01-plain-month/scenario.json';

jest.setTimeout(120_000);

const DOCUMENT = 'F2026-0001';
const HELD = new WorkHeld('billing-off');

/** Each test goes on where the one before ended. */
describe('an invoice that is to be sent while billing is off', () => {
  const databases: TestDatabase[] = [];
  let bench: ProductBench;
  let record: AgreementRecord;
  let registry: WorkRegistry;
  let asked = 0;
  let shipments: InvoiceShipments;
  let sender: FileSender;

  const attempt = (): Promise<void> =>
    registry.find(DELIVER_INVOICE)!(
      { agreementId: record.agreementId, document: DOCUMENT, delivery: '1' },
      1,
    );
  const stands = async (): Promise<unknown[]> => {
    const store = new InvoiceDeliveriesStore();
    const [trail] = await bench.transactions.run(OFFICER, (tx) => store.trails(tx, record.agreementId));
    return [standingOf(trail!), trail!.deliveries[0]?.attempts.length];
  };
  const turn = async (target: SwitchTarget, isOff: boolean): Promise<void> => {
    const turned = await bench.transactions.run(systemActor('test'), (tx) =>
      bench.switchBilling.turn(tx, target, { isOff, reason: 'teruggezet' }),
    );
    expect(turned.ok).toBe(true);
  };
  /** As each process does that starts. */
  const recordIdentity = (sequence: number): Promise<void> =>
    bench.transactions.run(systemActor('test'), (tx) =>
      new DatabaseIdentitiesStore().add(tx, sequence, bench.clock.now()),
    );
  const openOn = async (database: TestDatabase): Promise<void> => {
    databases.push(database);
    bench = await startProductBench(await database.transactions(), '2026-02-02T08:00:00Z');
    const making = {
      make: () => {
        asked += 1;
        return Promise.reject(new Error('Far enough'));
      },
    };
    const hold = new SendingHold(bench.agreements, bench.billingSwitches);
    shipments = new InvoiceShipments(bench.invoicing.log, making as never, hold);
    sender = new FileSender(undefined as never, undefined as never, undefined as never);
    registry = new WorkRegistry();
    new InvoiceDelivery(registry, bench.transactions, shipments, sender).onModuleInit();
  };

  beforeAll(async () => {
    const database = await createTestDatabase();
    const before = await startProductBench(await database.transactions(), '2023-11-01T08:00:00Z');
    record = await registerAgreement(before, 'DVO-TEST');
    const channel = { kanaal: 'mail', adres: 'facturen@ommen.example' };
    await before.transactions.run(OFFICER, async (tx) =>
      decided(await before.invoicing.channels.setUp(tx, record.agreementId, channel)),
    );
    await replayScenario(before, record, { ...plainMonth, runs: plainMonth.runs.slice(0, 1) });
    await before.close();
    await openOn(database);
    await recordIdentity(1);
  });

  afterAll(async () => {
    await bench.close();
    for (const database of databases) await database.drop();
  });

  it.each<[string, () => SwitchTarget]>([
    ['for everything', () => ({ scope: 'system' })],
    ['for the contractor', () => ({ scope: 'party', party: record.contractorParty })],
    ['for the agreement', () => ({ scope: 'agreement', agreementId: record.agreementId })],
  ])('waits, without an attempt, when it is off %s', async (_, target) => {
    await turn(target(), true);
    await expect(attempt()).rejects.toThrow(HELD);
    expect([asked, ...(await stands())]).toEqual([0, 'waiting', 0]);
    await turn(target(), false);
  });

  it('waits in a backup that was put back, before any process has found that out', async () => {
    await bench.close();
    await openOn(await databases[0]!.copy());
    await expect(attempt()).rejects.toThrow(HELD);
    expect([asked, ...(await stands())]).toEqual([0, 'waiting', 0]);
  });

  it('does not go when it is turned off while its files are made', async () => {
    await recordIdentity(2);
    const send = jest.spyOn(sender, 'send');
    const making = jest.spyOn(shipments, 'shipment').mockImplementation(async () => {
      await turn({ scope: 'system' }, true);
      return {} as never;
    });
    await expect(attempt()).rejects.toThrow(HELD);
    expect([send.mock.calls, ...(await stands())]).toEqual([[], 'waiting', 0]);
    making.mockRestore();
    await turn({ scope: 'system' }, false);
  });

  it('is tried once someone compared with what was sent and turned it on', async () => {
    await expect(attempt()).rejects.toThrow('Far enough');
    expect([asked, ...(await stands())]).toEqual([1, 'trying', 1]);
  });

  it('does not go when someone records, while its files are made, that the client has it', async () => {
    const send = jest.spyOn(sender, 'send');
    const making = jest.spyOn(shipments, 'shipment').mockImplementation(async () => {
      await bench.transactions.run(CLIENT, (tx) =>
        new InvoiceDeliveriesStore().addAct(tx, record.agreementId, DOCUMENT, {
          ...{ number: 1, act: 'receive', happenedOn: bench.clock.today() as LocalDate, delivery: null },
          ...{ status: null, reason: null, doneAt: bench.clock.now() },
        }),
      );
      return {} as never;
    });
    await expect(attempt()).rejects.toThrow(new WorkHeld('changed-meanwhile'));
    expect([send.mock.calls, ...(await stands())]).toEqual([[], 'received', 1]);
    making.mockRestore();
  });

  it('does not go again after that, and says so', async () => {
    await attempt();
    expect([asked, ...(await stands())]).toEqual([1, 'received', 2]);
  });
});
