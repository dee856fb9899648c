import { AGREEMENT, deliverPayroll, KEY, registerExample } from '../../support/api-example';
import { CLIENT_FINANCE, LEAD, OFFICER, REGISSEUR, startApi, type Api } from '../../support/start-api';

jest.setTimeout(180_000);

const QUARTER = `${AGREEMENT}/kwartaalrapportages/2026-k1`;
const HEADINGS = 'kwartaal;meting;product;waarde;bron';

type Faults = { path: string; code: string }[];

/** The worked example, in the quarter after the one that is reported. */
describe('a quarterly report over HTTP', () => {
  let api: Api;

  beforeAll(async () => {
    api = await startApi('2026-04-03T09:00:00Z');
    await registerExample(api);
    for (const month of ['2026-01', '2026-02', '2026-03']) await deliverPayroll(api, month);
  });

  afterAll(() => api.close());

  const faultsOf = (body: { errors?: Faults }): string[] =>
    (body.errors ?? []).map(({ path, code }) => `${path} ${code}`);
  const file = (name: string, ...rows: string[]): { name: string; content: Buffer } => ({
    name,
    content: Buffer.from([HEADINGS, ...rows, ''].join('\n')),
  });

  it('takes figures one by one and from a file, each with its source, and replaces what was wrong', async () => {
    const body = { meting: 'klachten', waarde: '2', bron: 'klachtenregister' };
    expect((await api.client.made(OFFICER, `${QUARTER}/cijfers`, { body })).body).toEqual({ nummer: 1 });
    const wrong = { meting: 'aanvragen', product: 'fiets', waarde: '1.5', bron: 'lijst' };
    const refused = await api.client.post(OFFICER, `${QUARTER}/cijfers`, { body: wrong });
    expect([refused.status, faultsOf(refused.body)]).toEqual([400, ['product F.762', 'waarde F.764']]);
    const rows = [
      '2026-k1;aanvragen;paspoort;120;iBurgerzaken',
      '2026-k1;zelfevaluatie-brp;;88,5;KwaliteitsMonitor',
    ];
    const bad = file('fout.csv', ...rows, '2026-k1;klachten;;1;x', '2026-k2;datalekken;;0;register');
    const all = await api.client.post(OFFICER, `${QUARTER}/cijferbestanden`, { file: bad });
    expect([all.status, all.body.code, faultsOf(all.body)]).toEqual([
      400,
      'figure-file-faults',
      ['rij 4, meting F.766', 'rij 5, kwartaal F.768'],
    ]);
    const good = file('k1.csv', ...rows);
    const read = await api.client.made(OFFICER, `${QUARTER}/cijferbestanden`, { file: good });
    expect(read.body).toEqual({ cijfers: 2 });
    const again = await api.client.post(OFFICER, `${QUARTER}/cijferbestanden`, {
      file: file('k1-nog-eens.csv', ...rows),
    });
    expect([again.status, again.body.code]).toEqual([409, 'figure-file-read-before']);
    await api.client.made(OFFICER, `${QUARTER}/cijfers`, { body: { ...body, waarde: '3', vervangt: 1 } });
    const { cijfers } = (await api.client.get(LEAD, `${QUARTER}/cijfers`)).body;
    expect(
      cijfers.map((one: Record<string, unknown>) => [one['nummer'], one['waarde'], one['geldt']]),
    ).toEqual([
      ...[
        [1, '2', false],
        [2, '120', true],
        [3, '88.5', true],
        [4, '3', true],
      ],
    ]);
    expect((await api.client.get(REGISSEUR, `${QUARTER}/cijfers`)).status).toBe(403);
  });

  it('goes from a draft that fills itself in to a report that the client commented on and fixed', async () => {
    const write = (texts: Readonly<Record<string, string>>): ReturnType<typeof api.client.post> =>
      api.client.post(OFFICER, `${QUARTER}/versies`, {
        body: { teksten: Object.entries(texts).map(([onderdeel, tekst]) => ({ onderdeel, tekst })) },
      });
    const named = await write({ formatie: 'Een collega is ziek', overig: 'x' });
    expect([named.status, faultsOf(named.body)]).toEqual([
      400,
      ['teksten[0].tekst names-a-cause', 'teksten[1].onderdeel F.776'],
    ]);
    expect((await write({ samenwerking: 'Goed.' })).status).toBe(201);
    expect((await api.client.get(REGISSEUR, QUARTER)).status).toBe(404);
    const put = async (): ReturnType<typeof api.client.post> => {
      const ifMatch = (await api.client.get(LEAD, QUARTER)).headers['etag'] ?? '';
      return api.client.post(LEAD, `${QUARTER}/indieningen`, { ifMatch });
    };
    expect((await put()).body.code).toBe('below-norm-unexplained');
    await write({ samenwerking: 'Goed.', zelfevaluatie: 'De bestandscontrole liep uit.' });
    expect((await put()).status).toBe(201);
    const seen = await api.client.get(REGISSEUR, QUARTER);
    expect(seen.body).toMatchObject({ stand: 'voorgelegd', versie: 2, model: 'sla-2024' });
    const overview = (await api.client.get(REGISSEUR, `${AGREEMENT}/halfjaaroverzichten/2026-h1`)).body;
    const [formation] = seen.body.ingevuld.financieel;
    expect(formation.kwartaal.inRekeningTeBrengen).toBe(overview.onderdelen[0].inRekeningTeBrengen);
    const counted = seen.body.onderdelen.find(
      ({ onderdeel }: { onderdeel: string }) => onderdeel === 'kwantitatief',
    );
    expect(counted.cijfers).toContainEqual({
      ...{ meting: 'aanvragen', product: 'paspoort', waarde: '120', bron: 'iBurgerzaken' },
    });
    expect(JSON.stringify(seen.body)).not.toMatch(/E\d{3}|Medewerker/);

    const section = { onderdeel: 'zelfevaluatie', tekst: 'Wanneer is dat klaar?' };
    await api.client.made(REGISSEUR, `${QUARTER}/opmerkingen`, { body: section });
    await api.client.made(OFFICER, `${QUARTER}/antwoorden`, { body: { ...section, tekst: 'In mei.' } });
    expect((await api.client.post(CLIENT_FINANCE, `${QUARTER}/opmerkingen`, { body: section })).status).toBe(
      403,
    );
    const ifMatch = seen.headers['etag'] ?? '';
    await api.client.made(REGISSEUR, `${QUARTER}/vaststellingen`, { ifMatch });
    const after = (await api.client.get(LEAD, QUARTER)).body;
    expect(after).toMatchObject({ stand: 'vastgesteld', vingerafdruk: ifMatch.replaceAll('"', '') });
    expect(after.onderdelen).toEqual(seen.body.onderdelen);
    expect(after.handelingen.map(({ handeling }: { handeling: string }) => handeling)).toEqual([
      ...['voorgelegd', 'opmerking', 'beantwoord', 'vastgesteld'],
    ]);
    const late = { body: { meting: 'datalekken', waarde: '0', bron: 'register' } };
    expect((await api.client.post(OFFICER, `${QUARTER}/cijfers`, late)).body.code).toBe(
      'quarterly-report-fixed',
    );
    expect((await write({ samenwerking: 'Beter.' })).body.code).toBe('quarterly-report-fixed');
    const { body: list } = await api.client.get(REGISSEUR, `${AGREEMENT}/kwartaalrapportages`);
    expect(list.kwartaalrapportages).toEqual([{ kwartaal: '2026-k1', versie: 2, stand: 'vastgesteld' }]);
  });

  it('is a file to read and one to write on, as it is shown and as a version was put to the client', async () => {
    const name = `kwartaalrapportage-${KEY}-2026-k1-versie-2`;
    const open = async (account: string, path: string): Promise<Buffer> => {
      const { status, headers, body } = await api.client.get(account, `${QUARTER}/${path}`);
      const disposition = `attachment; filename="${name}.${path.endsWith('pdf') ? 'pdf' : 'docx'}"`;
      expect([status, headers['content-disposition']]).toEqual([200, disposition]);
      return body as Buffer;
    };
    const shown = await open(REGISSEUR, 'bestanden/pdf');
    expect(shown.subarray(0, 5).toString()).toBe('%PDF-');
    expect((await open(LEAD, 'indieningen/2/bestanden/pdf')).equals(shown)).toBe(true);
    await open(REGISSEUR, 'bestanden/docx');
    await open(LEAD, 'indieningen/2/bestanden/docx');
    for (const path of ['indieningen/1/bestanden/pdf', 'indieningen/1/bestanden/docx']) {
      const { status, body } = await api.client.get(LEAD, `${QUARTER}/${path}`);
      expect([status, body.code]).toEqual([404, 'unknown-quarterly-report']);
    }
  });

  it('says last quarter’s figures beside those of the next', async () => {
    const next = `${AGREEMENT}/kwartaalrapportages/2026-k2`;
    await api.client.made(OFFICER, `${next}/versies`, { body: { teksten: [] } });
    const draft = await api.client.get(OFFICER, `${next}/bestanden/pdf`);
    expect(draft.headers['content-disposition']).toContain('2026-k2-concept.pdf');
    const { body } = await api.client.get(OFFICER, next);
    const counted = body.onderdelen.find(
      ({ onderdeel }: { onderdeel: string }) => onderdeel === 'kwantitatief',
    );
    expect(counted.cijfers).toContainEqual({ meting: 'klachten', vorigKwartaal: '3' });
    // Its last day, in the Netherlands.
    api.clock.stepTo('2026-06-30T21:59:00Z');
    const ifMatch = (await api.client.get(LEAD, next)).headers['etag'] ?? '';
    expect((await api.client.post(LEAD, `${next}/indieningen`, { ifMatch })).body.code).toBe(
      'quarter-not-over',
    );
  });
});
