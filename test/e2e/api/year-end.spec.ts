import { AGREEMENT, deliverPayroll, prepareMonth, registerExample } from '../../support/api-example';
import { LEAD, OFFICER, REGISSEUR, startApi, type Api } from '../../support/start-api';

jest.setTimeout(120_000);

const STATEMENT = `${AGREEMENT}/jaarafrekeningen/2026`;

describe('the statement of a year over HTTP', () => {
  let api: Api;

  beforeAll(async () => {
    api = await startApi('2026-01-20T09:00:00Z');
    await registerExample(api);
    await deliverPayroll(api, '2026-01');
    const ifMatch = await prepareMonth(api, '2026-01');
    await api.client.made(LEAD, `${AGREEMENT}/concept/vaststellingen`, { ifMatch });
  });

  afterAll(() => api.close());

  it('is the same for both parties, by part and without functions', async () => {
    const [own, other] = await Promise.all(
      [OFFICER, REGISSEUR].map((account) => api.client.get(account, STATEMENT)),
    );
    expect(own!.body).toEqual(other!.body);
    expect(JSON.stringify(other!.body)).not.toContain('Medewerker balie');
    expect(other!.body).toMatchObject({
      staat: 'concept',
      totEnMet: '2026-01',
      primitieveBegrotingVan: '2026-01-20',
    });
    expect(other!.body.onderdelen[0]).toMatchObject({
      onderdeel: 'formatie',
      nogInRekeningTeBrengen: '0.00',
    });
    expect(other!.headers['etag']).toBe(`"${String(other!.body.vingerafdruk)}"`);
    expect(other!.body.gefactureerdeRegels.aantal).toBeGreaterThan(3);
  });

  it('says of any moment what was known then', async () => {
    const { body } = await api.client.get(REGISSEUR, `${STATEMENT}?positie=1`);
    expect(body).toMatchObject({ gefactureerdeRegels: { aantal: 0, som: '0.00' } });
    expect(body.positie).toBeLessThan(20);
    expect((await api.client.get(REGISSEUR, `${STATEMENT}?positie=99999`)).status).toBe(400);
  });

  it('is a file as well, for both parties', async () => {
    for (const account of [OFFICER, REGISSEUR]) {
      const { status, headers } = await api.client.get(account, `${STATEMENT}/bestanden/pdf`);
      expect([status, headers['content-type']]).toEqual([200, 'application/pdf']);
      expect(headers['content-disposition']).toContain(
        'jaarafrekening-DVO-OMMEN-TWENTERAND-2026-concept.pdf',
      );
    }
  });
});
