import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { acceptPayroll, billMonth } from '../support/bill-month';
import { startBrowser } from '../support/browser';
import { registerOmmen } from '../support/ommen-agreement';
import { usualRows } from '../support/payroll-file';
import { startApp, type RunningApp } from '../support/start-app';
import { signIn, type Visitor } from '../support/visitor';

jest.setTimeout(240_000);

/** Each test goes on where the one before ended. */
describe('the codes of a party in a browser', () => {
  let app: RunningApp;
  let browser: Browser;
  let finance: Visitor;
  let regisseur: Visitor;
  const main = ({ page }: Visitor) => page.getByRole('main');
  const mainText = async (visitor: Visitor): Promise<string> =>
    (await main(visitor).innerText()).replaceAll('\u00a0', ' ');
  const fill = (label: string, text: string): Promise<void> =>
    finance.page.getByLabel(label, { exact: true }).fill(text);
  const record = (): Promise<void> =>
    finance.page.getByRole('button', { name: 'Codering vastleggen' }).click();

  beforeAll(async () => {
    app = await startApp('2026-01-28T09:00:00+01:00');
    const agreement = await registerOmmen(app);
    await acceptPayroll(app, agreement, 'LOON-2026-01', usualRows());
    await billMonth(app, agreement, '2026-01');
    browser = await startBrowser();
    finance = await signIn(browser, app.url, 'crediteuren');
    regisseur = await signIn(browser, app.url, 'regisseur');
  });

  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  it('are recorded by a form that names all that is wrong at once and keeps what was filled in', async () => {
    await finance.goTo('/codering');
    await fill('Vanaf', 'januari');
    await fill('Taakveld van Overhead', '4');
    await fill('Kostenplaats van Opleiding', '62010');
    await record();
    const wrong = await mainText(finance);
    for (const sentence of [
      'Vanaf: schrijf een maand, zoals 01-2026.',
      'Taakveld van Overhead: Hier hoort een taakveld te staan, zoals 0.2 of 7.5.',
      'Taakveld van Opleiding: Vul dit in, of haal de andere codes weg.',
    ])
      expect(wrong).toContain(sentence);
    await finance.look('codering-fouten');
    await fill('Vanaf', '01-2026');
    await fill('Taakveld van Overhead', '0,4');
    await fill('Taakveld van Opleiding', '0.4');
    await fill('Taakveld van Loonkosten', '0.2');
    await fill('Grootboekrekening van Loonkosten', '4351');
    await record();
    expect(await mainText(finance)).toContain('De codering is vastgelegd.');
    expect(await finance.page.getByLabel('Grootboekrekening van Loonkosten').first().inputValue()).toBe(
      '4351',
    );
    await finance.look('codering');
    await record();
    expect(await mainText(finance)).toContain('geldt deze codering al. Er is niets gewijzigd. (F.802)');
  });

  it('give what was invoiced per taakveld, which is what the documents are, with every line as CSV', async () => {
    await regisseur.goTo('/codering');
    expect(await mainText(regisseur)).toContain('leggen de codering vast');
    await regisseur.goTo('/overzichten/2026-h1');
    await regisseur.page.getByRole('link', { name: 'De facturen van dit halfjaar' }).click();
    expect(new URL(regisseur.page.url()).pathname).toBe('/codering/2026-h1');
    const rowOf = (table: string, row: string): Promise<string[]> =>
      main(regisseur)
        .getByRole('region', { name: table, exact: true })
        .getByRole('row', { name: new RegExp(`^${row}`) })
        .getByRole('cell')
        .allInnerTexts();
    const total = (await rowOf('Bedragen per taakveld', 'Samen')).slice(-3);
    expect((await rowOf('Facturen in de periode', 'Samen')).slice(-3)).toEqual(total);
    expect((await rowOf('Facturen in de periode', 'F2026')).slice(-3)).toEqual(total);
    expect(await mainText(regisseur)).toContain('0.4 Overhead');
    await regisseur.look('codering-totalen');
    const [download] = await Promise.all([
      regisseur.page.waitForEvent('download'),
      regisseur.page.getByRole('link', { name: /CSV/ }).click(),
    ]);
    const text = readFileSync(await download.path(), 'utf8');
    expect(text).toMatch(/;overhead;;0\.4;;;;/);
    expect(text).toMatch(/;loonkosten;[^;]*;0\.2;;;4351;/);
  });

  it('stay with the party that recorded them', async () => {
    const officer = await signIn(browser, app.url, 'financien');
    await officer.goTo('/codering/2026');
    expect(await mainText(officer)).toContain('Zonder codering');
    expect(await mainText(officer)).not.toContain('4351');
    for (const { complaints, findings } of [officer, finance, regisseur])
      expect([complaints, findings]).toEqual([[], []]);
  });
});
