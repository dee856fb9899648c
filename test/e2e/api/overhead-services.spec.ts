import { acceptanceOf, AGREEMENT, exampleFile, registerExample } from '../../support/api-example';
import { OFFICER, startApi, type Api } from '../../support/start-api';

jest.setTimeout(60_000);

const COUNTER = {
  ...{ lijst: 'formation', id: 'f-balie-2', replaces: 'f-balie', function: 'Medewerker balie' },
  ...{ service: '1.1', publicationGroup: 'Balie', hoursPerWeek: '144', from: '2026-01-01' },
  grades: [{ from: '2026-01-01', scale: '6' }],
};
const PAID = {
  ...{ lijst: 'overheadServices', id: 'diensten', from: '2026-01-01' },
  ...{ services: ['1.1', '1.10'], reference: 'SLA' },
};

/** What the overhead percentage pays for already is not charged once more without a word (SLA 1.10). */
describe('services that the overhead percentage pays for', () => {
  let api: Api;

  const faultsOf = async (...feiten: readonly object[]): Promise<unknown> => {
    const body = { bron: 'afspraak over overhead', feiten };
    const answer = await api.client.post(OFFICER, `${AGREEMENT}/feiten`, { body });
    const { errors = [] } = answer.body as { errors?: { path: string; code: string }[] };
    return [answer.status, errors.map(({ path, code }) => `${path} ${code}`)];
  };

  beforeAll(async () => {
    api = await startApi('2026-02-20T09:00:00Z');
    await registerExample(api);
  });

  afterAll(() => api.close());

  it('meet no formation that says nothing, recorded before or beside them', async () => {
    expect(await faultsOf(PAID)).toEqual([400, ['feiten[0] F.412']]);
    expect(await faultsOf(PAID, COUNTER)).toEqual([400, ['feiten[1].overheadReason F.411']]);
    const answered = { ...COUNTER, overheadReason: 'extra openingstijden op verzoek' };
    expect(await faultsOf(PAID, answered)).toEqual([201, []]);
  });

  it('ask for a reason with each delivery of their payroll, which is kept', async () => {
    const { body } = await api.client.made(OFFICER, `${AGREEMENT}/loonbestanden`, {
      file: exampleFile('loonkosten/2026-01.csv'),
      body: { profiel: 'twenterand-1' },
    });
    const { waarschuwingen } = body.overzicht as { waarschuwingen: { code: string; onderwerp: string }[] };
    expect(waarschuwingen.map(({ code, onderwerp }) => `${code} ${onderwerp}`)).toEqual([
      'W.148 Medewerker balie, 1.1, 2026-01',
    ]);
    const path = `${AGREEMENT}/loonbestanden/${body.uploadId}/vastleggingen`;
    const silent = { ...acceptanceOf(body.overzicht), waarschuwingen: [] };
    const refused = await api.client.post(OFFICER, path, { body: silent });
    expect(refused.body.errors).toMatchObject([{ code: 'W.148' }]);
    await api.client.made(OFFICER, path, { body: acceptanceOf(body.overzicht) });
  });
});
