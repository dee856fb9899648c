import { readdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import type { AgreementRecord } from '../../src/agreements';
import {
  ExportUploads,
  PrepareFile,
  ReadInTariffs,
  ReleaseFile,
  SetUpChannel,
  SetUpSeries,
} from '../../src/cemetery';
import type { Decision } from '../../src/kernel/fault/refusal';
import { Transactions, type Actor, type Tx } from '../../src/platform/database';
import { valueOf } from '../../src/platform/http';
import { exampleFile } from '../support/api-example';
import { startBrowser } from '../support/browser';
import { EXPORT, SERIES } from '../support/cemetery-steps';
import { Hands } from '../support/hands';
import { registerOmmen } from '../support/ommen-agreement';
import { startSftpServer, type SftpServer } from '../support/sftp-server';
import { startApp, type RunningApp } from '../support/start-app';
import { signIn } from '../support/visitor';
import { waitUntil } from '../support/wait-until';

jest.setTimeout(180_000);

const ADMINISTRATION = { role: 'cemetery-administration', party: 'twenterand' };
const MAKER: Actor = { ...ADMINISTRATION, person: 'begraafplaatsen' };
const COLLEAGUE: Actor = { ...ADMINISTRATION, person: 'begraafplaatsen2' };

/** A file on its way to the bookkeeping; each test goes on where the one before ended. */
describe('the delivery of a billing file in a browser', () => {
  let app: RunningApp;
  let record: AgreementRecord;
  let server: SftpServer;
  let browser: Browser;
  let maker: Hands;
  let client: Hands;

  const by = <T>(actor: Actor, work: (tx: Tx) => Promise<Decision<T>>): Promise<T> =>
    app.application.get(Transactions).run(actor, async (tx) => valueOf(await work(tx)));
  const use = <T>(service: new (...all: never[]) => T): T => app.application.get(service, { strict: false });
  const setUp = (secret: string): Promise<unknown> => {
    const { host, port, user, folder, hostKeys } = server.channel;
    const channel = { kanaal: 'sftp', server: host, poort: port, gebruiker: user, map: folder };
    return by(MAKER, (tx) =>
      use(SetUpChannel).setUp(tx, record, { ...channel, hostsleutels: [...hostKeys], geheim: secret }),
    );
  };
  const showsSoon = (hands: Hands, text: string): Promise<void> =>
    waitUntil(async () => {
      await hands.visitor.goTo('/k2b/1');
      return (await hands.text()).includes(text);
    });

  beforeAll(async () => {
    server = await startSftpServer();
    app = await startApp('2026-01-26T09:00:00+01:00', {
      settings: { SLOTSOM_DEMO: 'true', SFTP_SECRETS_FILE: server.secretsFile },
    });
    record = await registerOmmen(app);
    await release();
    browser = await startBrowser();
    maker = new Hands(await signIn(browser, app.url, 'begraafplaatsen'));
    client = new Hands(await signIn(browser, app.url, 'crediteuren'));
  });

  afterAll(async () => {
    await browser.close();
    await app.close();
    await server.close();
  });

  /** Released with a secret that nobody has. */
  const release = async (): Promise<void> => {
    const { aanleverprofiel, ...series } = SERIES;
    const given = { ...series, sluitingsdagen: [] };
    await by(MAKER, (tx) => use(SetUpSeries).setUp(tx, record, given, aanleverprofiel));
    const { name: fileName, content } = exampleFile('k2b/tarieven-2025-2026.csv');
    await by(MAKER, (tx) => use(ReadInTariffs).readIn(tx, record, { fileName, content }));
    const file = {
      fileName: EXPORT.name,
      content: EXPORT.content,
      profile: 'export-1',
      mended: [],
      leftOut: [],
    };
    const read = await by(MAKER, (tx) => use(ExportUploads).check(tx, record, file));
    await by(MAKER, (tx) => use(ExportUploads).accept(tx, record, read.uploadId, read));
    await setUp('kwijt');
    const { fingerprint } = await by(MAKER, (tx) => use(PrepareFile).prepare(tx, record, 1));
    await by(COLLEAGUE, (tx) => use(ReleaseFile).release(tx, record, 1, fingerprint));
  };

  it('shows who makes it what stood in the way, and what to do', async () => {
    await showsSoon(maker, 'Het bestand is niet afgeleverd');
    expect(await maker.text()).toContain('Er is geen geheim ‘kwijt’ voor de server 127.0.0.1.');
    await maker.visitor.look('k2b-niet-afgeleverd');
    await maker.visitor.goTo('/');
    expect(await maker.text()).toContain('K2B-2026-01 is niet afgeleverd');
    await client.visitor.goTo('/k2b/1');
    expect(await client.text()).toContain('Het bestand is niet afgeleverd');
    expect(await client.text()).not.toContain('Opnieuw sturen');
  });

  it('sends it again at the press of a button, and shows both sides where it arrived', async () => {
    await maker.visitor.goTo('/beheer/k2b');
    expect(await maker.text()).toContain(server.hostKey);
    await maker.follow('Kanaal wijzigen');
    await maker.fill({ 'Vingerafdruk van de server': 'SHA256:kort' });
    await maker.press('Kanaal vastleggen');
    expect(await maker.isAtErrors()).toBe(true);
    await maker.visitor.look('k2b-kanaal-fout');
    await maker.fill({
      'Vingerafdruk van de server': server.hostKey,
      'Naam van het geheim': 'ommen',
    });
    await maker.press('Kanaal vastleggen');
    expect(await maker.text()).toContain('Het kanaal is vastgelegd.');
    await maker.visitor.look('k2b-kanaal');
    await maker.visitor.goTo('/k2b/1');
    expect(await maker.text()).toContain('Een collega moet dit bestand sturen');
    expect(await maker.visitor.page.getByRole('button', { name: 'Opnieuw sturen' }).count()).toBe(0);
    await maker.visitor.look('k2b-collega-stuurt');
    const colleague = new Hands(await signIn(browser, app.url, 'begraafplaatsen2'));
    await colleague.visitor.goTo('/k2b/1');
    await colleague.press('Opnieuw sturen');
    expect(await colleague.text()).toContain('Het bestand wordt gestuurd.');
    await showsSoon(maker, 'Afgeleverd: sftp://');
    expect(readdirSync(server.folder)).toEqual(['K2B-2026-01.csv']);
    await maker.visitor.look('k2b-afgeleverd');
    await client.visitor.goTo('/k2b/1');
    expect(await client.text()).toContain('K2B-2026-01.csv');
    await client.visitor.look('k2b-afgeleverd-opdrachtgever');
  });

  it.each(['Controlerapport als PDF', 'Aanbiedingsbrief als PDF'])('hands out the %s', async (name) => {
    const waiting = client.visitor.page.waitForEvent('download');
    await client.follow(name);
    expect((await waiting).suggestedFilename()).toMatch(/^K2B-2026-01-\w+\.pdf$/);
  });

  it('reads well: no complaints and no findings', () => {
    for (const { visitor } of [maker, client]) {
      expect(visitor.findings).toEqual([]);
      expect(visitor.complaints).toEqual([]);
    }
  });
});
