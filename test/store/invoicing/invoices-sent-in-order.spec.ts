import { createHash } from 'node:crypto';
import type { AgreementRecord } from '../../../src/agreements';
import { DocumentFilesStore } from '../../../src/documents/document-files.store';
import { InvoiceDeliveriesStore } from '../../../src/invoicing/deliveries/deliveries.store';
import type { TrailAct } from '../../../src/invoicing';
import type { LocalDate } from '../../../src/kernel/time';
import { createDataSource, systemActor, Transactions, type Actor } from '../../../src/platform/database';
import { decided } from '../../support/addendum-steps';
import { SFTP_CHANNEL } from '../../support/cemetery-steps';
import {
  CLIENT,
  LEAD,
  OFFICER,
  registerAgreement,
  startProductBench,
  type ProductBench,
} from '../../support/product-bench';
import { replayScenario } from '../../support/replay-scenario';
import { createTestDatabase, queryAs, type TestDatabase } from '../../support/test-database';
import { scenarioOf } from '../evidence/kept-agreement';

jest.setTimeout(180_000);

const [FIRST, SECOND, THIRD] = ['F2026-0001', 'C2026-0001', 'F2026-0002'];
/** As if it was never ordered to be sent. */
const NEVER_ORDERED = `ALTER TABLE slotsom.invoice_delivery DISABLE TRIGGER append_only;
  DELETE FROM slotsom.invoice_delivery WHERE document = '${THIRD}';
  ALTER TABLE slotsom.invoice_delivery ENABLE ALWAYS TRIGGER append_only`;
/** As if it came back without having gone. */
const CAME_BACK = `ALTER TABLE slotsom.invoice_act DISABLE TRIGGER hold_invoice_act;
  INSERT INTO slotsom.invoice_act (agreement_id, document, number, act, happened_on, delivery, reason, done_by, done_role,
                                   done_party, done_at)
    SELECT agreement_id, document, 98, 'bounce', ordered_at::date, number, 'x', 'x', 'x', 'x', ordered_at
    FROM slotsom.invoice_delivery WHERE document = '${FIRST}';
  ALTER TABLE slotsom.invoice_act ENABLE TRIGGER hold_invoice_act`;
const NEVER_CAME_BACK = `ALTER TABLE slotsom.invoice_act DISABLE TRIGGER append_only;
  DELETE FROM slotsom.invoice_act WHERE number = 98;
  ALTER TABLE slotsom.invoice_act ENABLE ALWAYS TRIGGER append_only`;
