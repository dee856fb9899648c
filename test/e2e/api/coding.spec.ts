import { Euro } from '../../../src/kernel/money';
import {
  AGREEMENT,
  deliverPayroll,
  KEY,
  prepareMonth,
  registerExample,
  TWENTERAND,
} from '../../support/api-example';
import {
  ADMINISTRATOR,
  CLIENT_FINANCE,
  LEAD,
  OFFICER,
  REGISSEUR,
  startApi,
  STRANGER,
  type Api,
} from '../../support/start-api';

jest.setTimeout(120_000);

const CODING = `${AGREEMENT}/coderingen`;

interface Amounts {
  readonly netto: string;
  readonly btw: string;
  readonly bruto: string;
}

describe('what was invoiced per taakveld, over HTTP', () => {
  let api: Api;
  const read = async (account: string, path: string) => (await api.client.get(account, path)).body;
  const record = (account: string, geldigVanaf: string, ...regels: object[]) =>
    api.client.post(account, CODING, { body: { geldigVanaf, regels } });
  const issue = async (month: string): Promise<void> => {
    await deliverPayroll(api, month);
    const ifMatch = await prepareMonth(api, month);
    await api.client.made(LEAD, `${AGREEMENT}/concept/vaststellingen`, { ifMatch });
  };

  beforeAll(async () => {
    api = await startApi('2026-01-20T09:00:00Z');
    await registerExample(api);
    const { code, ...supplier } = { ...TWENTERAND, btwNummer: 'NL123456782B01' };
    const put = await api.client.send(ADMINISTRATOR, 'put', `/v1/partijen/${code}`, { body: supplier });
    expect(put.body).toMatchObject({ btwNummer: 'NL123456782B01' });
    await issue('2026-01');
    api.clock.stepTo('2026-02-20T09:00:00Z');
    const ground = { reason: 'belaste prestatie', reference: 'B-1', compensable: 'yes' };
    const vat = {
      lijst: 'vat',
      id: 'btw-2026',
      from: '2026-01-01',
      category: 'S',
      percentage: '21',
      ...ground,
    };
    const body = { bron: 'btw-besluit', feiten: [vat] };
    await api.client.made(OFFICER, `${AGREEMENT}/feiten`, { body });
    await issue('2026-02');
  });

  afterAll(() => api.close());

  it('reconciles with the documents to the cent, with and without codes, VAT and all', async () => {
    await record(
      CLIENT_FINANCE,
      '2026-01',
      { onderdeel: 'loonkosten', taakveld: '0.2', kostenplaats: '62010', grootboekrekening: '4351' },
      {
        onderdeel: 'loonkosten',
        omschrijving: 'Begraafplaatsen',
        taakveld: '7.5',
        economischeCategorie: '3.5.1',
      },
      { onderdeel: 'overhead', taakveld: '0.4' },
    );
    const { taakvelden, facturen, regels, samen } = await read(REGISSEUR, `${CODING}/2026-h1`);
    const invoices = (await read(REGISSEUR, '/v1/facturen')).facturen as { totaal: string }[];
    expect(facturen).toHaveLength(invoices.length);
    expect(taakvelden.map(({ taakveld }: { taakveld?: string }) => taakveld)).toEqual(
      expect.arrayContaining(['0.2', '0.4', undefined]),
    );
    const sum = (rows: Amounts[], field: keyof Amounts): string =>
      Euro.sum(rows.map((row) => Euro.parse(row[field])!)).toString();
    for (const field of ['netto', 'btw', 'bruto'] as const) {
      expect(sum(facturen, field)).toBe(samen[field]);
      expect(sum(taakvelden, field)).toBe(samen[field]);
      expect(sum(regels, field)).toBe(samen[field]);
    }
    expect(samen.btw).not.toBe('0.00');
    const gross = Euro.sum(invoices.map((invoice) => Euro.parse(invoice.totaal)!));
    expect(samen.bruto).toBe(gross.toString());
    const overview = await read(REGISSEUR, `${AGREEMENT}/halfjaaroverzichten/2026-h1`);
    expect(samen.netto).toBe(overview.facturen.totaal);
    expect(samen.vanPeriode).toBe(overview.facturen.ditHalfjaar);
  });

  it('is the same for all agreements of a party at once, per part and half-year', async () => {
    const { overeenkomsten, samen } = await read(REGISSEUR, '/v1/in-rekening-gebracht/2026');
    const overview = await read(REGISSEUR, `${AGREEMENT}/halfjaaroverzichten/2026-h1`);
    expect(overeenkomsten).toEqual([expect.objectContaining({ kenmerk: KEY, onderdelen: samen })]);
    const charged = Euro.sum(
      samen.map(({ eersteHelft }: { eersteHelft: string }) => Euro.parse(eersteHelft)!),
    );
    expect(charged.toString()).toBe(overview.samen.inRekeningGebracht);
    const earlier = await read(OFFICER, '/v1/in-rekening-gebracht/2026?bekendOp=2026-01-31');
    const january = await read(OFFICER, `${AGREEMENT}/halfjaaroverzichten/2026-h1?bekendOp=2026-01-31`);
    const sum = Euro.sum(earlier.samen.map(({ jaar }: { jaar: string }) => Euro.parse(jaar)!));
    expect(sum.toString()).toBe(january.samen.inRekeningGebracht);
    expect((await read(STRANGER, '/v1/in-rekening-gebracht/2026')).overeenkomsten).toEqual([]);
  });

  it('is of the own party: the other does not see it, nor who recorded it', async () => {
    expect((await read(OFFICER, CODING)).coderingen).toEqual([]);
    const [none] = (await read(OFFICER, `${CODING}/2026`)).taakvelden;
    expect(none.taakveld).toBeUndefined();
    const { body } = await api.client.get(LEAD, `${AGREEMENT}/historie`);
    expect(JSON.stringify(body)).not.toContain('codering');
  });

  it('keeps every version; one of an earlier day is asked for by that day', async () => {
    api.clock.stepTo('2026-03-02T09:00:00Z');
    const answer = await record(CLIENT_FINANCE, '2026-01', { onderdeel: 'overhead', taakveld: '0.8' });
    expect([answer.status, answer.body.versie, answer.body.vastgelegdDoor]).toEqual([
      201,
      2,
      'financiële administratie',
    ]);
    const fields = async (query: string): Promise<unknown> =>
      (await read(REGISSEUR, `${CODING}/2026${query}`)).taakvelden.map(
        ({ taakveld }: { taakveld?: string }) => taakveld,
      );
    expect(await fields('')).toEqual(['0.8', undefined]);
    expect(await fields('?bekendOp=2026-02-28')).toContain('0.4');
    const { facturen } = await read(REGISSEUR, `${CODING}/2026?bekendOp=2026-01-31`);
    expect(facturen).toHaveLength(1);
  });

  it('names every fault of the rules at its place, and keeps nothing', async () => {
    const { status, body } = await record(
      OFFICER,
      '2026-01',
      { onderdeel: 'overhead', taakveld: '0.4' },
      { onderdeel: 'overhead', taakveld: '0.4' },
      { onderdeel: 'opleiding', omschrijving: 'Balie', taakveld: '0.2' },
    );
    expect([status, body.errors.map((one: { in: string; code: string }) => one.code)]).toEqual([
      400,
      ['F.801', 'F.800'],
    ]);
    const wrong = await record(OFFICER, '2026-01', {
      onderdeel: 'overhead',
      taakveld: '4',
      kostenplaats: '=A1',
    });
    expect(wrong.status).toBe(400);
    expect(JSON.stringify(wrong.body)).toMatch(/not-a-taakveld.*not-a-booking-code/s);
    expect((await read(OFFICER, CODING)).coderingen).toEqual([]);
  });
});
