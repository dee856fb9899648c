import { AGREEMENT, deliverPayroll, registerExample } from '../../support/api-example';
import { copiedYear } from '../../support/meet-year-refusals';
import { LEAD, OFFICER, REGISSEUR, startApi, type Api } from '../../support/start-api';

jest.setTimeout(180_000);

const YEAR = `${AGREEMENT}/jaaraddenda/2027`;

/** The worked example, in which Ommen sets its budget for 2027 on 10 November 2026. */
describe('a year addendum over HTTP', () => {
  let api: Api;

  beforeAll(async () => {
    api = await startApi('2026-09-03T09:00:00Z');
    await registerExample(api);
    await deliverPayroll(api, '2026-01');
  });

  afterAll(() => api.close());

  const limits = async (year: number): Promise<Record<string, string>> =>
    (await api.client.get(OFFICER, `${AGREEMENT}/plafonds/${year.toString()}`)).body.grenzen as never;

  it('copies what is in force when the year before ends', async () => {
    const copied = await copiedYear(api, 2027);
    expect(copied.formatie).toHaveLength(6);
    expect(copied.formatie[0]).toEqual({
      ...{ functie: 'Medewerker balie', dienst: '1.1', publicatiegroep: 'Balie', urenPerWeek: '144' },
      ...{ vanaf: '2027-01-01', inschaling: [{ vanaf: '2027-01-01', schaal: '6' }] },
    });
    expect(copied).toMatchObject({
      ...{ overhead: [{ vanaf: '2027-01-01', percentage: '24.5' }], opleidingsbudget: '7250.00' },
    });
  });

  it('names every fault, in Dutch and at its place', async () => {
    const copied = await copiedYear(api, 2027);
    const [line] = copied.formatie;
    const formatie = [
      { ...line, vanaf: '2026-12-31' },
      { ...line, tot: '2027-01-01' },
    ];
    const overhead = [{ vanaf: '2027-02-01', percentage: 'x' }];
    const answer = await api.client.post(OFFICER, `${YEAR}/versies`, {
      body: { ...copied, formatie, overhead },
    });
    const faults = answer.body.errors.map(
      ({ path, code }: { path: string; code: string }) => `${path} ${code}`,
    );
    expect([answer.status, faults.sort()]).toEqual([
      400,
      [
        'formatie[0].vanaf outside-year',
        'formatie[1].tot ends-before-start',
        'overhead[0].percentage not-a-percentage',
      ],
    ]);
  });

  it('goes from a copy to what both sides agreed on, and to the budget and limits of the year', async () => {
    const copied = await copiedYear(api, 2027);
    const [counter, ...others] = copied.formatie;
    const formatie = [{ ...counter, urenPerWeek: '152' }, ...others.slice(0, -1)];
    const changed = {
      overhead: [{ vanaf: '2027-01-01', percentage: '25' }],
      gewijzigdeTaken: 'DIV gaat over',
    };
    const body = { ...copied, formatie, ...changed, opleidingsbudget: '8000.00' };
    const before = await limits(2026);
    await api.client.made(OFFICER, `${YEAR}/versies`, { body });
    expect((await api.client.get(REGISSEUR, YEAR)).status).toBe(404);
    const ifMatch = (await api.client.get(LEAD, YEAR)).headers['etag'] ?? '';
    expect((await api.client.post(OFFICER, `${YEAR}/indieningen`, { ifMatch })).status).toBe(403);
    await api.client.made(LEAD, `${YEAR}/indieningen`, { ifMatch });
    await api.client.made(REGISSEUR, `${YEAR}/vragen`, { body: { tekst: 'Waarom meer uren?' } });
    await api.client.made(LEAD, `${YEAR}/antwoorden`, { body: { tekst: 'De balie is vaker open.' } });
    const seen = await api.client.get(REGISSEUR, YEAR);
    expect(seen.body).toMatchObject({
      jaar: 2027,
      stand: 'voorgelegd',
      inhoud: { gewijzigdeTaken: 'DIV gaat over' },
    });
    expect(seen.body.verschil.regels.map(({ wijziging }: { wijziging: string }) => wijziging)).toEqual([
      ...['gewijzigd', 'ongewijzigd', 'ongewijzigd', 'ongewijzigd', 'ongewijzigd', 'vervalt'],
    ]);
    const [budget] = seen.body.verschil.budgetten;
    expect(budget.vorigJaar.maximaleVergoeding).toBe(before['maximaleVergoeding']);
    await api.client.made(REGISSEUR, `${YEAR}/akkoorden`, { ifMatch: seen.headers['etag'] ?? '' });
    expect(await limits(2026)).toEqual(before);
    expect(await limits(2027)).toMatchObject({
      ...{ maximaleVergoeding: budget.jaar.maximaleVergoeding, opleidingsbudget: '8000.00' },
      formatieplafond: budget.jaar.formatieplafond,
    });
    const original = await api.client.get(REGISSEUR, `${AGREEMENT}/budgetten/2027`);
    expect(original.body.primitieveBegrotingVan).toBe('2026-09-03');
    const { body: list } = await api.client.get(REGISSEUR, `${AGREEMENT}/jaaraddenda`);
    expect(list.jaaraddenda).toMatchObject([{ jaar: 2027, stand: 'akkoord', versieMetAkkoord: 1 }]);
  });
});
