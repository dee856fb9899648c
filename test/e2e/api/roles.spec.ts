import { AGREEMENT, deliverPayroll, prepareMonth, registerExample } from '../../support/api-example';
import { LEAD, SEATS, startApi, type Api } from '../../support/start-api';

jest.setTimeout(180_000);

describe('what the client does not hear', () => {
  let api: Api;

  beforeAll(async () => {
    api = await startApi('2026-01-20T09:00:00Z');
    await registerExample(api);
    await deliverPayroll(api, '2026-01');
    const ifMatch = await prepareMonth(api, '2026-01');
    await api.client.made(LEAD, `${AGREEMENT}/concept/vaststellingen`, { ifMatch });
  });

  afterAll(() => api.close());

  it.each(
    SEATS.filter(({ side, role }) => side === 'client' && role !== 'administrator').map(({ id }) => id),
  )('shows %s nothing that is the contractor’s alone', async (account) => {
    const hidden = ['feiten', 'concept', 'loonleveringen', 'scenario', 'verrekeningen/2026-01'];
    for (const part of hidden) {
      expect((await api.client.get(account, `${AGREEMENT}/${part}`)).status).toBe(403);
    }
    const ceiling = await api.client.get(account, `${AGREEMENT}/plafonds/2026`);
    expect([ceiling.status, ceiling.body.verbruik]).toEqual([200, undefined]);
    const invoice = await api.client.get(account, '/v1/facturen/F2026-0001');
    expect(
      invoice.body.regels.map(({ omschrijving }: { omschrijving: string }) => omschrijving),
    ).not.toContain('Medewerker balie');
  });
});
