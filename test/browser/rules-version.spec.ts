import type { Browser } from 'playwright-core';
import { RULES_VERSION } from '../../src/settlement/domain';
import { startBrowser } from '../support/browser';
import { registerOmmen } from '../support/ommen-agreement';
import { acceptPayroll, billMonth } from '../support/bill-month';
import { billBy, OTHER_RULES } from '../support/other-rules';
import { usualRows } from '../support/payroll-file';
import { startApp, type RunningApp } from '../support/start-app';
import { signIn, type Visitor } from '../support/visitor';

jest.setTimeout(120_000);

/** January was billed by earlier rules, and February waits; each test goes on where the one before ended. */
describe('newer rules in a browser', () => {
  let app: RunningApp;
  let browser: Browser;
  let officer: Visitor;
  let colleague: Visitor;
  let lead: Visitor;
  /** The team lead again, in a browser that runs no scripts. */
  let plain: Visitor;

  const mainText = (visitor: Visitor): Promise<string> => visitor.page.getByRole('main').innerText();
  const hasButton = async (visitor: Visitor, name: string): Promise<boolean> =>
    (await visitor.page.getByRole('main').getByRole('button', { name, exact: true }).count()) > 0;
  const press = (visitor: Visitor, name: string): Promise<void> =>
    visitor.page.getByRole('main').getByRole('button', { name, exact: true }).click();

  beforeAll(async () => {
    app = await startApp('2026-01-28T09:00:00+01:00');
    const record = await registerOmmen(app);
    await acceptPayroll(app, record, 'LOON-2026-01', usualRows());
    const upgrade = billBy(app.application, OTHER_RULES);
    await billMonth(app, record, '2026-01');
    upgrade();
    app.clock.stepTo('2026-02-20T09:00:00+01:00');
    await acceptPayroll(app, record, 'LOON-2026-02', usualRows());
    browser = await startBrowser();
    officer = await signIn(browser, app.url, 'financien');
    colleague = await signIn(browser, app.url, 'financien2');
    lead = await signIn(browser, app.url, 'teamleider');
    plain = await signIn(browser, app.url, 'teamleider', { withoutScripts: true });
  });

  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  it('are told to who makes the invoice, who can go no further', async () => {
    expect(await mainText(officer)).toContain(
      `rekenregels ${RULES_VERSION} wacht op akkoord van een teamleider`,
    );
    await officer.goTo('/maanden/2026-02');
    const text = await mainText(officer);
    expect(text).toContain('De facturering wacht tot een teamleider het verschil aanvaardt.');
    expect(text).toMatch(/januari 2026\tOverhead.*\t[\d.,−]+\t[\d.,−]+\t[\d.,−]+/);
    expect(await hasButton(officer, 'Concept opstellen')).toBe(false);
    expect(await hasButton(officer, 'Verschil aanvaarden')).toBe(false);
    await officer.look('rekenregels-wacht');
  });

  it('are the first thing to do for a team lead, who gives a reason', async () => {
    expect(await mainText(lead)).toContain(`Beoordeel wat rekenregels ${RULES_VERSION} anders uitrekenen`);
    await lead.look('te-doen-rekenregels');
    await lead.page.getByRole('link', { name: 'Verschil bekijken' }).click();
    await press(lead, 'Verschil aanvaarden');
    expect(await mainText(lead)).toContain('De reden ontbreekt.');
    await lead.look('rekenregels-zonder-reden');
  });

  it('go on after acceptance, which needs no script', async () => {
    await plain.goTo('/maanden/2026-02');
    await plain.page.getByLabel('Reden').fill('De overhead rustte op de verkeerde grondslag.');
    await press(plain, 'Verschil aanvaarden');
    expect(await mainText(plain)).toContain('Het verschil van de rekenregels is aanvaard.');
    await lead.goTo('/maanden/2026-02');
    expect(await mainText(lead)).toContain('De overhead rustte op de verkeerde grondslag.');
    await lead.look('rekenregels-aanvaard');
  });

  it('are issued by someone else than who accepted them', async () => {
    await officer.goTo('/maanden/2026-02');
    await press(officer, 'Concept opstellen');
    await lead.goTo('/maanden/2026-02');
    expect(await mainText(lead)).toContain(
      'Je hebt het verschil van de rekenregels in dit concept zelf aanvaard.',
    );
    expect(await hasButton(lead, 'Vaststellen')).toBe(false);
    await lead.look('rekenregels-zelf-aanvaard');
    await lead.goTo('/');
    expect(await mainText(lead)).toContain('wacht op vaststelling door een collega');
    await colleague.goTo('/maanden/2026-02');
    await press(colleague, 'Vaststellen');
    expect(await mainText(colleague)).toContain('De documenten zijn vastgesteld');
    await colleague.goTo('/correcties');
    expect(await mainText(colleague)).toContain(`Nieuwe rekenregels ${RULES_VERSION}`);
    await colleague.look('rekenregels-gecorrigeerd');
  });

  it('read well for everyone', () => {
    const visitors = [officer, colleague, lead, plain];
    expect(visitors.flatMap(({ findings }) => findings)).toEqual([]);
    expect(visitors.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});
