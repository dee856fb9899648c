import type { Browser } from 'playwright-core';
import type { AgreementRecord } from '../../src/agreements';
import { acceptPayroll, billMonth } from '../support/bill-month';
import { startBrowser } from '../support/browser';
import { registerOmmen } from '../support/ommen-agreement';
import { usualRows } from '../support/payroll-file';
import { startApp, type RunningApp } from '../support/start-app';
import { queryAs } from '../support/test-database';
import { signIn, type Visitor } from '../support/visitor';
import { waitUntil } from '../support/wait-until';
import { systemActor } from '../../src/platform/database';

jest.setTimeout(300_000);

const SYSTEM = systemActor('test');

/** Budget and limits as both parties see them, from the signal under "Te doen" on (DVO 4.2, 4.8, 6). */
describe('budget and limits in a browser', () => {
  let app: RunningApp;
  let record: AgreementRecord;
  let browser: Browser;
  let own: Visitor;
  let client: Visitor;
  const visitors: Visitor[] = [];

  const mainText = (visitor: Visitor): Promise<string> => visitor.page.getByRole('main').innerText();
  const settled = (): Promise<void> =>
    waitUntil(async () => {
      const sql = `SELECT id FROM slotsom.due_work WHERE kind = 'watch-limits' AND done_at IS NULL`;
      return (await queryAs(app.database.ownerUrl, sql, [], SYSTEM)).length === 0;
    }, 30);

  beforeAll(async () => {
    app = await startApp('2026-01-28T09:00:00+01:00');
    record = await registerOmmen(app);
    await acceptPayroll(app, record, 'LOON-2026-01', usualRows());
    await billMonth(app, record, '2026-01');
    app.clock.stepTo('2026-02-25T09:00:00+01:00');
    await acceptPayroll(app, record, 'LOON-2026-02', usualRows('200000.00'));
    await settled();
    browser = await startBrowser();
    own = await signIn(browser, app.url, 'controller');
    client = await signIn(browser, app.url, 'regisseur');
    visitors.push(own, client);
  });

  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  it('are signalled under what there is to do, on both sides, and lead to the stand', async () => {
    for (const visitor of [own, client])
      expect(await mainText(visitor)).toContain('Signaal over het budget van 2026');
    await own.look('budgetsignaal');
    await own.page.getByRole('link', { name: 'Stand bekijken' }).click();
    expect(new URL(own.page.url()).pathname).toBe('/budget/2026');
  });

  it('show limits, services, signals and years to come, the same to both parties', async () => {
    await client.page.getByRole('link', { name: 'Budget en plafond' }).click();
    const [shown, others] = [await mainText(own), await mainText(client)];
    expect(others).toBe(shown);
    for (const text of [
      'Grenzen en gebruik',
      'Formatie per dienst',
      'Signalen',
      'Volgend jaar en verder',
      'Raming',
    ])
      expect(shown).toContain(text);
    expect(shown).not.toContain('Medewerker');
    await own.look('budget');
  });

  it('stand beside their tables as charts that say what they show', async () => {
    const charts = own.page.getByRole('figure');
    expect(await charts.count()).toBe(2);
    for (const chart of await charts.all()) {
      expect(await chart.getByRole('img').getAttribute('aria-label')).toContain('€');
      expect(await chart.getByRole('table').count()).toBe(1);
    }
  });

  it('can be seen as known on a day, before a signal was there', async () => {
    await own.page.getByLabel('Zoals bekend op').fill('2026-01-28');
    await own.page.getByRole('button', { name: 'Tonen' }).click();
    expect(own.page.url()).toContain('bekendOp=2026-01-28');
    expect(await mainText(own)).toContain('Er is nog geen signaal');
    await own.look('budget-bekend-op');
  });

  it('come as rows of a spreadsheet', async () => {
    const [download] = await Promise.all([
      client.page.waitForEvent('download'),
      client.page.getByRole('link', { name: 'Download als CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^budget-.*-2026\.csv$/);
  });

  it('kept to the accessibility rules all the way, on a wide and a narrow screen', () => {
    expect(visitors.flatMap(({ findings }) => findings)).toEqual([]);
    expect(visitors.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});
