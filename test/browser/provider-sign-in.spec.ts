import type { Browser } from 'playwright-core';
import { startBrowser } from '../support/browser';
import { freePort } from '../support/free-port';
import { registerOmmen } from '../support/ommen-agreement';
import { startTwoProviders, type TwoProviders } from '../support/provider-mapping';
import { startApp, type RunningApp } from '../support/start-app';
import { openVisitor } from '../support/visitor';

jest.setTimeout(120_000);

describe('signing in at one’s municipality, in a browser', () => {
  let browser: Browser;
  let providers: TwoProviders;
  let app: RunningApp;

  beforeAll(async () => {
    const port = await freePort();
    const publicUrl = `http://127.0.0.1:${port}`;
    providers = await startTwoProviders(publicUrl);
    app = await startApp('2026-02-02T08:00:00Z', {
      port,
      settings: { PUBLIC_URL: publicUrl, SIGN_IN_MAPPING: providers.mapping },
    });
    await registerOmmen(app);
    browser = await startBrowser();
  });

  afterAll(async () => {
    await browser.close();
    await app.close();
    await providers.close();
  });

  it('goes to the provider and back to the page one wanted, and out again at both', async () => {
    const visitor = await openVisitor(browser, app.url);
    const { page } = visitor;
    await visitor.goTo('/historie');
    await visitor.look('aanmelden-gemeente');
    await page.getByRole('link', { name: 'Aanmelden bij Twenterand' }).click();
    await page.getByLabel('Account van de gemeente').fill('medewerker');
    await page.getByRole('button', { name: 'Doorgaan' }).click();
    await page.waitForURL(`${app.url}/historie`);
    expect(await page.getByRole('banner').innerText()).toContain('Financieel medewerker');

    await page.getByRole('button', { name: 'Afmelden' }).click();
    await page.waitForURL(`${providers.twenterand.issuer}/session/end?**`);
    await page.getByRole('button', { name: 'Ja, afmelden' }).click();
    await page.waitForURL(`${app.url}/aanmelden`);
    await visitor.goTo('/historie');
    expect(page.url()).toContain('/aanmelden');
    expect(visitor.complaints).toEqual([]);
    expect(visitor.findings).toEqual([]);
  });

  it('says what to do when the municipality gives no role', async () => {
    const visitor = await openVisitor(browser, app.url);
    const { page } = visitor;
    await visitor.goTo('/aanmelden/ommen');
    await page.getByLabel('Account van de gemeente').fill('medewerker');
    await page.getByRole('button', { name: 'Doorgaan' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toContain('geen rol in Slotsom');
    await visitor.look('aanmelden-geen-rol');

    expect(visitor.findings).toEqual([]);
  });
});
