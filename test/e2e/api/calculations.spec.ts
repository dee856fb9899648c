import { AGREEMENT, deliverPayroll, prepareMonth, registerExample } from '../../support/api-example';
import { evaluateSteps, type GivenStep } from '../../support/evaluate-steps';
import { LEAD, OFFICER, REGISSEUR, startApi, type Api } from '../../support/start-api';

jest.setTimeout(120_000);

interface Calculation {
  readonly bedrag: string;
  readonly zin: string;
  readonly stappen: readonly GivenStep[];
  readonly positie: number;
}

interface Line {
  readonly factuur: string;
  readonly regel: number;
  readonly bedrag: string;
  readonly onderdeel: string;
}

const centsOf = (amount: string): bigint => BigInt(amount.replace('.', ''));

describe('the calculation of a line', () => {
  let api: Api;
  let lines: Line[];

  const of = async (
    person: string,
    { factuur, regel }: Pick<Line, 'factuur' | 'regel'>,
  ): Promise<Calculation> => {
    const { status, body } = await api.client.get(
      person,
      `/v1/facturen/${factuur}/regels/${regel}/berekening`,
    );
    expect(status).toBe(200);
    return body as Calculation;
  };
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
    await issueMonth('2026-02');
    const { body: draft, headers } = await api.client.made(OFFICER, '/v1/facturen/F2026-0001/crediteringen', {
      body: { reden: 'verkeerde referentie' },
    });
    expect(draft.crediteert).toBe('F2026-0001');
    await api.client.made(LEAD, `${AGREEMENT}/concept/vaststellingen`, { ifMatch: headers['etag'] ?? '' });
    const { body } = await api.client.get(OFFICER, '/v1/facturen');
    const numbers = (body.facturen as { nummer: string }[]).map(({ nummer }) => nummer).sort();
    lines = [];
    for (const factuur of numbers) {
      const { body: document } = await api.client.get(OFFICER, `/v1/facturen/${factuur}`);
      for (const { volgnummer, bedrag, onderdeel } of document.regels)
        lines.push({ factuur, regel: volgnummer, bedrag, onderdeel });
    }
  });

  afterAll(() => api.close());

  it('comes to its amount when someone else does it again, for either party', async () => {
    expect(lines.length).toBeGreaterThanOrEqual(15);
    for (const line of lines)
      for (const person of [OFFICER, REGISSEUR]) {
        const { bedrag, stappen } = await of(person, line);
        expect([line, bedrag, evaluateSteps(stappen)]).toEqual([line, line.bedrag, centsOf(line.bedrag)]);
      }
  });

  it('is one sentence that a controller can read', async () => {
    for (const line of lines) {
      const { zin } = await of(OFFICER, line);
      expect(zin.length).toBeLessThan(400);
      expect(zin).toMatch(/^[A-Z].+, \w+ 2026: .+ verschuldigd, .+\(DVO [\d.]+\)$/);
    }
    const overhead = lines.find(
      ({ factuur, onderdeel }) => factuur === 'F2026-0002' && onderdeel === 'overhead',
    );
    expect((await of(OFFICER, overhead!)).zin).toContain('min €');
  });

  it('goes down to payroll lines for the contractor and to group and month for the client', async () => {
    const { body } = await api.client.get(OFFICER, `${AGREEMENT}/scenario`);
    const payroll = new Set((body.payroll as { id: string }[]).map(({ id }) => id));
    const functions = (body.formation as { function: string }[]).map((line) => line.function);
    const salary = lines.find(
      ({ factuur, onderdeel }) => factuur === 'F2026-0001' && onderdeel === 'loonkosten',
    );
    const whole = await of(OFFICER, salary!);
    expect(whole.stappen.filter(({ feit }) => payroll.has(feit ?? '')).length).toBeGreaterThan(3);
    for (const line of lines) {
      const { stappen } = await of(REGISSEUR, line);
      expect(stappen.filter(({ feit }) => payroll.has(feit ?? ''))).toEqual([]);
      const text = JSON.stringify(stappen);
      for (const name of functions) expect(text).not.toContain(`salary:${name}`);
    }
  });

  it('is found from a fact, and only from facts that it used', async () => {
    const { body } = await api.client.get(OFFICER, `${AGREEMENT}/scenario`);
    const [payrollLine] = body.payroll as { id: string; costMonth: string }[];
    const usesOf = async (fact: string): Promise<{ factuur: string; regel: number }[]> => {
      const path = `${AGREEMENT}/factuurregels?feit=${encodeURIComponent(fact)}`;
      return (await api.client.get(OFFICER, path)).body.regels;
    };
    const found = await usesOf(payrollLine!.id);
    expect(found.length).toBeGreaterThan(0);
    for (const use of lines) {
      const { stappen } = await of(OFFICER, use);
      const uses = stappen.some(({ feit }) => feit === payrollLine!.id);
      const isFound = found.some(({ factuur, regel }) => factuur === use.factuur && regel === use.regel);
      expect([use, isFound]).toEqual([use, uses]);
    }
    const unknown = await api.client.get(OFFICER, `${AGREEMENT}/factuurregels?feit=bestaat-niet`);
    expect([unknown.status, unknown.body.code]).toEqual([404, 'fact-not-recorded']);
    const theirs = await api.client.get(REGISSEUR, `${AGREEMENT}/factuurregels?feit=x`);
    expect(theirs.status).toBe(403);
  });

  it('does not exist for a line or a document that does not', async () => {
    for (const path of ['F2026-0001/regels/99', 'F2029-0001/regels/1'])
      expect((await api.client.get(OFFICER, `/v1/facturen/${path}/berekening`)).status).toBe(404);
    const wrong = await api.client.get(OFFICER, '/v1/facturen/F2026-0001/regels/nul/berekening');
    expect([wrong.status, wrong.body.errors[0].code]).toEqual([400, 'not-a-line-number']);
  });
});
