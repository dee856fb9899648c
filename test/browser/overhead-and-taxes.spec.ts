import type { Browser, Locator } from 'playwright-core';
import type { AgreementRecord } from '../../src/agreements';
import { acceptPayroll } from '../support/bill-month';
import { startBrowser } from '../support/browser';
import { registerOmmen } from '../support/ommen-agreement';
import { usualRows } from '../support/payroll-file';
import { recordFact } from '../support/record-fact';
import { startApp, type RunningApp } from '../support/start-app';
import { signIn, type Visitor } from '../support/visitor';

jest.setTimeout(180_000);

const SET_UP = '/beheer/overeenkomst';

/** Each test goes on where the one before ended. */
describe('overhead and taxes in a browser', () => {
  let app: RunningApp;
  let record: AgreementRecord;
  let browser: Browser;
  let lead: Visitor;
  let client: Visitor;

  const mainText = (visitor: Visitor): Promise<string> => visitor.page.getByRole('main').innerText();
  const errorAt = (field: string): Promise<string> => lead.page.locator(`#${field}-fout`).innerText();
  const openForm = async (name: string, title: string): Promise<Locator> => {
    const form = lead.page.locator(`form[action*="/feiten/${name}"]`);
    if (!(await form.isVisible())) await lead.page.getByText(title, { exact: true }).first().click();
    return form;
  };
  const fill = async (form: Locator, texts: Readonly<Record<string, string>>): Promise<void> => {
    for (const [name, text] of Object.entries(texts)) await form.locator(`[name="${name}"]`).fill(text);
  };
  const send = (form: Locator): Promise<void> => form.getByRole('button').click();

  beforeAll(async () => {
    app = await startApp('2026-10-01T09:00:00+02:00');
    record = await registerOmmen(app);
    await acceptPayroll(app, record, 'LOON-2026-01', usualRows());
    // What was recorded with the agreement itself is nothing to look at.
    app.clock.stepTo('2026-10-02T09:00:00+02:00');
    browser = await startBrowser();
    lead = await signIn(browser, app.url, 'teamleider');
    client = await signIn(browser, app.url, 'regisseur');
  });

  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  it('asks for the yearly evaluation of the agreements on overhead until it is recorded', async () => {
    const asked = 'Evalueer de overheadafspraken van 2026';
    await lead.goTo('/');
    expect(await mainText(lead)).toContain(asked);
    await client.goTo('/');
    expect(await mainText(client)).not.toContain(asked);
    await lead.page.getByRole('link', { name: asked }).click();
    expect(await mainText(lead)).toContain('Van 2026 is nog geen evaluatie vastgelegd.');
    const form = await openForm('overheadevaluatie', 'Evaluatie vastleggen');
    await fill(form, { jaar: '2026', gehoudenOp: '28-9-2026', gehoudenMet: 'regisseur' });
    await fill(form, { bevindingen: 'taken zoals afgesproken', stuk: 'verslag 9', bron: 'overleg' });
    await send(form);
    expect(await mainText(lead)).toContain('De evaluatie is vastgelegd.');
    await lead.goTo('/');
    expect(await mainText(lead)).not.toContain(asked);
  });

  it('leaves another percentage to a year addendum, and shows one that was agreed on paper', async () => {
    const tasks = 'beheer van werkplekken';
    const item = { id: 'overhead-2027', from: '2027-01-01', percentage: '26', tasks };
    await recordFact(app, record, 'jaaraddendum 2027', { list: 'overhead', item });
    await lead.goTo(SET_UP);
    const text = await mainText(lead);
    expect(text).toMatch(/01-01-2027\s+26\u00a0%\s+beheer van werkplekken\s+Komt nog/);
    expect(text).toContain('Een ander percentage spreek je af in een jaaraddendum');
    const link = lead.page.getByRole('main').getByRole('link', { name: 'jaaraddendum', exact: true });
    expect(await link.getAttribute('href')).toContain('/jaaraddenda');
    expect(await lead.page.locator('form[action*="/feiten/overheadpercentage"]').count()).toBe(0);
    await client.goTo('/');
    expect(await mainText(client)).toContain('legde een overheadpercentage vast (jaaraddendum 2027)');
  });

  it('records which services the percentage pays for, and lets the client look at it', async () => {
    const asked = 'de opdrachtnemer legde diensten uit de overhead vast (SLA 2024)';
    await client.goTo('/');
    expect(await mainText(client)).not.toContain(asked);
    await lead.goTo(SET_UP);
    const form = await openForm('overheaddiensten', 'Diensten uit de overhead vastleggen');
    await fill(form, { vanaf: '01-01-2026', diensten: '1.9, 1.10', stuk: 'SLA 2024', bron: 'SLA 2024' });
    await send(form);
    // The cemetery's formation is of service 1.9, and was recorded without a reason.
    expect(await mainText(lead)).toContain('valt onder dienst 1.9');
    await fill(form, { diensten: '1.10' });
    await send(form);
    await client.goTo('/');
    expect(await mainText(client)).toContain(asked);
    expect(await mainText(lead)).toMatch(/01-01-2026\s+1\.10\s+SLA 2024\s+Geldt/);
  });

  it('takes a ruling on VAT with its reason and document, and corporation tax with its assessment', async () => {
    const ruling = await openForm('btw-besluit', 'Btw-besluit vastleggen');
    await fill(ruling, { vanaf: '01-01-2026', percentage: '21', bron: 'brief' });
    await ruling.locator('[name="onderdeel"]').selectOption('Opleidingskosten');
    await ruling.locator('[name="behandeling"]').selectOption('Belast');
    await ruling.locator('[name="compensabel"]').selectOption('Ja');
    await send(ruling);
    expect(await errorAt('btw-besluit-reden')).toContain('heeft een reden en een stuk');
    expect(await errorAt('btw-besluit-stuk')).toContain('heeft een reden en een stuk');
    await lead.look('btw-zonder-reden');
    await fill(ruling, { reden: 'ook door anderen te geven', stuk: 'brief 2026-14' });
    await send(ruling);
    const tax = await openForm('vennootschapsbelasting', 'Vennootschapsbelasting vastleggen');
    await fill(tax, { kostenmaand: '01-2026', bedrag: '1850', aanslag: '1234V60112', stuk: 'zaak 7' });
    await fill(tax, { opgelegdOp: '12-1-2026', bron: 'aanslag' });
    await send(tax);
    expect(await mainText(lead)).toContain('De vennootschapsbelasting is vastgelegd.');
    await lead.look('belastingen');
  });

  it('shows both on the invoice to be', async () => {
    const officer = await signIn(browser, app.url, 'financien');
    await officer.goTo('/maanden/2026-01');
    await officer.page
      .getByRole('main')
      .getByRole('button', { name: /opstellen/ })
      .first()
      .click();
    await lead.goTo('/maanden/2026-01');
    const text = await mainText(lead);
    expect(text).toContain('Btw 21\u00a0%: terug te vragen bij het BTW-compensatiefonds.');
    expect(text).toContain('Vennootschapsbelasting volgens aanslag 1234V60112 van 12 januari 2026');
    await lead.look('concept-met-belastingen');
  });

  it('shows the client all of it, and asks nothing of it', async () => {
    await client.goTo(SET_UP);
    const text = await mainText(client);
    expect(text).toContain('beheer van werkplekken');
    expect(text).toContain('taken zoals afgesproken');
    expect(text).toContain('ook door anderen te geven');
    expect(text).toContain('1234V60112');
    expect(text).not.toContain('vastleggen');
    await client.look('belastingen-opdrachtgever');
  });

  it('reads well for everyone', () => {
    expect([lead, client].flatMap(({ findings }) => findings)).toEqual([]);
    expect([lead, client].flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});
