import { systemActor, type Actor } from '../../../src/platform/database';
import { decided } from '../../support/addendum-steps';
import { SFTP_CHANNEL } from '../../support/cemetery-steps';
import { startProductBench, type ProductBench } from '../../support/product-bench';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { AUDITOR, CemeteryDesk, FINANCE, READER, RELEASER } from './cemetery-desk';

jest.setTimeout(120_000);

const SENDER = systemActor('deliver-cemetery-file');
const PLACE = 'sftp://sftp.ommen.example:22/~/aangeleverd/K2B-2026-01.csv';

describe('what is kept of a delivery, in the database', () => {
  let database: TestDatabase;
  let bench: ProductBench;
  let desk: CemeteryDesk;
  let digest: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    bench = await startProductBench(await database.transactions(), '2026-01-27T09:00:00Z');
    desk = await CemeteryDesk.open(bench, 'DVO-1');
    await desk.readIn();
    await setUp(1, SFTP_CHANNEL);
    ({ digest } = decided(await desk.release(1, await desk.prepare(1))));
  });
  afterAll(async () => {
    await bench.close();
    await database.drop();
  });

  const insert = (actor: Actor, table: string, row: Readonly<Record<string, unknown>>): Promise<unknown> =>
    desk.as(actor, (tx) => {
      const values = { agreement_id: desk.record.agreementId, ...row };
      const names = Object.keys(values);
      const places = names.map((_, index) => `$${(index + 1).toString()}`);
      return tx.execute(
        `INSERT INTO ${table} (${names.join(', ')}) VALUES (${places.join(', ')})`,
        Object.values(values),
      );
    });
  const by = (actor: Actor, verb: string, at: string, hour = '10'): Record<string, unknown> => ({
    [`${verb}_by`]: actor.person,
    [`${verb}_role`]: actor.role,
    [at]: `2026-01-27T${hour}:00:00Z`,
  });
  const setUp = (
    version: number,
    channel: { readonly kanaal: string },
    actor = READER,
    changes: object = {},
  ): Promise<unknown> =>
    insert(actor, 'cemetery_channel', {
      ...{ version, kind: channel.kanaal, body: JSON.stringify(channel) },
      // The first one before the release.
      ...by(actor, 'recorded', 'recorded_at', version === 1 ? '08' : '23'),
      ...changes,
    });
  const order = (number: number, version: number, actor = READER): Promise<unknown> =>
    insert(actor, 'cemetery_delivery', {
      ...{ window_number: 1, number, channel_version: version },
      ...by(actor, 'ordered', 'ordered_at'),
    });
  const attempt = (outcome: string, actor = SENDER, number = 1, delivery = 1): Promise<unknown> =>
    insert(actor, 'cemetery_delivery_attempt', {
      ...{ window_number: 1, delivery, number, outcome, tried_again: outcome !== 'delivered' },
      attempted_at: '2026-01-27T10:00:00Z',
    });
  const arrive = (actor: Actor, changes: object = {}): Promise<unknown> =>
    insert(actor, 'cemetery_file_act', {
      ...{ window_number: 1, number: 1, act: 'deliver', channel: 'sftp', place: PLACE, digest, delivery: 1 },
      ...{ ...by(actor, 'done', 'done_at'), done_party: actor.party, ...changes },
    });

  it('is ordered with the release, and not rendered or sent in it', async () => {
    expect(await desk.rows(RELEASER, 'cemetery_delivery')).toBe(1);
    expect(await desk.rows(RELEASER, 'cemetery_delivery_attempt')).toBe(0);
  });

  it.each<[string, () => Promise<unknown>]>([
    [
      'a server that shows no key',
      () => setUp(2, { ...SFTP_CHANNEL, hostsleutels: [] } as typeof SFTP_CHANNEL),
    ],
    ['a channel of the client', () => setUp(2, SFTP_CHANNEL, FINANCE)],
    ['an order by the auditor', () => order(2, 1, AUDITOR)],
    ['an attempt by a person', () => attempt('delivered', READER)],
    ['an arrival without an attempt', () => arrive(SENDER)],
    ['an arrival that the contractor says', () => arrive(READER)],
    ['an arrival on a server that the client says', () => arrive(FINANCE)],
    ['a fetching by the service', () => arrive(SENDER, { channel: 'download', place: null, delivery: null })],
    ['a receipt by the service', () => arrive(SENDER, RECEIPT)],
  ])('does not take %s', async (_, act) => {
    await expect(act()).rejects.toThrow();
    expect(await desk.rows(RELEASER, 'cemetery_file_act')).toBe(0);
  });

  it('takes an arrival of the released bytes alone, over the channel of its attempt, once', async () => {
    await attempt('unreachable');
    await expect(arrive(SENDER)).rejects.toThrow('arrives by an attempt');
    await attempt('delivered', SENDER, 2);
    await expect(attempt('delivered', SENDER, 3)).rejects.toThrow();
    await expect(arrive(SENDER, { digest: 'f'.repeat(64) })).rejects.toThrow('not the file');
    await expect(arrive(SENDER, { channel: 'mail' })).rejects.toThrow('arrives by an attempt');
    await arrive(SENDER);
    await expect(arrive(SENDER, { number: 2, act: 'deliver-again' })).rejects.toThrow();
    expect(await desk.rows(FINANCE, 'cemetery_file_act')).toBe(1);
  });

  it('opens nothing when it comes again: a difference needs a receipt, and one that agrees is the last', async () => {
    const comeAgain = async (delivery: number, number: number): Promise<void> => {
      await order(delivery, 1);
      await attempt('delivered', SENDER, 1, delivery);
      await arrive(SENDER, { number, act: 'deliver-again', delivery });
    };
    const close = (number: number): Promise<unknown> =>
      arrive(READER, { ...CLOSING, number, text: 'nagevraagd' });
    await comeAgain(2, 2);
    await expect(close(3)).rejects.toThrow('close-difference does not follow');
    await arrive(FINANCE, { ...RECEIPT, number: 3 });
    await comeAgain(3, 4);
    await expect(arrive(FINANCE, { ...RECEIPT, number: 5, item_count: 5 })).rejects.toThrow(
      'receive does not follow',
    );
    await expect(close(5)).rejects.toThrow('close-difference does not follow');
  });

  it('goes over the channel that was set up last, and over none that is fetched', async () => {
    await setUp(2, { kanaal: 'download' });
    await expect(order(4, 1)).rejects.toThrow('set up last');
    await expect(order(4, 2)).rejects.toThrow('set up last');
  });

  describe('is due', () => {
    const AGREES = { count: 6, total: '13157.00' };
    let hour = 9;

    const isDue = async (delivery = 1): Promise<string> => {
      const { agreementId } = desk.record;
      const due = await desk.as(SENDER, (tx) =>
        bench.cemetery.deliveries.due(tx, { agreementId, windowNumber: 1, delivery }),
      );
      return due ? (due.obstacle ?? 'due') : 'not due';
    };
    const anHourLater = (): void => bench.clock.stepTo(`2026-01-27T${(hour += 1).toString()}:00:00Z`);
    const receive = async (read: typeof AGREES): Promise<void> => {
      anHourLater();
      decided(await desk.as(FINANCE, (tx) => bench.cemetery.acts.receive(tx, desk.record, 1, read)));
    };
    const sendAgain = async (actor = READER): Promise<void> => {
      anHourLater();
      decided(await desk.as(actor, (tx) => bench.cemetery.sendAgain.send(tx, desk.record, 1)));
    };

    beforeEach(async () => {
      desk = await CemeteryDesk.open(bench, `DVO-${hour.toString()}`);
      await desk.readIn();
      await setUp(1, SFTP_CHANNEL);
      decided(await desk.release(1, await desk.prepare(1)));
    });

    it('no more once the client received it, unless someone has it sent again since', async () => {
      expect(await isDue()).toBe('due');
      await receive(AGREES);
      expect(await isDue()).toBe('received-before');
      await sendAgain();
      expect([await isDue(1), await isDue(2)]).toEqual(['not due', 'due']);
    });

    it('while a difference is open, and no more once it was closed', async () => {
      await receive({ ...AGREES, count: 5 });
      expect(await isDue()).toBe('due');
      anHourLater();
      const { acts } = bench.cemetery;
      decided(await desk.as(READER, (tx) => acts.closeDifference(tx, desk.record, 1, 'uitgezocht')));
      expect(await isDue()).toBe('received-before');
    });

    it('over a channel that was set up since by no one who set it up, alone or in a hurry', async () => {
      await setUp(2, SFTP_CHANNEL);
      const own = await desk.as(READER, (tx) => bench.cemetery.sendAgain.send(tx, desk.record, 1));
      expect(own).toMatchObject({ refusal: { code: 'sent-by-own-channel' } });
      await expect(order(2, 2)).rejects.toThrow('Who set a channel up after the release');
      await order(2, 2, RELEASER);
      anHourLater();
    });

    it('over no channel that was set up since, whatever moment is said of it', async () => {
      await setUp(2, SFTP_CHANNEL, READER, { recorded_at: '2020-01-01T08:00:00Z' });
      await expect(order(2, 2)).rejects.toThrow('Who set a channel up after the release');
      await order(2, 2, RELEASER);
      anHourLater();
    });

    it('no more once another channel was set up, until someone has it sent again', async () => {
      await setUp(2, SFTP_CHANNEL);
      expect(await isDue()).toBe('channel-replaced');
      await sendAgain(RELEASER);
      expect(await isDue(2)).toBe('due');
    });
  });
});

const NOT_SENT = { channel: null, place: null, digest: null, delivery: null };
const RECEIPT = { act: 'receive', ...NOT_SENT, item_count: 6, total: '13157.00' };
const CLOSING = { act: 'close-difference', ...NOT_SENT };
