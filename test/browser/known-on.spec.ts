import type { Browser } from 'playwright-core';
import type { AgreementRecord } from '../../src/agreements';
import { acceptPayroll, billMonth } from '../support/bill-month';
import { startBrowser } from '../support/browser';
import { registerOmmen } from '../support/ommen-agreement';
import { usualRows } from '../support/payroll-file';
import { recordFact } from '../support/record-fact';
import { startApp, type RunningApp } from '../support/start-app';
import { signIn, type Visitor } from '../support/visitor';

jest.setTimeout(240_000);

const BACK_PAY = { costMonth: '2026-01', reason: 'cao-verhoging 1 januari 2026' };
/** Gives 2025 costs that are parked, so that no document of 2026 has them. */
const WORK_OF_2025 = {
  list: 'addendumEntries',
  item: {
    ...{ id: 'work-2025', addendum: 'A-1', performedOn: '2025-12-10', unit: 'uur', confirmed: true },
    ...{ quantity: '4', unitPrice: '25.00' },
  },
};
const BANNER = 'Je ziet de cijfers zoals bekend op 25 februari 2026.';

/** January was invoiced in January, February with a correction in March; this is looked at in March. */
describe('figures as known on an earlier day, in a browser', () => {
  let app: RunningApp;
  let browser: Browser;
  let record: AgreementRecord;
  let lead: Visitor;
  let regisseur: Visitor;

  const mainText = (visitor: Visitor): Promise<string> => visitor.page.getByRole('main').innerText();
  const buttons = (visitor: Visitor): Promise<string[]> =>
    visitor.page.getByRole('main').getByRole('button').allInnerTexts();
  const choose = async ({ page }: Visitor, day: string): Promise<void> => {
    await page.getByLabel('Zoals bekend op').fill(day);
    await page
      .locator('form', { has: page.getByLabel('Zoals bekend op') })
      .getByRole('button')
      .click();
  };

  beforeAll(async () => {
    app = await startApp('2026-01-28T09:00:00+01:00');
    record = await registerOmmen(app);
    await recordFact(app, record, 'urenstaat december', WORK_OF_2025);
    await acceptPayroll(app, record, 'LOON-2026-01', usualRows());
    await billMonth(app, record, '2026-01');
    app.clock.stepTo('2026-02-20T09:00:00+01:00');
    await acceptPayroll(app, record, 'LOON-2026-02', [
      ...usualRows(),
      { ...BACK_PAY, function: 'Medewerker balie', amount: '310.50' },
    ]);
    app.clock.stepTo('2026-03-03T09:00:00+01:00');
    await billMonth(app, record, '2026-02');
    browser = await startBrowser();
    lead = await signIn(browser, app.url, 'teamleider');
    regisseur = await signIn(browser, app.url, 'regisseur');
  });

  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  it('shows on Correcties what would have been corrected then, in the address and in its links', async () => {
    await lead.goTo('/correcties?jaar=2026');
    expect(await mainText(lead)).toContain('Er is niets te corrigeren');
    await choose(lead, '2026-02-25');
    const text = await mainText(lead);
    expect(text).toContain(BANNER);
    expect(text).toContain('met alles wat bekend was op 25 februari 2026');
    expect(text).toMatch(/Toen te corrigeren[^]*Werkelijke loonkosten Medewerker balie[^]*310,50/);
    expect(text).toContain('Er is geen factuur die hier iets aan corrigeert.');
    expect(await buttons(lead)).toEqual(['Tonen']);
    await lead.look('bekend-op-correcties');
    await lead.page.getByLabel('Kostenmaand').selectOption('2026-01');
    await lead.page.getByRole('button', { name: 'Tonen' }).click();
    expect(lead.page.url()).toContain('maand=2026-01&bekendOp=2026-02-25');
    const csv = lead.page.getByRole('link', { name: 'Downloaden als CSV' });
    expect(await csv.getAttribute('href')).toContain('bekendOp=2026-02-25');
    await lead.page.getByRole('link', { name: 'Terug naar nu' }).click();
    expect(lead.page.url()).toMatch(/\/correcties\?jaar=2026&maand=2026-01$/);
    expect(await mainText(lead)).toContain('F2026-0002');
  });

  it('shows the client of an earlier day no more than of the present', async () => {
    await regisseur.goTo('/correcties?bekendOp=2026-02-25');
    const text = await mainText(regisseur);
    expect(text).toContain(BANNER);
    expect(text).toContain('Er waren toen nog geen correcties.');
    expect(text).not.toMatch(/Medewerker|Toen te corrigeren/);
    await regisseur.look('bekend-op-opdrachtgever');
  });

  it('shows the account of a year as it was, and closes it by the present alone', async () => {
    await lead.goTo('/jaarafrekening/2025');
    expect(await buttons(lead)).toEqual(['Tonen', 'Jaar vaststellen']);
    await choose(lead, '2026-02-25');
    expect(await mainText(lead)).toMatch(/Aangehouden[^]*100,00/);
    expect(await buttons(lead)).toEqual(['Tonen']);
    await lead.page.getByRole('link', { name: '2026', exact: true }).click();
    expect(lead.page.url()).toContain('/jaarafrekening/2026?bekendOp=2026-02-25');
    const then = await mainText(lead);
    expect(then).toContain(BANNER);
    const pdf = lead.page.getByRole('link', { name: 'Download de PDF' });
    expect(await pdf.getAttribute('href')).toContain('?bekendOp=2026-02-25');
    await lead.look('bekend-op-jaarafsluiting');
    await lead.page.getByRole('link', { name: 'Terug naar nu' }).click();
    const now = await mainText(lead);
    expect(now).not.toContain('Je ziet de cijfers');
    expect(now.split('Verantwoording')[1]).not.toBe(then.split('Verantwoording')[1]);
  });

  it('shows on Indexering the tables that were known, with the way to each of that day', async () => {
    await lead.goTo('/indexering?bekendOp=2026-02-25');
    expect(await mainText(lead)).toContain(BANNER);
    expect(await buttons(lead)).toEqual(['Tonen']);
    await lead.look('bekend-op-indexering');
    await lead.page
      .getByRole('link', { name: /^Effect van/ })
      .first()
      .click();
    expect(lead.page.url()).toContain('bekendOp=2026-02-25');
    expect(await mainText(lead)).toContain(BANNER);
    expect(await buttons(lead)).toEqual([]);
    await lead.page.getByRole('main').getByRole('link', { name: 'Indexering' }).click();
    expect(lead.page.url()).toContain('/indexering?bekendOp=2026-02-25');
    await choose(lead, '2026-01-01');
    expect(await mainText(lead)).toContain('Er waren toen nog geen salaristabellen.');
  });

  it('records a day of the calendar in the set-up of the agreement, which was not known on an earlier day', async () => {
    await lead.goTo('/indexering');
    await lead.page.getByRole('link', { name: 'Inrichting' }).click();
    expect(lead.page.url()).toContain('/beheer/overeenkomst');
    await lead.look('inrichting-overeenkomst');
    await lead.page.getByText('Kalenderdag vastleggen').first().click();
    const form = lead.page.locator('form', { has: lead.page.locator('#kalenderdag-dag') });
    await form.getByLabel('Dag').fill('12-13-2026');
    await form.getByRole('button').click();
    expect(await lead.page.locator('#kalenderdag-dag-fout').innerText()).toContain(
      'schrijf een bestaande dag',
    );
    expect(await lead.page.locator('#kalenderdag-bron-fout').innerText()).toContain('vul dit in');
    await lead.look('inrichting-overeenkomst-fout');
    await form.getByLabel('Wat').selectOption('budget');
    await form.getByLabel('Dag').fill('10-11-2026');
    await form.getByLabel('Bron').fill('P&C-kalender 2026');
    await form.getByRole('button').click();
    expect(await lead.page.getByRole('status').innerText()).toContain('De kalenderdag is vastgelegd.');
    await lead.page.getByText('Kalenderdag vastleggen').first().click();
    await form.getByLabel('Wat').selectOption('budget');
    await form.getByLabel('Dag').fill('2026-11-10');
    await form.getByLabel('Bron').fill('P&C-kalender 2026');
    await form.getByRole('button').click();
    expect(await lead.page.getByRole('alert').innerText()).toContain('Dit is al vastgelegd.');
    await regisseur.goTo('/beheer/overeenkomst');
    expect(await mainText(regisseur)).toMatch(/10-11-2026\s+Begroting\s+Opdrachtgever\s+Komt nog/);
    expect(await mainText(regisseur)).not.toMatch(/Personen|Kalenderdag vastleggen/);
    await regisseur.look('inrichting-overeenkomst-opdrachtgever');
    await regisseur.page.getByRole('link', { name: 'dekking van de overeenkomst' }).click();
    const article = regisseur.page.locator('#artikel-dvo-4-5');
    expect(await article.getByRole('link', { name: 'Kalender' }).count()).toBe(1);
    await regisseur.look('dekking');
    await regisseur.page.getByRole('link', { name: 'R15' }).first().click();
    expect(regisseur.page.url()).toMatch(/\/dekking#regel-r15$/);
    await regisseur.goTo('/beheer/overeenkomst');
    await choose(regisseur, '2026-02-25');
    expect(await mainText(regisseur)).toContain('Er zijn nog geen kalenderdagen.');
  });

  it.each(['/maanden/2026-01', '/correcties', '/indexering', '/jaarafrekening/2025', '/beheer/overeenkomst'])(
    'says beside the field of %s once what is wrong with a day, and shows the present',
    async (path) => {
      for (const [day, message] of [
        ['2027-01-01', 'Deze dag is nog niet geweest'],
        ['morgen', 'Hier hoort een bestaande dag te staan'],
      ] as const) {
        await lead.goTo(`${path}?bekendOp=${day}`);
        expect(await lead.page.locator('#bekendOp-fout').innerText()).toContain(message);
        expect(await lead.page.title()).toMatch(/^Fout: /);
        expect(await mainText(lead)).not.toContain('Je ziet de cijfers');
      }
      await lead.look(`bekend-op-fout${path.replaceAll('/', '-')}`);
    },
  );

  it('kept to the accessibility rules all the way, on a wide and a narrow screen', () => {
    expect([...lead.findings, ...regisseur.findings]).toEqual([]);
    expect([...lead.complaints, ...regisseur.complaints]).toEqual([]);
  });
});
