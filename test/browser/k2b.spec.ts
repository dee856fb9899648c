import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import type { AgreementRecord } from '../../src/agreements';
import { ExportUploads } from '../../src/cemetery';
import { Transactions, type Actor } from '../../src/platform/database';
import { valueOf } from '../../src/platform/http';
import { exampleFile } from '../support/api-example';
import { startBrowser } from '../support/browser';
import { EXPORT } from '../support/cemetery-steps';
import { Hands } from '../support/hands';
import { registerOmmen } from '../support/ommen-agreement';
import { startApp, type RunningApp } from '../support/start-app';
import { turnBilling } from '../support/turn-billing';
import { signIn, submitSignIn } from '../support/visitor';

jest.setTimeout(180_000);

const MAKER: Actor = { person: 'begraafplaatsen', role: 'cemetery-administration', party: 'twenterand' };
const TARIFFS = exampleFile('k2b/tarieven-2025-2026.csv');
const READ = { count: 'Aantal items dat je las', sum: 'Som die je las' };

/** Each test goes on where the one before ended. */
describe('the six-weekly billing file in a browser', () => {
  let app: RunningApp;
  let record: AgreementRecord;
  let browser: Browser;
  let maker: Hands;
  let colleague: Hands;
  let client: Hands;
  let released: Buffer;

  const sendTariffs = async (content: Buffer): Promise<void> => {
    await maker.visitor.page
      .getByLabel('Bestand met tarieven')
      .setInputFiles({ name: TARIFFS.name, mimeType: 'text/csv', buffer: content });
    await maker.press('Tarieven nakijken');
  };
  const readIn = async (): Promise<void> => {
    const uploads = app.application.get(ExportUploads, { strict: false });
    const file = {
      fileName: EXPORT.name,
      content: EXPORT.content,
      profile: 'export-1',
      mended: [],
      leftOut: [],
    };
    await app.application.get(Transactions).run(MAKER, async (tx) => {
      const { uploadId, count, total } = valueOf(await uploads.check(tx, record, file));
      valueOf(await uploads.accept(tx, record, uploadId, { count, total }));
    });
  };
  /** So much later everyone signs in anew. */
  const stepTo = async (now: string): Promise<void> => {
    app.clock.stepTo(now);
    for (const [hands, account] of [
      [maker, 'begraafplaatsen'],
      [colleague, 'begraafplaatsen2'],
      [client, 'crediteuren'],
    ] as const) {
      await hands.visitor.goTo('/aanmelden');
      await submitSignIn(hands.visitor, account);
    }
  };
  const download = async (hands: Hands): Promise<Buffer> => {
    const waiting = hands.visitor.page.waitForEvent('download');
    await hands.follow('Bestand downloaden');
    const file = await waiting;
    expect(file.suggestedFilename()).toBe('K2B-2026-01.csv');
    return readFileSync(await file.path());
  };

  beforeAll(async () => {
    app = await startApp('2026-01-23T09:00:00+01:00');
    record = await registerOmmen(app);
    browser = await startBrowser();
    maker = new Hands(await signIn(browser, app.url, 'begraafplaatsen'));
    colleague = new Hands(await signIn(browser, app.url, 'begraafplaatsen2'));
    client = new Hands(await signIn(browser, app.url, 'crediteuren'));
  });

  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  it('says while nothing is set up what to do first', async () => {
    await client.choose('K2B-aanlevering');
    expect(await client.text()).toContain('Zodra de begraafplaatsadministratie dat doet');
    await maker.visitor.goTo('/');
    expect(await maker.text()).toContain('Stel de reeks van K2B-bestanden in');
    await maker.choose('K2B-aanlevering');
    await maker.follow('Reeks instellen');
  });

  it('shows the windows that a set-up gives before it is recorded, and every mistake in it at once', async () => {
    await maker.fill({
      'Eerste dag van het eerste venster': '31-02-2026',
      'Lengte van elk venster, in dagen': 'zes weken',
    });
    await maker.press('Vensters bekijken');
    expect(await maker.isAtErrors()).toBe(true);
    expect(await maker.text()).toContain('3 velden kloppen niet');
    await maker.fill({
      'Eerste dag van het eerste venster': '15-12-2025',
      'Lengte van elk venster, in dagen': '42',
      'Eigen sluitingsdagen van de boekhouding': '26-1-2026',
      Begraafplaatsen: 'Laarmanshoek\nBeerzerveld',
    });
    await maker.press('Vensters bekijken');
    expect(await maker.text()).toMatch(
      /15-12-2025 t\/m 25-01-2026\s+27 januari 2026\s+Verschoven: 26-01-2026 is een sluitingsdag\./,
    );
    await maker.visitor.look('k2b-reeks');
    await maker.press('Reeks vastleggen');
    expect(await maker.text()).toContain('De reeks is vastgelegd.');
    await maker.visitor.look('k2b-inrichting');
  });

  it('reads in tariffs, or says everything that is wrong with them', async () => {
    await maker.follow('Tarieven van de verordening');
    const text = TARIFFS.content.toString('utf8');
    await sendTariffs(Buffer.from(text.replace('917,00', 'veel').replace('458,00', '')));
    expect(await maker.text()).toContain('Er zijn 2 fouten gevonden');
    await sendTariffs(TARIFFS.content);
    expect(await maker.text()).toContain('Er is nog niets vastgelegd. Nieuw: ');
    expect(await maker.text()).toContain('Er zijn nog geen tarieven.');
    await maker.visitor.look('k2b-tarieven-nakijken');
    await maker.press('Tarieven vastleggen');
    expect(await maker.text()).toContain('De tarieven zijn vastgelegd.');
    await maker.follow('BG12');
    expect(await maker.text()).toContain('Verloop van artikel BG12');
    await maker.visitor.look('k2b-tarieven');
  });

  it('shows what the tariffs of a next year change, and records nothing of it before it is told to', async () => {
    const nextYear = TARIFFS.content
      .toString('utf8')
      .replaceAll('01-01-2025;31-12-2026', '01-01-2027;31-12-2027')
      .replace('917,00', '950,00')
      .replace(/KG50;.*\r?\n/, '');
    await sendTariffs(Buffer.from(nextYear));
    expect(await maker.text()).toMatch(/Nieuw: 0. Gewijzigd: 1. Gelijk: \d+./);
    expect(await maker.text()).toMatch(/BG12\s.*917,00\s+950,00.*Gewijzigd/);
    expect(await maker.text()).toContain('Niet in dit bestand: KG50.');
    await maker.visitor.goTo('/beheer/k2b/tarieven?dag=2027-01-01');
    expect(await maker.text()).not.toContain('950,00');
  });

  it('takes a profile for the bookkeeping of a fixed width, and a next version of it', async () => {
    await maker.visitor.goTo('/beheer/k2b');
    await maker.follow('Eigen profiel op basis van aanlevering-1');
    await maker.visitor.page.getByLabel('Tussen de kolommen staat').selectOption('niets');
    await maker.press('Profiel vastleggen');
    expect(await maker.isAtErrors()).toBe(true);
    expect(await maker.text()).toContain('2 velden kloppen niet');
    expect(await maker.text()).toContain('regel 1 (‘regelnummer’) heeft geen breedte');
    await maker.visitor.look('k2b-profiel-fout');
    const columns = { 'Naam van het profiel': 'burial', 'Kolommen, in volgorde': 'itemnummer 20\nbedrag 12' };
    await maker.fill(columns);
    await maker.press('Profiel vastleggen');
    expect(await maker.text()).toContain('Het profiel is vastgelegd.');
    await maker.follow('Nieuwe versie van aanlevering-burial-1');
    await maker.visitor.look('k2b-profiel');
    await maker.fill({ 'Kolommen, in volgorde': 'itemnummer 20\nbedrag 14' });
    await maker.press('Profiel vastleggen');
    expect(await maker.text()).toContain('aanlevering-burial-2');
  });

  it('counts down to the day, and shows years ahead and as a file', async () => {
    await maker.choose('K2B-aanlevering');
    expect(await maker.text()).toContain('uiterlijk 27 januari 2026 zijn: nog 4 dagen');
    await maker.visitor.goTo('/k2b?jaar=2026&jaren=5');
    expect(await maker.text()).toContain('Vensters die eindigen in 2030');
    await maker.visitor.look('k2b-vijf-jaar');
    const csv = await maker.visitor.page.request.get(`${app.url}/k2b.csv?jaar=2026&jaren=5`);
    expect((await csv.text()).split('\r\n')).toHaveLength(45);
  });

  it('is prepared from what waits, in two actions after signing in', async () => {
    await readIn();
    await maker.visitor.goTo('/k2b/1');
    expect(await maker.text()).toContain('Dit venster loopt tot 26 januari 2026.');
    await stepTo('2026-01-26T09:00:00+01:00');
    await maker.visitor.goTo('/');
    await maker.visitor.look('k2b-te-doen');
    maker.actions();
    await maker.follow('Naar het venster');
    expect(await maker.text()).toMatch(/Aantal items\s+6\s+Som\s+€ 13\.157,00/);
    await maker.press('Bestand voorbereiden');
    expect(maker.actions()).toBe(2);
    expect(await maker.text()).toContain(
      'Je hebt dit bestand zelf voorbereid. Een collega moet het vrijgeven.',
    );
    expect(await maker.visitor.page.getByRole('button', { name: 'Bestand vrijgeven' }).count()).toBe(0);
    await maker.visitor.look('k2b-voorbereid');
  });

  it('shows who releases it every item, and not who gets the bill', async () => {
    await colleague.visitor.goTo('/k2b/1');
    await colleague.follow('Alle items bekijken');
    const text = await colleague.text();
    expect(text).toContain('6 items, op volgorde van prestatiedatum.');
    expect(text).toMatch(/K2B-\S+\s+9\.108,00/);
    expect(text).not.toContain('verzonnen');
    await colleague.visitor.look('k2b-items');
    await maker.visitor.goTo('/k2b/exporten/1');
    await maker.follow('Alle items bekijken');
    expect(await maker.text()).toContain('Items van export 1');
    await client.visitor.page.goto(`${app.url}/k2b/1/items`);
    expect(await client.text()).not.toContain('9.108,00');
  });

  it('says while billing is off that releasing waits for it, and to the client nothing', async () => {
    await turnBilling(app, record.agreementId, true);
    await colleague.visitor.goTo('/k2b');
    expect(await colleague.text()).toMatch(/De facturering staat uit[\s\S]*‘in overleg’/);
    await colleague.visitor.goTo('/k2b/1');
    expect(await colleague.text()).toMatch(/De facturering staat uit[\s\S]*Vrijgeven kan weer als/);
    expect(await colleague.text()).not.toContain('Bekijk wie haar uitzette');
    expect(await colleague.visitor.page.getByRole('button', { name: 'Bestand vrijgeven' }).count()).toBe(0);
    await colleague.visitor.look('k2b-facturering-uit');
    await client.visitor.goTo('/k2b/1');
    expect(await client.text()).not.toContain('De facturering staat uit');
    await turnBilling(app, record.agreementId, false);
  });

  it('is hidden from the client until a colleague releases it, in two actions', async () => {
    await client.visitor.goTo('/k2b/1');
    expect(await client.text()).not.toContain('13.157');
    await colleague.visitor.goTo('/');
    colleague.actions();
    await colleague.follow('Naar het venster');
    expect(await colleague.text()).toMatch(/Je geeft een bestand vrij van 6 items, samen € 13\.157,00/);
    await colleague.press('Bestand vrijgeven');
    expect(colleague.actions()).toBe(2);
    expect(await colleague.text()).toContain('Het bestand is vrijgegeven en heeft een nummer.');
    released = await download(colleague);
    await colleague.visitor.goTo('/k2b/1');
    expect(await colleague.text()).toMatch(
      /Vrijgegeven\s+door Tweede begraafplaatsadministratie \(Twenterand\) op/,
    );
    expect(await colleague.text()).toMatch(/om \d\d:\d\d, Begraafplaatsadministratie \(Twenterand\)/);
    expect(await colleague.text()).not.toContain('Afgeleverd');
  });

  it('keeps its first day from then on, and says so before anyone can record another', async () => {
    await maker.visitor.goTo('/beheer/k2b/reeks');
    await maker.fill({ 'Eerste dag van het eerste venster': '16-12-2025' });
    await maker.press('Vensters bekijken');
    expect(await maker.text()).toContain('Deze dagen kunnen niet meer');
    expect(await maker.text()).toContain('(F.551)');
    expect(await maker.visitor.page.getByRole('button', { name: 'Reeks vastleggen' }).count()).toBe(0);
    await maker.visitor.look('k2b-reeks-ligt-vast');
    await maker.fill({ 'Eerste dag van het eerste venster': '15-12-2025' });
    await maker.press('Vensters bekijken');
    expect(await maker.visitor.page.getByRole('button', { name: 'Reeks vastleggen' }).count()).toBe(1);
  });

  it('is the same for the client, and delivered once the client has it', async () => {
    await client.visitor.goTo('/');
    expect(await client.text()).toContain('Haal K2B-2026-01 op en meld wat je las');
    await client.follow('Naar het venster');
    expect((await download(client)).equals(released)).toBe(true);
    await client.visitor.goTo('/k2b/1');
    expect(await client.text()).toContain('Afgeleverd');
    expect(await client.text()).toContain('Aangeleverd op 26 januari 2026: op tijd.');
    expect(await client.text()).not.toContain('Voorbereid');
    expect(await client.text()).not.toContain('Tweede begraafplaatsadministratie');
    await client.visitor.look('k2b-ontvangst');
  });

  it('stays open when the client read something else', async () => {
    client.actions();
    await client.press('Ontvangst melden');
    expect(await client.isAtErrors()).toBe(true);
    await client.fill({ [READ.count]: '5', [READ.sum]: '13.157' });
    await client.press('Ontvangst melden');
    expect(await client.text()).toContain('kan twee bedragen betekenen');
    client.actions();
    await client.fill({ [READ.count]: '5', [READ.sum]: '13.157,00' });
    await client.press('Ontvangst melden');
    expect(client.actions()).toBe(1);
    expect(await client.text()).toContain('Er staat een verschil open');
    expect(await client.text()).toMatch(/Items\s+−1\s+6\s+5/);
    expect(await client.text()).toContain('Wat je las, wijkt af van het bestand');
    expect(await client.text()).toContain('Stuur nog geen rekeningen.');
    await client.visitor.look('k2b-verschil');
  });

  it('is closed with a reason, which both sides read', async () => {
    await maker.visitor.goTo('/');
    expect(await maker.text()).toContain('Zoek het verschil in K2B-2026-01 uit');
    await maker.follow('Naar het venster');
    await maker.press('Verschil afhandelen');
    expect(await maker.text()).toContain('Schrijf wat er aan de hand was.');
    await maker.fill({ 'Wat was er aan de hand?': 'een regel was overgeslagen' });
    await maker.press('Verschil afhandelen');
    expect(await maker.text()).toContain('Het venster is klaar.');
    await client.visitor.goTo('/k2b/1');
    expect(await client.text()).toContain('‘een regel was overgeslagen’');
  });

  it('is an alarm when the next one is late, and the first without a file is made first', async () => {
    await stepTo('2026-05-04T09:00:00+02:00');
    await client.visitor.goTo('/k2b');
    expect(await client.text()).toContain('2 vensters zijn te laat');
    await maker.visitor.goTo('/k2b');
    expect(await maker.text()).toContain('Maak eerst dat van venster 2');
    await maker.visitor.look('k2b-te-laat');
    await maker.visitor.goTo('/k2b/3');
    expect(await maker.text()).toContain('het eerste venster zonder bestand gaat voor');
    expect(await maker.visitor.page.getByRole('button', { name: 'Bestand voorbereiden' }).count()).toBe(0);
  });

  it('reads well for everyone', () => {
    const all = [maker, colleague, client].map(({ visitor }) => visitor);
    expect(all.flatMap(({ findings }) => findings)).toEqual([]);
    expect(all.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});
