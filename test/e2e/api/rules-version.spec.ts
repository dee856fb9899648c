import type { Answer } from '../../support/api-client';
import { AGREEMENT, deliverPayroll, prepareMonth, registerExample } from '../../support/api-example';
import { billBy, OTHER_RULES } from '../../support/other-rules';
import { LEAD, OFFICER, REGISSEUR, SECOND_OFFICER, startApi, type Api } from '../../support/start-api';

jest.setTimeout(120_000);

const ISSUE = `${AGREEMENT}/concept/vaststellingen`;
const DIFFERENCES = `${AGREEMENT}/rekenregelverschillen`;
const ACCEPT = `${DIFFERENCES}/akkoorden`;
const AGAIN = { body: { maand: '2026-01' } };

type Row = Readonly<Record<string, string>> & { readonly prognose?: { readonly totNu: string } };

/** January was billed by an earlier version of the rules, February is due. */
describe('over HTTP, rules that compute something else for the past', () => {
  let api: Api;
  const accept = (account: string, ifMatch: string): Promise<Answer> =>
    api.client.post(account, ACCEPT, { ifMatch, body: { reden: 'de overhead was te hoog' } });
  const problemOf = ({ status, body }: Answer): [number, string] => [status, String(body.code)];

  /** What of overhead is still to be charged by every figure of the year, and may be charged by the forecast. */
  const overheadOwed = async (): Promise<{ readonly owed: unknown[]; readonly forecast: unknown }> => {
    const paths = ['budgetten/2026', 'halfjaaroverzichten/2026-h1', 'jaarafrekeningen/2026'];
    const rows: (Row | undefined)[] = [];
    for (const path of paths) {
      const { onderdelen } = (await api.client.get(OFFICER, `${AGREEMENT}/${path}`)).body;
      rows.push((onderdelen as Row[]).find(({ onderdeel }) => onderdeel === 'overhead'));
    }
    const { regels } = (await api.client.get(OFFICER, `${AGREEMENT}/verrekeningen/2026-01`)).body;
    const settled = (regels as Row[]).find(({ onderdeel }) => onderdeel === 'overhead');
    expect(rows.map((row) => row?.['inRekeningTeBrengen'])).toEqual(rows.map(() => settled?.['bedrag']));
    return {
      owed: rows.map((row) => row?.['nogInRekeningTeBrengen']),
      forecast: rows[0]?.prognose?.totNu === settled?.['bedrag'],
    };
  };

  beforeAll(async () => {
    api = await startApi('2026-01-28T09:00:00Z');
    await registerExample(api);
    await deliverPayroll(api, '2026-01');
    const upgrade = billBy(api.application, OTHER_RULES);
    const ifMatch = await prepareMonth(api, '2026-01');
    await api.client.made(LEAD, ISSUE, { ifMatch });
    const { headers, body } = await api.client.get(LEAD, DIFFERENCES);
    expect(body).toMatchObject({ regelversie: OTHER_RULES.version, wacht: false, verschillen: [] });
    expect(problemOf(await accept(LEAD, headers['etag'] ?? ''))).toEqual([409, 'rules-agree']);
    expect(await overheadOwed()).toEqual({ owed: ['0.00', '0.00', '0.00'], forecast: true });
    const { body: account } = await api.client.get(OFFICER, `${AGREEMENT}/jaarafrekeningen/2026`);
    expect(account).toMatchObject({
      regelversie: OTHER_RULES.version,
      nogInRekeningTeBrengenSamen: { netto: '0.00' },
    });
    upgrade();
  });

  afterAll(() => api.close());

  it('keep billing waiting, and are shown to the contractor alone', async () => {
    const refused = await api.client.post(OFFICER, `${AGREEMENT}/concepten`, AGAIN);
    expect(problemOf(refused)).toEqual([409, 'rules-differ']);
    const { body } = await api.client.get(OFFICER, DIFFERENCES);
    expect(body).toMatchObject({ wacht: true, akkoord: null });
    const { totaal } = body;
    expect(await overheadOwed()).toEqual({ owed: [totaal, totaal, totaal], forecast: true });
    const [difference] = body.verschillen;
    expect(body.verschillen).toEqual([
      expect.objectContaining({ kostenmaand: '2026-01', onderdeel: 'overhead', verschil: body.totaal }),
    ]);
    const { teCorrigeren } = (await api.client.get(OFFICER, `${AGREEMENT}/correcties`)).body;
    expect(teCorrigeren.perOorzaak).toEqual([
      expect.objectContaining({ omschrijving: 'nieuwe rekenregels 2026.1', verschil: body.totaal }),
    ]);
    expect(refused.body.title).toContain('aantal regels: 1, samen');
    const cents = (amount: string): bigint => BigInt(amount.replace('.', ''));
    expect(cents(difference.volgensRegels) - cents(difference.gefactureerd)).toBe(cents(difference.verschil));
    expect((await api.client.get(REGISSEUR, DIFFERENCES)).status).toBe(403);
    const verified = await api.client.post(OFFICER, `${AGREEMENT}/controles`);
    expect(verified.body).toMatchObject({ klopt: true, rekenregelsVerschillen: true, nietNagerekend: 1 });
  });

  it('do not make what other rules made again, and say so', async () => {
    const { body } = await api.client.get(OFFICER, '/v1/facturen/F2026-0001/herberekening');
    expect(body).toMatchObject({ regelversie: OTHER_RULES.version, nu: null, isGelijk: null });
    expect(body.oordeel).toMatch(
      /^Gemaakt met rekenregels 2025\.4, dus met rekenregels .* niet opnieuw te maken/,
    );
  });

  it('are accepted as they were seen, by who does not make the invoice', async () => {
    const etag = (await api.client.get(LEAD, DIFFERENCES)).headers['etag'] ?? '';
    expect(problemOf(await accept(OFFICER, etag))).toEqual([403, 'not-permitted']);
    expect(problemOf(await accept(LEAD, `"${'0'.repeat(64)}"`))).toEqual([412, 'stale-version']);
    const without = await api.client.post(LEAD, ACCEPT, { body: { reden: 'x' } });
    expect(problemOf(without)).toEqual([428, 'if-match-missing']);
    expect((await accept(LEAD, etag)).body).toMatchObject({ aanvaardDoor: LEAD });
    expect(problemOf(await accept(LEAD, etag))).toEqual([409, 'rules-accepted-before']);
    const { body } = await api.client.get(LEAD, DIFFERENCES);
    expect(body).toMatchObject({ wacht: false, akkoord: { reden: 'de overhead was te hoog' } });
    expect((await api.client.get(LEAD, ACCEPT)).body.akkoorden).toEqual([body.akkoord]);
  });

  it('stand on the next document as a cause, which another issues', async () => {
    const { totaal } = (await api.client.get(LEAD, DIFFERENCES)).body;
    const ifMatch = await prepareMonth(api, '2026-01');
    expect(problemOf(await api.client.post(LEAD, ISSUE, { ifMatch }))).toEqual([403, 'accepted-by-yourself']);
    const { body } = await api.client.made(SECOND_OFFICER, ISSUE, { ifMatch });
    const [document] = body.facturen;
    expect(document.regels).toMatchObject([
      { soort: 'correctie', bedrag: totaal, oorzaken: [{ bron: 'new rules 2026.1', bedrag: totaal }] },
    ]);
    expect((await api.client.get(LEAD, DIFFERENCES)).body.verschillen).toEqual([]);
    const verified = await api.client.post(OFFICER, `${AGREEMENT}/controles`);
    expect(verified.body).toMatchObject({ klopt: true, rekenregelsVerschillen: false });
  });
});
