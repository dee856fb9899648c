import {
  AGREEMENT,
  deliverPayroll,
  prepareMonth,
  registerExample,
  acceptanceOf,
} from '../../support/api-example';
import { LEAD, OFFICER, REGISSEUR, startApi, type Api } from '../../support/start-api';

jest.setTimeout(120_000);

const PATH = `${AGREEMENT}/correcties`;
const REASON = 'cao-verhoging 1 januari 2026';
/** Back pay for January in the payroll of February, in two functions. */
const BACK_PAY = [
  'Aanlevering;Boekmaand;Kostenmaand;Medewerker;Functie;Component;Bedrag;Reden;Grootboekrekening;Kostenplaats',
  `LOON-2026-02-N;2026-02;2026-01;P001;Medewerker balie;Salaris;310,50;${REASON};4001;6001`,
  `LOON-2026-02-N;2026-02;2026-01;P002;Medewerker begraafplaatsadministratie;Salaris;40,25;${REASON};4001;6001`,
  'TOTAAL;2;350,75;;;;;;;',
]
  .map((row) => `${row}\r\n`)
  .join('');

interface Line {
  readonly kostenmaand: string;
  readonly onderdeel: string;
  readonly omschrijving: string;
  readonly gefactureerd: string;
  readonly verschuldigd: string;
  readonly verschil: string;
  readonly factuurregel?: number;
  readonly oorzaken: readonly { readonly omschrijving: string; readonly artikelen: readonly string[] }[];
}

const cents = (amount: string): number => Math.round(Number(amount) * 100);

describe('the corrections of an agreement', () => {
  let api: Api;

  const issueMonth = async (month: string): Promise<void> => {
    const ifMatch = await prepareMonth(api, month);
    await api.client.made(LEAD, `${AGREEMENT}/concept/vaststellingen`, { ifMatch });
  };

  beforeAll(async () => {
    api = await startApi('2026-01-20T09:00:00Z');
    await registerExample(api);
    await deliverPayroll(api, '2026-01');
    await issueMonth('2026-01');
    api.clock.stepTo('2026-02-20T09:00:00Z');
    await deliverPayroll(api, '2026-02');
    const { body } = await api.client.made(OFFICER, `${AGREEMENT}/loonbestanden`, {
      file: { name: 'nabetaling.csv', content: Buffer.from(BACK_PAY) },
      body: { profiel: 'twenterand-1' },
    });
    await api.client.made(OFFICER, `${AGREEMENT}/loonbestanden/${body.uploadId}/vastleggingen`, {
      body: acceptanceOf(body.overzicht),
    });
  });

  afterAll(() => api.close());

  it('tell the contractor what a run would correct, per function, with cause and article', async () => {
    const { status, body } = await api.client.get(OFFICER, PATH);
    expect(status).toBe(200);
    expect(body).toMatchObject({ bekendOp: '2026-02-20', gecorrigeerd: [] });
    expect(body.teCorrigeren.maand).toBe('2026-01');
    const lines = body.teCorrigeren.regels as Line[];
    const salaries = lines.filter(({ onderdeel }) => onderdeel === 'loonkosten');
    expect(salaries.map(({ omschrijving, verschil }) => [omschrijving, verschil])).toEqual([
      ['Medewerker balie', '310.50'],
      ['Medewerker begraafplaatsadministratie', '40.25'],
    ]);
    for (const { gefactureerd, verschuldigd, verschil, oorzaken } of lines) {
      expect(cents(verschuldigd) - cents(gefactureerd)).toBe(cents(verschil));
      expect(oorzaken).toMatchObject([{ omschrijving: REASON, artikelen: ['DVO 4.10'] }]);
    }
    expect(body.teCorrigeren.perOorzaak).toEqual([
      { omschrijving: REASON, artikelen: ['DVO 4.10'], verschil: body.teCorrigeren.verschil },
    ]);
  });

  it('tell the client nothing before it is invoiced', async () => {
    const { body } = await api.client.get(REGISSEUR, PATH);
    expect(body).toMatchObject({ teCorrigeren: null, gecorrigeerd: [] });
  });

  it('tell what was corrected on a document, the client per group and never per function', async () => {
    await issueMonth('2026-02');
    const [contractor, client] = [await api.client.get(OFFICER, PATH), await api.client.get(REGISSEUR, PATH)];
    expect(contractor.body.teCorrigeren.regels).toEqual([]);
    const [forContractor, forClient] = [contractor, client].map(({ body }) => body.gecorrigeerd);
    expect(forClient).toHaveLength(1);
    expect(forClient[0].verschil).toBe(forContractor[0].verschil);
    expect(forContractor[0].regels.map(({ omschrijving }: Line) => omschrijving)).toContain(
      'Medewerker balie',
    );
    expect(JSON.stringify(client.body)).not.toMatch(/Medewerker/);
    const { factuur, regels } = forClient[0] as { factuur: string; regels: Line[] };
    const { body: invoice } = await api.client.get(REGISSEUR, `/v1/facturen/${factuur}`);
    for (const line of regels)
      expect(invoice.regels[line.factuurregel! - 1]).toMatchObject({
        gefactureerd: line.gefactureerd,
        verschuldigd: line.verschuldigd,
        bedrag: line.verschil,
        oorzaken: line.oorzaken,
      });
  });

  it('are those of the cost months asked for', async () => {
    const found = async (query: string): Promise<number> =>
      (await api.client.get(OFFICER, `${PATH}?${query}`)).body.gecorrigeerd.length as number;
    expect(await found('jaar=2026')).toBe(1);
    expect(await found('vanaf=2026-01&totEnMet=2026-01')).toBe(1);
    expect(await found('vanaf=2026-02')).toBe(0);
    expect(await found('jaar=2025')).toBe(0);
    expect((await api.client.get(OFFICER, `${PATH}?vanaf=nu`)).status).toBe(400);
    const reversed = await api.client.get(OFFICER, `${PATH}?vanaf=2026-03&totEnMet=2026-01`);
    expect(reversed.status).toBe(400);
    expect(reversed.body.errors).toMatchObject([{ path: 'totEnMet', code: 'months-reversed' }]);
  });

  it('are those that were known at a moment', async () => {
    const { body } = await api.client.get(OFFICER, `${PATH}?bekendOp=2026-01-31`);
    expect(body).toMatchObject({ bekendOp: '2026-01-31', gecorrigeerd: [] });
    expect(body.teCorrigeren.regels).toEqual([]);
  });
});
