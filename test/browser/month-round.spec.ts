import type { Browser } from 'playwright-core';
import { AgreementRegister } from '../../src/agreements';
import { Transactions, type Actor } from '../../src/platform/database';
import { acceptPayroll } from '../support/bill-month';
import { startBrowser } from '../support/browser';
import { registerOmmen } from '../support/ommen-agreement';
import { usualRows } from '../support/payroll-file';
import { startApp, type RunningApp } from '../support/start-app';
import { signIn, type Visitor } from '../support/visitor';

jest.setTimeout(180_000);

const ADMINISTRATOR: Actor = { person: 'beheer', role: 'administrator', party: 'twenterand' };
const AT_REST = 'Er wacht niets meer op de achtergrond.';

/** A month for two agreements, one of which lacks everything; each test goes on where the one before ended. */
describe('a month round in a browser', () => {
  let app: RunningApp;
  let browser: Browser;
  let officer: Visitor;
  let lead: Visitor;
  let administrator: Visitor;
  let auditor: Visitor;

  const main = (visitor: Visitor): ReturnType<Visitor['page']['getByRole']> => visitor.page.getByRole('main');
  const press = (visitor: Visitor, name: string): Promise<void> =>
    main(visitor).getByRole('button', { name, exact: true }).click();
  const text = (visitor: Visitor): Promise<string> => main(visitor).innerText();
  const rowOf = (visitor: Visitor, title: string): Promise<string> =>
    main(visitor).getByRole('row').filter({ hasText: title }).innerText();

  beforeAll(async () => {
    app = await startApp('2026-01-28T09:00:00+01:00');
    const record = await registerOmmen(app);
    await acceptPayroll(app, record, 'LOON-2026-01', usualRows());
    await app.application.get(Transactions).run(ADMINISTRATOR, (tx) =>
      app.application.get(AgreementRegister, { strict: false }).register(tx, {
        clientParty: record.clientParty,
        contractorParty: record.contractorParty,
        startsOn: record.startsOn,
        endsOn: null,
        key: 'DVO-ZONDER-FEITEN',
        title: 'Een overeenkomst zonder feiten',
      }),
    );
    browser = await startBrowser();
    officer = await signIn(browser, app.url, 'financien');
    lead = await signIn(browser, app.url, 'teamleider');
  });

  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  it('one person asks for the drafts; what cannot be made is held by name, the other goes on', async () => {
    await officer.goTo('/maanden/rondes');
    expect(await text(officer)).toContain('Er is nog geen ronde geweest.');
    await officer.look('ronde-beginnen');
    await officer.page.getByLabel('Maand', { exact: true }).fill('januari');
    await press(officer, 'Concepten van alle overeenkomsten opstellen');
    expect(await text(officer)).toContain('Hier hoort een maand te staan');
    await officer.page.getByLabel('Maand', { exact: true }).fill('2026-01');
    await press(officer, 'Concepten van alle overeenkomsten opstellen');
    await main(officer).getByText(AT_REST).waitFor();
    expect(await rowOf(officer, 'Een overeenkomst zonder feiten')).toMatch(/Aangehouden[\s\S]*F\.201/);
    expect(await rowOf(officer, 'Dienstverlening')).toMatch(/Concept gereed\t[\d.]+,\d\d/);
    expect(await text(officer)).toContain('wacht op vaststelling door een collega');
    await officer.look('ronde-gereed');
    await officer.page.reload();
    expect(await text(officer)).not.toContain('Je hebt om de concepten gevraagd.');
  });

  it('another looks and issues all that is ready', async () => {
    await lead.goTo('/maanden/rondes/2026-01');
    await press(lead, 'Alles wat gereed is vaststellen');
    await main(lead).getByText(AT_REST).waitFor();
    expect(await rowOf(lead, 'Dienstverlening')).toMatch(/Vastgesteld\t[\d.]+,\d\d\s+F2026-0001 Ligt klaar/);
    expect(await rowOf(lead, 'Een overeenkomst zonder feiten')).toContain('Aangehouden');
    await lead.look('ronde-vastgesteld');
    const csv = await lead.page.request.get(`${app.url}/maanden/rondes/2026-01/csv`);
    expect(await csv.text()).toMatch(
      /DVO-OMMEN-TWENTERAND;[^;]+;Vastgesteld;[\d]+,\d\d;[\d]+,\d\d;F2026-0001;Ligt klaar;/,
    );
  });

  it('a month that jumps is held until the other accepts it with a reason', async () => {
    app.clock.stepTo('2026-02-20T09:00:00+01:00');
    const twice = usualRows().map((row) => ({ ...row, amount: (Number(row.amount) * 2).toFixed(2) }));
    const [record] = await app.application
      .get(Transactions)
      .run(ADMINISTRATOR, (tx) => app.application.get(AgreementRegister, { strict: false }).all(tx));
    await acceptPayroll(app, record!, 'LOON-2026-02', twice);
    expect([...officer.findings, ...lead.findings]).toEqual([]);
    officer = await signIn(browser, app.url, 'financien');
    lead = await signIn(browser, app.url, 'teamleider');
    administrator = await signIn(browser, app.url, 'beheer');
    await officer.goTo('/maanden/rondes');
    await press(officer, 'Concepten van alle overeenkomsten opstellen');
    await main(officer).getByText(AT_REST).waitFor();
    expect(await rowOf(officer, 'Dienstverlening')).toMatch(/Aangehouden[\s\S]*Loonkosten: €[\s\S]*25 %/);
    await officer.look('ronde-sprong');
    await officer.page.setViewportSize({ width: 390, height: 844 });
    const reason = await main(officer).getByRole('row').getByRole('listitem').first().boundingBox();
    expect(reason!.x + reason!.width).toBeLessThan(390);
    await officer.page.setViewportSize({ width: 1280, height: 900 });
    await lead.goTo('/maanden/2026-02');
    await lead.look('maand-sprong');
    expect(await lead.tablesToScroll()).toEqual([]);
    expect(await text(lead)).toContain('Vaststellen kan als is aanvaard wat hierboven anders is');
    await press(lead, 'Dit klopt, aanvaarden');
    expect(await text(lead)).toContain('De reden ontbreekt');
    await lead.page.getByLabel('Reden', { exact: true }).fill('dubbele bezetting door de verkiezingen');
    await press(lead, 'Dit klopt, aanvaarden');
    expect(await text(lead)).toContain('Het is aanvaard');
    await lead.goTo('/maanden/rondes/2026-02');
    expect(await rowOf(lead, 'Dienstverlening')).toContain('Concept gereed');
  });

  it('who answers for the budget says from when on a draft waits, and everyone reads why', async () => {
    await lead.goTo('/beheer/factuurgrenzen');
    expect(await text(lead)).toContain('De gewone grenzen gelden');
    await main(lead).getByLabel('Verschil met de maand ervoor').fill('0');
    await press(lead, 'Vastleggen');
    expect(await text(lead)).toContain('een heel getal van 1 tot en met 1000');
    await main(lead).getByLabel('Verschil met de maand ervoor').fill('150');
    await main(lead).getByLabel('Reden').fill('scholing wordt hier betaald zoals zij is gevolgd');
    await press(lead, 'Vastleggen');
    expect(await text(lead)).toMatch(
      /De grenzen zijn vastgelegd[\s\S]*Alle loonkosten samen, de overhead of de opleidingskosten verschillen meer dan 150 %[\s\S]*ten minste €\s1\.000,00/,
    );
    await lead.look('grenzen-vastgelegd');
    await officer.goTo('/beheer/factuurgrenzen');
    expect(await text(officer)).toContain('scholing wordt hier betaald zoals zij is gevolgd');
    expect(await main(officer).getByRole('button', { name: 'Vastleggen' }).count()).toBe(0);
  });

  it('who checks reads rounds and bounds, and changes nothing', async () => {
    auditor = await signIn(browser, app.url, 'auditor');
    await auditor.page.getByRole('link', { name: 'Maandafsluiting', exact: true }).click();
    expect(await text(auditor)).not.toContain('Ronde beginnen');
    expect(await main(auditor).getByRole('link', { name: 'Maandafsluiting' }).count()).toBe(0);
    await main(auditor).getByRole('link', { name: 'Februari 2026' }).click();
    expect(await rowOf(auditor, 'Dienstverlening')).toContain('Concept gereed');
    expect(await main(auditor).getByRole('row').getByRole('link').count()).toBe(0);
    expect(await main(auditor).getByRole('button').count()).toBe(0);
    await auditor.look('ronde-auditor');
    await auditor.goTo('/maanden/rondes/2026-01');
    await main(auditor).getByRole('link', { name: 'F2026-0001' }).click();
    expect(await text(auditor)).toContain('Factuur F2026-0001');
    await auditor.goTo('/beheer/factuurgrenzen');
    expect(await text(auditor)).toContain('scholing wordt hier betaald zoals zij is gevolgd');
    expect(await main(auditor).getByRole('button').count()).toBe(0);
  });

  it('the history says what each bound was and is', async () => {
    await lead.goTo('/historie?soort=facturen');
    const row = await rowOf(lead, 'Grenzen van concepten zijn vastgelegd');
    expect(row).toMatch(/Verschil met de maand ervoor \(%\)[\s\S]*25[\s\S]*150/);
    expect(row).not.toContain('Hoogste aantal regels');
  });

  it('while billing is off nothing is issued, and everyone reads why', async () => {
    await administrator.goTo('/beheer/facturering');
    await administrator.look('facturering-aan');
    const turn = (): Promise<void> =>
      main(administrator).getByRole('button', { name: 'Uitzetten', exact: true }).first().click();
    await main(administrator).getByText('Facturering uitzetten', { exact: true }).first().click();
    await turn();
    expect(await text(administrator)).toContain('De reden ontbreekt');
    await main(administrator).getByLabel('Reden').first().fill('back-up van gisteren teruggezet');
    await turn();
    expect(await text(administrator)).toContain('De facturering is uitgezet.');
    await administrator.look('facturering-uit');
    expect(await administrator.tablesToScroll()).toEqual([]);
    await lead.goTo('/');
    expect(await text(lead)).toContain('De facturering staat uit');
    await lead.look('te-doen-uit');
    await lead.goTo('/maanden/2026-02');
    expect(await text(lead)).toMatch(/Voor alles, sinds 20 februari 2026[\s\S]*back-up van gisteren/);
    expect(await text(lead)).toContain('Vaststellen kan weer als de facturering aan staat.');
    expect(await main(lead).getByRole('button', { name: 'Vaststellen', exact: true }).count()).toBe(0);
    await lead.look('maand-uit');
    await lead.goTo('/maanden/rondes');
    expect(await text(lead)).toMatch(/De facturering staat uit[\s\S]*Voor alles, sinds 20 februari 2026/);
    await lead.look('rondes-uit');
    expect(await lead.page.getByRole('combobox', { name: 'Overeenkomst' }).count()).toBe(0);
    await lead.goTo('/maanden/rondes/2026-02');
    expect(await text(lead)).toMatch(/De facturering staat uit[\s\S]*Voor alles, sinds 20 februari 2026/);
    expect(await rowOf(lead, 'Dienstverlening')).toMatch(/Aangehouden[\s\S]*F\.660/);
    await lead.look('ronde-uit');
    await administrator.goTo('/beheer');
    await administrator.look('beheer');
    await main(administrator).getByRole('link', { name: 'Facturering aan of uit' }).click();
    expect(await text(administrator)).toContain('back-up van gisteren teruggezet');
  });

  it('nor is anything credited, which its page says where the button would be', async () => {
    await officer.goTo('/facturen/F2026-0001');
    await main(officer).getByText('F2026-0001 crediteren', { exact: true }).click();
    await main(officer).getByLabel('Reden').fill('verkeerd kenmerk');
    await press(officer, 'Creditering opstellen');
    await lead.goTo('/facturen/F2026-0001');
    expect(await text(lead)).toMatch(/De facturering staat uit[\s\S]*Vaststellen kan weer als/);
    expect(await main(lead).getByRole('button', { name: 'Vaststellen', exact: true }).count()).toBe(0);
    await lead.look('creditering-uit');
  });

  it('no page has a fault of accessibility, and no browser complained', () => {
    for (const visitor of [officer, lead, administrator, auditor])
      expect([...visitor.findings, ...visitor.complaints]).toEqual([]);
  });
});
