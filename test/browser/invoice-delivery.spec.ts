import type { Browser } from 'playwright-core';
import type { AgreementRecord } from '../../src/agreements';
import { systemActor } from '../../src/platform/database';
import { REPORT } from '../support/bounce-report';
import { acceptPayroll, billMonth } from '../support/bill-month';
import { startBrowser } from '../support/browser';
import { Hands } from '../support/hands';
import { startMailServer, TRUSTED, WITH_TLS, type MailServer } from '../support/mail-server';
import { registerOmmen } from '../support/ommen-agreement';
import { usualRows } from '../support/payroll-file';
import { startApp, type RunningApp } from '../support/start-app';
import { signIn, submitSignIn } from '../support/visitor';
import { waitUntil } from '../support/wait-until';

jest.setTimeout(180_000);

const UNKNOWN = 'factuur@ommen.example';
const KNOWN = 'facturen@ommen.example';

/** An invoice on its way to the client; each test goes on where the one before ended. */
describe('the delivery of invoices in a browser', () => {
  let app: RunningApp;
  let record: AgreementRecord;
  let mails: MailServer;
  let browser: Browser;
  let officer: Hands;
  let colleague: Hands;
  let client: Hands;

  const issue = async (month: string): Promise<void> => {
    await acceptPayroll(app, record, `LOON-${month}`, usualRows());
    await billMonth(app, record, month);
  };
  /** Weeks on, by when everyone signs in again. */
  const later = async (moment: string): Promise<void> => {
    app.clock.stepTo(moment);
    for (const [{ visitor }, account] of [
      [officer, 'financien'],
      [client, 'crediteuren'],
    ] as const) {
      await visitor.goTo('/aanmelden');
      await submitSignIn(visitor, account);
    }
  };
  const showsSoon = (hands: Hands, number: string, text: string): Promise<void> =>
    waitUntil(async () => {
      await hands.visitor.goTo(`/facturen/${number}`);
      return (await hands.text()).includes(text);
    });
  const rowOf = async (hands: Hands, number: string): Promise<string> => {
    await hands.visitor.goTo('/facturen');
    return hands.visitor.page.getByRole('row').filter({ hasText: number }).innerText();
  };
  const headOf = async ({ visitor }: Hands): Promise<string> =>
    (await visitor.page.locator('.title-row').innerText()).trim();
  /** To whom each mail with an invoice went. */
  const invoicesTaken = (): (readonly string[])[] =>
    mails.taken.flatMap(({ to, text }) => (text.includes('Subject: Factuur ') ? [to] : []));
  const hasButton = async (hands: Hands, name: string): Promise<boolean> =>
    (await hands.visitor.page.getByRole('main').getByRole('button', { name, exact: true }).count()) > 0;

  beforeAll(async () => {
    mails = await startMailServer({
      ...WITH_TLS,
      onRcptTo: ({ address }, _, done) =>
        done(
          address === KNOWN ? undefined : Object.assign(new Error('no such mailbox'), { responseCode: 550 }),
        ),
    });
    app = await startApp('2026-01-28T09:00:00+01:00', {
      settings: {
        SLOTSOM_DEMO: 'true',
        SMTP_URL: `${mails.url}${TRUSTED}`,
        MAIL_FROM: 'slotsom@twenterand.example',
        PUBLIC_URL: 'https://slotsom.example',
      },
    });
    record = await registerOmmen(app);
    browser = await startBrowser();
    officer = new Hands(await signIn(browser, app.url, 'financien'));
    colleague = new Hands(await signIn(browser, app.url, 'financien2'));
    client = new Hands(await signIn(browser, app.url, 'crediteuren'));
  });

  afterAll(async () => {
    await browser.close();
    await app.close();
    await mails.close();
  });

  it('lets who opens invoices say where they go, and says what is missing', async () => {
    await officer.visitor.goTo('/beheer/factuurkanaal');
    expect(await officer.text()).toContain('de boekhouding haalt het hier op');
    const { page } = officer.visitor;
    await page.getByLabel('Kanaal naar de opdrachtgever').selectOption('per mail');
    expect(await page.getByLabel('Mailadres van de opdrachtgever').isVisible()).toBe(true);
    expect(await page.getByLabel('Server', { exact: true }).isVisible()).toBe(false);
    await officer.press('Kanaal vastleggen');
    expect(await officer.isAtErrors()).toBe(true);
    expect(await officer.text()).toContain('Mailadres van de opdrachtgever: vul dit in.');
    await officer.visitor.look('factuurkanaal-fout');
    await officer.fill({ 'Mailadres van de opdrachtgever': UNKNOWN });
    await officer.press('Kanaal vastleggen');
    expect(await officer.text()).toContain('Het kanaal is vastgelegd.');
    expect(await officer.text()).toContain('Laat een collega er als eerste iets over versturen.');
    await officer.visitor.look('factuurkanaal');
    await client.visitor.goTo('/beheer/factuurkanaal');
    expect(await client.text()).toContain(UNKNOWN);
    expect(await hasButton(client, 'Kanaal vastleggen')).toBe(false);
    await client.visitor.look('factuurkanaal-opdrachtgever');
  });

  it('shows what stood in the way to who can mend it, and to the client no more than that', async () => {
    await issue('2026-01');
    await showsSoon(officer, 'F2026-0001', 'De mailserver weigert de mail aan');
    expect(await headOf(officer)).toMatch(/Factuur F2026-0001\s+Niet verzonden$/);
    expect(await officer.text()).not.toMatch(/Vastgesteld\n|naar verwachting/);
    await officer.open('Toon de poging');
    await officer.visitor.look('factuur-niet-verzonden');
    await officer.visitor.goTo('/');
    expect(await officer.text()).toContain('F2026-0001 is niet verzonden');
    await officer.visitor.look('te-doen-niet-verzonden');
    expect(await rowOf(officer, 'F2026-0001')).toContain('Niet verzonden\t30 dagen na ontvangst');
    await officer.visitor.goTo('/maanden/rondes');
    await officer.press('Concepten van alle overeenkomsten opstellen');
    await officer.visitor.page.getByRole('link', { name: '1 factuur is niet aangekomen' }).click();
    expect(await officer.text()).toMatch(/Niet aangekomen \(1\)[\s\S]*F2026-0001 Niet verzonden/);
    await officer.visitor.look('ronde-niet-aangekomen');
    await client.visitor.goTo('/facturen/F2026-0001');
    expect(await client.text()).toMatch(/Niet verzonden\s+De opdrachtnemer zoekt uit waarom\./);
    expect(await hasButton(client, 'Opnieuw verzenden')).toBe(false);
    await client.visitor.look('factuur-niet-verzonden-opdrachtgever');
  });

  it('has a colleague send it again, with a reason, where the channel goes now', async () => {
    await officer.visitor.goTo('/beheer/factuurkanaal');
    await officer.fill({ 'Mailadres van de opdrachtgever': KNOWN });
    await officer.press('Kanaal vastleggen');
    await officer.visitor.goTo('/facturen/F2026-0001');
    expect(await officer.text()).toContain('Een collega moet dit verzenden');
    expect(await hasButton(officer, 'Opnieuw verzenden')).toBe(false);
    await officer.visitor.look('factuur-collega-verzendt');
    await colleague.visitor.goTo('/facturen/F2026-0001');
    await colleague.press('Opnieuw verzenden');
    expect(await colleague.isAtErrors()).toBe(true);
    await colleague.visitor.look('factuur-verzenden-fout');
    await colleague.fill({ 'Reden van verzenden': 'Het adres klopte niet.' });
    await colleague.press('Opnieuw verzenden');
    expect(await colleague.text()).toContain('Gevraagd is het document te verzenden.');
    await showsSoon(colleague, 'F2026-0001', 'Stand\nVerzonden');
    expect(invoicesTaken()).toEqual([[KNOWN]]);
    expect(await rowOf(colleague, 'F2026-0001')).toContain('Verzonden\t27-02-2026 (verwacht)');
    await colleague.visitor.look('facturen-verzonden');
  });

  it('holds what comes after one that came back, until it is sent again', async () => {
    await officer.visitor.goTo('/facturen/F2026-0001');
    await officer.open('Melden dat het terugkwam');
    await officer.fill({ 'Wat zegt het bericht?': 'Het postvak is vol.' });
    await officer.press('Vastleggen');
    expect(await officer.isAtErrors()).toBe(true);
    await officer.visitor.look('factuur-terugkomen-fout');
    await officer.fill({ 'Dag waarop het terugkwam': '2026-01-28' });
    await officer.press('Vastleggen');
    expect(await officer.text()).toContain('Vastgelegd is dat het bericht terugkwam.');
    expect(await officer.text()).toContain('Het bericht kwam terug');
    await officer.visitor.look('factuur-teruggekomen');
    await client.visitor.goTo('/facturen/F2026-0001');
    expect(await client.text()).toContain('De opdrachtnemer verstuurt het opnieuw.');
    expect(await client.text()).not.toContain('Het postvak is vol.');
    await later('2026-02-27T09:00:00+01:00');
    await issue('2026-02');
    await showsSoon(officer, 'F2026-0002', 'Wacht op F2026-0001');
    await officer.visitor.look('factuur-wacht');
    await officer.visitor.goTo('/');
    expect(await officer.text()).toContain('F2026-0001 kwam terug');
    await officer.visitor.look('te-doen-teruggekomen');
    await officer.visitor.goTo('/facturen/F2026-0001');
    await officer.fill({ 'Reden van verzenden': 'Het postvak is weer leeg.' });
    await officer.press('Opnieuw verzenden');
    await showsSoon(officer, 'F2026-0002', 'Stand\nVerzonden');
    expect(invoicesTaken()).toEqual([[KNOWN], [KNOWN], [KNOWN]]);
  });

  it('asks the client on which day it came, and counts thirty days from there', async () => {
    await client.visitor.goTo('/');
    expect(await client.text()).toContain('Meld de ontvangst van 2 facturen');
    expect(await client.text()).toMatch(/F2026-0002\t.*\tVerzonden\t29-03-2026 \(verwacht\)/);
    await client.visitor.look('te-doen-ontvangst');
    await client.visitor.goTo('/facturen/F2026-0001');
    await client.open('Ontvangst melden');
    await client.fill({ 'Dag van ontvangst': '2026-01-27' });
    await client.press('Ontvangst vastleggen');
    expect(await client.isAtErrors()).toBe(true);
    await client.visitor.look('factuur-ontvangst-fout');
    await client.fill({ 'Dag van ontvangst': '2026-02-27' });
    await client.press('Ontvangst vastleggen');
    expect(await client.text()).toContain('De dag van ontvangst is vastgelegd.');
    expect(await client.text()).toMatch(/Ontvangen op\s+27-02-2026\s+Betalen uiterlijk\s+29-03-2026/);
    expect(await client.text()).toContain('Opnieuw verzenden gevraagd: 27-02-2026');
    expect(await client.text()).not.toContain('postvak');
    await client.visitor.look('factuur-ontvangen');
    await officer.visitor.goTo('/facturen/F2026-0001');
    expect(await officer.text()).toMatch(
      /gemeld door financieel medewerker\. ‘Het postvak is vol\.’\s+Opnieuw verzenden gevraagd: 27-02-2026, door financieel medewerker\. ‘Het postvak is weer leeg\.’\s+Ontvangst gemeld: 27-02-2026, gemeld door opdrachtgever/,
    );
    await officer.visitor.look('factuur-ontvangen-opdrachtnemer');
    expect(await rowOf(client, 'F2026-0001')).toContain('Ontvangen\t29-03-2026');
    expect(await rowOf(client, 'F2026-0002')).toContain('Verzonden\t29-03-2026 (verwacht)');
    await later('2026-03-30T09:00:00+02:00');
    expect(await rowOf(client, 'F2026-0001')).toContain('29-03-2026 (voorbij)');
    expect(await rowOf(client, 'F2026-0002')).toContain('Verzonden\t30 dagen na ontvangst');
    await client.visitor.look('facturen-ontvangen');
  });

  it('tells a sending once more that came back apart from an invoice that the client lacks', async () => {
    await officer.visitor.goTo('/facturen/F2026-0002');
    await officer.open('Opnieuw verzenden');
    await officer.fill({ 'Reden van verzenden': 'De boekhouding vroeg erom.' });
    await officer.press('Opnieuw verzenden');
    await waitUntil(() => invoicesTaken().length === 4);
    await showsSoon(officer, 'F2026-0002', 'Toon 3 pogingen');
    await officer.open('Melden dat het terugkwam');
    await officer.fill({
      'Dag waarop het terugkwam': '2026-03-30',
      'Wat zegt het bericht?': 'Het postvak is vol.',
    });
    await officer.press('Vastleggen');
    expect(await officer.text()).toContain('De laatste verzending kwam niet aan');
    expect(await officer.text()).toContain('Stand\nVerzonden');
    await officer.visitor.look('factuur-laatste-niet-aangekomen');
    expect(await officer.visitor.tablesToScroll()).toEqual([]);
    await officer.visitor.goTo('/');
    expect(await officer.text()).toContain('F2026-0002 kwam de laatste keer niet aan');
    await client.visitor.goTo('/facturen/F2026-0002');
    expect(await client.text()).not.toContain('De laatste verzending kwam niet aan');
  });

  it('reads from the message of the mail server which one came back and why', async () => {
    const mail = mails.taken.find(({ text }) => text.includes('Subject: Factuur F2026-0002'));
    const [, messageId = ''] = /Message-ID: (\S+)/.exec(mail?.text ?? '') ?? [];
    const give = async (text: string): Promise<void> => {
      await officer.visitor.page
        .getByLabel('Bericht van de mailserver', { exact: true })
        .setInputFiles({ name: 'terug.eml', mimeType: 'message/rfc822', buffer: Buffer.from(text) });
      await officer.press('Bericht inlezen');
    };
    await officer.visitor.goTo('/facturen/F2026-0002');
    await officer.open('Melden dat het terugkwam');
    await officer.press('Bericht inlezen');
    expect(await officer.isAtErrors()).toBe(true);
    await give('Uw bericht is niet aangekomen.');
    expect(await officer.isAtErrors()).toBe(true);
    expect(await officer.text()).toContain('Dit is geen melding van een mailserver');
    await give(REPORT);
    expect(await officer.text()).toContain('Deze melding gaat over een ander bericht');
    await officer.visitor.look('factuur-melding-fout');
    await give(REPORT.replace('<abc@slotsom.example>', messageId));
    expect(await officer.text()).toContain('Vastgelegd is dat het bericht terugkwam.');
    expect(await officer.text()).toContain('Teruggekomen');
    expect(await officer.text()).toContain('(melding 5.1.1)');
    await officer.visitor.look('factuur-melding-gelezen');
  });

  it('waits while billing is off, and says why', async () => {
    await officer.visitor.goTo('/beheer/facturering');
    await officer.open('Facturering uitzetten');
    await officer.fill({ Reden: 'De back-up van gisteren is teruggezet.' });
    await officer.press('Uitzetten');
    await officer.visitor.goTo('/facturen/F2026-0002');
    await officer.fill({ 'Reden van verzenden': 'Het adres klopt weer.' });
    await officer.press('Opnieuw verzenden');
    const due = `SELECT last_error AS code FROM slotsom.due_work WHERE kind = 'deliver-invoice' AND done_at IS NULL`;
    await waitUntil(
      async () =>
        (await app.database.asOwner<{ code: string }>(due, [], systemActor('test')))[0]?.code ===
        'billing-off',
    );
    await officer.visitor.goTo('/facturen/F2026-0002');
    expect(await officer.text()).toMatch(
      /De facturering staat uit[\s\S]*De back-up van gisteren is teruggezet\./,
    );
    expect(await officer.text()).toContain('Stand\nWacht tot de facturering aan staat');
    expect(invoicesTaken()).toHaveLength(4);
    await officer.visitor.look('factuur-facturering-uit');
    expect(await rowOf(officer, 'F2026-0002')).toContain('Wacht tot de facturering aan staat');
    expect(await officer.text()).toMatch(/De facturering staat uit[\s\S]*De back-up van gisteren/);
    await officer.visitor.look('facturen-facturering-uit');
    const list = await officer.visitor.page.request.get(`${app.url}/facturen.csv`);
    expect(await list.text()).toMatch(/F2026-0002;.*;Wacht tot de facturering aan staat;/);
    expect(await rowOf(client, 'F2026-0002')).toContain('Nog te verzenden');
    expect(await client.text()).not.toContain('back-up');
    await client.visitor.goTo('/facturen/F2026-0002');
    expect(await client.text()).not.toContain('back-up');
  });

  it('reads well: no complaints and no findings', () => {
    for (const { visitor } of [officer, colleague, client]) {
      expect(visitor.findings).toEqual([]);
      expect(visitor.complaints).toEqual([]);
    }
  });
});
