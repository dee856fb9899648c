import type { Browser } from 'playwright-core';
import { acceptPayroll, billMonth } from '../support/bill-month';
import { startBrowser } from '../support/browser';
import { registerOmmen } from '../support/ommen-agreement';
import { usualRows } from '../support/payroll-file';
import { startApp, type RunningApp } from '../support/start-app';
import { signIn, type Visitor } from '../support/visitor';

jest.setTimeout(240_000);

/** What belongs to the contractor alone: functions, payroll, its deliveries and who works there. */
const INTERNAL = /Medewerker|Consulent|LOON-2026|Loonregel|Formatieregel|salary:|financien2/;

/** Who did what, the proof that it stayed so, and where a euro came from. */
describe('the history in a browser', () => {
  let app: RunningApp;
  let browser: Browser;
  let auditor: Visitor;
  let controller: Visitor;
  let agreement: string;

  const mainText = (visitor: Visitor): Promise<string> => visitor.page.getByRole('main').innerText();
  const follow = async ({ page }: Visitor, number: string, line: string): Promise<void> => {
    await page.getByLabel('Nummer van de factuur').fill(number);
    await page.getByLabel('Regel (mag leeg blijven)').fill(line);
    await page.getByRole('button', { name: 'Volgen' }).click();
  };

  beforeAll(async () => {
    app = await startApp('2026-01-28T09:00:00+01:00');
    const record = await registerOmmen(app);
    agreement = record.key;
    await acceptPayroll(app, record, 'LOON-2026-01', usualRows());
    await billMonth(app, record, '2026-01');
    browser = await startBrowser();
    auditor = await signIn(browser, app.url, 'auditor');
    controller = await signIn(browser, app.url, 'controller-ommen');
  });

  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  it('says that the chain holds, and what happened, newest first', async () => {
    await auditor.page.getByRole('link', { name: 'Geschiedenis' }).click();
    expect(await auditor.page.title()).toBe('Geschiedenis – Slotsom');
    expect(await mainText(auditor)).toMatch(/De keten klopt\s+Alle \d+ schakels sluiten op elkaar aan\./);
    await auditor.look('geschiedenis');
  });

  it('finds what was done with one document, in the address and as a file', async () => {
    await auditor.page.getByLabel('Factuurnummer').fill('f2026-0001');
    await auditor.page.getByRole('button', { name: 'Tonen' }).click();
    expect(auditor.page.url()).toContain('document=f2026-0001');
    const rows = await auditor.page.getByRole('row').allInnerTexts();
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.slice(1).every((row) => row.includes('F2026-0001'))).toBe(true);
    await auditor.look('geschiedenis-gefilterd');
    const [download] = await Promise.all([
      auditor.page.waitForEvent('download'),
      auditor.page.getByRole('link', { name: 'Downloaden als CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('geschiedenis.csv');
    await auditor.goTo('/historie?document=F2031-0001');
    expect(await mainText(auditor)).toContain('Er is niets gevonden.');
  });

  it.each([
    ['van=gisteren', '#van-fout', 'Hier hoort een bestaande dag te staan'],
    ['van=2026-02-01&tot=2026-01-01', '#tot-fout', 'De laatste dag ligt voor de eerste.'],
  ])('answers %s with what is wrong, on the page and as a file', async (query, place, says) => {
    const { page, goTo } = auditor;
    const answered = page.waitForResponse((response) => response.url().endsWith(query));
    await goTo(`/historie?${query}`);
    expect((await answered).status()).toBe(400);
    expect(await page.locator(place).innerText()).toContain(says);
    expect((await page.request.get(`${app.url}/historie.csv?${query}`)).status()).toBe(400);
  });

  it('leads from a line to a fact and from the fact back to the line, each in one step', async () => {
    await auditor.goTo('/historie');
    await follow(auditor, 'F2026-0001', '1');
    const text = await mainText(auditor);
    expect(text).toContain('Regel 1 van F2026-0001');
    expect(text).toContain('Waar deze regel op rust');
    expect(text).toMatch(/Individueel keuzebudget\t.*\s+percentage: 17,05\s%/);
    await auditor.look('volg-een-euro');
    const facts = auditor.page.locator('a[href*="/historie/feiten?feit="]');
    await facts.first().click();
    expect(await mainText(auditor)).toContain('Factuurregels die op dit feit rusten');
    await auditor.look('feit');
    await auditor.page.getByRole('link', { name: 'F2026-0001, regel 1', exact: true }).click();
    expect(auditor.page.url()).toContain('/historie/volgen?factuur=F2026-0001&regel=1');
  });

  it('names the source of every payroll line, and shows the line itself', async () => {
    for (const disclosure of await auditor.page.locator('summary').all()) await disclosure.click();
    const payroll = auditor.page.getByRole('row', { name: /LOON-2026-01\/\d+/ });
    expect(await payroll.count()).toBeGreaterThan(0);
    for (const row of await payroll.all())
      expect(await row.innerText()).toMatch(/\tLoonregel\t.*LOON-2026-01.*, bekend op 28 januari 2026\t/);
    await auditor.look('volg-een-euro-loonregels');
    await payroll.first().getByRole('link').click();
    expect(await mainText(auditor)).toMatch(/Looncomponent: /);
    await auditor.look('feit-loonregel');
  });

  it('says of a document and a line that are not there which there are', async () => {
    await auditor.goTo('/historie/volgen?factuur=F2031-0001');
    expect(await auditor.page.locator('#factuur-fout').innerText()).toContain('F2031-0001');
    await auditor.goTo('/historie/volgen?factuur=F2026-0001&regel=99');
    expect(await auditor.page.locator('#regel-fout').innerText()).toMatch(
      /Kies een regel van 1 tot en met \d+/,
    );
  });

  it('shows the client the same chain and its own line, and nothing internal', async () => {
    await controller.page.getByRole('link', { name: 'Geschiedenis' }).click();
    expect(await mainText(controller)).toContain('De keten klopt');
    expect(await mainText(controller)).not.toMatch(INTERNAL);
    await controller.look('geschiedenis-opdrachtgever');
    await follow(controller, 'F2026-0001', '1');
    const text = await mainText(controller);
    expect(text).toMatch(/Verschuldigd is .*\(DVO 3\.4\)/);
    expect(text).toMatch(/Formatieplafond januari 2026\s+bedrag: €\s30\.239,12/);
    expect(text).not.toMatch(INTERNAL);
    expect(await controller.page.locator('a[href*="/historie/feiten"]').count()).toBe(0);
    await controller.look('volg-een-euro-opdrachtgever');
    await controller.goTo(`/historie/feiten?van=1&tot=99&overeenkomst=${agreement}`);
    expect(await controller.page.title()).toContain('Dit mag niet');
    await controller.look('dit-mag-niet');
    await controller.page.getByRole('link', { name: 'Geschiedenis' }).click();
    expect(controller.page.url()).toContain(`overeenkomst=${agreement}`);
    expect(await mainText(controller)).toContain('De keten klopt');
  });

  it.each([
    ['auditor', 'Bewijsbestand downloaden', /^bewijs.*2026.*/],
    ['controller', 'Bewijsbestand downloaden', /^bewijs.*2026.*/],
    ['auditor', 'Journaalposten downloaden', /2026.*\.journal$/],
    ['controller', 'Journaalposten downloaden', /2026.*\.journal$/],
  ])('offers the %s: %s', async (who, button, name) => {
    const { page, goTo } = who === 'auditor' ? auditor : controller;
    await goTo('/historie');
    const reason = page.getByLabel('Waarom haal je dit op?');
    expect(await reason.count()).toBe(who === 'auditor' ? 1 : 0);
    if (who === 'auditor') await reason.fill('controle jaarrekening 2026');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(name);
  });

  it('computes all documents again on request', async () => {
    await auditor.goTo('/historie');
    await auditor.page.getByRole('button', { name: 'Alle documenten narekenen' }).click();
    expect(await mainText(auditor)).toMatch(/Alles klopt[^]*Documenten gecontroleerd\s+1\s/);
    await auditor.look('nagerekend');
  });

  it('kept to the accessibility rules all the way, on a wide and a narrow screen', () => {
    expect([...auditor.findings, ...controller.findings]).toEqual([]);
    expect([...auditor.complaints, ...controller.complaints]).toEqual([]);
  });
});
