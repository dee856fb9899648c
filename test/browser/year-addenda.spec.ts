import type { Browser } from 'playwright-core';
import { startBrowser } from '../support/browser';
import { Hands } from '../support/hands';
import { registerOmmen } from '../support/ommen-agreement';
import { startApp, type RunningApp } from '../support/start-app';
import { signIn } from '../support/visitor';

jest.setTimeout(240_000);

/** Next year agreed on by copying this year; each test goes on where the one before ended. */
describe('year addenda in a browser', () => {
  let app: RunningApp;
  let browser: Browser;
  let lead: Hands;
  let regisseur: Hands;

  beforeAll(async () => {
    app = await startApp('2026-09-03T09:00:00+02:00');
    await registerOmmen(app);
    browser = await startBrowser();
    lead = new Hands(await signIn(browser, app.url, 'teamleider'));
    regisseur = new Hands(await signIn(browser, app.url, 'regisseur'));
  });

  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  it('are drafted for next year by copying this year, and put to the client, in four deliberate actions', async () => {
    await lead.visitor.goTo('/');
    expect(await lead.text()).toContain('Stel het jaaraddendum van 2027 op');
    await lead.visitor.goTo('/jaaraddenda');
    await lead.visitor.look('jaaraddenda-leeg');
    lead.actions();
    await lead.follow('2026 overnemen voor 2027');
    await lead.visitor.look('jaaraddendum-overnemen');
    await lead.open('Medewerker balie: ');
    await lead.visitor.page.locator('#regel-0-uren').fill('40');
    await lead.fill({ Opleidingskosten: '8000' });
    await lead.press('Concept bewaren');
    expect(await lead.text()).toContain('Het concept is bewaard.');
    await lead.visitor.look('jaaraddendum-concept');
    await lead.press('Akkoord en voorleggen');
    expect(await lead.text()).toContain('Dit wacht op akkoord van de regisseur');
    expect(lead.actions()).toBe(4);
  });

  it('are asked about, answered and agreed to on what was seen', async () => {
    await regisseur.visitor.goTo('/');
    expect(await regisseur.text()).toContain('Beslis over het jaaraddendum van 2027');
    await regisseur.follow(/^Jaaraddendum bekijken/);
    await regisseur.visitor.look('jaaraddendum-besluit');
    await regisseur.open('Vraag stellen');
    await regisseur.press('Vraag stellen');
    expect(await regisseur.text()).toContain('Schrijf je vraag op.');
    await regisseur.fill({ 'Jouw vraag': 'Waarom meer uren?' });
    await regisseur.press('Vraag stellen');
    await lead.visitor.goTo('/jaaraddenda/2027');
    await lead.fill({ Antwoord: 'De balie is vaker open.' });
    await lead.press('Antwoord geven');
    await regisseur.visitor.goTo('/jaaraddenda/2027');
    expect(await regisseur.text()).toContain('‘De balie is vaker open.’');
    await regisseur.press('Akkoord');
    expect(await regisseur.text()).toContain('Beide partijen zijn akkoord. Zo ligt 2027 vast.');
    await regisseur.visitor.look('jaaraddendum-akkoord');
    await lead.visitor.goTo('/jaaraddenda');
    await lead.visitor.look('jaaraddenda');
  });

  it('are not reached by a regrading of the year before, which runs on in a new version', async () => {
    const query = 'functie=Medewerker+balie&schaal=7&vanaf=01-10-2026';
    await lead.visitor.goTo(`/indexering/herwaarderingen/effect?${query}`);
    expect(await lead.text()).toContain('Vanaf 01-01-2027 is voor deze functie apart schaal 6 afgesproken.');
    await lead.visitor.look('herwaardering-afgesproken-jaar');
    await lead.fill({ 'Stuk met het besluit': 'besluit 12' });
    await lead.press('Herwaardering vastleggen');
    await lead.visitor.goTo('/jaaraddenda/2027');
    const regraded = 'Medewerker balie van schaal 6 naar schaal 7';
    expect(await lead.text()).toContain(regraded);
    await lead.visitor.look('jaaraddendum-geherwaardeerd');
    await lead.follow('Nieuwe versie maken');
    expect(await lead.text()).toContain('Overgenomen is versie 1, die is afgesproken.');
    expect(await lead.text()).toContain(regraded);
    expect(await lead.text()).toContain('Medewerker balie: 40 uur, schaal 7');
    await lead.visitor.look('jaaraddendum-nieuwe-versie');
  });

  it('say every fault at its field, and what changes later in the year', async () => {
    await lead.visitor.goTo('/jaaraddenda/2028/overnemen');
    await lead.open('Medewerker balie: ');
    const { page } = lead.visitor;
    await page.locator('#regel-0-uren').fill('veel');
    await lead.fill({ 'Overhead (%)': '200000', Opleidingskosten: '' });
    await lead.press('Concept bewaren');
    expect(await lead.isAtErrors()).toBe(true);
    expect(await lead.text()).toMatch(
      /Medewerker balie, uren per week: .*Overhead: .*Opleidingskosten: vul dit in\./s,
    );
    await lead.visitor.look('jaaraddendum-fouten');
    await page.locator('#regel-0-uren').fill('30');
    await page.locator('#regel-0-dienst').fill('9.99');
    await page.locator('#regel-0-schaal').fill('99');
    await lead.fill({ 'Overhead (%)': '101', Opleidingskosten: '8000' });
    await lead.press('Concept bewaren');
    expect(await lead.isAtErrors()).toBe(true);
    expect(await lead.text()).toMatch(
      /dienst: Dienst 9\.99 staat niet in de SLA.*schaal: Schaal 99 staat niet.*Overhead: Dit is meer dan 100 procent/s,
    );
    await page.locator('#regel-0-dienst').fill('1.1');
    await page.locator('#regel-0-schaal').fill('6');
    await page.locator('#regel-0-uren').fill('30');
    await page.locator('#regel-0-vanaf').fill('2028-07-01');
    await lead.fill({ 'Overhead (%)': '25', Opleidingskosten: '8000', 'Gewijzigde taken': 'DIV gaat over' });
    await lead.press('Concept bewaren');
    const text = await lead.text();
    expect(text).toMatch(/vanaf 01-07-2028/);
    expect(text).toContain('DIV gaat over');
    await lead.visitor.look('jaaraddendum-2028');
  });
});