const SENDER = systemActor('deliver');
const ISSUE_DAY = '2026-01-28' as LocalDate;
const [MAIL, PEPPOL] = [
  { kanaal: 'mail', adres: 'a@b.example' },
  { kanaal: 'peppol', deelnemer: '0190:00000001111222333000' },
];
const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What the database refuses by itself, whatever asks for it; each test goes on where the one before ended. */
describe('the order and the eyes in which invoices are sent', () => {
  let database: TestDatabase;
  let dataSource: ReturnType<typeof createDataSource>;
  let bench: ProductBench;
  let record: AgreementRecord;
  const store = new InvoiceDeliveriesStore();

  const arrive = (
    document: string,
    delivery = 1,
    {
      ubl = `${document} ubl`,
      pdf = digestOf(`${document} pdf`),
      number = 1,
    }: { ubl?: string; pdf?: string | null; number?: number } = {},
  ): Promise<void> =>
    bench.transactions.run(SENDER, (tx) =>
      store.addAttempt(
        tx,
        record.agreementId,
        { document, delivery, number },
        {
          ...{ outcome: 'delivered', isTriedAgain: false, place: 'x', reference: null },
          ...{ pdfDigest: pdf, ublDigest: digestOf(ubl) },
          attemptedAt: bench.clock.now(),
        },
      ),
    );
  const order = (
    actor: Actor,
    number: number,
    {
      document = FIRST,
      channelVersion = 2,
      reason = 'nog eens',
    }: { document?: string; channelVersion?: number; reason?: string | null } = {},
  ): Promise<void> =>
    bench.transactions.run(actor, (tx) =>
      store.addDelivery(
        tx,
        record.agreementId,
        { document, number, channelVersion, reason },
        bench.clock.now(),
      ),
    );
  const setUp = (channel: object = MAIL): Promise<unknown> =>
    bench.transactions.run(OFFICER, async (tx) =>
      decided(await bench.invoicing.channels.setUp(tx, record.agreementId, channel)),
    );
  let acts = 0;
  const act = (
    actor: Actor,
    kind: TrailAct['act'],
    { happenedOn = ISSUE_DAY, delivery = null, reason = null }: Partial<TrailAct> = {},
  ): Promise<void> =>
    bench.transactions.run(actor, (tx) =>
      store.addAct(tx, record.agreementId, FIRST, {
        ...{ number: (acts += 1), act: kind, happenedOn, delivery, status: null, reason },
        doneAt: bench.clock.now(),
      }),
    );

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await createDataSource(database.appUrl).initialize();
    bench = await startProductBench(new Transactions(dataSource), '2023-11-01T08:00:00Z');
    record = await registerAgreement(bench, 'DVO-TEST');
    await setUp();
    await replayScenario(bench, record, scenarioOf('08-credit-note-and-withdrawal'));
    await bench.transactions.run(SENDER, async (tx) => {
      for (const number of [FIRST, SECOND, THIRD])
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

  it('are left alone where the client fetches one of them', async () => {
    const looked = jest.spyOn(InvoiceDeliveriesStore.prototype, 'journeys');
    await bench.transactions.run(CLIENT, (tx) => bench.invoicing.acts.isFirstFetch(tx, record, SECOND));
    expect(looked.mock.calls.map(([, documents]) => documents.map(({ number }) => number))).toEqual([
      [SECOND],
    ]);
    looked.mockRestore();
  });

  it('lets nobody act for the other party', async () => {
    const acting = `INSERT INTO invoice_act (agreement_id, document, number, act, happened_on, done_by, done_role, done_party,
                                             done_at) VALUES ($1, $2, 99, 'fetch', $3, $4, $5, $6, $7)`;
    await expect(
      bench.transactions.run(OFFICER, (tx) =>
        tx.execute(acting, [
          ...[record.agreementId, FIRST, ISSUE_DAY, OFFICER.person, OFFICER.role, CLIENT.party],
          bench.clock.now(),
        ]),
      ),
    ).rejects.toThrow('row-level security policy "for own party"');
  });

  it('takes no arrival before that of an earlier document because that came back', async () => {
    await queryAs(database.superuserUrl, CAME_BACK);
    await expect(arrive(SECOND)).rejects.toThrow('sent in the order of their issue');
    await queryAs(database.superuserUrl, NEVER_CAME_BACK);
  });

  it('takes no arrival before that of an earlier document, none of other bytes, and none twice', async () => {
    await expect(arrive(SECOND)).rejects.toThrow('sent in the order of their issue');
    await expect(arrive(FIRST, 1, { ubl: 'iets anders' })).rejects.toThrow('not the document');
    await arrive(FIRST);
    await expect(arrive(FIRST, 1, { number: 2 })).rejects.toThrow('invoice_delivery_arrived_once');
    await arrive(SECOND);
  });

  it('lets whoever set a channel up not be the first to use it', async () => {
    await setUp();
    await expect(order(OFFICER, 2)).rejects.toThrow('not the first to have something sent over it');
    await order(LEAD, 2);
    await order(OFFICER, 3);
    await arrive(FIRST, 3);
  });

  it('takes no arrival of another PDF, nor without it but over Peppol', async () => {
    await order(LEAD, 4);
    await expect(arrive(FIRST, 4, { pdf: digestOf('iets anders') })).rejects.toThrow('not the document');
    await expect(arrive(FIRST, 4, { pdf: null })).rejects.toThrow('not the document');
    await setUp(PEPPOL);
    await expect(order(LEAD, 5)).rejects.toThrow('over the channel that was set up last');
    await order(LEAD, 5, { channelVersion: 3 });
    await arrive(FIRST, 5, { pdf: null });
    await setUp({ kanaal: 'download' });
    await expect(order(LEAD, 6, { channelVersion: 4 })).rejects.toThrow('set up last');
  });

  it('takes no arrival over a channel of who ordered it by issuing, until a colleague had something sent', async () => {
    await queryAs(database.superuserUrl, NEVER_ORDERED);
    await setUp(SFTP_CHANNEL);
    await order(OFFICER, 1, { document: THIRD, channelVersion: 5, reason: null });
    await expect(arrive(THIRD)).rejects.toThrow('not the first to have something sent over it');
    await order(LEAD, 6, { channelVersion: 5 });
    await arrive(THIRD);
    await arrive(FIRST, 6);
  });

  it('lets only the client fetch, and only what it was sent come back to the contractor', async () => {
    const reason = 'Postvak vol.';
    await expect(act(OFFICER, 'fetch')).rejects.toThrow('fetch is not for this side');
    await expect(act(CLIENT, 'bounce', { delivery: 1, reason })).rejects.toThrow(
      'bounce is not for this side',
    );
    for (const delivery of [2, 6])
      await expect(act(OFFICER, 'bounce', { delivery, reason })).rejects.toThrow(
        'Only what was sent comes back',
      );
    for (const delivery of [1, 5]) await act(OFFICER, 'bounce', { delivery, reason });
    await act(CLIENT, 'fetch');
  });

  it('takes a receipt of someone else, or another day, with a reason, and none over the word of the client', async () => {
    const reason = 'De crediteurenadministratie belde.';
    await expect(act(OFFICER, 'receive')).rejects.toThrow('has a reason');
    const before = { happenedOn: '2026-01-27' as LocalDate, reason };
    for (const actor of [OFFICER, CLIENT])
      await expect(act(actor, 'receive', before)).rejects.toThrow('before it was issued');
    await act(OFFICER, 'receive', { reason });
    await expect(act(CLIENT, 'receive')).rejects.toThrow('has a reason');
    await act(CLIENT, 'receive', { reason });
    await expect(act(OFFICER, 'receive', { reason })).rejects.toThrow('The client said itself');
    await act(CLIENT, 'receive', { reason });
  });
});
