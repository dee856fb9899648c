import type { Browser } from 'playwright-core';
import { acceptPayroll, billMonth } from '../support/bill-month';
import { startBrowser } from '../support/browser';
import { registerOmmen } from '../support/ommen-agreement';
import { usualRows } from '../support/payroll-file';
import { recordFact } from '../support/record-fact';
import { startApp, type RunningApp } from '../support/start-app';
import { signIn, type Visitor } from '../support/visitor';

jest.setTimeout(240_000);

/** Overhead goes by the ceiling, so that another scale changes what was invoiced, whatever was paid. */
const ON_THE_CEILING = {
  list: 'policies',
  item: {
    ...{ id: 'beleid-plafond', from: '2026-01-01', overheadBasis: 'formation-ceiling' },
    ...{ trainingBasis: 'instalments', indexation: 'automatic', fullTimeHours: '36' },
  },
};

/** From the inquiry to the invoice; each test goes on where the one before ended. */
describe('a regrading in a browser', () => {
  let app: RunningApp;
  let browser: Browser;
  let lead: Visitor;
  let officer: Visitor;
  let client: Visitor;

  const mainText = (visitor: Visitor): Promise<string> => visitor.page.getByRole('main').innerText();
  const press = (visitor: Visitor, name: string): Promise<void> =>
    visitor.page.getByRole('main').getByRole('button', { name, exact: true }).first().click();
  const ask = async (scale: string, from = '12-1-2026'): Promise<void> => {
    await lead.goTo('/indexering');
    await lead.page.getByRole('link', { name: 'Bekijk een herwaardering en leg haar vast' }).click();
    await lead.page.getByLabel('Functie').selectOption('Medewerker balie');
    await lead.page.getByLabel('Nieuwe schaal').fill(scale);
    await lead.page.getByLabel('Vanaf').fill(from);
    await press(lead, 'Effect bekijken');
  };

  beforeAll(async () => {
    app = await startApp('2026-01-28T09:00:00+01:00');
    const record = await registerOmmen(app);
    await recordFact(app, record, 'beleid', ON_THE_CEILING);
    await acceptPayroll(app, record, 'LOON-2026-01', usualRows());
    await billMonth(app, record, '2026-01');
    app.clock.stepTo('2026-02-20T09:00:00+01:00');
    await acceptPayroll(app, record, 'LOON-2026-02', usualRows());
    browser = await startBrowser();
    lead = await signIn(browser, app.url, 'teamleider');
    officer = await signIn(browser, app.url, 'financien');
    client = await signIn(browser, app.url, 'regisseur');
  });

  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  it('is looked at first, with a warning while the client was told nothing of an inquiry', async () => {
    await ask('9');
    const text = await mainText(lead);
    expect(text).toContain('Plafond en budget van 2026');
    expect(text).toContain('geen melding aan de opdrachtgever vastgelegd');
    await lead.look('herwaardering-niet-gemeld');
  });

  it('is not offered to be recorded while not all of it can be calculated', async () => {
    await ask('99');
    expect(await mainText(lead)).toContain('Niet alles is te berekenen');
    expect(await lead.page.getByRole('button', { name: 'Herwaardering vastleggen' }).count()).toBe(0);
    await ask('9');
  });

  it('is told to the client when the inquiry starts, without its day, and by the group of the function', async () => {
    await lead.page.getByRole('link', { name: 'de melding vastlegt' }).click();
    await lead.page
      .getByLabel('Herwaardering of onderzoek')
      .selectOption('Onderzoek naar Medewerker balie, dag nog niet bekend');
    await lead.page.getByLabel('Gemeld op').fill('1-3-2030');
    await lead.page.getByLabel('Stuk').fill('brief 2025-118');
    await press(lead, 'Melding vastleggen');
    expect(await mainText(lead)).toContain('Deze dag moet nog komen. Kies vandaag (20-02-2026)');
    await lead.page
      .getByLabel('Herwaardering of onderzoek')
      .selectOption('Onderzoek naar Medewerker balie, dag nog niet bekend');
    await lead.page.getByLabel('Gemeld op').fill('15-12-2025');
    await lead.page.getByLabel('Stuk').fill('brief 2025-118');
    await press(lead, 'Melding vastleggen');
    expect(await mainText(lead)).toMatch(/Medewerker balie\s+15-12-2025\s+regisseur\s+brief 2025-118/);
    await lead.look('herwaardering-onderzoek');
    await client.goTo('/indexering');
    const seen = await mainText(client);
    expect(seen).toMatch(/Klantcontact\s+15-12-2025\s+regisseur\s+brief 2025-118/);
    expect(seen).not.toContain('Medewerker balie');
    await client.look('herwaardering-onderzoek-opdrachtgever');
  });

  it('is recorded with its document, and not without, nor from the first day or to the scale that it has', async () => {
    await ask('9', '1-1-2026');
    await lead.page.getByLabel('Stuk met het besluit').fill('besluit 2026-004');
    await press(lead, 'Herwaardering vastleggen');
    expect(await mainText(lead)).toContain('Medewerker balie begint zelf op 1 januari 2026.');
    await ask('9');
    expect(await mainText(lead)).toContain('Het onderzoek is gemeld aan de opdrachtgever.');
    await press(lead, 'Herwaardering vastleggen');
    expect(await mainText(lead)).toContain('Vul het stuk met het besluit in.');
    await lead.look('herwaardering-zonder-stuk');
    await lead.page.getByLabel('Stuk met het besluit').fill('besluit 2026-004');
    await press(lead, 'Herwaardering vastleggen');
    expect(await mainText(lead)).toContain('De herwaardering is vastgelegd.');
    expect(await mainText(lead)).not.toContain('Gemelde onderzoeken');
    await ask('9');
    await lead.page.getByLabel('Stuk met het besluit').fill('besluit 2026-004');
    await press(lead, 'Herwaardering vastleggen');
    expect(await mainText(lead)).toContain('Medewerker balie heeft dan al schaal 9');
  });

  it('is the cause of a correction in the draft of the next month, with the way to it', async () => {
    await officer.goTo('/maanden/2026-02');
    expect(await mainText(officer)).not.toContain('Herwaardering niet gemeld');
    await press(officer, 'Concept opstellen');
    await officer.page.getByText('Toon alle regels').first().click();
    const cause = officer.page.getByRole('link', { name: /Herwaardering.*12 januari 2026/ });
    expect(await cause.getAttribute('href')).toBe('/indexering#herwaarderingen');
    await officer.look('concept-met-herwaardering');
  });

  it('is invoiced by a colleague who did not record it, and found by the client from the invoice', async () => {
    const colleague = await signIn(browser, app.url, 'financien2');
    await colleague.goTo('/maanden/2026-02');
    await press(colleague, 'Vaststellen');
    await client.goTo('/facturen');
    await client.page.getByRole('link', { name: 'F2026-0002' }).first().click();
    const text = await mainText(client);
    expect(text).toMatch(/Herwaardering.*\tDVO 4\.4\t/);
    expect(text).not.toContain('Medewerker balie');
    await client.page
      .getByRole('link', { name: /^Herwaardering/ })
      .first()
      .click();
    expect(await mainText(client)).toMatch(/Klantcontact\s+12-01-2026\s+15-12-2025 aan regisseur/);
    await client.look('herwaardering-opdrachtgever');
  });

  it('reads well for everyone', () => {
    const visitors = [lead, officer, client];
    expect(visitors.flatMap(({ findings }) => findings)).toEqual([]);
    expect(visitors.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});
