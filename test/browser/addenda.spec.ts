import type { Browser } from 'playwright-core';
import { startBrowser } from '../support/browser';
import { registerOmmen } from '../support/ommen-agreement';
import { startApp, type RunningApp } from '../support/start-app';
import { openVisitor, signIn, submitSignIn, type Visitor } from '../support/visitor';

jest.setTimeout(240_000);

const BILL = {
  name: 'rekening.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.7 a bill %%EOF'),
};

/** Extra work and a calamity, from the proposal to what may be charged; each test goes on where the one before ended. */
describe('addenda in a browser', () => {
  let app: RunningApp;
  let browser: Browser;
  let officer: Visitor;
  let lead: Visitor;
  let client: Visitor;

  const mainText = async (visitor: Visitor): Promise<string> =>
    (await visitor.page.getByRole('main').innerText()).replaceAll('\u00a0', ' ');
  const press = (visitor: Visitor, name: string): Promise<void> =>
    visitor.page.getByRole('main').getByRole('button', { name, exact: true }).click();
  const follow = (visitor: Visitor, name: string | RegExp): Promise<void> =>
    visitor.page.getByRole('main').getByRole('link', { name, exact: true }).click();
  const fill = async (visitor: Visitor, fields: Readonly<Record<string, string>>): Promise<void> => {
    for (const [label, text] of Object.entries(fields))
      await visitor.page.getByLabel(label, { exact: true }).fill(text);
  };

  beforeAll(async () => {
    app = await startApp('2026-02-25T09:00:00+01:00');
    await registerOmmen(app);
    browser = await startBrowser();
    officer = await signIn(browser, app.url, 'financien');
    lead = await signIn(browser, app.url, 'teamleider');
    client = await signIn(browser, app.url, 'regisseur');
  });

  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  it('name everything that is missing from a proposal, each by its field', async () => {
    await officer.page.getByRole('link', { name: 'Addenda', exact: true }).click();
    await officer.look('addenda-leeg');
    await follow(officer, 'Nieuw addendum');
    await officer.look('addendum-nieuw');
    await officer.page.getByLabel('Uren maal tarief', { exact: true }).check();
    await fill(officer, { Uren: '1.234', Uurtarief: 'veel' });
    await press(officer, 'Concept bewaren');
    const text = await mainText(officer);
    for (const sentence of [
      'Kies een soort.',
      'Vul een titel in.',
      'Vul de eerste maand van het werk in, zoals 02-2026.',
      'Uren: Dit kan twee getallen zijn. Schrijf 1234 of 1,2340.',
      'Uurtarief: schrijf een getal zoals 1234,50.',
    ])
      expect(text).toContain(sentence);
    expect(text).not.toContain('Bedrag:');
    await officer.look('addendum-nieuw-fouten');
  });

  it('are proposed and submitted', async () => {
    await officer.page.getByLabel('Meerwerk', { exact: true }).check();
    await fill(officer, {
      Titel: 'Piek in naturalisaties',
      Dienst: '1.1',
      Reden: 'Er komen meer aanvragen dan we hadden voorzien.',
      'Eerste maand van het werk': '02-2026',
      'Laatste maand van het werk': '05-2026',
      Uren: '40',
      Uurtarief: '75',
      'Ten hoogste': '4.000,00',
    });
    await press(officer, 'Concept bewaren');
    expect(await mainText(officer)).toContain('40 uur tegen € 75,00 per uur');
    await officer.look('addendum-concept');
    await client.goTo('/addenda/A1');
    expect(await mainText(client)).toContain('Deze pagina bestaat niet');
    await press(officer, 'Voorleggen aan de opdrachtgever');
    expect(await mainText(officer)).toContain('Het voorstel is voorgelegd aan de opdrachtgever.');
    await officer.look('addendum-voorgelegd');
  });

  it('are asked about and answered', async () => {
    await client.goTo('/');
    await client.look('te-doen-regisseur');
    await client.goTo('/goedkeuringen');
    await client.look('goedkeuringen');
    await follow(client, 'Beslis over A1 Piek in naturalisaties');
    await client.page.getByText('Vraag stellen').first().click();
    await press(client, 'Vraag stellen');
    expect(await mainText(client)).toContain('Schrijf je vraag op.');
    await fill(client, { 'Jouw vraag': 'Waarom 40 uur?' });
    await press(client, 'Vraag stellen');
    expect(await mainText(client)).toContain('Je vraag is gesteld.');
    await officer.goTo('/');
    expect(await mainText(officer)).toContain('Beantwoord de vraag over A1 Piek in naturalisaties');
    await officer.goTo('/addenda/A1');
    expect(await mainText(officer)).toContain('Waarom 40 uur?');
    await officer.look('addendum-vraag');
    await fill(officer, { Antwoord: 'Tien aanvragen van vier uur.' });
    await press(officer, 'Antwoord geven');
  });

  it('are decided on as they were seen: a changed proposal decides nothing', async () => {
    await client.goTo('/goedkeuringen/A1');
    await officer.goTo('/addenda/A1/nieuwe-versie');
    await fill(officer, { 'Ten hoogste': '4.500,00' });
    await press(officer, 'Concept bewaren');
    await press(officer, 'Voorleggen aan de opdrachtgever');
    await press(client, 'Akkoord');
    const text = await mainText(client);
    expect(text).toContain('Dit voorstel is gewijzigd sinds je het opende.');
    expect(text).toContain('ten hoogste € 4.500,00');
    await client.look('goedkeuring-gewijzigd');
  });

  it('are approved from the link of a mail in three actions', async () => {
    const visitor = await openVisitor(browser, app.url);
    await visitor.goTo('/goedkeuringen/A1');
    await submitSignIn(visitor, 'regisseur');
    await visitor.look('goedkeuring');
    await press(visitor, 'Akkoord');
    const text = await mainText(visitor);
    expect(text).toContain('Je akkoord is vastgelegd.');
    expect(text).not.toContain('Jouw besluit');
    expect(text).not.toContain('Financieel medewerker (Twenterand)');
    await visitor.look('goedkeuring-gegeven');
    expect(visitor.findings).toEqual([]);
  });

  it('take hours, which a colleague confirms', async () => {
    await officer.goTo('/addenda/A1');
    await follow(officer, 'Uren of kosten vastleggen');
    await press(officer, 'Vastleggen');
    expect(await mainText(officer)).toContain('Kies waar het om gaat.');
    await officer.look('post-fouten');
    await officer.page.getByLabel('Uren', { exact: true }).check();
    await fill(officer, {
      Omschrijving: 'verzoeken behandelen',
      Dag: '25-2-2026',
      Aantal: '8',
      'Prijs per eenheid': '75',
    });
    await press(officer, 'Vastleggen');
    expect(await mainText(officer)).toContain('Uren die nog niet zijn bevestigd');
    await officer.look('addendum-met-uren');
    expect(await officer.page.getByRole('button', { name: /bevestigen/ }).count()).toBe(0);
    await lead.goTo('/');
    expect(await mainText(lead)).toContain('Bevestig de uren van A1 Piek in naturalisaties');
    await lead.goTo('/addenda/A1');
    await press(lead, 'Uren van A1-0001 bevestigen');
    expect(await mainText(lead)).toContain('De uren zijn bevestigd.');
    expect(await mainText(lead)).toContain('In rekening te brengen');
  });

  it('mend an entry by one that takes its place', async () => {
    await officer.goTo('/addenda/A1');
    await follow(officer, 'Herstellen van A1-0001');
    await fill(officer, { Aantal: '6,5' });
    await press(officer, 'Herstel vastleggen');
    const text = await mainText(officer);
    expect(text).toContain('6,5 uur');
    expect(text).toContain('487,50');
    expect(text).not.toContain('600,00');
  });

  it('show what extra formation does to the ceiling before anyone decides', async () => {
    await officer.goTo('/addenda/nieuw');
    await officer.page.getByLabel('Maatwerk', { exact: true }).check();
    await officer.page.getByLabel('Extra formatie', { exact: true }).check();
    await fill(officer, {
      Titel: 'Extra balie',
      Dienst: '1.1',
      Reden: 'Langere openingstijden.',
      'Eerste maand van het werk': '03-2026',
      Functie: 'Medewerker balie',
      Schaal: '6',
      'Uren per week': '18',
      'Eerste dag': '1-3-2026',
    });
    await officer.page.getByLabel('Publicatiegroep', { exact: true }).selectOption('Klantcontact');
    await press(officer, 'Concept bewaren');
    expect(await mainText(officer)).toContain('Plafond en budget van 2026');
    await press(officer, 'Voorleggen aan de opdrachtgever');
    await officer.look('addendum-formatie');
    await client.goTo('/goedkeuringen/A2');
    expect(await mainText(client)).toContain('De maximale vergoeding van 2026 wordt');
    await client.look('goedkeuring-formatie');
    await press(client, 'Akkoord');
    expect(await mainText(client)).toContain('Je akkoord is vastgelegd.');
  });

  it('count a consent on paper once the client confirms it', async () => {
    await officer.goTo('/addenda/nieuw');
    await officer.page.getByLabel('Project', { exact: true }).check();
    await officer.page.getByLabel('Vast bedrag', { exact: true }).check();
    await fill(officer, {
      Titel: 'Archief verhuizen',
      Dienst: '1.2',
      Reden: 'Het archief gaat naar een andere plek.',
      'Eerste maand van het werk': '02-2026',
      Bedrag: '1500',
    });
    await press(officer, 'Concept bewaren');
    await follow(officer, 'Akkoord op papier vastleggen');
    await press(officer, 'Akkoord op papier vastleggen');
    expect(await mainText(officer)).toContain('Kies de scan van het akkoord.');
    await officer.look('akkoord-op-papier');
    await fill(officer, { 'Getekend op': '10-2-2026' });
    await officer.page.getByLabel('Scan', { exact: true }).setInputFiles(BILL);
    await press(officer, 'Akkoord op papier vastleggen');
    expect(await mainText(officer)).toContain('Het telt als de opdrachtgever het bevestigt.');
    await client.goTo('/goedkeuringen/P1');
    await client.look('goedkeuring-papier');
    await press(client, 'Akkoord op papier bevestigen');
    expect(await mainText(client)).toContain('Je akkoord is vastgelegd.');
  });

  it('report a calamity, once for one event', async () => {
    await officer.goTo('/calamiteiten/nieuw');
    await press(officer, 'Calamiteit melden');
    expect(await mainText(officer)).toContain('Vul in wat er gebeurde.');
    await officer.look('calamiteit-fouten');
    const report = {
      Titel: 'Waterschade in het archief',
      'Dag van de calamiteit': '20-2-2026',
      'Wat er gebeurde': 'Een leiding is gesprongen.',
      'Wat er is gedaan': 'De akten zijn gedroogd.',
      'Waarom kon het niet wachten?': 'De akten zouden verloren gaan.',
      Dienst: '1.1',
      'Raming van de kosten': '24999,99',
      'Functie 1': 'regisseur',
      'Verteld op 1': '20-2-2026',
    };
    await fill(officer, { ...report, 'Raming van de kosten': '25000' });
    await press(officer, 'Calamiteit melden');
    expect(await mainText(officer)).toContain('Dit is € 25.000 of meer.');
    await fill(officer, report);
    await press(officer, 'Calamiteit melden');
    expect(await mainText(officer)).toContain('De opdrachtgever ziet de melding nu.');
    await officer.look('calamiteit');
    await officer.goTo('/calamiteiten/nieuw');
    await fill(officer, { ...report, Titel: 'Stroomstoring' });
    await press(officer, 'Calamiteit melden');
    expect(await mainText(officer)).toContain('Is dit dezelfde gebeurtenis?');
    await officer.look('calamiteit-zelfde');
    await fill(officer, { 'Waarom is dit een andere gebeurtenis dan C1?': 'Een ander gebouw.' });
    await press(officer, 'Calamiteit melden');
    expect(await mainText(officer)).toContain('C1: Een ander gebouw.');
    const other = await officer.page.goto(`${app.url}/calamiteiten/A1/nieuwe-versie`);
    expect(other?.status()).toBe(404);
  });

  it('have the costs of a calamity agreed by both sides', async () => {
    await officer.goTo('/addenda/C1/posten/nieuw');
    await officer.page.getByLabel('Aankoop', { exact: true }).check();
    await fill(officer, {
      Omschrijving: 'droogapparaten',
      Dag: '21-2-2026',
      Aantal: '2',
      Eenheid: 'stuk',
      'Prijs per eenheid': '450',
    });
    await press(officer, 'Vastleggen');
    expect(await mainText(officer)).toContain('Bij deze kosten hoort een bewijs.');
    await officer.page.getByLabel('Bewijs', { exact: true }).setInputFiles(BILL);
    await press(officer, 'Vastleggen');
    expect(await mainText(officer)).toContain('De post is vastgelegd.');
    await lead.goTo('/');
    expect(await mainText(lead)).toContain('Leg de kosten van C1 Waterschade in het archief voor');
    await lead.goTo('/addenda/C1');
    await lead.look('calamiteit-kosten');
    await press(lead, 'Kosten voorleggen');
    expect(await mainText(lead)).toContain('De kosten zijn voorgelegd aan de opdrachtgever.');
    await client.goTo('/goedkeuringen/C1');
    expect(await mainText(client)).toContain('Je gaat akkoord met € 900,00 aan kosten.');
    await client.look('goedkeuring-kosten');
    await press(client, 'Akkoord met deze kosten');
    expect(await mainText(client)).toContain('Je akkoord is vastgelegd.');
    const [download] = await Promise.all([
      officer.page.waitForEvent('download'),
      officer.goTo('/addenda/C1').then(() => follow(officer, 'Bewijs van C1-0001')),
    ]);
    expect(download.suggestedFilename()).toBe('rekening.pdf');
  });

  it('can be had on paper, for signature', async () => {
    await client.goTo('/addenda/A1');
    const [download] = await Promise.all([
      client.page.waitForEvent('download'),
      follow(client, 'Addendum downloaden als PDF, ook om te ondertekenen'),
    ]);
    expect(download.suggestedFilename()).toMatch(/A1.*\.pdf$/);
  });

  it('stand in a list that can be narrowed and downloaded', async () => {
    await client.goTo('/addenda');
    await client.look('addenda');
    await client.page.getByLabel('Soort', { exact: true }).selectOption('calamiteit');
    await press(client, 'Tonen');
    const text = await mainText(client);
    expect(text).toContain('2 addenda');
    expect(text).not.toContain('Piek in naturalisaties');
    await officer.goTo('/');
    await officer.look('te-doen-addenda');
  });

  it('read well for everyone', () => {
    const visitors = [officer, lead, client];
    expect(visitors.flatMap(({ findings }) => findings)).toEqual([]);
    expect(visitors.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});
