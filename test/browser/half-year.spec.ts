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
  const visitors: Visitor[] = [];

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

  it('kept to the accessibility rules all the way, on a wide and a narrow screen', () => {
    expect(visitors.flatMap(({ findings }) => findings)).toEqual([]);
    expect(visitors.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});
