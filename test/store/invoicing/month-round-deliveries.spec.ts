import { createHash } from 'node:crypto';
import { DocumentFilesStore } from '../../../src/documents/document-files.store';
import type { RoundPart, RoundStanding } from '../../../src/invoicing';
import {
  InvoiceDeliveriesStore,
  type DocumentName,
} from '../../../src/invoicing/deliveries/deliveries.store';
import { standingOf, type InvoiceStanding } from '../../../src/invoicing/deliveries/invoice-trail';
import type { LocalDate } from '../../../src/kernel/time';
import type { DeliveryOutcome } from '../../../src/parties';
import { systemActor, type Actor } from '../../../src/platform/database';
import { roundCsv } from '../../../src/web/rounds/round-csv';
import { decided } from '../../support/addendum-steps';
import { CLIENT, LEAD, OFFICER } from '../../support/product-bench';
import { JANUARY, RoundBench } from '../../support/round-bench';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';

jest.setTimeout(240_000);

const SENDER = systemActor('deliver');
const OTHER_TOWN: Actor = { ...LEAD, person: 'other', party: 'other-town' };
/** Of each agreement how its only document stands, once all that is done here was done. */
const STANDINGS = {
  BACK: 'bounced',
  FAILED: 'failed',
  FETCH: 'to-fetch',
  MENDED: 'sent',
  SENT: 'sent',
  TRYING: 'trying',
} as const satisfies Readonly<Record<string, InvoiceStanding>>;
type Key = keyof typeof STANDINGS;
const KEYS = Object.keys(STANDINGS) as Key[];

const ARRIVED: DeliveryOutcome = { ok: true, proof: { place: 'facturen@ommen.example', digests: [] } };
const REFUSED: DeliveryOutcome = { ok: false, failure: 'mail-rejected', isTriedAgain: false };
const AWAY: DeliveryOutcome = { ok: false, failure: 'unreachable', isTriedAgain: true };

