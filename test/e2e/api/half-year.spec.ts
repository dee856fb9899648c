import { AGREEMENT, deliverPayroll, prepareMonth, registerExample } from '../../support/api-example';
import { clarifyAll, fixOverview } from '../../support/fix-overview';
import { LEAD, OFFICER, REGISSEUR, startApi, type Api } from '../../support/start-api';

jest.setTimeout(120_000);

const OVERVIEW = `${AGREEMENT}/halfjaaroverzichten/2026-h1`;
const TWENTERAND = 'contractor-controller';
const OMMEN = 'client-controller';

interface Row {
  readonly onderdeel: string;
  readonly toelichtingNodig: readonly string[];
  readonly [field: string]: unknown;
}

describe('a half-year overview over HTTP', () => {
  let api: Api;
  const read = async (account: string, path = OVERVIEW) => (await api.client.get(account, path)).body;
  const threshold = async (percentage: string, amount: string): Promise<void> => {
    const fact = {
      lijst: 'deviationThresholds',
      id: `grens-${percentage}`,
      from: '2026-01-01',
      percentage,
      amount,
    };
    await api.client.made(LEAD, `${AGREEMENT}/feiten`, { body: { bron: 'afspraak', feiten: [fact] } });
  };

  beforeAll(async () => {
    api = await startApi('2026-01-20T09:00:00Z');
    await registerExample(api);
    await deliverPayroll(api, '2026-01');
    const ifMatch = await prepareMonth(api, '2026-01');
    await api.client.made(LEAD, `${AGREEMENT}/concept/vaststellingen`, { ifMatch });
    await threshold('10', '20000.00');
  });

  afterAll(() => api.close());

  it('is the same for both parties: parts, months and publication groups, no functions', async () => {
    const [own, other] = [await read(OFFICER), await read(REGISSEUR)];
    expect(own).toEqual(other);
    expect(JSON.stringify(other)).not.toContain('Medewerker balie');
    expect(other.formatie.groepen.length).toBeGreaterThan(1);
    const [formation] = other.onderdelen as Row[];
    expect(formation).toMatchObject({ onderdeel: 'formatie', oordeel: 'voordelig', verplicht: '0.00' });
    expect(other.verloop.prognose).toBe(other.samen.verwacht);
    expect(other.facturen.totaal).toBe(other.samen.inRekeningGebracht);
    expect(other.onderdelen.at(-1)).toMatchObject({ verschilPercentage: 'n.v.t.', toelichtingNodig: [] });
  });

  it('names the parts that ask for a clarification, and is not fixed before each has one', async () => {
    const { onderdelen } = await read(OMMEN);
    const asking = (onderdelen as Row[]).filter(({ toelichtingNodig }) => toelichtingNodig.length > 0);
    expect(asking.map(({ onderdeel }) => onderdeel)).toEqual(['formatie', 'overhead']);
    const { headers } = await api.client.get(OMMEN, OVERVIEW);
    const { status, body } = await api.client.post(OMMEN, `${OVERVIEW}/vaststellingen`, {
      ifMatch: headers['etag'] ?? '',
    });
    expect([status, body.code]).toEqual([409, 'overview-not-clarified']);
    expect(body.title).toContain('formatie en overhead');
  });

  it('keeps words of one party from the other until they are fixed', async () => {
    const tekst = 'Vacature bij de balie sinds januari';
    await api.client.made(REGISSEUR, `${OVERVIEW}/toelichtingen`, { body: { onderdeel: 'formatie', tekst } });
    expect((await read(OMMEN)).toelichtingen).toEqual([
      expect.objectContaining({ onderdeel: 'formatie', tekst, rol: 'regisseur', geldt: true }),
    ]);
    expect((await read(TWENTERAND)).toelichtingen).toEqual([]);
    const { body } = await api.client.get(LEAD, `${AGREEMENT}/historie`);
    expect(JSON.stringify(body)).not.toContain('Vacature');
  });

  it('is fixed by a controller on what was seen, with its words, for both to read', async () => {
    const ifMatch = await clarifyAll(api, OMMEN, OVERVIEW);
    const seen = await read(OMMEN);
    const made = await api.client.made(OMMEN, `${OVERVIEW}/vaststellingen`, { ifMatch });
    const at = made.headers['location'] ?? '';
    expect(at).toBe(`${OVERVIEW}/vaststellingen/1`);
    const fixed = await read(TWENTERAND, at);
    expect(fixed.onderdelen).toEqual(seen.onderdelen);
    expect(fixed.toelichtingen.map(({ onderdeel }: Row) => onderdeel)).toEqual(['formatie', 'overhead']);
    expect(fixed.vaststelling).toMatchObject({
      versie: 1,
      partij: 'opdrachtgever',
      vingerafdruk: seen.vingerafdruk,
    });
    expect((await read(OMMEN)).verschillen).toEqual([]);
  });

  it('keeps its figures when something becomes known; a later version stands beside it with the differences', async () => {
    const before = await read(OMMEN, `${OVERVIEW}/vaststellingen/1`);
    api.clock.stepTo('2026-02-25T09:00:00Z');
    await deliverPayroll(api, '2026-02');
    const now = await read(OMMEN);
    expect(now.toelichtingen.map(({ geldt }: Row) => geldt)).toEqual([false, false]);
    expect(now.verschillen).toContainEqual(
      expect.objectContaining({
        onderdeel: 'formatie',
        gegeven: 'inRekeningTeBrengen',
        is: now.onderdelen[0].inRekeningTeBrengen,
      }),
    );
    const stale = await api.client.post(OMMEN, `${OVERVIEW}/vaststellingen`, {
      ifMatch: (await api.client.get(OMMEN, OVERVIEW)).headers['etag'] ?? '',
    });
    expect(stale.body.code).toBe('overview-not-clarified');
    await fixOverview(api, OMMEN, OVERVIEW);
    expect(await read(OMMEN, `${OVERVIEW}/vaststellingen/1`)).toEqual(before);
    const later = await read(REGISSEUR, `${OVERVIEW}/vaststellingen/2`);
    expect(later.vaststelling.verschillen).toEqual(now.verschillen);
    expect((await read(OMMEN)).verschillen).toEqual([]);
  });

  it('is fixed by each party for itself: the other waits for nothing and has its own differences', async () => {
    expect((await read(TWENTERAND)).verschillen).toEqual([]);
    await fixOverview(api, TWENTERAND, OVERVIEW);
    const { vastgesteld } = await read(REGISSEUR);
    expect(vastgesteld).toMatchObject([
      { versie: 1, partij: 'opdrachtgever' },
      { versie: 2, partij: 'opdrachtgever' },
      { versie: 3, partij: 'opdrachtnemer', verschillen: [] },
    ]);
  });

  it('asks for fewer clarifications when the parties agree on a higher threshold', async () => {
    await threshold('99.9', '500000.00');
    const { onderdelen, toelichtenVanaf } = await read(OMMEN);
    expect(toelichtenVanaf).toEqual({ percentage: '99.9', bedrag: '500000.00' });
    expect((onderdelen as Row[]).flatMap(({ toelichtingNodig }) => toelichtingNodig)).toEqual([]);
  });
});
