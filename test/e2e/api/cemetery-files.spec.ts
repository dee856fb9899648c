import { createHash } from 'node:crypto';
import type { Answer, Sent } from '../../support/api-client';
import { AGREEMENT, registerExample, TWENTERAND } from '../../support/api-example';
import { readPdf } from '../../documents/read-pdf';
import { EXPORT, exportWith, prepareWindow, SERIES, setUpCemetery } from '../../support/cemetery-steps';
import {
  ADMINISTRATOR,
  CEMETERY,
  CLIENT_FINANCE,
  SECOND_CEMETERY,
  startApi,
  type Api,
} from '../../support/start-api';
import { queryAs } from '../../support/test-database';

jest.setTimeout(120_000);

const WINDOWS = `${AGREEMENT}/begraafvensters`;
const EXPORTS = `${AGREEMENT}/begraafexporten`;
const PROFILES = `${AGREEMENT}/begraafprofielen`;
const BROKEN = [['7731 AA', '77 AA']] as const;
const MENDED = [{ rij: 2, kolom: 'postcode', tekst: '7731 AA', reden: 'nagevraagd' }];
/** More at once are taken for guessing a password. */
const AT_ONCE = 8;

describe('the six-weekly billing file, over HTTP', () => {
  let api: Api;

  beforeAll(async () => {
    api = await startApi('2026-01-26T09:00:00Z');
    await registerExample(api);
    await setUpCemetery(api, AGREEMENT);
  });

  afterAll(() => api.close());

  const count = async (table: string): Promise<number> => {
    const rows = await queryAs<{ n: number }>(
      api.database.superuserUrl,
      `SELECT count(*)::integer AS n FROM slotsom.${table}`,
    );
    return rows[0]?.n ?? 0;
  };
  const post = (path: string, sent: Sent = {}, account = CEMETERY): Promise<Answer> =>
    api.client.post(account, path, sent);
  const state = async (account = CEMETERY): Promise<string> =>
    (await api.client.get(account, `${WINDOWS}/1`)).body.stand;
  const download = async (account: string): Promise<Buffer> => {
    const answer = await api.client.get(account, `${WINDOWS}/1/bestand`);
    expect([answer.status, answer.headers['content-disposition']]).toEqual([
      200,
      'attachment; filename="K2B-2026-01.csv"',
    ]);
    return Buffer.from(answer.text, 'utf8');
  };

  it('keeps nothing of an export with a fault, and says where the fault is without saying whose', async () => {
    const { status, body, text } = await post(EXPORTS, exportWith(BROKEN));
    expect([status, body.code]).toEqual([400, 'export-faults']);
    expect(body.errors.map(({ path, code }: { path: string; code: string }) => [path, code])).toEqual([
      ['rij 2, Postcode', 'F.520'],
    ]);
    expect(text).not.toMatch(/Testpersoon|Teststraat/);
    expect(await count('cemetery_upload')).toBe(0);
  });

  it('reads an export with other headings by a profile that was proposed from it and recorded', async () => {
    const headings = [
      ['Itemnummer;Dossier', 'Regel-ID;Zaaknummer'],
      ['Debiteurnummer', 'Relatienummer'],
    ] as const;
    const sent = exportWith([...headings, ...BROKEN]);
    const { file } = sent;
    expect((await post(EXPORTS, sent)).body.errors.map(({ code }: { code: string }) => code)).toEqual([
      ...Array<string>(3).fill('F.506'),
    ]);
    const proposed = await post(`${PROFILES}/voorstellen`, { file: file! });
    expect(proposed.body).toMatchObject({ tekenset: 'utf-8', scheidingsteken: ';', ontbrekendeKolommen: [] });
    expect([proposed.body.koppen[0], proposed.body.eersteRijen.length]).toEqual(['Regel-ID', 5]);
    const { profiel } = proposed.body;
    const wrong = { soort: 'export', naam: 'key2', profiel: { ...profiel, tekenset: 'ebcdic' } };
    expect((await post(PROFILES, { body: wrong })).body).toMatchObject({
      code: 'profile-faults',
      errors: [{ path: 'profiel.tekenset' }],
    });
    const right = { body: { ...wrong, profiel } };
    const { body, headers } = await api.client.made(CEMETERY, PROFILES, right);
    expect([body.profiel, headers['location']]).toEqual(['export-key2-1', `${PROFILES}/export-key2-1`]);
    expect((await api.client.made(CEMETERY, PROFILES, right)).body.profiel).toBe('export-key2-1');
    const read = await post(EXPORTS, { ...sent, body: { profiel: 'export-key2-1' } });
    expect(read.body.errors.map(({ path }: { path: string }) => path)).toEqual(['rij 2, Postcode']);
    const { begraafprofielen } = (await api.client.get(CLIENT_FINANCE, PROFILES)).body;
    expect(
      begraafprofielen.map((one: { profiel: string; ingebouwd: boolean }) => [one.profiel, one.ingebouwd]),
    ).toEqual([
      ...[
        ['aanlevering-1', true],
        ['aanlevering-2', true],
        ['aanlevering-ansi-1', true],
        ['aanlevering-ansi-2', true],
        ['export-1', true],
      ],
      ['export-key2-1', false],
    ]);
  });

  it('takes no cell that is mended twice, and says which', async () => {
    const twice = [...MENDED, ...MENDED.map((cell) => ({ ...cell, tekst: '7731 AB' }))];
    const { status, body } = await post(EXPORTS, exportWith(BROKEN, twice));
    expect([status, body.errors]).toEqual([
      400,
      [
        {
          ...{ path: 'herstellingen[1]', code: 'mended-twice' },
          message: expect.stringContaining('Rij 2, kolom ‘postcode’ staat hier twee keer.') as string,
        },
      ],
    ]);
  });

  it('takes no series that begins in another century or has windows of days', async () => {
    const wrong = { ...SERIES, anker: '1926-01-05', dagen: 6 };
    const { status, body } = await post(`${AGREEMENT}/begraafreeksen`, { body: wrong });
    expect([status, body.errors.map(({ path }: { path: string }) => path)]).toEqual([
      400,
      ['anker', 'dagen'],
    ]);
  });

  it('takes it with what was mended beside the file, and its control total', async () => {
    const { body } = await api.client.made(CEMETERY, EXPORTS, exportWith(BROKEN, MENDED));
    expect(body).toMatchObject({ herstellingen: 1, aantalRegels: 6 });
    const accept = `${EXPORTS}/${body.uploadId}/vastleggingen`;
    const right = { aantalRegels: 6, controletotaal: body.controletotaal };
    expect((await post(accept, { body: { ...right, controletotaal: '1.00' } })).body.code).toBe(
      'control-differs',
    );
    expect((await post(accept, { body: right })).status).toBe(201);
    expect((await post(EXPORTS, exportWith(BROKEN, MENDED))).body.code).toBe('delivered-before');
    const again = await post(EXPORTS, exportWith([['Teststraat 6', 'Teststraat 66'], ...BROKEN], MENDED));
    expect(again.body.errors.map(({ code }: { code: string }) => code)).toEqual([
      ...Array<string>(5).fill('F.532'),
      'F.533',
    ]);
  });

  it('takes what is new of an export that repeats the one before, and says what was left out', async () => {
    const other = [['K2B-2026-0001;D-2026001;24-12-2025', 'K2B-2026-0099;D-2026099;25-01-2026']] as const;
    const repeated = { rij: 3, aantal: 5, reden: 'stond in de vorige export' };
    const all = await post(EXPORTS, exportWith(other, undefined, [{ ...repeated, rij: 2, aantal: 6 }]));
    expect(all.body.errors.map(({ code }: { code: string }) => code)).toEqual(['F.574']);
    const { body } = await api.client.made(CEMETERY, EXPORTS, exportWith(other, undefined, [repeated]));
    const leftOut = { weggelaten: 5, weggelatenBedrag: '12240.00' };
    expect(body).toMatchObject({ aantalRegels: 1, controletotaal: '917.00', ...leftOut });
    expect((await api.client.get(CEMETERY, `${EXPORTS}/${body.uploadId}`)).body).toMatchObject(leftOut);
    const control = { body: { aantalRegels: 6, controletotaal: '13157.00' } };
    const accept = `${EXPORTS}/${body.uploadId}/vastleggingen`;
    expect((await post(accept, control)).body.code).toBe('control-differs');
    const right = { body: { aantalRegels: 1, controletotaal: '917.00' } };
    expect((await post(accept, right)).body).toMatchObject({ ...leftOut, weggelatenNietIngelezen: 0 });
  });

  it('is prepared by one, released once by another, and then always has the same bytes', async () => {
    const ifMatch = await prepareWindow(api, AGREEMENT, 1);
    const release = `${WINDOWS}/1/vrijgaven`;
    expect((await post(release, { ifMatch })).body.code).toBe('released-by-preparer');
    const answers = await Promise.all(
      Array.from({ length: AT_ONCE }, () => post(release, { ifMatch }, SECOND_CEMETERY)),
    );
    const codes = answers.map(({ status, body }) => (status === 201 ? 'released' : (body.code as string)));
    const others = codes.filter((code) => code !== 'released');
    expect(others).toEqual(Array<string>(AT_ONCE - 1).fill('window-released'));
    expect(await state()).toBe('vrijgegeven');
    const [first, second, ofClient] = [
      await download(SECOND_CEMETERY),
      await download(CEMETERY),
      await download(CLIENT_FINANCE),
    ];
    expect([second.equals(first), ofClient.equals(first)]).toEqual([true, true]);
    const { bestand } = (await api.client.get(CLIENT_FINANCE, `${WINDOWS}/1`)).body;
    expect(createHash('sha256').update(first).digest('hex')).toBe(bestand.digest);
    expect(first.toString('utf8')).toContain('7731 AA');
    expect(await state(CLIENT_FINANCE)).toBe('afgeleverd');
  });

  it('says nothing of debtors to the auditor, and not who of the contractor did what to the client', async () => {
    const auditor = 'contractor-auditor';
    expect((await api.client.get(auditor, `${WINDOWS}?jaar=2026`)).status).toBe(200);
    expect((await api.client.get(auditor, `${WINDOWS}/1/bestand`)).status).toBe(403);
    const { body } = await api.client.get(CLIENT_FINANCE, `${WINDOWS}/1`);
    expect(body.voorbereiding).toBeUndefined();
  });

  it('goes with papers that name no debtor and stay the same, whatever is recorded after', async () => {
    const papers = ['controlerapport', 'aanbiedingsbrief'];
    const read = async (account: string): Promise<Buffer[]> => {
      const answers: Buffer[] = [];
      for (const paper of papers) answers.push((await api.client.get(account, `${WINDOWS}/1/${paper}`)).body);
      return answers;
    };
    const before = await read(CEMETERY);
    api.clock.stepTo('2026-01-26T10:00:00Z');
    const { code, ...party } = TWENTERAND;
    const renamed = { ...party, naam: 'Gemeente Elders' };
    await api.client.send(ADMINISTRATOR, 'put', `/v1/partijen/${code}`, { body: renamed });
    expect(await read(CLIENT_FINANCE)).toEqual(before);
    expect(await read('contractor-auditor')).toEqual(before);
    const { bestand } = (await api.client.get(CEMETERY, `${WINDOWS}/1`)).body;
    const [report = '', letter = ''] = await Promise.all(
      before.map(async (paper) => (await readPdf(paper)).text.replaceAll(/[\s|]+/g, ' ')),
    );
    for (const text of [report, letter]) {
      expect(text).not.toMatch(/Testpersoon|Teststraat|7731|nagevraagd|Elders/);
      expect(text).toContain(bestand.digest);
      expect(text).toMatch(/Opgesteld door:? begraafplaatsadministratie \(medewerker 1\)/);
      expect(text).toMatch(/Vrijgegeven door:? begraafplaatsadministratie \(medewerker 2\)/);
    }
    expect(report).toContain(`${EXPORT.name} 2 Hersteld: Postcode.`);
    expect(report).toContain('3–7 Weggelaten: 5 items, € 12.240,00. Het item was al ingelezen.');
    expect(report).not.toContain('stond in de vorige');
    expect(report).toMatch(/Eerste en laatste item \S+ en \S+/);
    expect((await api.client.get(CEMETERY, `${WINDOWS}/2/controlerapport`)).body.code).toBe('not-released');
  });

  it('keeps the words of its time on a control report of before rows could be left out', async () => {
    const asReleased = `ALTER TABLE slotsom.cemetery_file DISABLE TRIGGER append_only;
      CREATE TABLE slotsom.kept_words AS SELECT left_out FROM slotsom.cemetery_file;
      UPDATE slotsom.cemetery_file SET left_out = NULL`;
    await queryAs(api.database.superuserUrl, asReleased);
    const { body } = await api.client.get(CEMETERY, `${WINDOWS}/1/controlerapport`);
    const text = (await readPdf(body)).text.replaceAll(/[\s|]+/g, ' ');
    expect(text).toContain('In dit bestand staan ze zoals ze daarna zijn hersteld.');
    expect(text).not.toMatch(/weggelaten/i);
    const asNow = `UPDATE slotsom.cemetery_file SET left_out = (SELECT left_out FROM slotsom.kept_words);
      DROP TABLE slotsom.kept_words;
      ALTER TABLE slotsom.cemetery_file ENABLE ALWAYS TRIGGER append_only`;
    await queryAs(api.database.superuserUrl, asNow);
  });

  it('stays open when the client read something else, until that is closed with a reason', async () => {
    const { bestand } = (await api.client.get(CEMETERY, `${WINDOWS}/1`)).body;
    const read = { aantalRegels: 5, controletotaal: bestand.controletotaal };
    const { body } = await api.client.made(CLIENT_FINANCE, `${WINDOWS}/1/ontvangsten`, { body: read });
    expect(body.stand).toBe('verschil');
    const reason = { body: { reden: 'een regel was dubbel ontdubbeld' } };
    const closed = await api.client.made(CEMETERY, `${WINDOWS}/1/verschilafhandelingen`, reason);
    expect(closed.body.stand).toBe('ontvangen');
    expect((await post(`${WINDOWS}/1/ontvangsten`, { body: read }, CLIENT_FINANCE)).body.code).toBe(
      'received-before',
    );
  });

  it('writes down who read debtors', async () => {
    const reads = await queryAs<{ person: string }>(
      api.database.superuserUrl,
      `SELECT DISTINCT person FROM slotsom.audit_event
       WHERE action = 'sensitive.read' AND details->>'address' = $1`,
      [`${WINDOWS}/1/bestand`],
    );
    expect(reads.map(({ person }) => person).sort()).toEqual([CLIENT_FINANCE, CEMETERY, SECOND_CEMETERY]);
  });
});
