import {
  AGREEMENT,
  deliverPayroll,
  exampleFile,
  prepareMonth,
  registerExample,
} from '../../support/api-example';
import { LEAD, OFFICER, REGISSEUR, startApi, type Api } from '../../support/start-api';

jest.setTimeout(120_000);

const JULY = 'cao-gemeenten-2026-07-01';

interface Line {
  readonly kostenmaand: string;
  readonly onderdeel: string;
  readonly soort: string;
  readonly oorzaken: readonly { readonly omschrijving: string; readonly artikelen: readonly string[] }[];
}

/** Overhead goes by the ceiling, so that a table changes what was invoiced, whatever was paid. */
async function startOnTheCeiling(indexation: string): Promise<Api> {
  const api = await startApi('2026-08-20T09:00:00Z');
  await registerExample(api);
  const feiten = [
    {
      ...{ lijst: 'policies', id: 'beleid', from: '2026-01-01', overheadBasis: 'formation-ceiling' },
      ...{ trainingBasis: 'instalments', indexation, fullTimeHours: 36 },
    },
    {
      ...{ lijst: 'tableAcceptances', id: 'akkoord', table: 'cao-gemeenten-2026-01-01' },
      ...{ acceptedOn: '2025-12-18', reference: 'brief 1' },
    },
  ];
  await api.client.made(OFFICER, `${AGREEMENT}/feiten`, { body: { bron: 'beleid', feiten } });
  for (const month of ['2026-07', '2026-08']) await deliverPayroll(api, month);
  return api;
}

/** From the file of the collective agreement to the invoice, by either policy (R2; DVO 4.3; SLA Addendum). */
describe.each(['automatic', 'after-agreement'])('a wage rise that counts %s', (indexation) => {
  let api: Api;

  const issue = async (month: string): Promise<readonly Line[]> => {
    const ifMatch = await prepareMonth(api, month);
    const { body } = await api.client.made(LEAD, `${AGREEMENT}/concept/vaststellingen`, { ifMatch });
    return (body.facturen as { regels: Line[] }[]).flatMap(({ regels }) => regels);
  };
  const corrections = async (): Promise<readonly Line[]> => {
    const { body } = await api.client.get(LEAD, `${AGREEMENT}/voorbeelden/2026-08`);
    return (body.documenten as { regels: Line[] }[])
      .flatMap(({ regels }) => regels)
      .filter(({ soort }) => soort === 'correctie');
  };

  beforeAll(async () => {
    api = await startOnTheCeiling(indexation);
    await issue('2026-07');
  });

  afterAll(() => api.close());

  it('is charged for the months that were invoiced once it counts, with what made it count', async () => {
    await api.client.made(OFFICER, '/v1/salaristabellen', {
      file: exampleFile(`salaristabellen/${JULY}.csv`),
      body: { cao: 'Cao Gemeenten', ingangsdatum: '2026-07-01' },
    });
    expect(await corrections()).toEqual([]);
    await api.client.made(OFFICER, `${AGREEMENT}/salaristabellen`, {
      body: { bron: 'salaristabel per 1 juli', tabel: JULY },
    });
    if (indexation === 'after-agreement') {
      expect(await corrections()).toEqual([]);
      const effect = await api.client.get(REGISSEUR, `${AGREEMENT}/salaristabellen/${JULY}/effect`);
      const ifMatch = effect.headers['etag'] ?? '';
      await api.client.made(REGISSEUR, `${AGREEMENT}/salaristabellen/${JULY}/akkoorden`, { ifMatch });
    }
    const [drafted, ...others] = await corrections();
    expect(others).toEqual([]);
    expect([drafted?.kostenmaand, drafted?.onderdeel]).toEqual(['2026-07', 'overhead']);
    const charged = (await issue('2026-08')).filter(({ soort }) => soort === 'correctie');
    expect(charged).toEqual([drafted]);
    expect(drafted?.oorzaken.map(({ omschrijving, artikelen }) => [omschrijving, artikelen])).toEqual([
      ['cao-verhoging per 1 juli 2026', ['DVO 4.3']],
    ]);
  });
});
