import type { Answer } from '../../support/api-client';
import { AGREEMENT, deliverPayroll, prepareMonth, registerExample } from '../../support/api-example';
import { LEAD, OFFICER, REGISSEUR, startApi, STRANGER, type Api } from '../../support/start-api';

jest.setTimeout(120_000);

interface Row {
  readonly onderdeel: string;
  readonly wijzigingen: readonly object[];
  readonly actueleBegroting: string;
  readonly inRekeningTeBrengen: string;
  readonly inRekeningGebracht: string;
  readonly nogInRekeningTeBrengen: string;
  readonly ruimte: string;
  readonly prognose: object;
}

/** Budget against actual of the worked example: January issued, February delivered, then a decision. */
describe('reports over HTTP', () => {
  let api: Api;

  const ask = (path: string, account = OFFICER): Promise<Answer> =>
    api.client.get(account, `${AGREEMENT}/${path}`);
  const rowsOf = ({ body }: Answer): Map<string, Row> =>
    new Map((body.onderdelen as Row[]).map((row) => [row.onderdeel, row]));

  beforeAll(async () => {
    api = await startApi('2026-01-20T09:00:00Z');
    await registerExample(api);
    await deliverPayroll(api, '2026-01');
    const ifMatch = await prepareMonth(api, '2026-01');
    await api.client.made(LEAD, `${AGREEMENT}/concept/vaststellingen`, { ifMatch });
    api.clock.stepTo('2026-02-20T09:00:00Z');
    await deliverPayroll(api, '2026-02');
    const decision = {
      lijst: 'ceilingDecisions',
      id: 'besluit',
      year: 2026,
      amount: '1000.00',
      reason: 'ziekte',
      decidedOn: '2026-02-20',
    };
    await api.client.made(OFFICER, `${AGREEMENT}/feiten`, { body: { bron: 'besluit', feiten: [decision] } });
  });

  afterAll(() => api.close());

  it('give both parties the same sums per part, and strangers nothing', async () => {
    for (const path of ['halfjaaroverzichten/2026-h1', 'budgetten/2026']) {
      const [own, theirs] = [await ask(path), await ask(path, REGISSEUR)];
      expect([own.status, theirs.status]).toEqual([200, 200]);
      expect(theirs.body).toEqual(own.body);
      expect(JSON.stringify(own.body)).not.toMatch(/balie|salary|functie/i);
      expect((await ask(path, STRANGER)).status).toBe(404);
    }
  });

  it('say what was charged, and what is to be charged since', async () => {
    const invoice = await api.client.get(OFFICER, '/v1/facturen/F2026-0001');
    const overview = await ask('halfjaaroverzichten/2026-h1');
    const rows = [...rowsOf(overview).values()];
    const cents = (field: 'inRekeningGebracht' | 'nogInRekeningTeBrengen'): bigint =>
      rows.reduce((sum, row) => sum + BigInt(row[field].replace('.', '')), 0n);
    expect(cents('inRekeningGebracht')).toBe(BigInt(String(invoice.body.netto).replace('.', '')));
    const settled = await ask('verrekeningen/2026-02');
    expect(cents('nogInRekeningTeBrengen')).toBe(BigInt(String(settled.body.totaal).replace('.', '')));
  });

  it('know of a year what was agreed and what has changed it since', async () => {
    const budget = await ask('budgetten/2026');
    expect(budget.body).toMatchObject({
      bekendOp: '2026-02-20',
      primitieveBegrotingVan: '2026-01-20',
      totEnMet: '2026-02',
      laatsteMaandMetLoonkosten: '2026-02',
    });
    const formation = rowsOf(budget).get('formatie')!;
    expect(formation.wijzigingen).toEqual([
      { bron: 'besluit', bekendSinds: '2026-02-20', bedrag: '1000.00' },
    ]);
    const ceiling = await ask('plafonds/2026');
    expect(formation.actueleBegroting).toBe(ceiling.body.grenzen.loonkostengrens);
    expect(formation.ruimte).toBe(ceiling.body.verbruik.ruimteOnderPlafond);
    expect(formation.prognose).toMatchObject({ totNu: formation.inRekeningTeBrengen });
  });

  it('are the same at a moment, whatever becomes known and is issued afterwards', async () => {
    const paths = ['halfjaaroverzichten/2026-h1', 'budgetten/2026'];
    const january = await Promise.all(paths.map((path) => ask(`${path}?bekendOp=2026-01-20`)));
    const position = Number(january[0]!.body.positie);
    expect(january.map(({ body }) => body.bekendOp)).toEqual(['2026-01-20', '2026-01-20']);
    expect(rowsOf(january[1]!).get('formatie')!.wijzigingen).toEqual([]);
    const now = await Promise.all(paths.map((path) => ask(path)));
    const ifMatch = await prepareMonth(api, '2026-02', 'second-officer');
    await api.client.made(LEAD, `${AGREEMENT}/concept/vaststellingen`, { ifMatch });
    expect(await Promise.all(paths.map((path) => ask(path)))).not.toEqual(now);
    const again = await Promise.all(paths.map((path) => ask(`${path}?bekendOp=2026-01-20`)));
    expect(again.map(({ body }) => body)).toEqual(january.map(({ body }) => body));
    const byPosition = await Promise.all(paths.map((path) => ask(`${path}?positie=${position}`)));
    expect(byPosition.map(({ body }) => body)).toEqual(january.map(({ body }) => body));
  });

  it.each([
    ['halfjaaroverzichten/2026-h3', 'periode', 'not-a-half-year'],
    ['halfjaaroverzichten/2026', 'periode', 'not-a-half-year'],
    ['budgetten/26', 'jaar', 'not-a-year'],
    ['budgetten/2026?bekendOp=2027-01-01', 'bekendOp', 'in-the-future'],
    ['halfjaaroverzichten/2026-h1?positie=999999', 'positie', 'position-not-reached'],
  ])('are not drawn for %s', async (path, place, code) => {
    const { status, body } = await ask(path);
    expect([status, body.errors]).toMatchObject([400, [{ path: place, code }]]);
  });

  it.each(['halfjaaroverzichten/2023-h2', 'budgetten/2023'])(
    'say that %s cannot be settled',
    async (path) => {
      const { status, body } = await ask(path, REGISSEUR);
      expect([status, body.code]).toEqual([409, 'year-cannot-be-settled']);
    },
  );
});