/** A month round of which some documents arrived at the client and others did not. */
describe('the documents of a month round on their way to the clients', () => {
  let database: TestDatabase;
  let round: RoundBench;
  const documents = new Map<Key, DocumentName>();
  const store = new InvoiceDeliveriesStore();

  const of = (key: Key): DocumentName => documents.get(key)!;
  const read = (actor: Actor, part: RoundPart = { page: 1 }): Promise<RoundStanding> =>
    round.as(actor, (tx) => round.bench.rounds.read(tx, JANUARY, part));
  const digests = new Map<string, string>();
  const keepFiles = ({ agreementId, number }: DocumentName): Promise<void> =>
    round.as(SENDER, async (tx) => {
      for (const format of ['pdf', 'ubl'] as const) {
        const content = `${number} ${format}`;
        const digest = createHash('sha256').update(content).digest('hex');
        digests.set(content, digest);
        const file = { format, content: Buffer.from(content), digest };
        await new DocumentFilesStore().keep(tx, { agreementId, number }, file, round.bench.clock.now());
      }
    });
  const attempt = (key: Key, outcome: DeliveryOutcome, delivery = 1): Promise<void> =>
    round.as(SENDER, (tx) => {
      const { agreementId, number: document } = of(key);
      const [pdfDigest, ublDigest] = [digests.get(`${document} pdf`)!, digests.get(`${document} ubl`)!];
      return round.bench.invoicing.log.keep(tx, { agreementId, document, delivery }, outcome, {
        ...{ pdfDigest, ublDigest },
      });
    });

  beforeAll(async () => {
    database = await createTestDatabase();
    round = await RoundBench.open(await database.transactions());
    for (const key of KEYS) await round.add(key);
    const channel = { kanaal: 'mail', adres: 'facturen@ommen.example' };
    for (const key of KEYS.filter((one) => one !== 'FETCH'))
      await round.as(OFFICER, async (tx) =>
        decided(await round.bench.invoicing.channels.setUp(tx, round.record(key).agreementId, channel)),
      );
    round.bench.clock.stepTo('2026-02-03T12:00:00Z');
    await round.ask();
    await round.work();
    await round.issue(LEAD, (await round.read()).fingerprint);
    await round.work();
    for (const { agreement, documents: issued } of (await round.read()).items)
      documents.set(agreement.key as Key, { agreementId: agreement.agreementId, number: issued[0]!.number });
    for (const key of KEYS) await keepFiles(of(key));
    await attempt('BACK', ARRIVED);
    await attempt('FAILED', AWAY);
    await attempt('FAILED', REFUSED);
    await attempt('MENDED', REFUSED);
    await attempt('SENT', AWAY);
    await attempt('SENT', ARRIVED);
    await attempt('TRYING', AWAY);
    const { invoicing } = round.bench;
    await round.as(OFFICER, async (tx) => {
      const { agreementId, number } = of('BACK');
      const happenedOn = round.bench.clock.today() as LocalDate;
      decided(await invoicing.acts.bounce(tx, agreementId, number, { happenedOn, reason: 'vol' }));
    });
    await round.as(LEAD, async (tx) => {
      const { agreementId, number: document } = of('MENDED');
      decided(await invoicing.sending.send(tx, agreementId, { document, reason: 'nog eens' }));
    });
    await attempt('MENDED', ARRIVED, 2);
  });

  afterAll(async () => {
    await round.close();
    await database.drop();
  });

  it('stand beside their numbers, each with its own', async () => {
    const { items } = await read(OFFICER);
    expect(items.map(({ agreement, documents: [one] }) => [agreement.key, one?.standing])).toEqual(
      Object.entries(STANDINGS),
    );
  });

  it('are counted where they did not arrive, and those alone can be asked for', async () => {
    const all = await read(OFFICER);
    expect(all.undelivered).toEqual({ agreements: 2, documents: 2 });
    const lost = await read(OFFICER, { page: 1, only: 'undelivered' });
    expect(lost.items.map(({ agreement }) => agreement.key)).toEqual(['BACK', 'FAILED']);
    expect(lost.totals).toEqual(all.totals);
  });

  it('stand in the file as on the page', async () => {
    const csv = await round.as(OFFICER, (tx) => roundCsv(round.bench.rounds.shown(tx, JANUARY)));
    const cells = csv.split('\r\n').map((line) => line.split(';'));
    const place = cells[0]!.indexOf('verzending');
    const worded = cells.slice(1).map((row) => `${row[0] ?? ''} ${row[place] ?? ''}`);
    expect(worded.slice(0, KEYS.length)).toEqual([
      'BACK Teruggekomen',
      'FAILED Niet verzonden',
      'FETCH Ligt klaar',
      'MENDED Verzonden',
      'SENT Verzonden',
      'TRYING Nog niet verzonden',
    ]);
  });

  it('are read together as each is read alone, for either side', async () => {
    for (const actor of [OFFICER, CLIENT])
      await round.as(actor, async (tx) => {
        const together = await store.journeys(tx, [...documents.values()]);
        expect(together.map(({ number }) => number)).toEqual(KEYS.map((key) => of(key).number));
        for (const { agreementId, number, ...journey } of together) {
          const [trail] = await store.trails(tx, agreementId);
          expect(trail).toEqual({ document: expect.objectContaining({ number }) as unknown, ...journey });
          expect(standingOf(trail!)).toBe(standingOf(journey));
        }
      });
  });

  it('are nothing to who is of neither side, nor under the number of another agreement', async () => {
    const asked = [...documents.values()];
    await round.as(OTHER_TOWN, async (tx) => {
      for (const { deliveries, acts } of await store.journeys(tx, asked))
        expect([...deliveries, ...acts]).toEqual([]);
      expect(await store.everInVain(tx, asked)).toEqual([]);
    });
    expect((await read(OTHER_TOWN)).undelivered).toEqual({ agreements: 0, documents: 0 });
    const crossed = { agreementId: of('SENT').agreementId, number: of('FAILED').number };
    await round.as(OFFICER, async (tx) => {
      // Asked together with those two, so that it must be told apart from each.
      const [journey] = await store.journeys(tx, [crossed, of('SENT'), of('FAILED')]);
      expect(journey).toEqual({ ...crossed, deliveries: [], acts: [] });
      expect(await store.everInVain(tx, [crossed, of('SENT')])).toEqual([]);
    });
  });
});
