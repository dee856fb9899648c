import type { Browser } from 'playwright-core';
import { acceptPayroll, billMonth } from '../support/bill-month';
import { startBrowser } from '../support/browser';
import { registerOmmen } from '../support/ommen-agreement';
import { startApp, type RunningApp } from '../support/start-app';
import { signIn, type Visitor } from '../support/visitor';

jest.setTimeout(240_000);

/** The end of the agreement, from notice to its taking back; each test goes on where the one before ended. */
describe('notice in a browser', () => {
  let app: RunningApp;
  let browser: Browser;
  let lead: Visitor;
  let regisseur: Visitor;

  const mainText = async (visitor: Visitor): Promise<string> =>
    (await visitor.page.getByRole('main').innerText()).replaceAll('\u00a0', ' ');
  const press = (visitor: Visitor, name: string): Promise<void> =>
    visitor.page.getByRole('main').getByRole('button', { name, exact: true }).click();
  const unfold = (visitor: Visitor, name: string): Promise<void> =>
    visitor.page.getByText(name, { exact: true }).first().click();

  beforeAll(async () => {
    app = await startApp('2026-02-03T09:00:00+01:00');
    const record = await registerOmmen(app);
    const costs = { function: 'Medewerker balie', amount: '900000.00' };
    await acceptPayroll(app, record, 'LOON-2026-01', [costs]);
    await billMonth(app, record, '2026-01');
    app.clock.stepTo('2026-07-03T09:00:00+01:00');
    browser = await startBrowser();
    lead = await signIn(browser, app.url, 'teamleider');
    regisseur = await signIn(browser, app.url, 'regisseur');
  });

  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  it('is given by the client, who is told the earliest day', async () => {
    await regisseur.goTo('/opzegging');
    expect(await mainText(regisseur)).toContain('De overeenkomst loopt voor onbepaalde tijd');
    await regisseur.look('opzegging-leeg');
    await unfold(regisseur, 'Opzegging van jouw gemeente vastleggen');
    await regisseur.page.getByLabel('Brief ontvangen op', { exact: true }).fill('2026-07-02');
    await regisseur.page.getByLabel('De overeenkomst eindigt op', { exact: true }).selectOption('2028-01-01');
    await press(regisseur, 'Opzegging vastleggen');
    const wrong = await mainText(regisseur);
    expect(wrong).toContain('De vroegste dag is 01-01-2029');
    expect(wrong).toContain('Aangetekende brief: vul dit in.');
    await regisseur.look('opzegging-fouten');
    await regisseur.page.getByLabel('Brief ontvangen op', { exact: true }).fill('2026-07-01');
    await regisseur.page
      .getByLabel('Aangetekende brief', { exact: true })
      .fill('brief van 26 juni, Z2026-0114');
    await press(regisseur, 'Opzegging vastleggen');
    const text = await mainText(regisseur);
    expect(text).toContain('De opzegging is vastgelegd.');
    expect(text).toContain('De overeenkomst eindigt op 1 januari 2028.');
    expect(text).toMatch(/December 2027\s+Laatste maand die in rekening komt/);
    expect(text).not.toContain('Medewerker balie');
    await regisseur.look('opzegging-opdrachtgever');
  });

  it('is disputed by the contractor, and then both sides see which end follows from which day', async () => {
    expect(await mainText(regisseur)).toContain('nog niet bevestigd door de opdrachtnemer');
    await lead.goTo('/');
    expect(await mainText(lead)).toContain('Bevestig de ontvangst van opzegging O1');
    await lead.goTo('/opzegging');
    await unfold(lead, 'Ontvangst betwisten');
    await press(lead, 'Ontvangst betwisten');
    expect(await mainText(lead)).toContain('Schrijf waarom de dag van ontvangst niet klopt.');
    await lead.page.getByLabel('De brief is ontvangen op', { exact: true }).fill('2026-07-02');
    const why = 'Waarom klopt de dag van ontvangst niet?';
    await lead.page.getByLabel(why, { exact: true }).fill('Bezorgd op 2 juli.');
    await press(lead, 'Ontvangst betwisten');
    await lead.look('opzegging-betwist');
    await regisseur.goTo('/');
    expect(await mainText(regisseur)).toContain('Overleg over de ontvangst van opzegging O1');
    await regisseur.goTo('/opzegging');
    const text = await mainText(regisseur);
    expect(text).toContain('betwist door de opdrachtnemer');
    expect(text).toContain('Bij ontvangst op 2 juli 2026 is dat 1 januari 2029.');
    expect(text).toContain('‘Bezorgd op 2 juli.’');
  });

  it('is received by the contractor, who sees what is open and for which functions', async () => {
    await lead.goTo('/opzegging');
    await press(lead, 'Ontvangst bevestigen');
    const text = await mainText(lead);
    expect(text).toContain('De ontvangst is bevestigd.');
    expect(text).toContain('Loonkosten boven het formatieplafond');
    expect(text).toContain('Formatie op 31 december 2027');
    expect(text).toContain('Medewerker balie');
    expect(text).toMatch(/Opleiding\s+Buiten de btw\s+[\d.]+,\d\d/);
    await lead.look('opzegging-opdrachtnemer');
    await lead.goTo('/opzegging?bekendOp=2026-02-03');
    expect(await mainText(lead)).toContain('Formatie op 3 februari 2026');
  });

  it('is asked back by the client and taken back by both', async () => {
    await regisseur.goTo('/opzegging');
    await unfold(regisseur, 'Intrekken vragen');
    await press(regisseur, 'Intrekken vragen');
    expect(await mainText(regisseur)).toContain('Schrijf waarom je wilt intrekken.');
    await regisseur.page
      .getByLabel('Waarom wil je de opzegging intrekken?', { exact: true })
      .fill('Wij gaan door.');
    await press(regisseur, 'Intrekken vragen');
    expect(await mainText(regisseur)).toContain('‘Wij gaan door.’');
    await lead.goTo('/');
    expect(await mainText(lead)).toContain('Stem in met het intrekken van opzegging O1, of laat haar staan');
    await lead.goTo('/opzegging');
    await lead.look('opzegging-intrekken');
    await press(lead, 'Instemmen met intrekken');
    const text = await mainText(lead);
    expect(text).toContain('De opzegging is ingetrokken.');
    expect(text).toContain('De overeenkomst loopt voor onbepaalde tijd');
  });

  it('reads well: no complaints and no findings', () => {
    for (const visitor of [lead, regisseur]) {
      expect(visitor.findings).toEqual([]);
      expect(visitor.complaints).toEqual([]);
    }
  });
});
