import type { Browser } from 'playwright-core';
import type { AgreementRecord } from '../../src/agreements';
import { Transactions } from '../../src/platform/database';
import { RecordFacts } from '../../src/settlement';
import { acceptPayroll, billMonth, OFFICER } from '../support/bill-month';
import { startBrowser } from '../support/browser';
import { registerOmmen } from '../support/ommen-agreement';
import { usualRows } from '../support/payroll-file';
import { startApp, type RunningApp } from '../support/start-app';
import { signIn, type Visitor } from '../support/visitor';

jest.setTimeout(240_000);

const REASON = 'cao-verhoging 1 januari 2026';

/** What was corrected and what would be, to both parties. */
describe('corrections in a browser', () => {
  let app: RunningApp;
  let browser: Browser;
  let record: AgreementRecord;
  let officer: Visitor;
  let regisseur: Visitor;
  const visitors: Visitor[] = [];

  const mainText = (visitor: Visitor): Promise<string> => visitor.page.getByRole('main').innerText();

  /** Both sign in; a session does not last until the next month. */
  const comeIn = async (): Promise<void> => {
    officer = await signIn(browser, app.url, 'financien');
    regisseur = await signIn(browser, app.url, 'regisseur');
    visitors.push(officer, regisseur);
  };

  beforeAll(async () => {
    app = await startApp('2026-01-28T09:00:00+01:00');
    record = await registerOmmen(app);
    await acceptPayroll(app, record, 'LOON-2026-01', usualRows());
    await billMonth(app, record, '2026-01');
    browser = await startBrowser();
    await comeIn();
  });

  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  it('names the next step while there is nothing to correct', async () => {
    await officer.goTo('/correcties');
    expect(await mainText(officer)).toContain('Er zijn nog geen correcties');
    await officer.look('correcties-leeg');
    await regisseur.goTo('/correcties');
    expect(await mainText(regisseur)).toContain('Past een factuur een eerdere maand aan');
  });

  it('shows the contractor what a run would correct, and the client nothing of it', async () => {
    app.clock.stepTo('2026-02-20T09:00:00+01:00');
    await comeIn();
    await acceptPayroll(app, record, 'LOON-2026-02', [
      ...usualRows(),
      { costMonth: '2026-01', function: 'Medewerker balie', amount: '310.50', reason: REASON },
      { costMonth: '2026-01', function: 'Consulent burgerzaken', amount: '402.25', reason: REASON },
    ]);
    await app.application.get(Transactions).run(OFFICER, (tx) =>
      app.application.get(RecordFacts, { strict: false }).record(tx, record, 'overhead.yaml', [
        {
          list: 'overhead',
          item: { id: 'overhead-2', from: '2026-01-01', percentage: '25', tasks: 'werkplekbeheer' },
        },
      ]),
    );
    await officer.goTo('/correcties');
    const text = await mainText(officer);
    expect(text).toContain('Nu te corrigeren');
    expect(text).toMatch(/Cao-verhoging 1 januari 2026\tDVO 4\.10\t/);
    expect(text).toMatch(/Overhead 25\u00a0% per 1 januari 2026\tDVO 3\.4\t/);
    expect(text).toContain(
      'januari 2026\tWerkelijke loonkosten Medewerker balie\tcorrectie\t10.336,57\t10.647,07\t310,50\t',
    );
    // No document has an annex of these yet, so nothing is lettered.
    expect(text).not.toContain('Code');
    expect(text).toMatch(/310,50\s+Cao-verhoging 1 januari 2026/);
    await officer.look('correcties-te-corrigeren');
    await regisseur.goTo('/correcties');
    expect(await mainText(regisseur)).not.toContain('Cao-verhoging');
  });

  it('shows both parties what a document corrected, the client per group, with the way to the line', async () => {
    await billMonth(app, record, '2026-02');
    await officer.goTo('/correcties?jaar=2026');
    expect(await mainText(officer)).toContain('Er is niets te corrigeren');
    await officer.look('correcties-gefactureerd');
    await regisseur.goTo('/correcties');
    const text = await mainText(regisseur);
    expect(text).toContain(
      'januari 2026\tWerkelijke loonkosten Klantcontact\tcorrectie\t10.336,57\t10.647,07\t310,50\tA',
    );
    expect(text).not.toMatch(/Medewerker|Consulent|Nu te corrigeren/);
    await regisseur.look('correcties-opdrachtgever');
    await regisseur.page.getByRole('link', { name: /Hoe is dit berekend.*Klantcontact/ }).click();
    expect(await regisseur.page.title()).toMatch(/^Hoe is regel \d+ van F2026-0002 berekend/);
    await regisseur.goTo('/facturen/F2026-0002');
    await regisseur.look('factuur-met-correcties');
    expect(await regisseur.tablesToScroll()).toEqual([]);
  });

  it('keeps the choice of a month in the address and exports what it shows', async () => {
    await regisseur.goTo('/correcties');
    await regisseur.page.getByLabel('Kostenmaand').selectOption('2026-01');
    await regisseur.page.getByRole('button', { name: 'Tonen' }).click();
    expect(regisseur.page.url()).toContain('maand=2026-01');
    const [download] = await Promise.all([
      regisseur.page.waitForEvent('download'),
      regisseur.page.getByRole('link', { name: 'Downloaden als CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('correcties.csv');
    await regisseur.goTo('/correcties?maand=2026-02');
    expect(await mainText(regisseur)).toContain('Er is geen factuur die hier iets aan corrigeert');
  });

  it('never broke a rule of accessibility, nor made the browser complain', () => {
    expect(visitors.flatMap(({ findings }) => findings)).toEqual([]);
    expect(visitors.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});
