import type { Browser } from 'playwright-core';
import type { AgreementRecord } from '../../src/agreements';
import { startBrowser } from '../support/browser';
import { registerOmmen } from '../support/ommen-agreement';
import { ASSESSED } from '../support/one-of-every-list';
import { recordFact } from '../support/record-fact';
import { startApp, type RunningApp } from '../support/start-app';
import { signIn, type Visitor } from '../support/visitor';

jest.setTimeout(300_000);

/** Gives the year before the first one of the agreement something to account for. */
const TAX_OF_2025 = {
  list: 'corporationTax',
  item: { id: 'tax-2025', costMonth: '2025-12', amount: '100.00', ...ASSESSED },
};

describe('the account of a year in a browser', () => {
  let app: RunningApp;
  let record: AgreementRecord;
  let browser: Browser;
  let lead: Visitor;
  let client: Visitor;

  const mainText = (visitor: Visitor): Promise<string> => visitor.page.getByRole('main').innerText();

  beforeAll(async () => {
    app = await startApp('2026-01-28T09:00:00+01:00');
    record = await registerOmmen(app);
    browser = await startBrowser();
    lead = await signIn(browser, app.url, 'teamleider');
    client = await signIn(browser, app.url, 'regisseur');
  });

  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  it('opens with a year that has something, and offers none without', async () => {
    await lead.page.getByRole('link', { name: 'Jaarafsluiting' }).click();
    expect(lead.page.url()).toContain('/jaarafrekening/2026');
    expect(await lead.page.getByLabel('Ander jaar').count()).toBe(0);
    expect(await lead.page.title()).toBe('Jaarafrekening 2026 – Slotsom');
    const text = await mainText(lead);
    expect(text).toContain('Primitieve begroting');
    expect(text).toContain('De jaarafrekening kan worden vastgesteld als het jaar voorbij is.');
    await lead.look('jaarafrekening-concept');
  });

  it('has nothing to close of a year without anything', async () => {
    await lead.goTo('/jaarafrekening/2025');
    expect(await mainText(lead)).toContain('Er is niets vast te stellen');
    expect(await lead.page.getByRole('button', { name: 'Jaar vaststellen' }).count()).toBe(0);
    await lead.look('jaarafrekening-leeg');
    await recordFact(app, record, 'aanslag 2025', TAX_OF_2025);
    await lead.page.getByRole('link', { name: 'Jaarafsluiting' }).click();
    expect(lead.page.url()).toContain('/jaarafrekening/2025');
    expect(await lead.page.getByLabel('Ander jaar').innerText()).toBe('Ander jaar: 2026');
    await lead.page.getByLabel('Ander jaar').getByRole('link').click();
  });

  it('is the same for the client, without the button', async () => {
    await client.goTo('/jaarafrekening/2026');
    expect(await mainText(client)).toBe(await mainText(lead));
    await client.goTo('/jaarafrekening/2025');
    expect(await mainText(client)).toContain('stelt de jaarafrekening vast');
    await client.look('jaarafrekening-opdrachtgever');
  });

  it('closes a year that is over, with what it fixes in view', async () => {
    await lead.goTo('/jaarafrekening/2025');
    expect(await mainText(lead)).toMatch(/0 regels, samen €\s0,00/);
    await lead.look('jaarafrekening-vaststellen');
    await lead.page.getByRole('button', { name: 'Jaar vaststellen' }).click();
    expect(await mainText(lead)).toContain('Vastgesteld op 28 januari 2026 door teamleider');
    await lead.look('jaarafrekening-vastgesteld');
  });

  it('kept to the accessibility rules all the way, on a wide and a narrow screen', () => {
    expect([...lead.findings, ...client.findings]).toEqual([]);
    expect([...lead.complaints, ...client.complaints]).toEqual([]);
  });
});
