import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import type { FactItem } from '../../src/agreements';
import { Transactions, type Actor } from '../../src/platform/database';
import { RecordFacts } from '../../src/settlement';
import { exampleFile } from '../support/api-example';
import { startBrowser } from '../support/browser';
import { registerOmmen } from '../support/ommen-agreement';
import { startApp, type RunningApp } from '../support/start-app';
import { signIn, type Visitor } from '../support/visitor';

jest.setTimeout(180_000);

const OFFICER: Actor = { person: 'financien', role: 'financial-officer', party: 'twenterand' };

/** Tables wait for the client, and one function went to another scale without a word to the client. */
const FACTS: readonly FactItem[] = [
  {
    list: 'policies',
    item: {
      id: 'beleid-na-akkoord',
      from: '2026-01-01',
      overheadBasis: 'charged-salary-costs',
      trainingBasis: 'instalments',
      indexation: 'after-agreement',
      fullTimeHours: '36',
    },
  },
  {
    list: 'formation',
    item: {
      id: 'archief',
      function: 'Medewerker archief',
      publicationGroup: 'Burgerzaken',
      service: '1.2',
      hoursPerWeek: '8',
      from: '2026-01-01',
      grades: [
        { from: '2026-01-01', scale: '6' },
        { from: '2026-03-12', scale: '8' },
      ],
    },
  },
];

