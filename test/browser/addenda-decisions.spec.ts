import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { startBrowser } from '../support/browser';
import { Hands } from '../support/hands';
import { registerOmmen } from '../support/ommen-agreement';
import { startApp, type RunningApp } from '../support/start-app';
import { signIn } from '../support/visitor';

jest.setTimeout(240_000);

const SCAN = {
  name: 'akkoord.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.7 a scan %%EOF'),
};

/** What else becomes of addenda than a yes at once; each test goes on where the one before ended. */
describe('decisions on addenda in a browser', () => {
  let app: RunningApp;
  let browser: Browser;
  let officer: Hands;
  let lead: Hands;
  let client: Hands;

  beforeAll(async () => {
    app = await startApp('2026-02-25T09:00:00+01:00');
    await registerOmmen(app);
    browser = await startBrowser();
    officer = new Hands(await signIn(browser, app.url, 'financien'));
    lead = new Hands(await signIn(browser, app.url, 'teamleider'));
    client = new Hands(await signIn(browser, app.url, 'regisseur'));
  });

  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  it('begin with a proposal in four actions, in the words of the agreement', async () => {
    await officer.choose('Addenda');
    await officer.follow('Nieuw addendum');
    const { page } = officer.visitor;
    const offered = async (field: string): Promise<(string | null)[]> => {
      const options = await page.locator(`#${field}-bekend option`).all();
      return Promise.all(options.map((option) => option.getAttribute('value')));
    };
    expect(await offered('dienst')).toEqual(['1.1', '1.2', '1.9']);
    await officer.check('Extra formatie');
    expect(await offered('functie')).toContain('Medewerker balie');
    const groups = page.getByLabel('Publicatiegroep', { exact: true }).getByRole('option');
    expect(await groups.allInnerTexts()).toEqual(['Geen publicatiegroep', 'Burgerzaken', 'Klantcontact']);
    await officer.check('Maatwerk');
    await officer.check('Vast bedrag');
    await officer.fill({
      Titel: 'Welkomstpakket',
      Dienst: '1.1',
      Reden: 'Nieuwe inwoners krijgen een pakket.',
      'Eerste maand van het werk': '03-2026',
      Bedrag: '2000',
      'Ten hoogste': '2500',
    });
    await officer.press('Concept bewaren');
    await officer.press('Voorleggen aan de opdrachtgever');
    expect(await officer.text()).toContain('Het voorstel is voorgelegd aan de opdrachtgever.');
    expect(officer.actions()).toBe(4);
  });

  it('are not no without a reason', async () => {
    await client.visitor.goTo('/');
    await client.follow('Voorstel bekijken');
    expect(await client.text()).toContain('De opdrachtnemer vraagt je akkoord.');
    await client.open('Niet akkoord');
    await client.press('Niet akkoord');
    expect(await client.text()).toContain('Schrijf waarom je niet akkoord bent.');
    expect(await client.isAtErrors()).toBe(true);
    await client.visitor.look('goedkeuring-zonder-reden');
  });

  it('are of what was seen, also when they are no: what was typed is kept', async () => {
    await officer.follow('Nieuwe versie schrijven');
    await officer.fill({ 'Ten hoogste': '2600' });
    await officer.press('Concept bewaren');
    await officer.press('Voorleggen aan de opdrachtgever');
    await client.fill({ 'Waarom niet?': 'Dit is te duur.' });
    await client.press('Niet akkoord');
    expect(await client.text()).toContain('Dit voorstel is gewijzigd sinds je het opende.');
    expect(await client.text()).toContain('ten hoogste € 2.600,00');
    await client.visitor.look('weigering-gewijzigd');
    expect(await client.visitor.page.getByLabel('Waarom niet?').inputValue()).toBe('Dit is te duur.');
    await client.press('Niet akkoord');
    expect(await client.text()).toContain('Je besluit is vastgelegd. De opdrachtnemer ziet de reden.');
    await client.visitor.look('geweigerd');
  });

  it('lead back to whoever proposed, with the reason', async () => {
    await officer.visitor.goTo('/');
    await officer.follow('Pas A1 Welkomstpakket aan of trek het in');
    expect(await officer.text()).toContain('De opdrachtgever is niet akkoord. ‘Dit is te duur.’');
    await officer.visitor.look('addendum-geweigerd');
    await officer.follow('Nieuwe versie schrijven');
    await officer.fill({ Bedrag: '1500', 'Ten hoogste': '1800' });
    await officer.press('Concept bewaren');
    await officer.press('Voorleggen aan de opdrachtgever');
    await client.visitor.goTo('/goedkeuringen/A1');
    expect(await client.text()).toContain('Verwacht € 1.500,00, ten hoogste € 1.800,00. Dit is versie 3.');
  });

  it('are not taken on what was withdrawn, which needs a reason', async () => {
    await officer.open('Intrekken');
    await officer.press('Intrekken');
    expect(await officer.text()).toContain('Schrijf waarom je het intrekt.');
    expect(await officer.isAtErrors()).toBe(true);
    await officer.fill({ 'Waarom trek je het in?': 'De gemeente doet het zelf.' });
    await officer.press('Intrekken');
    expect(await officer.text()).toContain('Dit addendum is ingetrokken. ‘De gemeente doet het zelf.’');
    await officer.visitor.look('addendum-ingetrokken');
    await client.press('Akkoord');
    const text = await client.text();
    expect(text).toContain('Dit is niet gelukt');
    expect(text).toContain('Dit addendum is ingetrokken. ‘De gemeente doet het zelf.’');
    expect(text).not.toContain('Jouw besluit');
    await client.visitor.look('goedkeuring-ingetrokken');
  });

  it('deny a consent on paper that was not given, after which the proposal waits again', async () => {
    await officer.visitor.goTo('/addenda/nieuw');
    await officer.check('Project');
    await officer.check('Vast bedrag');
    await officer.fill({
      Titel: 'Archief verhuizen',
      Dienst: '1.2',
      Reden: 'Het archief gaat naar een andere plek.',
      'Eerste maand van het werk': '02-2026',
      Bedrag: '1500',
      'Ten hoogste': '1500',
    });
    await officer.press('Concept bewaren');
    await officer.follow('Akkoord op papier vastleggen');
    await officer.fill({ 'Getekend op': '10-2-2026' });
    await officer.visitor.page.getByLabel('Scan', { exact: true }).setInputFiles(SCAN);
    await officer.press('Akkoord op papier vastleggen');
    await client.visitor.goTo('/goedkeuringen/P1');
    await client.open('Dit klopt niet');
    await client.press('Dit klopt niet');
    expect(await client.text()).toContain('Schrijf waarom je niet akkoord bent.');
    await client.fill({ 'Waarom niet?': 'Deze handtekening is niet van ons.' });
    await client.press('Dit klopt niet');
    expect(await client.text()).toContain('Je besluit is vastgelegd.');
    await client.visitor.look('papier-ontkend');
    await officer.visitor.goTo('/addenda/P1');
    const text = await officer.text();
    expect(text).toContain('Wacht op akkoord');
    expect(text).toContain('‘Deze handtekening is niet van ons.’');
    await client.press('Akkoord');
    expect(await client.text()).toContain('Je akkoord is vastgelegd.');
  });

  it('are followed by the work, until it is completed', async () => {
    await officer.visitor.goTo('/addenda/P1');
    await officer.open('Afronden');
    await officer.press('Addendum afronden');
    expect(await officer.text()).toContain('Vul in op welke dag het is afgerond, zoals 31-01-2026.');
    await officer.fill({ 'Afgerond op': '25-2-2026' });
    await officer.press('Addendum afronden');
    const text = await officer.text();
    expect(text).toContain('Dit addendum is afgerond op 25 februari 2026. Er komt niets meer bij.');
    expect(text).not.toContain('Andere handelingen');
    expect(text).not.toContain('Uren of kosten vastleggen');
    await officer.visitor.look('addendum-afgerond');
  });

  it('on a calamity take three actions to report, two to offer its costs and three to agree', async () => {
    officer.actions();
    await officer.choose('Addenda');
    await officer.follow('Calamiteit melden');
    await officer.fill({
      Titel: 'Waterschade in het archief',
      'Dag van de calamiteit': '20-2-2026',
      'Wat er gebeurde': 'Een leiding is gesprongen.',
      'Wat er is gedaan': 'De akten zijn gedroogd.',
      'Waarom kon het niet wachten?': 'De akten zouden verloren gaan.',
      Dienst: '1.1',
      'Raming van de kosten': '900',
      'Functie 1': 'regisseur',
      'Verteld op 1': '20-2-2026',
    });
    await officer.press('Calamiteit melden');
    expect(officer.actions()).toBe(3);
    await officer.follow('Uren of kosten vastleggen');
    await officer.check('Huur');
    await officer.fill({
      ...{ Omschrijving: 'droogapparaten', Dag: '21-2-2026' },
      ...{ Aantal: '2', Eenheid: 'dag', 'Prijs per eenheid': '450' },
    });
    await officer.visitor.page.getByLabel('Bewijs', { exact: true }).setInputFiles(SCAN);
    await officer.press('Vastleggen');
    await lead.visitor.goTo('/');
    await lead.follow('Naar het addendum');
    await lead.press('Kosten voorleggen');
    expect(lead.actions()).toBe(2);
    client.actions();
    await client.choose('Goedkeuringen');
    await client.visitor.look('goedkeuringen-kosten');
    await client.follow('Beslis over de kosten van C1 Waterschade in het archief');
    await client.press('Akkoord met deze kosten');
    expect(await client.text()).toContain('Je akkoord is vastgelegd.');
    expect(client.actions()).toBe(3);
  });

  it('are downloaded with the list as it is shown', async () => {
    await client.visitor.goTo('/addenda?soort=project');
    const [download] = await Promise.all([
      client.visitor.page.waitForEvent('download'),
      client.follow('Downloaden als CSV'),
    ]);
    expect(download.suggestedFilename()).toBe('addenda.csv');
    expect(await readFile(await download.path(), 'utf8')).toBe(
      [
        '\ufeffAddendum;Titel;Soort;Stand;Dienst;Vanaf;Tot en met;Verwacht;Maximum;Vastgelegd;In rekening te brengen;Aangehouden',
        'P1;Archief verhuizen;Project;Afgerond;1.2;2026-02;2026-02;1500,00;1500,00;0,00;0,00;0,00',
        '',
      ].join('\r\n'),
    );
  });

  it('read well for everyone', () => {
    const visitors = [officer, lead, client].map(({ visitor }) => visitor);
    expect(visitors.flatMap(({ findings }) => findings)).toEqual([]);
    expect(visitors.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});
