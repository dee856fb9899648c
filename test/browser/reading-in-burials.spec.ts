import type { Browser } from 'playwright-core';
import { ReadInTariffs, SetUpSeries } from '../../src/cemetery';
import { Transactions, type Actor } from '../../src/platform/database';
import { decided } from '../support/addendum-steps';
import { startBrowser } from '../support/browser';
import { EXPORT, SERIES, TARIFFS } from '../support/cemetery-steps';
import { registerOmmen } from '../support/ommen-agreement';
import { startApp, type RunningApp } from '../support/start-app';
import { queryAs } from '../support/test-database';
import { signIn, submitSignIn, type Visitor } from '../support/visitor';

jest.setTimeout(240_000);

const CEMETERY: Actor = { person: 'begraafplaatsen', role: 'cemetery-administration', party: 'twenterand' };

/** As K2B might write it: other headings, of which one nobody could guess, an unknown article and a postcode that cannot be. */
function otherExport(): Buffer {
  const text = EXPORT.content
    .toString('utf8')
    .replace('Itemnummer;', 'Regel-ID;')
    .replace(';Naam;', ';Ten laste van;')
    .replaceAll(';BG00;', ';BG99;')
    .replace('7731 AA', '77 AA');
  return Buffer.from(text, 'utf8');
}

