import { createHash } from 'node:crypto';
import { AgreementAccess } from '../../../src/agreements';
import { REPORT } from '../../support/bounce-report';
import type { Answer } from '../../support/api-client';
import { AGREEMENT, deliverPayroll, prepareMonth, registerExample } from '../../support/api-example';
import { enclosedIn, startMailServer, TRUSTED, WITH_TLS, type MailServer } from '../../support/mail-server';
import {
  CLIENT_FINANCE,
  LEAD,
  OFFICER,
  REGISSEUR,
  SECOND_OFFICER,
  startApi,
  type Api,
} from '../../support/start-api';
import { queryAs } from '../../support/test-database';

jest.setTimeout(120_000);

const MAILBOX = 'facturen@ommen.example';
const CHANNELS = `${AGREEMENT}/factuurkanalen`;
const [FIRST, SECOND, THIRD] = ['F2026-0001', 'F2026-0002', 'F2026-0003'];

const digestOf = (content: Buffer): string => createHash('sha256').update(content).digest('hex');
const pathOf = (number: string): string => `/v1/facturen/${number}/afleveringen`;

describe('delivering invoices', () => {
  let api: Api;
  let server: MailServer;
  /** What the mail server answers; 250 takes. */
  let answer = 250;

  beforeAll(async () => {
    server = await startMailServer({
      ...WITH_TLS,
      onRcptTo: (_address, _session, done) =>
        done(answer === 250 ? undefined : Object.assign(new Error('no'), { responseCode: answer })),
    });
    api = await startApi('2026-01-20T09:00:00Z', {
      SMTP_URL: `${server.url}${TRUSTED}`,
      MAIL_FROM: 'slotsom@example.org',
      PUBLIC_URL: 'https://slotsom.example',
    });
    await registerExample(api);
  });

  afterAll(async () => {
    await api.close();
    await server.close();
  });

  const setUp = (body: object, account = OFFICER): Promise<Answer> =>
    api.client.post(account, CHANNELS, { body });
  const issue = async (month: string): Promise<void> => {
    await deliverPayroll(api, month);
    const ifMatch = await prepareMonth(api, month);
    await api.client.made(LEAD, `${AGREEMENT}/concept/vaststellingen`, { ifMatch });
  };
  const shown = async (number: string, account = OFFICER): Promise<Answer['body']> =>
    (await api.client.get(account, pathOf(number))).body;
  const standsAt = async (number: string, stand: string): Promise<void> => {
    const deadline = Date.now() + 30_000;
    while (Date.now() < deadline && (await shown(number)).stand !== stand)
      await new Promise((resolve) => setTimeout(resolve, 100));
    expect((await shown(number)).stand).toBe(stand);
  };
  const sendAgain = (number: string, account = SECOND_OFFICER): Promise<Answer> =>
    api.client.post(account, pathOf(number), { body: { reden: 'De opdrachtgever vroeg erom.' } });
  const refusalOf = ({ status, body }: Answer): unknown[] => [status, body.code];
  const pdfOf = async (number: string): Promise<Buffer> =>
    (await api.client.get(OFFICER, `/v1/facturen/${number}/pdf`)).body as Buffer;
  const ublOf = async (number: string): Promise<Buffer> =>
    Buffer.from((await api.client.get(OFFICER, `/v1/facturen/${number}/ubl`)).text, 'utf8');
  const mailsOf = (number: string): MailServer['taken'] =>
    server.taken.filter(({ text }) => text.includes(`Subject: Factuur ${number}`));

  it('says everything that is wrong with a channel, and lets those set it up who may open invoices', async () => {
    const { body } = await setUp({ kanaal: 'peppol', deelnemer: '0190:1', adres: MAILBOX });
    expect(body.errors.map(({ path, code }: { path: string; code: string }) => `${path} ${code}`)).toEqual([
      'deelnemer not-a-participant',
      'adres unknown-field',
    ]);
    expect((await setUp({ kanaal: 'mail', adres: MAILBOX }, CLIENT_FINANCE)).status).toBe(403);
    const { body: made } = await setUp({ kanaal: 'mail', adres: MAILBOX });
    expect(made).toMatchObject({ versie: 1, kanaal: 'mail', waar: MAILBOX });
    expect((await api.client.get(CLIENT_FINANCE, CHANNELS)).body.factuurkanalen).toHaveLength(1);
  });

  it('mails pdf and e-invoice by issuing, and keeps message id, address and digests', async () => {
    await issue('2026-01');
    await standsAt(FIRST, 'verzonden');
    const [mail] = mailsOf(FIRST);
    const [pdf, ubl] = [await pdfOf(FIRST), await ublOf(FIRST)];
    expect(mail?.to).toEqual([MAILBOX]);
    expect(enclosedIn(mail!, `${FIRST}.pdf`).equals(pdf)).toBe(true);
    expect(enclosedIn(mail!, `${FIRST}.xml`).equals(ubl)).toBe(true);
    const { verzendingen } = await shown(FIRST, CLIENT_FINANCE);
    expect(verzendingen).toHaveLength(1);
    expect(verzendingen[0].pogingen).toEqual([
      expect.objectContaining({
        ...{ gelukt: true, waar: MAILBOX, digestPdf: digestOf(pdf), digestUbl: digestOf(ubl) },
      }),
    ]);
    expect(mail?.text).toContain(`Message-ID: ${verzendingen[0].pogingen[0].bericht as string}`);
    expect(mail?.text.slice(0, mail.text.indexOf('filename='))).not.toMatch(/€|\d+,\d\d/);
  });

  it('starts the term of 30 days on the day of receipt', async () => {
    const receive = (account: string, body: object): Promise<Answer> =>
      api.client.post(account, `/v1/facturen/${FIRST}/ontvangsten`, { body });
    expect((await shown(FIRST)).betaaltermijn).toEqual({
      ...{ vervaltOp: '2026-02-19', verwacht: true, verstreken: false },
    });
    api.clock.stepTo('2026-01-26T09:00:00Z');
    const onWord = { datum: '2026-01-21', reden: 'De crediteurenadministratie belde.' };
    expect(refusalOf(await receive(OFFICER, { datum: '2026-01-21' }))).toEqual([400, 'receipt-needs-reason']);
    expect(refusalOf(await receive(OFFICER, { ...onWord, datum: '2026-01-19' }))).toEqual([
      ...[400, 'day-not-possible'],
    ]);
    expect(refusalOf(await receive(OFFICER, { ...onWord, datum: '2026-01-27' }))).toEqual([
      ...[400, 'day-not-possible'],
    ]);
    expect((await receive(OFFICER, onWord)).body).toMatchObject({
      ...{ stand: 'ontvangen', ontvangenOp: '2026-01-21' },
      betaaltermijn: { vervaltOp: '2026-02-20', verwacht: false, verstreken: false },
    });
    const own = await receive(CLIENT_FINANCE, { datum: '2026-01-22', reden: 'Een dag later geboekt.' });
    expect(own.body.betaaltermijn.vervaltOp).toBe('2026-02-21');
    expect(JSON.stringify(own.body)).not.toContain('belde');
    expect(refusalOf(await receive(OFFICER, onWord))).toEqual([403, 'receipt-by-client']);
    api.clock.stepTo('2026-02-22T09:00:00Z');
    expect((await shown(FIRST)).betaaltermijn.verstreken).toBe(true);
    const { facturen } = (await api.client.get(CLIENT_FINANCE, '/v1/facturen')).body;
    expect(facturen.map(({ nummer, verzending }: Answer['body']) => [nummer, verzending])).toEqual([
      [
        FIRST,
        {
          ...{ stand: 'ontvangen', verzondenOp: '2026-01-20', ontvangenOp: '2026-01-22' },
          betaaltermijn: { vervaltOp: '2026-02-21', verwacht: false, verstreken: true },
        },
      ],
    ]);
  });

  it('keeps the order of an agreement while the first is tried again', async () => {
    answer = 451;
    await issue('2026-02');
    await standsAt(SECOND, 'wordt herhaald');
    expect((await shown(SECOND)).betaaltermijn).toEqual({ verwacht: true, verstreken: false });
    api.clock.stepTo('2026-03-20T09:00:00Z');
    await issue('2026-03');
    await standsAt(THIRD, 'wacht op eerdere');
    expect((await shown(THIRD)).wachtOp).toBe(SECOND);
    expect(refusalOf(await sendAgain(THIRD))).toEqual([409, 'invoice-under-way']);
    answer = 250;
    await standsAt(THIRD, 'verzonden');
    const subjects = server.taken.flatMap(({ text }) => /Subject: Factuur (\S+)/.exec(text)?.[1] ?? []);
    expect(subjects).toEqual([FIRST, SECOND, THIRD]);
    const { pogingen } = (await shown(SECOND)).verzendingen[0];
    expect(pogingen.length).toBeGreaterThan(1);
    expect(pogingen[0]).toMatchObject({ gelukt: false, fout: { code: 'F.609' } });
    expect(pogingen[0].bericht).toBe(pogingen.at(-1).bericht);
  });

  it('sends the same bytes again, for a reason, under another message id', async () => {
    const noReason = await api.client.post(OFFICER, pathOf(THIRD), { body: {} });
    expect(noReason.status).toBe(400);
    expect((await sendAgain(THIRD)).status).toBe(201);
    const sentTwice = async (): Promise<boolean> =>
      (await shown(THIRD)).verzendingen[1]?.pogingen[0]?.gelukt === true;
    const deadline = Date.now() + 20_000;
    while (Date.now() < deadline && !(await sentTwice())) await new Promise((go) => setTimeout(go, 100));
    const [first, second] = (await shown(THIRD)).verzendingen;
    const [one, other] = [first.pogingen.at(-1), second.pogingen.at(-1)];
    expect(other).toMatchObject({ digestPdf: one.digestPdf, digestUbl: one.digestUbl });
    expect(other.bericht).not.toBe(one.bericht);
    expect(mailsOf(THIRD)).toHaveLength(2);
    expect((await api.client.get(OFFICER, '/v1/facturen')).body.facturen).toHaveLength(3);
    expect(second.reden).toBe('De opdrachtgever vroeg erom.');
    expect((await shown(THIRD, REGISSEUR)).verzendingen[1].reden).toBeUndefined();
  });

  it('knows by the report of a mail server, or by hand, that a mail came back', async () => {
    const bounce = (number: string, body: object): Promise<Answer> =>
      api.client.post(OFFICER, `/v1/facturen/${number}/terugmeldingen`, { body });
    const report = (text: string): Promise<Answer> =>
      api.client.post(OFFICER, `/v1/facturen/${SECOND}/terugmeldingen/rapporten`, {
        file: { name: 'terug.eml', content: Buffer.from(text) },
      });
    expect(refusalOf(await report('Uw bericht is niet aangekomen.'))).toEqual([400, 'report-unreadable']);
    expect(refusalOf(await report(REPORT))).toEqual([409, 'report-of-another']);
    const { bericht } = (await shown(SECOND)).verzendingen[0].pogingen.at(-1);
    const { body } = await report(REPORT.replace('<abc@slotsom.example>', bericht as string));
    expect(body).toMatchObject({ stand: 'teruggekomen' });
    expect(body.handelingen[0]).toMatchObject({ handeling: 'teruggekomen', verzending: 1, status: '5.1.1' });
    const byHand = { datum: '2026-03-20', reden: 'Postvak vol.' };
    expect(refusalOf(await bounce(SECOND, byHand))).toEqual([409, 'bounced-before']);
    expect(refusalOf(await bounce(THIRD, { ...byHand, datum: '2026-03-19' }))).toEqual([
      ...[400, 'day-not-possible'],
    ]);
    expect((await bounce(THIRD, byHand)).body.handelingen.at(-1)).toMatchObject({ verzending: 2 });
    // The first time did arrive.
    expect((await shown(THIRD)).stand).toBe('verzonden');
  });

  it('tells in a month round of each document whether it arrived, and shows those alone that did not', async () => {
    const lost = '?stand=niet%20aangekomen';
    const roundOf = async (month: string, query = ''): Promise<Answer['body']> =>
      (await api.client.get(OFFICER, `/v1/maandrondes/${month}${query}`)).body;
    for (const maand of ['2026-02', '2026-03'])
      await api.client.made(OFFICER, '/v1/maandrondes', { body: { maand } });
    expect(await roundOf('2026-02', lost)).toMatchObject({
      aantallen: { nietAangekomen: 1 },
      overeenkomsten: [{ facturen: [{ nummer: SECOND, stand: 'teruggekomen' }] }],
    });
    expect(await roundOf('2026-03')).toMatchObject({
      aantallen: { nietAangekomen: 0 },
      overeenkomsten: [{ facturen: [{ nummer: THIRD, stand: 'verzonden' }] }],
    });
    expect((await roundOf('2026-03', lost)).overeenkomsten).toEqual([]);
  });

  it('lets nothing overtake what came back or was refused, until the client has it', async () => {
    answer = 550;
    await sendAgain(SECOND);
    await standsAt(SECOND, 'mislukt');
    expect((await shown(SECOND)).verzendingen[1].pogingen).toEqual([
      expect.objectContaining({ gelukt: false, fout: expect.objectContaining({ code: 'F.591' }) as unknown }),
    ]);
    answer = 250;
    api.clock.stepTo('2026-04-20T09:00:00Z');
    await issue('2026-04');
    await standsAt('F2026-0004', 'wacht op eerdere');
    await api.client.made(OFFICER, `/v1/facturen/${SECOND}/ontvangsten`, {
      body: { datum: '2026-04-20', reden: 'Op papier aangeboden.' },
    });
    await standsAt('F2026-0004', 'verzonden');
  });

  it('has a colleague send over a channel that nobody else used, also after issuing', async () => {
    await setUp({ kanaal: 'mail', adres: 'nieuw@ommen.example' }, LEAD);
    api.clock.stepTo('2026-05-20T09:00:00Z');
    await issue('2026-05');
    await standsAt('F2026-0005', 'mislukt');
    expect((await shown('F2026-0005')).verzendingen[0].pogingen[0].fout.code).toBe('F.650');
    expect(refusalOf(await sendAgain('F2026-0005', LEAD))).toEqual([403, 'invoice-own-channel']);
    // Where the client fetches it meanwhile, nobody has to send it any more.
    await setUp({ kanaal: 'download' });
    expect((await shown('F2026-0005')).stand).toBe('ligt klaar');
    await setUp({ kanaal: 'mail', adres: 'nieuw@ommen.example' }, LEAD);
    expect((await shown('F2026-0005')).stand).toBe('mislukt');
    expect((await sendAgain('F2026-0005')).status).toBe(201);
    await standsAt('F2026-0005', 'verzonden');
    // Two saw it: now it is a channel like any other.
    expect((await sendAgain('F2026-0005', LEAD)).status).toBe(201);
  });

  it('lies ready where the client fetches it, and says so when it did', async () => {
    await setUp({ kanaal: 'download' });
    api.clock.stepTo('2026-06-20T09:00:00Z');
    await issue('2026-06');
    const number = 'F2026-0006';
    expect((await shown(number)).stand).toBe('ligt klaar');
    expect(refusalOf(await sendAgain(number))).toEqual([409, 'invoice-to-fetch']);
    await waitForFile(number);
    await pdfOf(number);
    expect((await shown(number)).stand).toBe('ligt klaar');
    await api.client.get(CLIENT_FINANCE, `/v1/facturen/${number}/pdf`);
    // After the first time it leaves nothing, and waits for nobody who writes.
    const writing = jest.spyOn(api.application.get(AgreementAccess, { strict: false }), 'change');
    await api.client.get(CLIENT_FINANCE, `/v1/facturen/${number}/ubl`);
    await pdfOf(number);
    expect(writing).not.toHaveBeenCalled();
    writing.mockRestore();
    const { stand, handelingen } = await shown(number);
    expect([stand, handelingen]).toEqual([
      'opgehaald',
      [expect.objectContaining({ handeling: 'opgehaald', doorOpdrachtgever: true, datum: '2026-06-20' })],
    ]);
    const back = { body: { datum: '2026-06-20', reden: 'Terug.' } };
    expect(refusalOf(await api.client.post(OFFICER, `/v1/facturen/${number}/terugmeldingen`, back))).toEqual([
      ...[409, 'nothing-sent'],
    ]);
  });

  it('takes by hand that what was sent before came back as well, and nothing twice', async () => {
    const back = { body: { datum: '2026-06-20', reden: 'Toch ook niet aangekomen.' } };
    const path = `/v1/facturen/${THIRD}/terugmeldingen`;
    // Who says it twice says nothing of what was sent before: that is named.
    expect(refusalOf(await api.client.post(OFFICER, path, back))).toEqual([409, 'bounced-before']);
    const earlier = { body: { ...back.body, verzending: 1 } };
    const { handelingen } = (await api.client.post(OFFICER, path, earlier)).body;
    expect(handelingen.at(-1)).toMatchObject({ handeling: 'teruggekomen', verzending: 1 });
    expect(refusalOf(await api.client.post(OFFICER, path, earlier))).toEqual([409, 'bounced-before']);
    const unknown = { body: { ...back.body, verzending: 9 } };
    expect(refusalOf(await api.client.post(OFFICER, path, unknown))).toEqual([409, 'nothing-sent']);
  });

  it('leaves in the table of due work identifiers alone, and tells everything in the chain', async () => {
    const read = (table: string, what: string): Promise<{ text: string }[]> =>
      queryAs(api.database.superuserUrl, `SELECT ${what} AS text FROM slotsom.${table}`);
    const payloads = await read('due_work', `payload::text`);
    expect(payloads.map(({ text }) => text).join('\n')).not.toContain('@');
    const events = (await read('audit_event', 'action')).map(({ text }) => text);
    for (const action of [
      'channel-recorded',
      'delivery-ordered',
      'sent',
      'delivery-tried',
      'delivery-failed',
    ])
      expect(events).toContain(`invoice.${action}`);
    for (const action of ['fetched', 'bounced', 'received']) expect(events).toContain(`invoice.${action}`);
  });

  async function waitForFile(number: string): Promise<void> {
    const deadline = Date.now() + 20_000;
    while (
      Date.now() < deadline &&
      (await api.client.get(OFFICER, `/v1/facturen/${number}/pdf`)).status !== 200
    )
      await new Promise((resolve) => setTimeout(resolve, 100));
  }
});
