import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { acceptPayroll } from '../support/bill-month';
import { startBrowser } from '../support/browser';
import { Hands } from '../support/hands';
import { registerOmmen } from '../support/ommen-agreement';
import { usualRows } from '../support/payroll-file';
import { startApp, type RunningApp } from '../support/start-app';
import { signIn } from '../support/visitor';

jest.setTimeout(240_000);

const QUARTER = '/rapportages/2026-k1';
const HEADINGS = 'kwartaal;meting;product;waarde;bron';

/** The report of a quarter from its first figure until it is fixed; each test goes on where the one before ended. */
describe('quarterly reports in a browser', () => {
  let app: RunningApp;
  let browser: Browser;
  let officer: Hands;
  let lead: Hands;
  let regisseur: Hands;
  let controller: Hands;

  beforeAll(async () => {
    app = await startApp('2026-04-07T09:00:00+02:00');
    const agreement = await registerOmmen(app);
    for (const month of ['2026-01', '2026-02', '2026-03'])
      await acceptPayroll(app, agreement, `LOON-${month}`, usualRows());
    browser = await startBrowser();
    officer = new Hands(await signIn(browser, app.url, 'financien'));
    lead = new Hands(await signIn(browser, app.url, 'teamleider'));
    regisseur = new Hands(await signIn(browser, app.url, 'regisseur'));
    controller = new Hands(await signIn(browser, app.url, 'controller'));
  });

  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  const buttonsOf = ({ visitor: { page } }: Hands): Promise<string[]> =>
    page.getByRole('main').getByRole('button').allInnerTexts();
  const sendFile = async (...rows: string[]): Promise<void> => {
    await officer.visitor.goTo(`${QUARTER}/cijferbestand`);
    await officer.visitor.page.getByLabel('Bestand met cijfers').setInputFiles({
      ...{ name: 'cijfers.csv', mimeType: 'text/csv' },
      buffer: Buffer.from([HEADINGS, ...rows, ''].join('\n')),
    });
    await officer.press('Bestand controleren');
  };

  it('name the quarters and what is to be done, and say what the service knows before anything is written', async () => {
    await officer.visitor.goTo('/');
    await officer.choose('Kwartaalrapportages');
    expect(await officer.text()).toMatch(
      /Eerste kwartaal 2026\s+nog niet begonnen\s+Cijfers en teksten invullen/,
    );
    expect(await officer.text()).toMatch(
      /Tweede kwartaal 2026\s+nog niet begonnen\s+Cijfers invullen kan al/,
    );
    await officer.visitor.look('rapportages');
    await officer.follow('Eerste kwartaal 2026');
    const text = await officer.text();
    expect(text).toContain('Van dit kwartaal is nog niets geschreven.');
    expect(text).toContain('Burgerzaken');
    expect(text).toContain('Zoals bekend op 7 april 2026, geteld tot en met maart.');
    await officer.visitor.look('rapportage-leeg');
  });

  it('show the client nothing, and who may not write no buttons, before it is put to the client', async () => {
    await regisseur.visitor.goTo('/rapportages');
    expect(await regisseur.text()).toMatch(/Eerste kwartaal 2026\s+nog niet voorgelegd/);
    expect(await regisseur.visitor.page.getByRole('link', { name: 'Eerste kwartaal 2026' }).count()).toBe(0);
    await regisseur.visitor.look('rapportages-opdrachtgever');
    await regisseur.visitor.goTo(QUARTER);
    expect(await regisseur.text()).toContain('geen kwartaalrapportage die je kunt zien');
    await controller.visitor.goTo(QUARTER);
    expect(await controller.text()).toContain('Je ziet wat Slotsom zelf invult.');
    expect(await buttonsOf(controller)).toEqual([]);
    expect(
      await controller.visitor.page.getByRole('link', { name: /invullen|schrijven|inlezen/ }).count(),
    ).toBe(0);
    await controller.visitor.goTo(`${QUARTER}/teksten`);
    expect(await controller.text()).toContain('DVO artikel 6');
  });

  it('take figures by a form per section that names every fault and keeps what was typed', async () => {
    await officer.visitor.goTo(QUARTER);
    await officer.follow('Cijfers invullen: Kwantitatief: burgerzaken');
    await officer.fill({ Publieksopeningstijden: 'veel', Klachten: '1,5', Paspoort: '412' });
    await officer.press('Cijfers bewaren');
    expect(await officer.isAtErrors()).toBe(true);
    const wrong = await officer.text();
    expect(wrong).toContain('Publieksopeningstijden: dit is geen getal.');
    expect(wrong).toContain('Bron van klachten: schrijf waar het cijfer vandaan komt.');
    expect(wrong).toContain('Bron van aanvragen: schrijf waar het cijfer vandaan komt.');
    await officer.visitor.look('cijfers-fouten');
    await officer.fill({
      ...{ Publieksopeningstijden: '312,5', 'Bron van publieksopeningstijden': 'rooster' },
      ...{ 'Bron van klachten': 'klachtenregister', 'Bron van aanvragen': 'iBurgerzaken, 3 april' },
    });
    await officer.press('Cijfers bewaren');
    expect(await officer.text()).toContain('Klachten: Een aantal is een heel getal vanaf nul');
    expect(await officer.visitor.page.getByLabel('Paspoort', { exact: true }).inputValue()).toBe('412');
    await officer.fill({ Klachten: '2' });
    await officer.press('Cijfers bewaren');
    const text = await officer.text();
    expect(text).toContain('De cijfers zijn bewaard.');
    expect(text).toMatch(/Publieksopeningstijden \(uren\)\s+312,5/);
    expect(text).toMatch(/Paspoort\s+412/);
  });

  it('say that a figure was changed by someone else since the form was opened, and enter nothing then', async () => {
    await officer.visitor.goTo(`${QUARTER}/cijfers/kwantitatief`);
    await lead.visitor.goTo(`${QUARTER}/cijfers/kwantitatief`);
    await lead.fill({ Klachten: '3' });
    await lead.press('Cijfers bewaren');
    await officer.fill({ Klachten: '4' });
    await officer.press('Cijfers bewaren');
    expect(await officer.text()).toContain(
      'Klachten: dit is veranderd sinds je de pagina opende. Nu staat er 3.',
    );
    await officer.visitor.goTo(QUARTER);
    expect(await officer.text()).toMatch(/Klachten\s+3\s/);
    await officer.open('Wat er eerder stond (1)');
    expect(await officer.text()).toMatch(/Klachten\s+2\s+3/);
  });

  it('refuse a file with every fault at once, and show what a good one changes before it is recorded', async () => {
    await officer.visitor.goTo(`${QUARTER}/cijferbestand`);
    await officer.visitor.look('cijferbestand');
    const [template] = await Promise.all([
      officer.visitor.page.waitForEvent('download'),
      officer.follow('invulbestand (CSV)'),
    ]);
    const rows = readFileSync(await template.path(), 'utf8').split('\r\n');
    expect(rows).toContain('2026-k1;aanvragen;rijbewijs;;');
    expect(rows[0]).toBe(`\uFEFF${HEADINGS}`);
    await sendFile(
      '2026-k1;bezoeken;;1;lijst',
      '2026-k2;datalekken;;0;lijst',
      '2026-k1;aanvragen;fiets;1,5;',
    );
    const faults = await officer.text();
    expect(faults).toContain('Er zijn 5 fouten gevonden in cijfers.csv');
    for (const code of ['F.760', 'F.762', 'F.764', 'F.768', 'F.773']) expect(faults).toContain(code);
    expect(faults).toMatch(/‘bezoeken’ .*\(F\.760\)\s+Rij 2/);
    await officer.visitor.look('cijferbestand-fouten');
    await sendFile(
      ...['2026-k1;klachten;;3;klachtenregister', '2026-k1;aanvragen;paspoort;420;iBurgerzaken, 4 april'],
      ...['2026-k1;aanvragen;rijbewijs;1204;iBurgerzaken, 4 april', '2026-k1;bezwaarschriften;;;'],
      ...['2026-k1;zelfevaluatie-brp;;88,5;KwaliteitsMonitor', '2026-k1;open-plekken;;64;agenda'],
    );
    expect(await officer.text()).toContain('Nieuw: 3. Vervangen: 1. Blijft gelijk: 1.');
    await officer.visitor.look('cijferbestand-controleren');
    await lead.visitor.goTo(`${QUARTER}/cijfers/kwantitatief`);
    await lead.fill({ Paspoort: '413', 'Bron van aanvragen': 'geteld' });
    await lead.press('Cijfers bewaren');
    await officer.press('Cijfers vastleggen');
    expect(await officer.text()).toContain('De cijfers van dit kwartaal zijn veranderd sinds je keek.');
    await officer.press('Cijfers vastleggen');
    const text = await officer.text();
    expect(text).toContain('De cijfers uit het bestand zijn vastgelegd.');
    expect(text).toMatch(/Rijbewijs\s+1\.204/);
    expect(text).toMatch(/Paspoort\s+420/);
    expect(text).toContain('ten minste 90 %, niet gehaald');
  });

  it('take a text per section, refuse the cause of an absence, and ask a word about what stays below the norm', async () => {
    await officer.follow('Teksten schrijven');
    await officer.fill({
      'Formatie en teamontwikkelingen': 'Een collega is langdurig ziek.',
      'Samenwerking met Ommen, ONS en derden': 'Er is maandelijks overleg met ONS.',
    });
    await officer.press('Teksten bewaren');
    expect(await officer.isAtErrors()).toBe(true);
    expect(await officer.text()).toContain('Formatie en teamontwikkelingen: ');
    await officer.visitor.look('teksten-fouten');
    await officer.fill({ 'Formatie en teamontwikkelingen': 'De formatie is volledig bezet.' });
    await officer.press('Teksten bewaren');
    expect(await officer.text()).toContain('De teksten zijn bewaard.');
    await lead.visitor.goTo(QUARTER);
    expect(await lead.text()).toContain('Schrijf waarom bij ‘Zelfevaluatie’.');
    expect(await buttonsOf(lead)).not.toContain('Voorleggen aan de opdrachtgever');
    await officer.follow('Teksten schrijven');
    await officer.fill({ Zelfevaluatie: 'De bestandscontrole liep uit tot april.' });
    await officer.press('Teksten bewaren');
    expect(await buttonsOf(officer)).not.toContain('Voorleggen aan de opdrachtgever');
    await officer.visitor.look('rapportage-concept');
  });

  it('are put to the client on what was seen', async () => {
    await lead.visitor.goTo(QUARTER);
    await officer.visitor.goTo(`${QUARTER}/cijfers/informatiebeveiliging`);
    await officer.fill({
      ...{ Datalekken: '0', 'Bron van datalekken': 'register' },
      ...{ Gegevensverstrekkingen: '18', 'Bron van gegevensverstrekkingen': 'register' },
    });
    await officer.press('Cijfers bewaren');
    await lead.press('Voorleggen aan de opdrachtgever');
    expect(await lead.text()).toContain('gewijzigd sinds je het opende');
    expect(await lead.text()).toContain('Niet ingevuld: bezwaarschriften');
    await lead.press('Voorleggen aan de opdrachtgever');
    expect(await lead.text()).toContain('De rapportage is voorgelegd.');
    await lead.visitor.look('rapportage-voorgelegd');
  });

  it('are commented on by the client section by section, and answered', async () => {
    await regisseur.visitor.goTo('/rapportages');
    await regisseur.follow('Eerste kwartaal 2026');
    expect(await regisseur.text()).toContain('De bestandscontrole liep uit tot april.');
    expect(await regisseur.text()).not.toContain('Wat er eerder stond');
    await regisseur.open('Opmerking maken bij Zelfevaluatie');
    await regisseur.press('Opmerking versturen');
    expect(await regisseur.text()).toContain('Schrijf je opmerking op.');
    await regisseur.visitor.page.locator('#opmerking-zelfevaluatie').fill('Wanneer is de controle klaar?');
    await regisseur.press('Opmerking versturen');
    expect(await regisseur.text()).toContain('Je opmerking is vastgelegd.');
    await regisseur.open('Opmerking maken bij Verkiezingen');
    await regisseur.visitor.page.locator('#opmerking-verkiezingen').fill('Hoeveel stembureaus worden het?');
    await regisseur.press('Opmerking versturen');
    await regisseur.visitor.look('rapportage-opdrachtgever');
    await officer.visitor.goTo(QUARTER);
    await officer.visitor.look('rapportage-opmerkingen');
    await officer.fill({ 'Antwoord bij Zelfevaluatie': 'In mei.' });
    await officer.visitor.page
      .locator('form', { has: officer.visitor.page.locator('#antwoord-zelfevaluatie') })
      .getByRole('button')
      .click();
    expect(await officer.text()).toContain('Je antwoord is vastgelegd.');
    expect(await officer.visitor.page.locator('#antwoord-verkiezingen').count()).toBe(1);
  });

  it('are taken up in a next version, while the client keeps what was put to it', async () => {
    app.clock.stepTo('2026-04-07T09:05:00+02:00');
    await officer.visitor.goTo(`${QUARTER}/cijfers/verkiezingen`);
    await officer.fill({ Stembureaus: '14', 'Bron van stembureaus': 'besluit van 2 maart' });
    await officer.press('Cijfers bewaren');
    expect(await officer.text()).toContain('Sindsdien zijn cijfers veranderd');
    await officer.follow('Nieuwe versie schrijven');
    await officer.press('Teksten bewaren');
    expect(await officer.text()).toContain('Voor de opdrachtgever geldt versie 2');
    await regisseur.visitor.goTo(QUARTER);
    expect(await regisseur.text()).toContain('vaststellen');
    expect(await regisseur.text()).not.toMatch(/Stembureaus\s+14/);
    await lead.visitor.goTo(QUARTER);
    await lead.press('Voorleggen aan de opdrachtgever');
    await regisseur.press('Rapportage vaststellen');
    expect(await regisseur.text()).toContain('gewijzigd sinds je het opende');
    expect(await regisseur.text()).toMatch(/Stembureaus\s+14/);
  });

  it('are fixed by the client, after which nothing can be entered or written', async () => {
    await regisseur.press('Rapportage vaststellen');
    const text = await regisseur.text();
    expect(text).toContain('De rapportage is vastgesteld.');
    expect(await buttonsOf(regisseur)).toEqual([]);
    await regisseur.visitor.look('rapportage-vastgesteld');
    await officer.visitor.goTo(QUARTER);
    expect(await officer.text()).toContain('Cijfers en teksten veranderen niet meer');
    expect(await buttonsOf(officer)).toEqual([]);
    await officer.visitor.goTo(`${QUARTER}/teksten`);
    expect(await officer.text()).toContain('is vastgesteld en verandert niet meer');
    await officer.visitor.goTo(QUARTER);
    await officer.follow('Versie 2 zoals voorgelegd');
    expect(await officer.text()).toContain('Na deze versie is een latere voorgelegd.');
    expect(await officer.text()).not.toMatch(/Stembureaus\s+14/);
    await officer.visitor.look('rapportage-versie');
    await officer.visitor.goTo('/rapportages');
    const [download] = await Promise.all([
      officer.visitor.page.waitForEvent('download'),
      officer.follow('Downloaden als CSV'),
    ]);
    expect(readFileSync(await download.path(), 'utf8')).toMatch(
      /2026-k1;vastgesteld;Niets meer;3;2026-04-07;/,
    );
  });

  it('show last quarter beside the next one, and a chart with its table once two quarters are known', async () => {
    app.clock.stepTo('2026-07-03T09:00:00+02:00');
    officer = new Hands(await signIn(browser, app.url, 'financien'));
    await officer.visitor.goTo('/rapportages/2026-k2');
    const { page } = officer.visitor;
    const chartOf = (title: string): ReturnType<typeof page.locator> =>
      page.locator('figure.chart', { hasText: title });
    expect(await chartOf('Klachten per kwartaal').count()).toBe(0);
    await officer.follow('Cijfers invullen: Kwantitatief: burgerzaken');
    expect(await officer.text()).toMatch(/Paspoort\s+420/);
    await officer.visitor.look('cijfers');
    await officer.fill({
      ...{ Klachten: '1', 'Bron van klachten': 'klachtenregister', Paspoort: '398', Rijbewijs: '1187' },
      ...{ 'Open plekken in de agenda': '58', 'Bron van open plekken in de agenda': 'agenda' },
      'Bron van aanvragen': 'iBurgerzaken, 2 juli',
    });
    await officer.press('Cijfers bewaren');
    expect(await officer.text()).toMatch(/Klachten\s+1\s+3\s/);
    for (const title of [
      'Klachten per kwartaal',
      'Open plekken in de agenda per kwartaal',
      'Aanvragen per dienst, kwartaal naast kwartaal',
    ])
      expect(await chartOf(title).locator('table').count()).toBe(1);
    await officer.visitor.look('rapportage-tweede-kwartaal');
  });

  it('have no findings of accessibility on any page', () => {
    for (const { visitor } of [officer, lead, regisseur, controller])
      expect([visitor.complaints, visitor.findings]).toEqual([[], []]);
  });
});