/** From both sides, in browsers that run no script; others look whether the pages read well. */
describe('the acceptance of a salary table in a browser without scripts', () => {
  let app: RunningApp;
  let browser: Browser;
  let officer: Visitor;
  let client: Visitor;
  let controller: Visitor;
  let lookers: { readonly officer: Visitor; readonly client: Visitor };

  const mainText = (visitor: Visitor): Promise<string> => visitor.page.getByRole('main').innerText();
  const press = (visitor: Visitor, name: string): Promise<void> =>
    visitor.page.getByRole('main').getByRole('button', { name, exact: true }).click();
  const look = async (looker: Visitor, at: Visitor, name: string): Promise<void> => {
    await looker.page.goto(at.page.url());
    await looker.look(name);
  };

  beforeAll(async () => {
    app = await startApp('2026-09-10T09:00:00+02:00');
    const record = await registerOmmen(app);
    const facts = app.application.get(RecordFacts, { strict: false });
    const recorded = await app.application
      .get(Transactions)
      .run(OFFICER, (tx) => facts.record(tx, record, 'andere afspraken', FACTS));
    expect(recorded).toMatchObject({ ok: true });
    browser = await startBrowser();
    officer = await signIn(browser, app.url, 'financien', { withoutScripts: true });
    client = await signIn(browser, app.url, 'regisseur', { withoutScripts: true });
    controller = await signIn(browser, app.url, 'controller-ommen');
    lookers = {
      officer: await signIn(browser, app.url, 'financien'),
      client: await signIn(browser, app.url, 'regisseur'),
    };
  });

  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  it('is asked of the client once the table is entered', async () => {
    const { name, content } = exampleFile('salaristabellen/cao-gemeenten-2026-07-01.csv');
    await officer.goTo('/indexering');
    await officer.page
      .getByLabel('Bestand met de salaristabel')
      .setInputFiles({ name, mimeType: 'text/csv', buffer: content });
    await officer.page.getByLabel('Ingangsdatum', { exact: true }).fill('01-07-2026');
    await press(officer, 'Inlezen en effect bekijken');
    expect(await mainText(officer)).toContain('telt nog niet mee');
    await press(officer, 'Tabel opnemen');
    expect(await mainText(officer)).toContain('Wacht op akkoord');
    await look(lookers.officer, officer, 'akkoord-opdrachtnemer');
  });

  it('is the first thing the client has to do, and given by one button', async () => {
    await client.goTo('/');
    expect(await client.page.getByRole('heading', { level: 2 }).first().innerText()).toBe(
      'Beoordeel de salaristabel Cao Gemeenten per 01-07-2026',
    );
    await look(lookers.client, client, 'akkoord-te-doen');
    await client.page.getByRole('main').getByRole('link', { name: 'Effect bekijken' }).click();
    await look(lookers.client, client, 'akkoord-opdrachtgever');
    await press(client, 'Akkoord met deze tabel');
    const text = await mainText(client);
    expect(text).toContain('Het akkoord is vastgelegd. De tabel telt nu mee voor het plafond.');
    expect(text).toContain('Akkoord op 10 september 2026');
    expect(text).toContain('door de opdrachtgever');
  });

  it('is recorded from paper with its document, and not without', async () => {
    await officer.goTo('/indexering');
    await officer.page.getByLabel('Verhoging in procenten').fill('1,6');
    await officer.page.getByLabel('Ingangsdatum van de voorlopige tabel').fill('01-08-2026');
    await press(officer, 'Voorlopige tabel maken');
    await press(officer, 'Tabel opnemen');
    await officer.page.getByLabel('Akkoord op').fill('9-9-2026');
    await press(officer, 'Akkoord op papier vastleggen');
    expect(await mainText(officer)).toContain('Vul het stuk in.');
    await officer.page.getByLabel('Akkoord op').fill('9-9-2026');
    await officer.page.getByLabel('Stuk').fill('brief 14');
    await press(officer, 'Akkoord op papier vastleggen');
    expect(await mainText(officer)).toContain('op papier: brief 14');
    await look(lookers.officer, officer, 'akkoord-op-papier');
  });

  it('stands in the history of both parties, each with the persons of its own alone', async () => {
    const rowsOf = async ({ page, goTo }: Visitor): Promise<string> => {
      await goTo('/historie');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'Downloaden als CSV' }).click(),
      ]);
      const file = readFileSync(await download.path(), 'utf8');
      return `${await page.getByRole('main').innerText()}\n${file}`;
    };
    const [seenByOfficer, seenByClient] = [await rowsOf(officer), await rowsOf(controller)];
    expect(seenByOfficer).toContain('Financieel medewerker (Twenterand)');
    expect(seenByOfficer).toMatch(/Regisseur\t/);
    expect(seenByOfficer).not.toContain('(Ommen)');
    expect(seenByClient).toContain('Regisseur (Ommen)');
    expect(seenByClient).toMatch(/Financieel medewerker\t/);
    expect(seenByClient).not.toContain('(Twenterand)');
    await controller.look('geschiedenis-opdrachtgever');
  });

  it('goes with a regrading that can be looked at before anyone decides on it', async () => {
    await officer.goTo('/indexering');
    await officer.page.getByRole('link', { name: 'Bekijk een herwaardering en leg haar vast' }).click();
    await press(officer, 'Effect bekijken');
    expect(await mainText(officer)).toContain('Vul de nieuwe schaal in.');
    await officer.page.getByLabel('Functie').selectOption('Medewerker balie');
    await officer.page.getByLabel('Nieuwe schaal').fill('8');
    await officer.page.getByLabel('Vanaf').fill('1-6-2026');
    await press(officer, 'Effect bekijken');
    const text = await mainText(officer);
    expect(text).toContain('Medewerker balie naar schaal 8');
    expect(text).toContain('Plafond en budget van 2026');
    await look(lookers.officer, officer, 'herwaardering-effect');
    await officer.page.getByLabel('Nieuwe schaal').fill('99');
    await press(officer, 'Effect bekijken');
    expect(await mainText(officer)).toContain('Niet alles is te berekenen');
    expect(await mainText(officer)).not.toContain('De volgende factuur');
    await look(lookers.officer, officer, 'herwaardering-onbekende-schaal');
  });

  it('goes with a warning in the month of a regrading that the client was not told of, until it was', async () => {
    const warning = 'De herwaardering van Medewerker archief per 12 maart 2026 is nog niet gemeld';
    await officer.goTo('/maanden/2026-02');
    expect(await mainText(officer)).not.toContain(warning);
    await officer.goTo('/maanden/2026-03');
    expect(await mainText(officer)).toContain(warning);
    expect(await mainText(officer)).toContain('1 waarschuwing');
    await look(lookers.officer, officer, 'maand-met-waarschuwing');
    await officer.goTo('/maanden/2026-03?bekendOp=2026-09-10');
    const past = await mainText(officer);
    expect(past).toContain('Medewerker archief per 12 maart 2026 was toen nog niet gemeld');
    expect(past).not.toContain('leg de melding vast');
    await look(lookers.officer, officer, 'maand-van-toen-met-waarschuwing');
    await officer.goTo('/maanden/2026-03');
    await officer.page.getByRole('link', { name: 'leg de melding vast' }).click();
    await officer.page.getByLabel('Gemeld op').fill('1-3-2026');
    await officer.page.getByLabel('Stuk').fill('brief 15');
    await press(officer, 'Melding vastleggen');
    expect(await mainText(officer)).toContain('De melding is vastgelegd.');
    await officer.goTo('/maanden/2026-03');
    expect(await mainText(officer)).not.toContain(warning);
  });

  it('reads well for everyone', () => {
    const visitors = [controller, ...Object.values(lookers)];
    expect(visitors.flatMap(({ findings }) => findings)).toEqual([]);
    expect([...visitors, officer, client].flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});
