import type { Browser } from 'playwright-core';
import { startBrowser } from '../support/browser';
import { registerOmmen } from '../support/ommen-agreement';
import { payrollFile, usualRows } from '../support/payroll-file';
import { startApp, type RunningApp } from '../support/start-app';
import { signIn, type Visitor } from '../support/visitor';

jest.setTimeout(180_000);

const DELIVERY = payrollFile('LOON-2026-01', '2026-01', [
  ...usualRows().slice(0, 6),
  { function: 'Medewerker balie', component: 'Reiskosten woon-werk', amount: '212.10' },
]);
const FAULTY = payrollFile('LOON-2026-01', '2026-01', [
  ...usualRows(),
  ...Array.from({ length: 12 }, () => ({ function: 'Consulent BZ', amount: '10.00' })),
  { function: 'Medewerker balie', component: 'Bonus', amount: '5.00' },
]);

/** The job of a month, from payroll to a document taken back; each test goes on where the one before ended. */
describe('the main job in a browser', () => {
  let app: RunningApp;
  let browser: Browser;
  let officer: Visitor;
  let lead: Visitor;

  const mainText = (visitor: Visitor): Promise<string> => visitor.page.getByRole('main').innerText();
  const press = (visitor: Visitor, name: string): Promise<void> =>
    visitor.page.getByRole('main').getByRole('button', { name, exact: true }).click();
  const follow = (visitor: Visitor, name: string): Promise<void> =>
    visitor.page.getByRole('main').getByRole('link', { name }).first().click();
  const choose = (file: { content: string }, name: string): Promise<void> =>
    officer.page
      .getByLabel('Loonbestand')
      .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(file.content) });

  beforeAll(async () => {
    app = await startApp('2026-01-28T09:00:00+01:00');
    await registerOmmen(app);
    browser = await startBrowser();
    officer = await signIn(browser, app.url, 'financien');
    lead = await signIn(browser, app.url, 'teamleider');
  });

  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  it('begins with the payroll of the first month', async () => {
    expect(await mainText(officer)).toContain('Lees de loonkosten van januari 2026 in');
    await officer.look('te-doen-begin');
    await follow(officer, 'Loonkosten inlezen');
    expect(await officer.page.title()).toBe('Loonkosten inlezen, januari 2026 – Slotsom');
    await officer.look('inlezen');
  });

  it('names what is missing from the form', async () => {
    await press(officer, 'Bestand controleren');
    expect(await mainText(officer)).toContain('Kies het loonbestand van deze maand. (F.139)');
    await choose(DELIVERY, 'loon.csv');
    await press(officer, 'Bestand controleren');
    expect(await mainText(officer)).toMatch(/Kies een profiel uit de lijst: .*standaard-1.*\. \(F\.137\)/);
  });

  it('shows all faults of a file at once, the same ones together, and keeps nothing', async () => {
    await officer.page.getByLabel('Profiel').selectOption('standaard-1');
    await choose(FAULTY, 'loon januari é.csv');
    await press(officer, 'Bestand controleren');
    const text = await mainText(officer);
    expect(text).toContain('Er zijn 13 fouten gevonden in loon januari é.csv');
    expect(text).toMatch(/12 × De functie ‘Consulent BZ’ staat niet in de formatie van 2026\..*\(F\.121\)/);
    expect(text).toContain('Rij 22: het looncomponent ‘Bonus’');
    expect(text).toContain('Er is nog niets ingelezen voor deze maand.');
    await officer.look('inlezen-fouten');
  });

  it('asks for a reason with every warning and for a control total that cannot mean two things', async () => {
    await choose(DELIVERY, 'loon-2026-01.csv');
    await press(officer, 'Bestand controleren');
    const text = await mainText(officer);
    expect(text).toContain('Totaal dat meetelt\t6\t23.998,84');
    expect(text).toContain('Looncomponent die niet meetelt: Reiskosten woon-werk');
    await officer.look('controleren');

    await officer.page.getByRole('textbox', { name: 'Controletotaal' }).fill('24.211');
    await press(officer, 'Loonkosten vastleggen');
    expect(await mainText(officer)).toContain('3 velden kloppen niet');
    expect(await officer.page.title()).toMatch(/^Fout: /);
    await officer.look('controleren-fouten');
    await follow(officer, '‘24.211’ kan twee bedragen betekenen');
    expect(await officer.page.locator(':focus').getAttribute('name')).toBe('controletotaal');
  });

  it('refuses another control total with both figures, and records the delivery with the right one', async () => {
    await officer.page.getByLabel('Reden').fill('De vacature staat nog open.');
    await officer.page.getByRole('textbox', { name: 'Controletotaal' }).fill('24.246,94');
    await officer.page.getByLabel('Aantal rijen').fill('7');
    await press(officer, 'Loonkosten vastleggen');
    expect(await mainText(officer)).toContain(
      'Het totaal is €\u00a024.210,94. Je gaf €\u00a024.246,94 op. Verschil: €\u00a036,00. (F.130)',
    );
    await officer.page.getByRole('textbox', { name: 'Controletotaal' }).fill(DELIVERY.total);
    await press(officer, 'Loonkosten vastleggen');
    const text = await mainText(officer);
    expect(text).toContain('De loonkosten zijn vastgelegd.');
    expect(text).toContain('De vacature staat nog open.');
    expect(text).toContain('Klantcontact\t10.336,57');
    await officer.look('maand-controle');
  });

  it('prepares a draft, which its preparer cannot issue', async () => {
    await press(officer, 'Concept opstellen');
    expect(await mainText(officer)).toContain(
      'Je hebt dit concept zelf opgesteld. Een collega moet het vaststellen. (F.210)',
    );
    expect(await officer.page.getByRole('button', { name: 'Vaststellen' }).count()).toBe(0);
    await officer.look('maand-eigen-concept');
    await officer.goTo('/');
    expect(await mainText(officer)).toContain('wacht op vaststelling door een collega');
    await officer.look('te-doen-wacht');
  });

  it('throws a draft away when whoever may make or issue it says so, as it was seen', async () => {
    await lead.goTo('/maanden/2026-01');
    expect(await mainText(lead)).toContain('Concept weggooien');
    await officer.goTo('/maanden/2026-01');
    await officer.page.getByText('Concept weggooien', { exact: true }).click();
    await officer.look('concept-weggooien');
    await press(officer, 'Weggooien');
    expect(await mainText(officer)).toMatch(/Het concept is weggegooid[\s\S]*Voorbeeld van het concept/);
    await officer.look('concept-weggegooid');
    await press(lead, 'Vaststellen');
    expect(await mainText(lead)).toContain('Een collega heeft het misschien al vastgesteld of weggegooid.');
    await press(officer, 'Concept opstellen');
  });

  it('calls a draft stale when a delivery is withdrawn, and names what changed', async () => {
    await officer.goTo('/maanden/2026-01/inlezen');
    await officer.page.getByText('LOON-2026-01 intrekken').click();
    await officer.look('aanleveringen');
    await officer.page.getByLabel('Reden').fill('Een functie ontbreekt.');
    await press(officer, 'Aanlevering intrekken');
    expect(await mainText(officer)).toContain('Ingetrokken');

    const whole = payrollFile('LOON-2026-01-B', '2026-01', usualRows());
    await choose(whole, 'loon-2026-01-b.csv');
    await press(officer, 'Bestand controleren');
    await officer.page.getByRole('textbox', { name: 'Controletotaal' }).fill(whole.total);
    await officer.page.getByLabel('Aantal rijen').fill(whole.count.toString());
    await press(officer, 'Loonkosten vastleggen');
    const text = await mainText(officer);
    expect(text).toContain('Dit concept is verouderd');
    expect(text).toContain('LOON-2026-01 ingetrokken (28 januari 2026)');
    expect(text).toContain('LOON-2026-01-B (28 januari 2026)');
    await officer.look('maand-verouderd');
    await press(officer, 'Concept opnieuw opstellen');
    expect(await mainText(officer)).toContain('Het concept is opgesteld.');
  });

  it('issues what the colleague has seen', async () => {
    await lead.goTo('/');
    await lead.look('te-doen-teamleider');
    await follow(lead, 'Concept beoordelen');
    await lead.look('maand-beoordelen');
    expect(await mainText(lead)).toContain('Februari 2026 →');
    await press(lead, 'Vaststellen');
    expect(await mainText(lead)).toContain('De documenten zijn vastgesteld en hebben een nummer.');
    await lead.look('maand-vastgesteld');
    await follow(lead, 'F2026-0001');
    expect(await lead.page.title()).toBe('Factuur F2026-0001 – Slotsom');
  });

  it('gives the files as soon as they are made, without leaving the page', async () => {
    const { page } = lead;
    await page.getByRole('link', { name: 'Pdf downloaden' }).waitFor({ timeout: 60_000 });
    await lead.look('factuur');
    const specification = page.getByRole('table', { name: 'Kosten van januari 2026' });
    expect(await specification.locator('thead th').allInnerTexts()).toEqual([
      'Onderdeel',
      'Bedrag (€)',
      'Regel',
      'Berekening',
    ]);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Pdf downloaden' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('F2026-0001.pdf');
    const [ubl] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'E-factuur (UBL) downloaden' }).click(),
    ]);
    expect(ubl.suggestedFilename()).toBe('F2026-0001.xml');
  });

  it('explains every line, back to payroll', async () => {
    await follow(lead, 'Hoe is dit berekend?');
    expect(await lead.page.title()).toMatch(/^Hoe is regel \d+ van F2026-0001 berekend\? – Slotsom$/);
    const text = await mainText(lead);
    expect(text).toMatch(/verschuldigd, €\u00a00,00 al in rekening gebracht, verschil €/);
    expect(text).toContain('DVO 4.10, R10');
    await lead.look('berekening');
    await lead.page.getByText(/^Toon \d+ stappen$/).click();
    expect(await mainText(lead)).toMatch(/LOON-2026-01-B\/\d+: bedrag/);
    await lead.look('berekening-alles');
    await lead.goTo('/facturen/F2026-0001');
  });

  it('takes a document back whole: one proposes with a reason, another issues', async () => {
    await lead.page.getByText('F2026-0001 crediteren').click();
    await press(lead, 'Creditering opstellen');
    expect(await mainText(lead)).toContain('De reden ontbreekt.');
    await lead.look('crediteren-fout');
    await lead.page.getByLabel('Reden').fill('Het adres klopt niet.');
    await press(lead, 'Creditering opstellen');
    expect(await mainText(lead)).toContain('De creditering is opgesteld.');
    expect(await mainText(lead)).toContain('Het adres klopt niet.');
    const client = await signIn(browser, app.url, 'crediteuren');
    const readsNoReason = async (): Promise<void> => {
      await client.goTo('/facturen/F2026-0001');
      expect(await mainText(client)).not.toMatch(/Reden|klopt niet/);
    };
    await readsNoReason();
    await lead.page.getByText('Concept weggooien', { exact: true }).click();
    await lead.look('creditering-weggooien');
    await press(lead, 'Weggooien');
    expect(await mainText(lead)).toContain('Het concept van de creditering is weggegooid.');
    expect(await mainText(lead)).not.toContain('Het adres klopt niet.');
    await readsNoReason();
    await lead.page.getByText('F2026-0001 crediteren').click();
    await lead.page.getByLabel('Reden').fill('Het kenmerk van de opdrachtgever klopt niet.');
    await press(lead, 'Creditering opstellen');

    await officer.goTo('/');
    await follow(officer, 'Concept beoordelen');
    await officer.look('creditering-beoordelen');
    expect(await mainText(officer)).toContain('Het kenmerk van de opdrachtgever klopt niet.');
    expect(await mainText(officer)).not.toContain('Het adres klopt niet.');
    await press(officer, 'Vaststellen');
    expect(await officer.page.title()).toBe('Creditfactuur C2026-0001 – Slotsom');
    await officer.look('creditfactuur');
    const reason = 'Reden van het crediteren: Het kenmerk van de opdrachtgever klopt niet.';
    expect(await mainText(officer)).toContain(reason);
    await officer.goTo('/');
    expect(await mainText(officer)).toContain('De factuur van deze maand is gecrediteerd.');
    await officer.goTo('/facturen');
    expect(await mainText(officer)).toContain('Gecrediteerd met C2026-0001');
    await officer.look('facturen');
    expect(await officer.tablesToScroll()).toEqual([]);
    await officer.goTo('/facturen/F2026-0001');
    expect(await mainText(officer)).toContain('niets te betalen: teruggenomen met C2026-0001');
    await officer.look('factuur-gecrediteerd');
    for (const number of ['F2026-0001', 'C2026-0001']) {
      await client.goTo(`/facturen/${number}`);
      expect(await mainText(client)).toContain(reason);
    }
  });

  it('works without scripts as well', async () => {
    const second = await signIn(browser, app.url, 'financien2', { withoutScripts: true });
    await follow(second, 'Naar de maandafsluiting');
    await press(second, 'Concept opstellen');
    await lead.goTo('/maanden/2026-01');
    await press(lead, 'Vaststellen');
    await second.goTo('/facturen/F2026-0002');
    const again = await mainText(second);
    expect(again).toContain('Deze factuur vervangt F2026-0001 (gecrediteerd met C2026-0001).');
    expect(again).toContain('Werkelijke loonkosten Klantcontact, januari 2026');
    expect(again).not.toMatch(/niet eerder gefactureerd/i);
    await lead.goTo('/facturen/F2026-0002');
    await lead.look('factuur-opnieuw');
    expect(await lead.tablesToScroll()).toEqual([]);
    await second.page.getByText('Toon 5 regels').click();
    expect(await mainText(second)).toContain('Consulent burgerzaken');
  });

  it('keeps the main menu behind a button on a narrow screen, without scripts as well', async () => {
    const narrow = await signIn(browser, app.url, 'financien', { withoutScripts: true });
    const { page } = narrow;
    await page.setViewportSize({ width: 390, height: 844 });
    const menu = page.getByRole('navigation', { name: 'Hoofdmenu' });
    expect(await menu.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Menu', exact: true }).click();
    await menu.getByRole('button', { name: 'Menu sluiten' }).click();
    expect(await menu.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Menu', exact: true }).click();
    await menu.getByRole('link', { name: 'Facturen', exact: true }).click();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Facturen');
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(await menu.isVisible()).toBe(true);
    await page.context().close();
  });

  it('gives whoever has nothing to do a true picture, and the administrator a place to start', async () => {
    const administrator = await signIn(browser, app.url, 'beheer');
    expect(await mainText(administrator)).toContain('Jouw werk is de inrichting.');
    await administrator.look('te-doen-beheer');
    await follow(administrator, 'Partijen (JSON)');
    expect(await administrator.page.locator('body').innerText()).toContain('Gemeente Ommen');
    const inJanuary = await signIn(browser, app.url, 'regisseur');
    expect(await mainText(inJanuary)).toContain('Alle maanden tot nu toe zijn klaar.');
    app.clock.stepTo('2026-02-20T09:00:00+01:00');
    const regisseur = await signIn(browser, app.url, 'regisseur');
    expect(await mainText(regisseur)).toContain(
      'Nog niet gefactureerd: februari 2026. De opdrachtnemer is aan zet.',
    );
    await regisseur.look('te-doen-regisseur');
    expect([...administrator.findings, ...regisseur.findings]).toEqual([]);
  });

  it('never broke a rule of accessibility, nor made the browser complain', () => {
    expect([...officer.findings, ...lead.findings]).toEqual([]);
    expect([...officer.complaints, ...lead.complaints]).toEqual([]);
  });
});
