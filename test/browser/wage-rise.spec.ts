import type { Browser } from 'playwright-core';
import { exampleFile } from '../support/api-example';
import { startBrowser } from '../support/browser';
import { registerOmmen } from '../support/ommen-agreement';
import { startApp, type RunningApp } from '../support/start-app';
import { signIn, type Visitor } from '../support/visitor';

jest.setTimeout(180_000);

/** A wage rise, from the file of the collective agreement to the client; each test goes on where the one before ended. */
describe('a wage rise in a browser', () => {
  let app: RunningApp;
  let browser: Browser;
  let officer: Visitor;
  let client: Visitor;

  const mainText = (visitor: Visitor): Promise<string> => visitor.page.getByRole('main').innerText();
  const press = (visitor: Visitor, name: string): Promise<void> =>
    visitor.page.getByRole('main').getByRole('button', { name, exact: true }).click();

  beforeAll(async () => {
    app = await startApp('2026-09-10T09:00:00+02:00');
    await registerOmmen(app);
    browser = await startBrowser();
    officer = await signIn(browser, app.url, 'financien');
    client = await signIn(browser, app.url, 'regisseur');
  });

  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  it('names what is missing from the form', async () => {
    await officer.page.getByRole('link', { name: 'Indexering', exact: true }).click();
    await officer.look('indexering');
    await press(officer, 'Inlezen en effect bekijken');
    expect(await mainText(officer)).toContain('Kies het bestand met de salaristabel.');
    expect(await mainText(officer)).toContain('Vul de ingangsdatum in.');
  });

  it('shows what a table changes before it counts', async () => {
    const { name, content } = exampleFile('salaristabellen/cao-gemeenten-2026-07-01.csv');
    const file = { name, mimeType: 'text/csv', buffer: content };
    await officer.page.getByLabel('Bestand met de salaristabel').setInputFiles(file);
    await officer.page.getByLabel('Ingangsdatum', { exact: true }).fill('01-07-2026');
    await press(officer, 'Inlezen en effect bekijken');
    const text = await mainText(officer);
    expect(text).toContain('Plafond en budget van 2026');
    expect(text).toContain('Niet opgenomen');
    await officer.look('tabel-effect');
  });

  it('counts once it is entered, and is talked about', async () => {
    await press(officer, 'Tabel opnemen');
    expect(await mainText(officer)).toContain('De tabel is opgenomen in de overeenkomst.');
    expect(await mainText(officer)).toContain('Telt mee');
    const [asked, told] = ['Stem de salaristabel Cao Gemeenten', 'stemt de salaristabel Cao Gemeenten'];
    const { page } = officer;
    const address = page.url();
    await officer.goTo('/');
    expect(await mainText(officer)).toContain(asked);
    await client.goTo('/');
    expect(await mainText(client)).toContain(told);
    await page.goto(address);
    await press(officer, 'Afstemming vastleggen');
    expect(await mainText(officer)).toContain('Vul de dag van de afstemming in.');
    await officer.page.getByLabel('Afgestemd op').fill('2-9-2026');
    await officer.page.getByLabel('Hoe').fill('overleg');
    await press(officer, 'Afstemming vastleggen');
    expect(await mainText(officer)).toContain('Afgestemd op 2 september 2026');
    await client.goTo('/');
    expect(await mainText(client)).not.toContain(told);
    await officer.look('tabel-afgestemd');
  });

  it('is carried on provisionally by a percentage', async () => {
    await officer.goTo('/indexering');
    await officer.page.getByLabel('Verhoging in procenten').fill('1,6');
    await officer.page.getByLabel('Ingangsdatum van de voorlopige tabel').fill('01-01-2027');
    await press(officer, 'Voorlopige tabel maken');
    expect(await mainText(officer)).toContain('Deze tabel is voorlopig.');
    await officer.goTo('/');
    expect(await mainText(officer)).toContain('Neem de salaristabel');
    await officer.look('te-doen-indexering');
  });

  it('is seen by the client, without what is charged', async () => {
    await client.page.getByRole('link', { name: 'Indexering', exact: true }).click();
    await client.look('indexering-opdrachtgever');
    await client.page.getByRole('link', { name: /^Effect van .* per 01-07-2026$/ }).click();
    const text = await mainText(client);
    expect(text).toContain('Plafond en budget van 2026');
    expect(text).not.toContain('Facturen tot en met');
    expect(text).not.toContain('Tabel opnemen');
    await client.look('tabel-opdrachtgever');
  });

  it('reads well for everyone', () => {
    const visitors = [officer, client];
    expect(visitors.flatMap(({ findings }) => findings)).toEqual([]);
    expect(visitors.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});
