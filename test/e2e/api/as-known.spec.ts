import type { Answer } from '../../support/api-client';
import { AGREEMENT, deliverPayroll, prepareMonth, registerExample } from '../../support/api-example';
import { decideAbove } from '../../support/meet-advice-refusals';
import { LEAD, OFFICER, REGISSEUR, startApi, STRANGER, type Api } from '../../support/start-api';

jest.setTimeout(120_000);

/** A client who may verify. */
const CLIENT_CONTROLLER = 'client-controller';

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

/** The worked example: January issued, February delivered, then a decision; February is issued on the way. */
describe('figures over HTTP, as known at a moment', () => {
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
    await decideAbove(api, '1000.00');
  });

  afterAll(() => api.close());

  it('reports give both parties the same sums per part, and strangers nothing', async () => {
    for (const path of ['halfjaaroverzichten/2026-h1', 'budgetten/2026']) {
      const [own, theirs] = [await ask(path), await ask(path, REGISSEUR)];
      expect([own.status, theirs.status]).toEqual([200, 200]);
      expect(theirs.body).toEqual(own.body);
      expect(JSON.stringify(own.body)).not.toMatch(/medewerker|salary|functie/i);
      expect((await ask(path, STRANGER)).status).toBe(404);
    }
  });

  it('reports say what was charged, and what is to be charged since', async () => {
    const invoice = await api.client.get(OFFICER, '/v1/facturen/F2026-0001');
    const overview = await ask('halfjaaroverzichten/2026-h1');
    const rows = [...rowsOf(overview).values()];
    const cents = (field: 'inRekeningGebracht' | 'nogInRekeningTeBrengen'): bigint =>
      rows.reduce((sum, row) => sum + BigInt(row[field].replace('.', '')), 0n);
    expect(cents('inRekeningGebracht')).toBe(BigInt(String(invoice.body.netto).replace('.', '')));
    const settled = await ask('verrekeningen/2026-02');
    expect(cents('nogInRekeningTeBrengen')).toBe(BigInt(String(settled.body.totaal).replace('.', '')));
  });

  it('the budget knows of a year what was agreed and what has changed it since', async () => {
    const budget = await ask('budgetten/2026');
    expect(budget.body).toMatchObject({
      bekendOp: '2026-02-20',
      primitieveBegrotingVan: '2026-01-20',
      totEnMet: '2026-02',
      laatsteMaandMetLoonkosten: '2026-02',
    });
    const formation = rowsOf(budget).get('formatie')!;
    expect(formation.wijzigingen).toEqual([
      {
        bron: 'adviesnota N1',
        omschrijving: 'besluit van 20 februari 2026 over extra ruimte',
        artikelen: ['DVO 4.8'],
        bekendSinds: '2026-02-20',
        bedrag: '1000.00',
      },
    ]);
    const ceiling = await ask('plafonds/2026');
    expect(formation.actueleBegroting).toBe(ceiling.body.grenzen.loonkostengrens);
    expect(formation.ruimte).toBe(ceiling.body.verbruik.ruimteOnderPlafond);
    expect(formation.prognose).toMatchObject({ totNu: formation.inRekeningTeBrengen });
  });

  it('reports are the same at a moment, whatever becomes known and is issued afterwards', async () => {
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

  it('a preview at the position of an invoice is that invoice, and on its day nothing is left to invoice', async () => {
    const { body } = await api.client.get(OFFICER, '/v1/facturen/F2026-0001');
    const preview = await ask(`voorbeelden/2026-01?positie=${body.positie}`);
    expect(preview.body).toMatchObject({ bekendOp: body.bekendOp, positie: body.positie, run: 1 });
    expect(preview.body.vingerafdruk).toBe(body.vingerafdruk);
    expect(preview.headers['etag']).toBe(`"${body.vingerafdruk}"`);
    const asController = await ask(`voorbeelden/2026-01?positie=${body.positie}`, 'contractor-controller');
    expect(asController.body.vingerafdruk).toBe(body.vingerafdruk);
    const onItsDay = await ask(`voorbeelden/2026-01?bekendOp=${body.bekendOp}`);
    expect([onItsDay.status, onItsDay.body.code]).toEqual([409, 'nothing-to-invoice']);
    const tooEarly = await ask(`voorbeelden/2026-02?bekendOp=${body.bekendOp}`);
    expect([tooEarly.status, tooEarly.body.code]).toEqual([409, 'month-not-begun']);
  });

  it('a preview of later counts as charged what had been issued by then', async () => {
    const preview = await ask('voorbeelden/2026-02?bekendOp=2026-02-20');
    expect([preview.status, preview.body.code]).toEqual([409, 'nothing-to-invoice']);
    const { body } = await api.client.get(OFFICER, '/v1/facturen/F2026-0002');
    const again = await ask(`voorbeelden/2026-02?positie=${body.positie}`);
    expect([again.body.vingerafdruk, again.body.run]).toEqual([body.vingerafdruk, 2]);
  });

  it.each([OFFICER, CLIENT_CONTROLLER])('an invoice made again for %s has its hashes', async (account) => {
    for (const number of ['F2026-0001', 'F2026-0002']) {
      const invoice = await api.client.get(account, `/v1/facturen/${number}`);
      const { status, body } = await api.client.get(account, `/v1/facturen/${number}/herberekening`);
      const { bekendOp, positie, vingerafdruk } = invoice.body;
      expect(status).toBe(200);
      expect(body).toMatchObject({ nummer: number, bekendOp, positie, isGelijk: true });
      expect(body.vastgesteld.vingerafdruk).toBe(vingerafdruk);
      expect(body.nu).toEqual(body.vastgesteld);
    }
  });

  it('an invoice of others, or none, is not made again', async () => {
    const path = '/v1/facturen/F2026-0001/herberekening';
    expect((await api.client.get(STRANGER, path)).status).toBe(404);
    expect((await api.client.get(OFFICER, path.replace('0001', '0099'))).status).toBe(404);
  });

  it.each([
    ['halfjaaroverzichten/2026-h3', 'periode', 'not-a-half-year'],
    ['halfjaaroverzichten/2026', 'periode', 'not-a-half-year'],
    ['budgetten/26', 'jaar', 'not-a-year'],
    ['budgetten/2026?bekendOp=2027-01-01', 'bekendOp', 'in-the-future'],
    ['halfjaaroverzichten/2026-h1?positie=999999', 'positie', 'position-not-reached'],
  ])('reports are not drawn for %s', async (path, place, code) => {
    const { status, body } = await ask(path);
    expect([status, body.errors]).toMatchObject([400, [{ path: place, code }]]);
  });

  it.each(['halfjaaroverzichten/2023-h2', 'budgetten/2023'])(
    'reports say that %s cannot be settled',
    async (path) => {
      const { status, body } = await ask(path, REGISSEUR);
      expect([status, body.code]).toEqual([409, 'year-cannot-be-settled']);
    },
  );
});
