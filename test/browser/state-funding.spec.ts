import type { Browser } from 'playwright-core';
import { acceptPayroll } from '../support/bill-month';
import { startBrowser } from '../support/browser';
import { registerOmmen } from '../support/ommen-agreement';
import { startApp, type RunningApp } from '../support/start-app';
import { signIn, type Visitor } from '../support/visitor';

jest.setTimeout(240_000);

/** Money beside the invoices; each test goes on where the one before ended. */
describe('state funding and materials in a browser', () => {
  let app: RunningApp;
  let browser: Browser;
  let officer: Visitor;
  let regisseur: Visitor;

  const mainText = async ({ page }: Visitor): Promise<string> =>
    (await page.getByRole('main').innerText()).replaceAll('\u00a0', ' ');

  /** Opens a form by its title, fills it in and sends it. */
  const record = async (
    title: string,
    form: string,
    values: Readonly<Record<string, string>>,
  ): Promise<void> => {
    const main = officer.page.getByRole('main');
    const button = main.getByRole('button', { name: title, exact: true });
    if (!(await button.isVisible())) await main.locator('summary', { hasText: title }).click();
    for (const [name, text] of Object.entries(values)) await main.locator(`#${form}-${name}`).fill(text);
    await button.click();
  };

  beforeAll(async () => {
    app = await startApp('2026-03-03T09:00:00+01:00');
    const agreement = await registerOmmen(app);
    await acceptPayroll(app, agreement, 'LOON-2026-01', [
      { function: 'Medewerker balie', amount: '9000.00' },
    ]);
    browser = await startBrowser();
    officer = await signIn(browser, app.url, 'financien');
    regisseur = await signIn(browser, app.url, 'regisseur');
  });

  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  it('is recorded by a form, with all that is wrong at once', async () => {
    await officer.goTo('/rijksmiddelen');
    await officer.look('rijksmiddelen-leeg');
    const title = 'Rijksmiddelen vastleggen';
    await record(title, 'rijksmiddelen', { regeling: 'septembercirculaire', bedrag: '-5', jaar: '2026' });
    const wrong = await mainText(officer);
    for (const sentence of ['Waarvoor ze zijn: vul dit in.', 'Bedrag: Dit bedrag mag niet onder nul'])
      expect(wrong).toContain(sentence);
    await officer.look('rijksmiddelen-fouten');
    const values = {
      doel: 'controle van adressen',
      bedrag: '15.000,00',
      jaar: '2026',
      bron: 'circulaire 2026',
    };
    await record(title, 'rijksmiddelen', values);
    expect(await mainText(officer)).toContain('nog geen overleg');
  });

  it('asks for a talk until one is recorded', async () => {
    await officer.goTo('/');
    const task = 'Overleg met de opdrachtgever over rijksmiddelen: septembercirculaire';
    expect(await mainText(officer)).toContain(task);
    await officer.goTo('/rijksmiddelen');
    const talk = { op: '20-02-2026', met: 'regisseur', stuk: 'verslag 3', bron: 'verslag 3' };
    await record('Overleg vastleggen', 'overleg', talk);
    expect(await mainText(officer)).toContain('met regisseur; verslag 3');
    await officer.goTo('/');
    expect(await mainText(officer)).not.toContain(task);
  });

  it('is shown to both sides with what was spent, and the materials beside the room', async () => {
    await officer.goTo('/rijksmiddelen');
    const cost = { maand: '02-2026', bedrag: '2.300,00', bron: 'overzicht februari' };
    await record('Besteding vastleggen', 'besteding', { ...cost, omschrijving: 'adresonderzoek' });
    await record('Rechtstreekse kosten vastleggen', 'rechtstreekse-kosten', { ...cost, bedrag: '640,00' });
    const purchase = { ...cost, bedrag: '48,50', omschrijving: 'naambordjes' };
    await record('Klein materiaal vastleggen', 'klein-materiaal', purchase);
    await officer.look('rijksmiddelen');
    expect(await mainText(officer)).toContain('Naambordjes');
    await regisseur.goTo('/rijksmiddelen');
    const text = await mainText(regisseur);
    expect(text).toMatch(/Over\s+€ 12\.700,00/);
    expect(text).toMatch(/Kleine materialen\s+€ 48,50/);
    expect(text).toMatch(/Ruimte van het jaar\s+€ [\d.]+,\d\d/);
    expect(text).not.toContain('Naambordjes');
    expect(await regisseur.page.locator('summary').count()).toBe(0);
    await regisseur.look('rijksmiddelen-opdrachtgever');
  });

  it('warns both sides when the small materials of a year do not fit in its room', async () => {
    await officer.goTo('/rijksmiddelen');
    expect(await mainText(officer)).not.toContain('past niet');
    const purchase = { maand: '03-2026', bedrag: '9000000,00', omschrijving: 'balie', bron: 'bon 4' };
    await record('Klein materiaal vastleggen', 'klein-materiaal', purchase);
    for (const visitor of [officer, regisseur]) {
      await visitor.goTo('/rijksmiddelen');
      const text = await mainText(visitor);
      expect(text).toContain('De kleine materialen van 2026 passen niet');
      expect(text).toMatch(/Kleine materialen\s+€ 9\.000\.048,50\s+past niet/);
    }
    await officer.look('rijksmiddelen-past-niet');
  });

  it('reads well: no complaints and no findings', () => {
    for (const visitor of [officer, regisseur]) {
      expect(visitor.findings).toEqual([]);
      expect(visitor.complaints).toEqual([]);
    }
  });
});
