import type { Browser } from 'playwright-core';
import { acceptPayroll, billMonth } from '../support/bill-month';
import { startBrowser } from '../support/browser';
import { registerOmmen } from '../support/ommen-agreement';
import { startApp, type RunningApp } from '../support/start-app';
import { signIn, type Visitor } from '../support/visitor';

jest.setTimeout(240_000);

/** Costs above the ceiling, from the draft of a note to the next invoice; each test goes on where the one before ended. */
describe('advice notes in a browser', () => {
  let app: RunningApp;
  let browser: Browser;
  let lead: Visitor;
  let officer: Visitor;
  let secretary: Visitor;
  let regisseur: Visitor;

  const mainText = async (visitor: Visitor): Promise<string> =>
    (await visitor.page.getByRole('main').innerText()).replaceAll('\u00a0', ' ');
  const press = (visitor: Visitor, name: string): Promise<void> =>
    visitor.page.getByRole('main').getByRole('button', { name, exact: true }).click();
  const follow = (visitor: Visitor, name: string | RegExp): Promise<void> =>
    visitor.page.getByRole('main').getByRole('link', { name, exact: true }).first().click();
  const fill = async (visitor: Visitor, fields: Readonly<Record<string, string>>): Promise<void> => {
    for (const [label, text] of Object.entries(fields))
      await visitor.page.getByLabel(label, { exact: true }).fill(text);
  };

  beforeAll(async () => {
    app = await startApp('2026-02-03T09:00:00+01:00');
    const record = await registerOmmen(app);
    const costs = { function: 'Medewerker balie', amount: '900000.00' };
    await acceptPayroll(app, record, 'LOON-2026-01', [costs]);
    await billMonth(app, record, '2026-01');
    app.clock.stepTo('2026-03-03T09:00:00+01:00');
    await acceptPayroll(app, record, 'LOON-2026-02', [{ ...costs, amount: '100.00' }]);
    browser = await startBrowser();
    lead = await signIn(browser, app.url, 'teamleider');
    officer = await signIn(browser, app.url, 'financien');
    secretary = await signIn(browser, app.url, 'gemeentesecretaris');
    regisseur = await signIn(browser, app.url, 'regisseur');
  });

  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  it('are asked for where costs are parked', async () => {
    await officer.goTo('/maanden/2026-02');
    expect(await mainText(officer)).toContain('Loonkosten boven het plafond komen vrij door een besluit');
    await follow(officer, 'Naar de adviesnota’s');
    expect(officer.page.url()).toContain('/adviesnotas');
    await lead.goTo('/');
    const text = await mainText(lead);
    expect(text).toMatch(/Van de loonkosten van 2026 is € [\d.]+,\d\d aangehouden/);
    expect(text).toContain('De laatste dag om op tijd te beslissen was 31 december 2025 en is voorbij.');
    await lead.look('te-doen-adviesnota');
    await follow(lead, /^Adviesnota opstellen/);
    const page = await mainText(lead);
    expect(page).toContain('De grens op de loonkosten wordt bereikt in januari 2026.');
    expect(page).toContain('beslist de gemeentesecretaris (DVO 4.8). De laatste dag daarvoor was');
    await lead.look('adviesnotas-leeg');
  });

  it('are drafted by the service and completed by the team lead', async () => {
    await follow(lead, 'Nieuwe adviesnota');
    await lead.look('adviesnota-nieuw');
    expect(await lead.page.getByLabel('Argumenten', { exact: true }).inputValue()).toContain('aangehouden');
    await fill(lead, { Argumenten: 'Personeelsnummer 4411 is ziek', 'Alle kosten': 'veel' });
    await press(lead, 'Concept bewaren');
    const text = await mainText(lead);
    for (const sentence of [
      'Argumenten: Hier staat een nummer van een persoon.',
      'Wat eerst is bekeken: vul dit in.',
      'Alle kosten: schrijf een bedrag zoals 1234,50.',
    ])
      expect(text).toContain(sentence);
    await lead.look('adviesnota-fouten');
    await fill(lead, {
      Argumenten: 'Zonder vervanging gaat de balie dicht.',
      'Wat eerst is bekeken': 'Schuiven met uren en inhuur via de pool; beide lukten niet.',
      'Alle kosten': '1000,00',
      'Gevraagd boven het plafond': '1000,00',
    });
    await press(lead, 'Concept bewaren');
    const draft = await mainText(lead);
    expect(draft).toContain('Het concept is bewaard.');
    expect(draft).toMatch(/Hierover beslist de gemeentesecretaris.*Komt vrij van wat is aangehouden/s);
    await lead.look('adviesnota-concept');
    await press(lead, 'Voorleggen aan de opdrachtgever');
    expect(await mainText(lead)).toContain('Dit wacht op een besluit van de gemeentesecretaris');
  });

  it('are read and asked about by the regisseur, who does not decide', async () => {
    await regisseur.goTo('/');
    expect(await mainText(regisseur)).toContain(
      'Adviesnota N1 wacht op een besluit van de gemeentesecretaris',
    );
    await regisseur.goTo('/adviesnotas/N1');
    expect(await regisseur.page.getByRole('button', { name: 'Instemmen', exact: true }).count()).toBe(0);
    await regisseur.page.getByText('Vraag stellen', { exact: true }).first().click();
    await fill(regisseur, { 'Jouw vraag': 'Tot wanneer?' });
    await press(regisseur, 'Vraag stellen');
    await lead.goTo('/adviesnotas/N1');
    await fill(lead, { Antwoord: 'Tot de zomer.' });
    await press(lead, 'Antwoord geven');
    expect(await mainText(lead)).toContain('‘Tot de zomer.’');
  });

  it('are decided on by the municipal secretary in three actions, on what was seen', async () => {
    await secretary.goTo('/');
    expect(await mainText(secretary)).toContain('Beslis over adviesnota N1');
    await follow(secretary, /^Nota bekijken/);
    const text = await mainText(secretary);
    expect(text).toContain(
      'Je stemt in met € 1.000,00 boven het plafond van 2026; met overhead is dat € 1.245,00.',
    );
    await secretary.look('adviesnota-besluit');
    await press(secretary, 'Instemmen');
    expect(await mainText(secretary)).toContain('Je besluit is vastgelegd.');
    await secretary.look('adviesnota-ingestemd');
    const pdf = secretary.page.getByRole('link', { name: 'Download de adviesnota als PDF' });
    const answer = await secretary.page.request.get(app.url + ((await pdf.getAttribute('href')) ?? ''));
    expect((await answer.body()).subarray(0, 5).toString()).toBe('%PDF-');
    await lead.goTo('/adviesnotas');
    await lead.look('adviesnotas');
  });

  it('that are refused leave costs parked, with the reason where they are shown', async () => {
    await lead.goTo('/adviesnotas/nieuw');
    expect(await mainText(lead)).not.toContain('kies er een');
    await press(lead, 'Verder');
    expect(await mainText(lead)).toContain('Jaar: Hier hoort een jaartal te staan');
    await fill(lead, { Jaar: '1999' });
    await press(lead, 'Verder');
    const asked = await mainText(lead);
    expect(asked).toContain('Aanleiding: kies er een.');
    expect(asked).toContain('Jaar: Dit valt buiten de looptijd van de overeenkomst.');
    await lead.look('adviesnota-kiezen');
    await lead.page.getByLabel('Continuïteit van de primaire dienstverlening', { exact: true }).check();
    await fill(lead, { Jaar: '2026' });
    await press(lead, 'Verder');
    await fill(lead, { Jaar: '1999' });
    await press(lead, 'Concept bewaren');
    expect(await mainText(lead)).toContain('Jaar: Dit valt buiten de looptijd van de overeenkomst.');
    await fill(lead, { Jaar: '2026' });
    await fill(lead, { 'Alle kosten': '2000,00', 'Gevraagd boven het plafond': '2000,00' });
    await press(lead, 'Concept bewaren');
    await press(lead, 'Voorleggen aan de opdrachtgever');
    await secretary.goTo('/adviesnotas/N2');
    await secretary.page.getByText('Niet instemmen', { exact: true }).first().click();
    await press(secretary, 'Niet instemmen');
    expect(await mainText(secretary)).toContain('Schrijf waarom je niet instemt.');
    await fill(secretary, { 'Waarom niet?': 'geen dekking' });
    await press(secretary, 'Niet instemmen');
    expect(await mainText(secretary)).toContain('De opdrachtgever stemde niet in: ‘geen dekking’.');
    await officer.goTo('/maanden/2026-02');
    expect(await mainText(officer)).toContain(
      'Adviesnota N2: de opdrachtgever stemde niet in, ‘geen dekking’.',
    );
    await lead.goTo('/');
    expect(await mainText(lead)).toContain('Pas adviesnota N2 aan of trek haar in');
  });

  it('that are approved release what was parked on the next draft', async () => {
    await officer.goTo('/maanden/2026-02');
    await press(officer, 'Concept opstellen');
    await officer.look('maand-met-besluit');
    const text = await mainText(officer);
    expect(text).toMatch(/1\.245,00/);
  });

  it('read well: no complaints and no findings', () => {
    for (const visitor of [lead, officer, secretary, regisseur]) {
      expect(visitor.findings).toEqual([]);
      expect(visitor.complaints).toEqual([]);
    }
  });
});
