import { AGREEMENT, OMMEN, registerExample, TWENTERAND } from '../../support/api-example';
import { decideAbove } from '../../support/meet-advice-refusals';
import { startMailServer, type MailServer } from '../../support/mail-server';
import { ADMINISTRATOR, LEAD, OFFICER, REGISSEUR, startApi, type Api } from '../../support/start-api';
import { queryAs } from '../../support/test-database';
import { waitUntil } from '../../support/wait-until';
import { submitAddendum } from '../../support/submit-addendum';

jest.setTimeout(120_000);

const TITLE = 'Piek in naturalisaties';
const PROPOSAL = {
  ...{ soort: 'meerwerk', titel: TITLE, dienst: '1.1', reden: 'veel aanvragen', van: '2026-02' },
  prijs: { grondslag: 'vast', bedrag: '3141.59' },
};

describe('mail about addenda, advice notes, notice and quarterly reports', () => {
  let server: MailServer;
  let api: Api;

  beforeAll(async () => {
    server = await startMailServer();
    api = await startApi('2026-02-25T09:00:00Z', {
      SMTP_URL: server.url,
      MAIL_FROM: 'slotsom@example.org',
      PUBLIC_URL: 'https://slotsom.example',
    });
    await registerExample(api);
    for (const party of [OMMEN, TWENTERAND]) {
      const { code, ...body } = { ...party, emailVerzoeken: `addenda@${party.code}.example` };
      expect((await api.client.send(ADMINISTRATOR, 'put', `/v1/partijen/${code}`, { body })).status).toBe(
        200,
      );
    }
  });

  afterAll(async () => {
    await api.close();
    await server.close();
  });

  it('says to the other side what is asked and where, and nothing else', async () => {
    const { sleutel: key } = (await api.client.made(OFFICER, `${AGREEMENT}/addenda`, { body: PROPOSAL }))
      .body as {
      sleutel: string;
    };
    const at = `${AGREEMENT}/addenda/${key}`;
    await submitAddendum(api.client, OFFICER, at);
    await waitUntil(() => server.taken.length === 1);
    const [asked] = server.taken;
    expect(asked?.to).toEqual(['addenda@ommen.example']);
    expect(asked?.text).toContain(`Subject: Addendum ${key} wacht op uw besluit`);
    expect(asked?.text).toContain(
      `https://slotsom.example/goedkeuringen/${key}?overeenkomst=DVO-OMMEN-TWENTERAND`,
    );
    expect(asked?.text).toContain('Auto-Submitted: auto-generated');
    for (const hidden of [TITLE, '3141', '3.141', OFFICER]) expect(asked?.text).not.toContain(hidden);

    const ifMatch = (await api.client.get(REGISSEUR, at)).headers['etag'] ?? '';
    await api.client.made(REGISSEUR, `${at}/akkoorden`, { ifMatch });
    await waitUntil(() => server.taken.length === 2);
    expect(server.taken[1]?.text).toContain(`Subject: Akkoord met addendum ${key}`);
    expect(server.taken[1]?.text).toContain(`https://slotsom.example/addenda/${key}`);
  });

  it('says of an advice note where it is decided on, and no amount or occasion', async () => {
    const before = server.taken.length;
    await decideAbove(api, '2718.28');
    await waitUntil(() => server.taken.length === before + 2);
    const [asked, decided] = server.taken.slice(before);
    expect([asked?.to, decided?.to]).toEqual([['addenda@ommen.example'], ['addenda@twenterand.example']]);
    expect(asked?.text).toContain('Subject: Adviesnota N1 wacht op een besluit');
    expect(asked?.text).toContain('https://slotsom.example/adviesnotas/N1?overeenkomst=DVO-OMMEN-TWENTERAND');
    expect(decided?.text).toContain('Subject: Ingestemd met adviesnota N1');
    for (const hidden of ['2718', '2.718', 'verzuim', LEAD])
      for (const mail of [asked, decided]) expect(mail?.text).not.toContain(hidden);
  });

  it('asks no decision where none is to be made', async () => {
    const body = { ...PROPOSAL, soort: 'verkiezing', maximum: undefined };
    const { sleutel: key } = (await api.client.made(OFFICER, `${AGREEMENT}/addenda`, { body })).body as {
      sleutel: string;
    };
    const before = server.taken.length;
    await submitAddendum(api.client, OFFICER, `${AGREEMENT}/addenda/${key}`);
    await waitUntil(() => server.taken.length > before);
    const told = server.taken.at(-1)?.text;
    expect(told).toContain(`Subject: Verkiezing ${key} is gemeld`);
    expect(told).toContain(`https://slotsom.example/addenda/${key}`);
    expect(told).not.toContain('goedkeuringen');
  });

  it('says that notice was given and received, and nothing of why or when', async () => {
    const before = server.taken.length;
    const body = { ontvangenOp: '2026-02-24', eindigtOp: '2028-01-01', brief: 'brief over de toekomst' };
    await api.client.made(LEAD, `${AGREEMENT}/opzeggingen`, { body });
    await api.client.made(REGISSEUR, `${AGREEMENT}/opzeggingen/O1/ontvangstbevestigingen`);
    await waitUntil(() => server.taken.length === before + 2);
    const [given, received] = server.taken.slice(before);
    expect([given?.to, received?.to]).toEqual([['addenda@ommen.example'], ['addenda@twenterand.example']]);
    expect(given?.text).toContain('Subject: De overeenkomst is opgezegd (O1)');
    expect(given?.text).toContain('https://slotsom.example/opzegging?overeenkomst=DVO-OMMEN-TWENTERAND');
    expect(received?.text).toContain('Subject: De ontvangst van opzegging O1 is bevestigd');
    for (const hidden of ['toekomst', '2028', LEAD])
      for (const mail of [given, received]) expect(mail?.text).not.toContain(hidden);
  });

  it('says of a quarterly report what is asked, and nothing of what it says', async () => {
    const at = `${AGREEMENT}/kwartaalrapportages/2025-k4`;
    const before = server.taken.length;
    const text = (tekst: string): { onderdeel: string; tekst: string } => ({
      onderdeel: 'samenwerking',
      tekst,
    });
    const write = (): Promise<unknown> =>
      api.client.made(OFFICER, `${at}/versies`, {
        body: {
          teksten: [
            text('Vruchtbaar overleg.'),
            // No payroll of that quarter was read in.
            { ...text('De loonkosten komen later.'), onderdeel: 'financieel' },
          ],
        },
      });
    await write();
    await api.client.made(OFFICER, `${at}/intrekkingen`, { body: { reden: 'nog niet af', versie: 1 } });
    await write();
    const ifMatch = (await api.client.get(LEAD, at)).headers['etag'] ?? '';
    await api.client.made(LEAD, `${at}/indieningen`, { ifMatch });
    await waitUntil(() => server.taken.length === before + 1);
    await api.client.made(REGISSEUR, `${at}/opmerkingen`, { body: text('Waarover dan?') });
    await waitUntil(() => server.taken.length === before + 2);
    await api.client.made(OFFICER, `${at}/antwoorden`, { body: text('Over de balie.') });
    await waitUntil(() => server.taken.length === before + 3);
    await api.client.made(REGISSEUR, `${at}/vaststellingen`, { ifMatch });
    await waitUntil(() => server.taken.length === before + 4);
    const mails = server.taken.slice(before);
    const [ommen, twenterand] = [['addenda@ommen.example'], ['addenda@twenterand.example']];
    expect(mails.map(({ to }) => to)).toEqual([ommen, twenterand, ommen, twenterand]);
    expect(mails.map((mail) => /^Subject: (.*)$/m.exec(mail.text)?.[1])).toEqual([
      'Kwartaalrapportage vierde kwartaal 2025 is voorgelegd',
      'Opmerking bij kwartaalrapportage vierde kwartaal 2025',
      expect.stringContaining('Een opmerking bij kwartaalrapportage vierde kwartaal'),
      'Kwartaalrapportage vierde kwartaal 2025 is vastgesteld',
    ]);
    for (const mail of mails) {
      expect(mail.text).toContain(
        'https://slotsom.example/rapportages/2025-k4?overeenkomst=DVO-OMMEN-TWENTERAND',
      );
      for (const hidden of ['Vruchtbaar', 'Waarover', 'balie', 'samenwerking', LEAD])
        expect(mail.text).not.toContain(hidden);
    }
  });

  it('keeps where it went, and not what it said', async () => {
    const rows = await queryAs<Record<string, string>>(
      api.database.superuserUrl,
      'SELECT * FROM slotsom.sent_mail ORDER BY sent_at, mail_key',
    );
    expect(rows.map(({ address }) => address)).toContain('addenda@ommen.example');
    expect(server.taken[0]?.text).toContain(`Message-ID: ${rows[0]?.['message_id'] ?? 'none'}`);
  });
});
