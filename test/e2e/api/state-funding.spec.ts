import { AGREEMENT, prepareMonth, deliverPayroll, registerExample } from '../../support/api-example';
import { LEAD, OFFICER, REGISSEUR, startApi, STRANGER, type Api } from '../../support/start-api';

jest.setTimeout(120_000);

const FACTS = [
  {
    ...{ lijst: 'stateFunding', id: 'rm-2026', year: 2026, arrangement: 'brief van 3 januari' },
    ...{ purpose: 'extra controle van adressen', amount: '15000.00' },
  },
  {
    ...{ lijst: 'fundingSpendings', id: 'rm-1', funding: 'rm-2026', costMonth: '2026-01' },
    ...{ amount: '2300.00', description: 'adresonderzoek' },
  },
  {
    ...{ lijst: 'fundingTalks', id: 'rmo-1', funding: 'rm-2026', heldOn: '2026-01-15' },
    ...{ heldWith: 'regisseur', reference: 'verslag van 15 januari' },
  },
  {
    ...{ lijst: 'mandatePurchases', id: 'km-1', costMonth: '2026-01', amount: '48.50' },
    description: 'naambordjes',
  },
  { lijst: 'directCosts', id: 'rk-1', costMonth: '2026-01', amount: '640.00' },
];

describe('what is recorded for information', () => {
  let api: Api;

  beforeAll(async () => {
    api = await startApi('2026-01-20T09:00:00Z');
    await registerExample(api);
    await deliverPayroll(api, '2026-01');
  });

  afterAll(() => api.close());

  it('is never on an invoice, whatever its amounts', async () => {
    const preview = async (): Promise<string> => {
      const { body } = await api.client.get(LEAD, `${AGREEMENT}/voorbeelden/2026-01`);
      const documents = body.documenten as { readonly regels: unknown; readonly totaal: unknown }[];
      return JSON.stringify(documents.map(({ regels, totaal }) => ({ regels, totaal })));
    };
    const before = await preview();
    expect(before).toContain('bedrag');
    const body = { bron: 'ter informatie', feiten: FACTS };
    await api.client.made(OFFICER, `${AGREEMENT}/feiten`, { body });
    expect(await preview()).toBe(before);
    const ifMatch = await prepareMonth(api, '2026-01');
    const issued = await api.client.made(LEAD, `${AGREEMENT}/concept/vaststellingen`, { ifMatch });
    for (const { id } of FACTS) expect(issued.text).not.toContain(id);
  });

  it('is accounted for to both sides, as known at a moment', async () => {
    const expected = {
      id: 'rm-2026',
      jaar: 2026,
      regeling: 'brief van 3 januari',
      doel: 'extra controle van adressen',
      ontvangen: '15000.00',
      besteed: '2300.00',
      over: '12700.00',
      bestedingen: [
        { id: 'rm-1', kostenmaand: '2026-01', omschrijving: 'adresonderzoek', bedrag: '2300.00' },
      ],
      overleggen: [
        {
          ...{ id: 'rmo-1', gehoudenOp: '2026-01-15', gehoudenMet: 'regisseur' },
          stuk: 'verslag van 15 januari',
        },
      ],
    };
    for (const reader of [OFFICER, REGISSEUR]) {
      const { body } = await api.client.get(reader, `${AGREEMENT}/rijksmiddelen`);
      expect(body.rijksmiddelen).toEqual([expected]);
      const overview = await api.client.get(reader, `${AGREEMENT}/halfjaaroverzichten/2026-h1`);
      expect([overview.body.kleineMaterialen, overview.body.rechtstreekseKosten]).toEqual([
        '48.50',
        '640.00',
      ]);
    }
    const before = await api.client.get(REGISSEUR, `${AGREEMENT}/rijksmiddelen?bekendOp=2026-01-19`);
    expect(before.body.rijksmiddelen).toEqual([]);
    expect((await api.client.get(STRANGER, `${AGREEMENT}/rijksmiddelen`)).status).toBe(404);
  });
});
