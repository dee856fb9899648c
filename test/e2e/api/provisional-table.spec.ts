import {
  AGREEMENT,
  deliverPayroll,
  exampleFile,
  prepareMonth,
  registerExample,
} from '../../support/api-example';
import { LEAD, OFFICER, REGISSEUR, startApi, type Api } from '../../support/start-api';

jest.setTimeout(120_000);

const PROVISIONAL = 'cao-gemeenten-2026-07-01-voorlopig';
const JULY = 'cao-gemeenten-2026-07-01';
const CAUSE = 'gepubliceerde salaristabel per 1 juli 2026 in plaats van de voorlopige';

/** Overhead on the formation ceiling, so that what a table is off shows in what is charged. */
const ON_CEILING = {
  lijst: 'policies',
  id: 'beleid-plafond',
  from: '2026-01-01',
  overheadBasis: 'formation-ceiling',
  trainingBasis: 'instalments',
  indexation: 'automatic',
  fullTimeHours: '36',
};

interface Line {
  readonly soort: string;
  readonly kostenmaand: string;
  readonly onderdeel: string;
  readonly bedrag: string;
  readonly oorzaken: readonly unknown[];
}

const cents = (amount: string): bigint => BigInt(amount.replace('.', ''));

describe('a month that was billed on a provisional table', () => {
  let api: Api;

  const issueMonth = async (month: string): Promise<string> => {
    const ifMatch = await prepareMonth(api, month);
    const { body } = await api.client.made(LEAD, `${AGREEMENT}/concept/vaststellingen`, { ifMatch });
    return (body.facturen as { nummer: string }[])[0]!.nummer;
  };
  const invoice = async (number: string) => (await api.client.get(REGISSEUR, `/v1/facturen/${number}`)).body;
  const overheadOfJuly = async (): Promise<string> => {
    const { body } = await api.client.get(OFFICER, `${AGREEMENT}/verrekeningen/2026-07`);
    const lines = body.regels as { onderdeel: string; bedrag: string }[];
    return lines.find(({ onderdeel }) => onderdeel === 'overhead')!.bedrag;
  };

  beforeAll(async () => {
    api = await startApi('2026-08-20T09:00:00Z');
    await registerExample(api);
    for (const file of ['2026-01', '2026-02', '2026-07', '2026-08']) await deliverPayroll(api, file);
    await api.client.made(OFFICER, `${AGREEMENT}/feiten`, {
      body: { bron: 'andere keuze', feiten: [ON_CEILING] },
    });
    await api.client.made(OFFICER, '/v1/salaristabellen/cao-gemeenten-2026-01-01/indexeringen', {
      body: { percentage: '1.25', ingangsdatum: '2026-07-01' },
    });
    await api.client.made(OFFICER, `${AGREEMENT}/salaristabellen`, {
      body: { bron: 'voorlopige tabel', tabel: PROVISIONAL },
    });
  });

  afterAll(() => api.close());

  it('says so, and is corrected with the published table as the cause', async () => {
    const number = await issueMonth('2026-07');
    const issued = await invoice(number);
    expect(issued.voorlopigeTabellen).toEqual([
      { jaar: 2026, cao: 'Cao Gemeenten', vanaf: '2026-07-01', eersteMaand: '2026-07' },
    ]);
    const charged = await overheadOfJuly();

    await api.client.made(OFFICER, '/v1/salaristabellen', {
      file: exampleFile('salaristabellen/cao-gemeenten-2026-07-01.csv'),
      body: { cao: 'Cao Gemeenten', ingangsdatum: '2026-07-01' },
    });
    await api.client.made(OFFICER, `${AGREEMENT}/salaristabellen`, {
      body: { bron: 'gepubliceerde tabel', tabel: JULY, vervangt: PROVISIONAL },
    });
    const off = cents(await overheadOfJuly()) - cents(charged);
    expect(off).not.toBe(0n);

    const correction = await invoice(await issueMonth('2026-08'));
    expect(correction.voorlopigeTabellen).toBeUndefined();
    expect(correction.voorafgaandeFacturen).toContain(number);
    const lines = (correction.regels as Line[]).filter(({ soort }) => soort === 'correctie');
    expect(lines.map(({ kostenmaand, onderdeel }) => [kostenmaand, onderdeel])).toEqual([
      ['2026-07', 'overhead'],
    ]);
    expect(cents(lines[0]!.bedrag)).toBe(off);
    expect(lines[0]!.oorzaken).toMatchObject([{ omschrijving: CAUSE, artikelen: ['DVO 4.3'] }]);
    expect((await invoice(number)).regels).toEqual(issued.regels);
  });
});
