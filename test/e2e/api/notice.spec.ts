import { AGREEMENT, deliverPayroll, registerExample } from '../../support/api-example';
import { LEAD, OFFICER, REGISSEUR, SECRETARY, startApi, STRANGER, type Api } from '../../support/start-api';

jest.setTimeout(120_000);

const LETTER = { ontvangenOp: '2026-02-02', eindigtOp: '2028-01-01', brief: 'brief van 30 januari 2026' };
const COSTS = { lijst: 'trainingCosts', id: 'ok-late', costMonth: '2028-01', amount: '10.00' };

/** The end of an agreement over HTTP; each test goes on where the one before ended. */
describe('notice over HTTP', () => {
  let api: Api;
  const notices = `${AGREEMENT}/opzeggingen`;

  beforeAll(async () => {
    api = await startApi('2026-01-20T09:00:00Z');
    await registerExample(api);
    await deliverPayroll(api, '2026-01');
    await api.client.made(OFFICER, `${AGREEMENT}/feiten`, { body: { bron: 'opleiding', feiten: [COSTS] } });
    api.clock.stepTo('2026-02-03T09:00:00Z');
  });

  afterAll(() => api.close());

  it('is for who may give it, and says every fault at its field', async () => {
    for (const account of [OFFICER, SECRETARY])
      expect((await api.client.post(account, notices, { body: LETTER })).status).toBe(403);
    const body = { ...LETTER, eindigtOp: '2027-06-01' };
    const wrong = await api.client.post(REGISSEUR, notices, { body });
    expect(wrong.body).toMatchObject({
      status: 400,
      errors: [{ path: 'eindigtOp', code: 'end-not-first-of-year' }],
    });
    expect((await api.client.get(STRANGER, notices)).status).toBe(404);
  });

  it('is known to both sides, with the end, from the day on which it was recorded', async () => {
    const given = await api.client.made(REGISSEUR, notices, { body: LETTER });
    expect(given.body).toMatchObject({ eindigtOp: '2028-01-01', vroegsteEinde: '2028-01-01' });
    const { body } = await api.client.get(LEAD, notices);
    expect(body.opzeggingen).toMatchObject([
      {
        sleutel: 'O1',
        opgezegdDoor: 'opdrachtgever',
        stand: 'opgezegd',
        ontvangstBevestigd: false,
        ...LETTER,
      },
    ]);
    await api.client.made(LEAD, `${notices}/O1/ontvangstbevestigingen`);
    const before = await api.client.get(LEAD, `${AGREEMENT}/afwikkeling?bekendOp=2026-02-02`);
    expect([before.body.eindigtOp, before.body.formatieOp]).toEqual([undefined, '2026-02-02']);
  });

  it('refuses facts of after the end, and keeps those from before it', async () => {
    const late = { ...COSTS, id: 'ok-later' };
    const refused = await api.client.post(OFFICER, `${AGREEMENT}/feiten`, {
      body: { bron: 'later', feiten: [late] },
    });
    expect(refused.body.errors).toMatchObject([{ code: 'outside-agreement' }]);
    const { body } = await api.client.get(OFFICER, `${AGREEMENT}/feiten?lijst=notices`);
    expect(body.feiten).toMatchObject([{ inhoud: { givenBy: 'client', endsOn: '2028-01-01' } }]);
  });

  it('shows the client hours per publication group and the contractor functions', async () => {
    const ofContractor = await api.client.get(OFFICER, `${AGREEMENT}/afwikkeling`);
    const ofClient = await api.client.get(REGISSEUR, `${AGREEMENT}/afwikkeling`);
    expect(ofContractor.body).toMatchObject({ eindigtOp: '2028-01-01', formatieOp: '2027-12-31' });
    const { formatie, ...shared } = ofContractor.body as Record<string, unknown>;
    expect(formatie).not.toEqual([]);
    expect(ofClient.body).toEqual(shared);
  });

  it('is taken back by both, and then the agreement has no end', async () => {
    const body = { reden: 'wij gaan door' };
    await api.client.made(REGISSEUR, `${notices}/O1/intrekkingsverzoeken`, { body });
    const { body: after } = await api.client.made(LEAD, `${notices}/O1/intrekkingen`);
    expect(after.eindigtOp).toBeUndefined();
    expect(after.opzeggingen).toMatchObject([{ stand: 'ingetrokken' }]);
  });
});