/** From an export that fits no profile to items that are recorded; each test goes on where the one before ended. */
describe('reading in an export of K2B in a browser', () => {
  let app: RunningApp;
  let browser: Browser;
  let clerk: Visitor;

  const mainText = async (visitor = clerk): Promise<string> =>
    (await visitor.page.getByRole('main').innerText()).replaceAll('\u00a0', ' ');
  const send = async (content: Buffer, name = 'export.csv', visitor = clerk): Promise<void> => {
    await visitor.goTo('/k2b/inlezen');
    const main = visitor.page.getByRole('main');
    await main.getByLabel('Export van K2B').setInputFiles({ name, mimeType: 'text/csv', buffer: content });
    await main.getByRole('button', { name: 'Export controleren' }).click();
  };
  const press = (name: string): Promise<void> =>
    clerk.page.getByRole('main').getByRole('button', { name }).click();
  const count = async (table: string): Promise<number> => {
    const sql = `SELECT count(*)::integer AS n FROM slotsom.${table}`;
    return (await queryAs<{ n: number }>(app.database.superuserUrl, sql))[0]?.n ?? -1;
  };

  beforeAll(async () => {
    app = await startApp('2026-01-23T09:00:00+01:00');
    const record = await registerOmmen(app);
    await app.application.get(Transactions).run(CEMETERY, async (tx) => {
      const { aanleverprofiel, ...setUp } = SERIES;
      const series = app.application.get(SetUpSeries, { strict: false });
      decided(await series.setUp(tx, record, { ...setUp, sluitingsdagen: [] }, aanleverprofiel));
      const { name, content } = TARIFFS.file as { name: string; content: Buffer };
      const tariffs = app.application.get(ReadInTariffs, { strict: false });
      decided(await tariffs.readIn(tx, record, { fileName: name, content }));
    });
    browser = await startBrowser();
    clerk = await signIn(browser, app.url, 'begraafplaatsen');
  });

  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  it('asks which column is which when the headings are not those of the profile', async () => {
    await clerk.goTo('/k2b/inlezen');
    await clerk.look('k2b-inlezen');
    await press('Export controleren');
    expect(await mainText()).toContain('Kies de export van K2B. (F.139)');
    await send(otherExport());
    const text = await mainText();
    expect(text).toContain('past niet bij export.csv');
    expect(text).toContain('Niet gevonden: ‘Itemnummer’, ‘Naam’.');
    expect(text).not.toContain('Er is al een profiel dat past');
    expect(await clerk.page.getByLabel('Itemnummer').inputValue()).toBe('0');
    await clerk.look('k2b-kolommen');
    await press('Profiel vastleggen en controleren');
    expect(await mainText()).toContain('Kies de kolom voor naam');
    await clerk.look('k2b-kolommen-fout');
    await clerk.page.getByLabel('Naam', { exact: true }).selectOption({ label: 'Ten laste van' });
    await clerk.page.getByLabel('Naam van het profiel').fill('key2');
    await press('Profiel vastleggen en controleren');
    expect(await mainText()).toContain('Export-key2, versie 1'.replace('-', ' '));
  });

  it('shows all faults at once, and keeps the file for who sent it alone', async () => {
    const text = await mainText();
    expect(text).toContain('2 × Artikel BG99 staat in geen tarieventabel');
    expect(text).toContain('de postcode kan niet bestaan');
    expect(await count('cemetery_item')).toBe(0);
    expect(text).toMatch(/Rij \d+: itemnummer K2B-2026-\d+, graf \S+, artikel \S+/);
    await clerk.look('k2b-fouten');
    const { pathname } = new URL(clerk.page.url());
    const colleague = await signIn(browser, app.url, 'begraafplaatsen2');
    await colleague.goTo('/k2b/inlezen');
    expect(await mainText(colleague)).not.toContain('export.csv');
    expect((await colleague.page.goto(app.url + pathname))?.status()).toBe(404);
  });

  it('writes down who looked at its first rows and at its faults', async () => {
    const reads = await queryAs<{ address: string }>(
      app.database.superuserUrl,
      `SELECT details->>'address' AS address FROM slotsom.audit_event
       WHERE action = 'sensitive.read' AND subject_id = 'cemetery.open-export' ORDER BY occurred_at`,
    );
    const path = /^\/k2b\/inlezen\/[\da-f-]{36}/;
    expect(reads.map(({ address }) => address.replace(path, '').split('?')[0])).toEqual(['/kolommen', '']);
  });

  it('mends the same article in one go, and the postcode, with one reason', async () => {
    await press('Herstellen en opnieuw controleren');
    expect(await mainText()).toContain('Vul bij ten minste één fout in wat er moet staan.');
    const main = clerk.page.getByRole('main');
    await main.getByLabel('Artikelcode').selectOption('BG00');
    await main.getByLabel('Postcode').fill('7731 AA');
    await main.getByLabel('Reden', { exact: true }).fill('nagevraagd');
    await press('Herstellen en opnieuw controleren');
    const text = await mainText();
    expect(text).toContain('De export heeft geen fouten.');
    expect(text).toMatch(/(?:BG99\s+BG00\s+nagevraagd[^]*){2}/);
    await clerk.look('k2b-controleren');
  });

  it('shows a colleague what it comes to, and none of its rows or cells', async () => {
    const { pathname } = new URL(clerk.page.url());
    const colleague = await signIn(browser, app.url, 'begraafplaatsen2');
    await colleague.goTo(pathname);
    const text = await mainText(colleague);
    expect(text).toMatch(/Herstelde cellen\s+3/);
    expect(text).not.toMatch(/77 AA|BG99|Kolommen bekijken/);
    expect((await colleague.page.goto(`${app.url}${pathname}/kolommen`))?.status()).toBe(404);
    expect((await clerk.page.goto(`${app.url}${pathname}/kolommen`))?.status()).toBe(200);
    await clerk.page.goBack();
  });

  it('is recorded with the control total, and says what was mended, by whom and why', async () => {
    const main = clerk.page.getByRole('main');
    await main.getByLabel('Aantal items').fill('6');
    await main.getByLabel('Controletotaal in euro’s').fill('1,00');
    await press('Export vastleggen');
    expect(await mainText()).toContain('Je gaf € 1,00 op.');
    const sum = /Som\s+€ ([\d.]+,\d\d)/.exec(await mainText())?.[1] ?? '';
    await main.getByLabel('Controletotaal in euro’s').fill(sum);
    await press('Export vastleggen');
    expect(await mainText()).toContain('De export is vastgelegd.');
    expect([await count('cemetery_item'), await count('cemetery_upload')]).toEqual([6, 0]);
    await clerk.look('k2b-exporten');
    const onward = clerk.page.getByRole('main').getByRole('link', { name: 'venster 1' });
    expect(await onward.getAttribute('href')).toMatch(/^\/k2b\/1(?:\?|$)/);
    await clerk.page
      .getByRole('main')
      .getByRole('link', { name: /cellen/ })
      .click();
    const text = await mainText();
    expect(text).toContain('Hersteld door Begraafplaatsadministratie (Twenterand)');
    expect(text).toMatch(/Postcode\s+77 AA\s+7731 AA\s+nagevraagd/);
    await clerk.look('k2b-export');
  });

  it('is refused when it is sent again, with the one that it was', async () => {
    await send(otherExport(), 'nogmaals.csv');
    expect(await mainText()).toMatch(/al (?:ingelezen|vastgelegd|aangeleverd).*export 1/i);
    await clerk.look('k2b-nogmaals');
  });

  it('leaves no profile behind when the export is refused all the same', async () => {
    const before = await count('cemetery_profile');
    const text = EXPORT.content
      .toString('utf8')
      .replace('Itemnummer;', 'Kenmerk van de regel;')
      .replace('Reden afwijking', 'BSN')
      .replace(/(NL;;;;)(\r?\n)/, '$1111222333$2');
    await send(Buffer.from(text, 'utf8'), 'bsn.csv');
    await clerk.page.getByLabel('Itemnummer').selectOption({ label: 'Kenmerk van de regel' });
    await clerk.page.getByLabel('Naam van het profiel').fill('bsn');
    await press('Profiel vastleggen en controleren');
    expect(await mainText()).toContain('een burgerservicenummer');
    expect(await count('cemetery_profile')).toBe(before);
  });

  it('leaves rows out that no mended cell helps, says what they come to, and keeps in sight what was never read in', async () => {
    const [headings = '', first = ''] = otherExport()
      .toString('utf8')
      .replace('77 AA', '7731 AA')
      .split('\r\n');
    const rowOf = (item: string): string => first.replace('K2B-2026-0001', item);
    const faulty = rowOf('K2B-2026-0098').replace('7731 AA', '77 AA');
    const rows = [headings, first, rowOf('K2B-2026-0099'), faulty, ''];
    await send(Buffer.from(rows.join('\r\n'), 'utf8'), 'nieuw.csv');
    expect(await mainText()).toContain('item K2B-2026-0001 is al ingelezen');
    const main = clerk.page.getByRole('main');
    expect(await main.getByLabel('Welke rijen laat je weg?').inputValue()).toBe('2');
    await clerk.look('k2b-weglaten');
    await main.getByLabel('Welke rijen laat je weg?').fill('2, 4');
    await press('Weglaten en opnieuw controleren');
    expect(await mainText()).toContain('Vul in waarom je deze rijen weglaat');
    await main.getByLabel('Waarom laat je ze weg?').fill('staat er al, en van 98 is het adres onbekend');
    await press('Weglaten en opnieuw controleren');
    const text = await mainText();
    expect(text).toContain('De export heeft geen fouten.');
    expect(text).toMatch(/Weggelaten\s+2 rijen, samen € 1\.834,00/);
    expect(text).toContain('trek dat af van wat K2B zegt');
    await clerk.look('k2b-weggelaten');
    await main.getByLabel('Aantal items').fill('1');
    await main.getByLabel('Controletotaal in euro’s').fill('917,00');
    await press('Export vastleggen');
    expect(await mainText()).toContain('Eén item is weggelaten en staat in geen bestand.');
    await clerk.look('k2b-exporten-weggelaten');
    await main.getByRole('link', { name: '2 rijen' }).click();
    expect(await mainText()).toMatch(/K2B-2026-0098\s+€ 917,00\s+nog niet ingelezen/);
    await clerk.look('k2b-export-weggelaten');
  });

  it('shows who looks at the file before its release what was mended, left out and never read in', async () => {
    await clerk.goTo('/k2b/1');
    expect(await mainText()).toContain('Eén item is weggelaten en staat in geen bestand.');
    await clerk.look('k2b-venster-weggelaten');
    app.clock.stepTo('2026-01-26T09:00:00+01:00');
    await clerk.goTo('/aanmelden');
    await submitSignIn(clerk, 'begraafplaatsen');
    await clerk.goTo('/k2b/1');
    await press('Bestand voorbereiden');
    const text = await mainText();
    expect(text).toMatch(/Export 1 \(export\.csv\): \d+ herstelde cellen\./);
    expect(text).toContain('Export 2 (nieuw.csv): 2 weggelaten rijen.');
    await clerk.look('k2b-voorbereid-naast');
    await clerk.page.getByRole('main').getByRole('link', { name: '2 weggelaten rijen' }).click();
    expect(clerk.page.url()).toContain('/k2b/exporten/2#weggelaten');
  });

  it('reads well: no complaints and no findings', () => {
    expect(clerk.findings).toEqual([]);
    expect(clerk.complaints).toEqual([]);
  });
});
