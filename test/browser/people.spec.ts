import type { Browser } from 'playwright-core';
import { freePort } from '../support/free-port';
import { startBrowser } from '../support/browser';
import { startTwoProviders, type TwoProviders } from '../support/provider-mapping';
import { startApp, type RunningApp } from '../support/start-app';
import { openVisitor, type Visitor } from '../support/visitor';

jest.setTimeout(120_000);

const DAY_MS = 24 * 60 * 60_000;

describe('the people of a municipality, in a browser', () => {
  let browser: Browser;
  let providers: TwoProviders;
  let app: RunningApp;

  const signIn = async (party: string, account: string, naar = '/'): Promise<Visitor> => {
    const visitor = await openVisitor(browser, app.url);
    await visitor.goTo(`/aanmelden/${party}?naar=${encodeURIComponent(naar)}`);
    await visitor.page.getByLabel('Account van de gemeente').fill(account);
    await visitor.page.getByRole('button', { name: 'Doorgaan' }).click();
    await visitor.page.waitForURL(`${app.url}${naar}`);
    return visitor;
  };
  const mainText = ({ page }: Visitor): Promise<string> => page.getByRole('main').innerText();

  beforeAll(async () => {
    const port = await freePort();
    const publicUrl = `http://127.0.0.1:${port}`;
    providers = await startTwoProviders(publicUrl);
    app = await startApp('2026-02-02T08:00:00Z', {
      port,
      settings: { PUBLIC_URL: publicUrl, SIGN_IN_MAPPING: providers.mapping },
    });
    browser = await startBrowser();
  });

  afterAll(async () => {
    await browser.close();
    await app.close();
    await providers.close();
  });

  it('are signed out by their administrator, and unlinked when they have long been away', async () => {
    const leader = await signIn('twenterand', 'leider');
    await signIn('ommen', 'regie');
    const administrator = await signIn('twenterand', 'beheerder', '/beheer');
    const { page } = administrator;
    const text = await mainText(administrator);
    expect(text).toContain('Teamleider Dienstverlening');
    expect(text).toContain('02-02-2026');
    expect(text).toContain(providers.twenterand.issuer);
    expect(text).toMatch(/lead\s+Teamleider Dienstverlening/);
    expect(text).not.toContain('Regisseur');
    expect(text).not.toContain('geheim');
    await administrator.look('inrichting');

    await page.getByRole('link', { name: /^Teamleider Dienstverlening/ }).click();
    expect(await mainText(administrator)).toContain('Dit kan vanaf 3 mei 2026');
    expect(await page.getByRole('button', { name: 'Koppeling verwijderen' }).count()).toBe(0);
    await administrator.look('inrichting-persoon');
    await page.getByRole('button', { name: 'Alle sessies beëindigen' }).click();
    expect(await page.getByRole('status').innerText()).toContain('Alle sessies zijn beëindigd.');
    await leader.goTo('/');
    expect(leader.page.url()).toContain('/aanmelden');

    app.clock.stepBy(90 * DAY_MS);
    const later = await signIn('twenterand', 'beheerder', '/beheer');
    await later.page.getByRole('link', { name: /^Teamleider Dienstverlening/ }).click();
    const remove = later.page.getByRole('button', { name: 'Koppeling verwijderen' });
    expect(await remove.isVisible()).toBe(false);
    await later.page.getByText('De koppeling van twenterand-1 verwijderen').click();
    expect(await mainText(later)).toContain('Dit kan niet ongedaan worden gemaakt.');
    await later.look('inrichting-ontkoppelen');
    await remove.click();
    await later.page.waitForURL(`${app.url}/beheer?gedaan=ontkoppeld`);
    expect(await later.page.getByRole('status').innerText()).toContain('De koppeling is verwijderd.');
    expect(await later.page.getByRole('link', { name: /^Teamleider/ }).count()).toBe(0);
    expect([...administrator.findings, ...later.findings]).toEqual([]);
  });

  it('may do what the table says, with the article', async () => {
    const visitor = await signIn('ommen', 'beheerder', '/beheer/bevoegdheden');
    const text = await mainText(visitor);
    expect(text).toMatch(/Beslissen over een addendum\s+Regisseur\s+DVO artikel 3\.6/);
    expect(text).not.toContain('Teamleider');
    await visitor.look('bevoegdheden');
    expect(visitor.findings).toEqual([]);
  });
});
