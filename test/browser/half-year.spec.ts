import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import type { AgreementRecord } from '../../src/agreements';
import { acceptPayroll, billMonth } from '../support/bill-month';
import { startBrowser } from '../support/browser';
import { registerOmmen } from '../support/ommen-agreement';
import { usualRows } from '../support/payroll-file';
import { recordFact } from '../support/record-fact';
import { startApp, type RunningApp } from '../support/start-app';
import { signIn, type Visitor } from '../support/visitor';

jest.setTimeout(300_000);

const THRESHOLD = {
  list: 'deviationThresholds',
  item: { id: 'grens-2026', from: '2026-01-01', percentage: '5', amount: '5000.00' },
};

/** A half-year as both controllers read, clarify and fix it (DVO 4.5, 6). */
describe('a half-year overview in a browser', () => {
  let app: RunningApp;
  let record: AgreementRecord;
  let browser: Browser;
  let own: Visitor;
  let client: Visitor;
  let ownFingerprints: string[] = [];
  const visitors: Visitor[] = [];

  /** Of figures with the words of one party, and of the figures alone. */
  const fingerprints = ({ page }: Visitor): Promise<string[]> =>
    page.locator('#verantwoording ~ dl code').allInnerTexts();
  const mainText = (visitor: Visitor): Promise<string> => visitor.page.getByRole('main').innerText();
  const comeIn = async (): Promise<void> => {
    own = await signIn(browser, app.url, 'controller');
    client = await signIn(browser, app.url, 'controller-ommen');
    visitors.push(own, client);
  };

  beforeAll(async () => {
    app = await startApp('2026-01-28T09:00:00+01:00');
    record = await registerOmmen(app);
    await recordFact(app, record, 'afspraak', THRESHOLD);
    await acceptPayroll(app, record, 'LOON-2026-01', usualRows());
    await billMonth(app, record, '2026-01');
    browser = await startBrowser();
    await comeIn();
  });

  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  it('lists the half-years with what each party fixed of them', async () => {
    await own.page.getByRole('link', { name: 'Halfjaaroverzichten' }).click();
    expect(await mainText(own)).toContain('Eerste helft 2026');
    await own.look('halfjaren');
  });

  it('shows the same figures to both parties', async () => {
    await own.page.getByRole('link', { name: 'Eerste helft 2026' }).click();
    await client.goTo('/overzichten/2026-h1');
    expect(await mainText(client)).toBe(await mainText(own));
    await own.look('halfjaar');
  });

  it('says of a half-year that runs why so much deviates, and does not lead to fixing it', async () => {
    expect(await mainText(own)).toContain('Dit halfjaar loopt nog.');
    expect(await own.page.getByRole('button', { name: 'Overzicht vaststellen' }).isVisible()).toBe(false);
  });

  it('puts a table with every chart', async () => {
    const charts = own.page.locator('figure.chart');
    expect(await charts.count()).toBe(3);
    expect(await own.page.locator('figure.chart:has(svg[role="img"][aria-label]):has(table)').count()).toBe(
      3,
    );
  });

  it('hands out what it shows for a spreadsheet, and as paper and workbook', async () => {
    const [download] = await Promise.all([
      own.page.waitForEvent('download'),
      own.page.getByRole('link', { name: 'Download als CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^halfjaaroverzicht-.*-2026-h1-concept\.csv$/);
    const csv = readFileSync(await download.path(), 'utf8');
    expect(csv).toContain(
      'Begroting en realisatie van het halfjaar;Formatie;regel;In rekening te brengen (€);26481,38',
    );
    for (const name of ['Download de PDF', 'Download de werkmap (XLSX)']) {
      const href = await own.page.getByRole('link', { name }).getAttribute('href');
      expect((await own.page.request.get(app.url + (href ?? ''))).status()).toBe(200);
    }
  });

  it('asks, once it is over, for a clarification of every part beyond the threshold', async () => {
    app.clock.stepTo('2026-07-03T09:00:00+02:00');
    await comeIn();
    expect(await mainText(own)).toContain('Stel het halfjaaroverzicht van de eerste helft 2026 vast');
    await own.page.getByRole('link', { name: 'Naar het halfjaaroverzicht' }).click();
    expect(await mainText(own)).toContain('Nog een toelichting nodig bij: formatie en overhead');
    expect(await mainText(own)).toContain(
      'Nog niet vast te stellen: formatie en overhead vragen een toelichting',
    );
    await own.page.getByRole('button', { name: 'Toelichtingen bewaren' }).click();
    expect(await mainText(own)).toContain(
      'Schrijf bij ten minste één onderdeel waar het verschil vandaan komt.',
    );
    await own.look('halfjaar-niets-toegelicht');
  });

  it('is not fixed while one lacks, which is named', async () => {
    await own.page
      .getByLabel('Waar komt het verschil bij formatie vandaan?')
      .fill('Loonkosten vanaf februari volgen nog');
    await own.page.getByRole('button', { name: 'Toelichtingen bewaren' }).click();
    expect(await mainText(own)).toContain('De toelichtingen zijn bewaard.');
    expect(await mainText(own)).toContain('Nog niet vast te stellen: overhead vraagt een toelichting');
    const token = await own.page.locator('input[name="_csrf"]').first().inputValue();
    const [seen = ''] = await fingerprints(own);
    const answer = await own.page.request.post(`${app.url}/overzichten/2026-h1/vaststellingen`, {
      form: { _csrf: token, vingerafdruk: seen },
    });
    expect(answer.status()).toBe(409);
    expect(await answer.text()).toMatch(/nog geen toelichting op deze cijfers: overhead\..*F\.700/);
  });

  it('is fixed by a controller on what was seen', async () => {
    await own.page.getByLabel('Waar komt het verschil bij overhead vandaan?').fill('Volgt de formatie');
    await own.page.getByRole('button', { name: 'Toelichtingen bewaren' }).click();
    await own.page.getByRole('button', { name: 'Overzicht vaststellen' }).click();
    expect(own.page.url()).toContain('/overzichten/2026-h1/versies/1');
    expect(await mainText(own)).toContain(
      'Versie 1, vastgesteld op 3 juli 2026 door controller voor Gemeente Twenterand, de opdrachtnemer.',
    );
    expect(await mainText(own)).toContain('Loonkosten vanaf februari volgen nog');
    await own.look('halfjaar-versie');
    await own.goTo('/overzichten/2026-h1');
    expect(await mainText(own)).toContain(
      'Deze stand heeft jouw partij vastgesteld op 3 juli 2026, als versie 1',
    );
    ownFingerprints = await fingerprints(own);
  });

  it('shows the other party the version with its words, and asks it for its own', async () => {
    await client.goTo('/overzichten/2026-h1');
    expect(await mainText(client)).not.toContain('Loonkosten vanaf februari volgen nog');
    // Its words are its own, the figures are of both.
    const [all, figures] = await fingerprints(client);
    expect(figures).toBe(ownFingerprints[1]);
    expect(all).not.toBe(ownFingerprints[0]);
    expect(await mainText(client)).toContain('Nog een toelichting nodig bij: formatie en overhead');
    await client.page.getByRole('link', { name: 'Versie 1' }).click();
    expect(await mainText(client)).toContain('Loonkosten vanaf februari volgen nog');
    await client.goTo('/overzichten');
    expect(await mainText(client)).toContain('Versie 1, 3 juli 2026');
    await client.look('halfjaren-vastgesteld');
  });

  it('says to who may not clarify or fix who does', async () => {
    const creditors = await signIn(browser, app.url, 'crediteuren');
    visitors.push(creditors);
    await creditors.goTo('/overzichten/2026-h1');
    const text = await mainText(creditors);
    expect(text).toContain('De regisseur en de controller van de opdrachtgever lichten toe.');
    expect(text).toContain('De controller van de opdrachtgever stelt het overzicht vast voor die partij.');
    expect(await creditors.page.getByRole('button', { name: 'Toelichtingen bewaren' }).count()).toBe(0);
  });

  it('has a later version beside it, which says what differs', async () => {
    app.clock.stepTo('2026-07-10T09:00:00+02:00');
    await comeIn();
    await acceptPayroll(app, record, 'LOON-2026-02', usualRows());
    await own.goTo('/overzichten/2026-h1');
    expect(await mainText(own)).toContain('Veranderd sinds versie 1 van 3 juli 2026');
    expect(await mainText(own)).toContain('De cijfers zijn veranderd sinds deze toelichting.');
    await own.look('halfjaar-veranderd');
    await own.page.getByRole('button', { name: 'Toelichtingen bewaren' }).click();
    await own.page.getByRole('button', { name: 'Overzicht vaststellen' }).click();
    expect(await mainText(own)).toContain('Anders dan de vorige versie van deze partij');
    await own.look('halfjaar-tweede-versie');
    await own.goTo('/overzichten/2026-h1/versies/1');
    expect(await mainText(own)).toContain('Versie 1, vastgesteld op 3 juli 2026');
    expect(await mainText(own)).toContain('26.481,38');
  });

  it('shows the half-year as it was known on a day, with nothing to do', async () => {
    await client.goTo('/overzichten/2026-h1?bekendOp=2026-07-03');
    expect(await mainText(client)).toContain('Je ziet de cijfers zoals bekend op 3 juli 2026.');
    expect(await client.page.getByRole('button', { name: 'Toelichtingen bewaren' }).count()).toBe(0);
    expect(await client.page.getByRole('heading', { name: 'Vaststellen' }).count()).toBe(0);
    await client.goTo('/overzichten/2026-h1?bekendOp=2027-01-01');
    expect(await client.page.title()).toContain('Fout:');
  });

  it('asks for fewer clarifications once a higher threshold is set up', async () => {
    const lead = await signIn(browser, app.url, 'teamleider');
    visitors.push(lead);
    await lead.goTo('/beheer/overeenkomst');
    expect(await mainText(lead)).toMatch(
      /In 2026 vraagt een onderdeel een toelichting als het meer dan 5\s% én meer/,
    );
    await lead.page.getByText('Afwijkingsgrens vastleggen').first().click();
    const form = lead.page.locator('form', { has: lead.page.locator('#afwijkingsgrens-percentage') });
    await form.getByLabel('Komt in de plaats van').selectOption({ index: 1 });
    await form.getByLabel('Vanaf').fill('01-01-2026');
    await form.getByLabel('Percentage').fill('99,9');
    await form.getByLabel('Bedrag').fill('500.000,00');
    await form.getByLabel('Bron').fill('afspraak van beide controllers');
    await form.getByRole('button').click();
    expect(await lead.page.getByRole('status').innerText()).toContain('De afwijkingsgrens is vastgelegd.');
    expect(await mainText(lead)).toMatch(/meer dan 99,9\s% én meer dan €\s500\.000,00/);
    await client.goTo('/overzichten/2026-h1');
    expect(await mainText(client)).toContain('elk onderdeel dat erom vraagt, is toegelicht');
  });

  it('kept to the accessibility rules all the way, on a wide and a narrow screen', () => {
    expect(visitors.flatMap(({ findings }) => findings)).toEqual([]);
    expect(visitors.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});
