import type { Browser } from 'playwright-core';
import type { AgreementRecord } from '../../src/agreements';
import { startBrowser } from '../support/browser';
import { registerOmmen } from '../support/ommen-agreement';
import { recordFact } from '../support/record-fact';
import { startApp, type RunningApp } from '../support/start-app';
import { signIn, type Visitor } from '../support/visitor';

jest.setTimeout(300_000);

/** The days of both parties on one page (DVO 4.5, 6, 9.2). */
describe('the calendar in a browser', () => {
  let app: RunningApp;
  let record: AgreementRecord;
  let browser: Browser;
  let own: Visitor;
  let client: Visitor;

  const mainText = (visitor: Visitor): Promise<string> => visitor.page.getByRole('main').innerText();
  const plan = (what: string, day: string, party = 'client'): Promise<void> =>
    recordFact(app, record, 'P&C-kalender', {
      list: 'planningDates',
      item: { id: `${what}-${party}`, party, what, day },
    });

  beforeAll(async () => {
    app = await startApp('2026-09-14T09:00:00+02:00');
    record = await registerOmmen(app);
    await plan('budget', '2026-11-03');
    await plan('budget', '2026-11-10', 'contractor');
    await plan('autumn-note', '2026-10-13');
    await plan('meeting', '2026-09-23');
    browser = await startBrowser();
    own = await signIn(browser, app.url, 'teamleider');
    client = await signIn(browser, app.url, 'regisseur');
  });

  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  it('begins under what there is to do, with how much is late and what comes next', async () => {
    const nearest = client.page.getByRole('region', { name: 'Kalender' });
    expect(await nearest.innerText()).toContain('te laat');
    expect(await nearest.innerText()).toContain('23 september 2026');
    expect(await nearest.getByRole('listitem').first().innerText()).toContain('Te laat');
    await client.look('kalender-te-doen');
    await nearest.getByRole('link', { name: 'Alle dagen van beide partijen' }).click();
    expect(new URL(client.page.url()).pathname).toBe('/kalender');
  });

  it('shows the days of both parties by month, the same to each', async () => {
    await own.page.getByRole('navigation').getByRole('link', { name: 'Kalender' }).click();
    const days = (visitor: Visitor): Promise<string> =>
      visitor.page.getByRole('region', { name: 'November 2026' }).innerText();
    expect(await days(client)).toBe(await days(own));
    for (const text of ['3 november 2026', 'Begroting 2027', 'jaaraddendum 2027', 'uiterlijk 03-11-2026'])
      expect(await days(own)).toContain(text);
    expect(await mainText(own)).toContain('er is geen termijn afgesproken');
    expect(await mainText(own)).not.toContain('€');
    await own.look('kalender');
  });

  it('leads to the page where what is needed is done', async () => {
    await client.page.getByRole('link', { name: 'jaaraddendum 2027', exact: true }).first().click();
    expect(new URL(client.page.url()).pathname).toBe('/jaaraddenda');
    await client.page.goBack();
  });

  it('is narrowed by fields in the address, and comes as rows of a spreadsheet', async () => {
    await client.page.getByLabel('Partij').selectOption('opdrachtnemer');
    await client.page.getByLabel('Soort').selectOption('begroting');
    await client.page.getByLabel('Stand').selectOption('te-doen');
    await client.page.getByRole('button', { name: 'Tonen' }).click();
    expect(client.page.url()).toContain('partij=opdrachtnemer&soort=begroting&stand=te-doen');
    const shown = client.page.getByRole('region', { name: 'November 2026' });
    expect(await shown.innerText()).toContain('10 november 2026');
    expect(await shown.innerText()).not.toContain('3 november 2026');
    const [download] = await Promise.all([
      client.page.waitForEvent('download'),
      client.page.getByRole('link', { name: 'Downloaden als CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('kalender.csv');
  });

  it('is shown as known on a day', async () => {
    await client.page.goto(`${app.url}/kalender?bekendOp=2026-09-13`);
    expect(await mainText(client)).toContain('Je ziet de dagen zoals bekend op 13 september 2026');
    expect(await mainText(client)).not.toContain('Begroting 2027');
    await client.page.goto(`${app.url}/kalender?jaar=26&stand=nooit`);
    expect(await client.page.getByRole('alert').innerText()).toContain('te-doen');
    await client.look('kalender-fout');
  });

  it('says what is late of every year, whichever is shown', async () => {
    await client.page.goto(`${app.url}/kalender`);
    const [standing] = /\d+ dag\S* (?:is|zijn) te laat/.exec(await mainText(client)) ?? [];
    await client.page.goto(`${app.url}/kalender?jaar=2027`);
    expect(standing && (await mainText(client)).includes(standing)).toBe(true);
  });

  it('tells each party who records its days', async () => {
    await client.page.goto(`${app.url}/kalender`);
    expect(await mainText(client)).toContain('De opdrachtnemer legt de dagen van beide partijen vast');
    await own.page.getByRole('link', { name: /Leg een dag van een van beide partijen vast/ }).click();
    expect(new URL(own.page.url()).pathname).toBe('/beheer/overeenkomst');
  });

  it('goes into a calendar of one’s own by an address that is shown once and can be ended', async () => {
    await client.page.goto(`${app.url}/kalender`);
    await client.page.getByRole('button', { name: 'Adres voor een agenda maken' }).click();
    const address = await client.page.getByLabel('Adres voor je agenda').inputValue();
    expect(address).toMatch(/\/v1\/kalenders\/[\w-]{43}\.ics$/);
    await client.look('kalender-adres');
    const status = async (): Promise<number> => (await fetch(address)).status;
    expect(await status()).toBe(200);
    await client.page.goto(`${app.url}/kalender`);
    expect(await client.page.content()).not.toContain(address.slice(-20));
    expect(await client.page.getByRole('region', { name: 'In je eigen agenda' }).innerText()).toContain(
      '14-09-2026',
    );
    await client.page.getByRole('button', { name: 'Intrekken' }).click();
    expect(await mainText(client)).toContain('Het adres is ingetrokken');
    expect(await status()).toBe(404);
  });

  it('kept to the accessibility rules all the way, on a wide and a narrow screen', () => {
    expect([own, client].flatMap(({ findings }) => findings)).toEqual([]);
    expect([own, client].flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});
