import { FileSender } from '../../../src/delivery/files/file-sender.service';
import { CemeteryFileDelivery } from '../../../src/delivery/cemetery-file-delivery.processor';
import { CemeteryShipments } from '../../../src/delivery/cemetery-shipments.service';
import { SendingHold } from '../../../src/delivery/sending-hold.service';
import { DELIVER_CEMETERY_FILE } from '../../../src/cemetery';
import { DatabaseAway, systemActor } from '../../../src/platform/database';
import { WorkHeld, WorkRegistry } from '../../../src/platform/queue';
import { decided } from '../../support/addendum-steps';
import { SFTP_CHANNEL } from '../../support/cemetery-steps';
import { startProductBench, type ProductBench } from '../../support/product-bench';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { CemeteryDesk, READER, RELEASER } from './cemetery-desk';

jest.setTimeout(120_000);

/** Each test goes on where the one before ended. */
describe('a billing file that the service itself keeps from being sent', () => {
  let database: TestDatabase;
  let bench: ProductBench;
  let desk: CemeteryDesk;
  const registry = new WorkRegistry();
  let failure = new Error('A paper is missing');
  let shipments: CemeteryShipments;
  let sender: FileSender;

  const payload = () => ({ agreementId: desk.record.agreementId, window: '1', delivery: '1' });
  const attempt = (number: number): Promise<void> => registry.find(DELIVER_CEMETERY_FILE)!(payload(), number);
  const turn = async (isOff: boolean): Promise<void> => {
    const turned = await desk.as(systemActor('test'), (tx) =>
      bench.switchBilling.turn(tx, { scope: 'system' }, { isOff, reason: 'teruggezet' }),
    );
    expect(turned.ok).toBe(true);
  };
  const stands = async (): Promise<unknown> => {
    const found = await desk.as(READER, (tx) => bench.cemetery.windows.find(tx, desk.record.agreementId, 1));
    const delivery = decided(found).delivery;
    return [delivery?.standing, delivery?.attempts, delivery?.lastFailure?.failure];
  };

  beforeAll(async () => {
    database = await createTestDatabase();
    bench = await startProductBench(await database.transactions(), '2026-01-27T09:00:00Z');
    desk = await CemeteryDesk.open(bench, 'DVO-1');
    await desk.readIn();
    await desk.as(READER, async (tx) =>
      decided(await bench.cemetery.setUpChannel.setUp(tx, desk.record, SFTP_CHANNEL)),
    );
    decided(await desk.release(1, await desk.prepare(1), RELEASER));
    const papers = { read: () => Promise.reject(failure) };
    shipments = new CemeteryShipments(
      bench.cemetery.deliveries,
      undefined as never,
      papers as never,
      new SendingHold(bench.agreements, bench.billingSwitches),
    );
    sender = new FileSender(undefined as never, undefined as never, undefined as never);
    new CemeteryFileDelivery(registry, bench.transactions, shipments, sender).onModuleInit();
  });

  afterAll(async () => {
    await bench.close();
    await database.drop();
  });

  it('waits while billing is off, without an attempt', async () => {
    await turn(true);
    await expect(attempt(1)).rejects.toThrow(new WorkHeld('billing-off'));
    expect(await stands()).toEqual(['waiting', 0, undefined]);
    await turn(false);
  });

  it('waits when billing is turned off while its papers are made', async () => {
    const send = jest.spyOn(sender, 'send');
    const loading = jest.spyOn(shipments, 'load').mockResolvedValue({ content: Buffer.from('x') } as never);
    const making = jest.spyOn(shipments, 'shipmentOf').mockImplementation(async () => {
      await turn(true);
      return {} as never;
    });
    await expect(attempt(1)).rejects.toThrow(new WorkHeld('billing-off'));
    expect([send.mock.calls, await stands()]).toEqual([[], ['waiting', 0, undefined]]);
    loading.mockRestore();
    making.mockRestore();
    await turn(false);
  });

  it('was not tried when the database was away', async () => {
    failure = new DatabaseAway(new Error('gone'));
    await expect(attempt(1)).rejects.toThrow(DatabaseAway);
    expect(await stands()).toEqual(['waiting', 0, undefined]);
    failure = new Error('A paper is missing');
  });

  it('is shown from the first attempt on, and waits for a person once it is given up', async () => {
    await expect(attempt(1)).rejects.toThrow('A paper is missing');
    expect(await stands()).toEqual(['trying', 1, 'sending-broke-off']);
    await expect(attempt(20)).rejects.toThrow('A paper is missing');
    await registry.findGivingUp(DELIVER_CEMETERY_FILE)!(payload());
    expect(await stands()).toEqual(['failed', 2, 'sending-broke-off']);
  });
});
