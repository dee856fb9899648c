import Decimal from 'decimal.js';
import type { Answer, Sent } from '../../support/api-client';
import { AGREEMENT, registerExample } from '../../support/api-example';
import { LEAD, OFFICER, startApi, type Api } from '../../support/start-api';
import { ONE_OF_EVERY_LIST } from '../../support/one-of-every-list';

jest.setTimeout(60_000);

interface Problem {
  readonly errors: readonly { readonly path: string; readonly code: string }[];
}

describe('facts over HTTP', () => {
  let api: Api;
  const post = (path: string, sent: Sent): Promise<Answer> =>
    api.client.post(OFFICER, `${AGREEMENT}${path}`, sent);
  const faultsOf = ({ body }: Answer): string[][] =>
    (body as Problem).errors.map(({ path, code }) => [path, code]).sort();

  beforeAll(async () => {
    api = await startApi('2026-01-20T09:00:00Z');
    await registerExample(api);
  });

  afterAll(() => api.close());

  it.each([
    ['no YAML', 'a: [', [['', 'not-yaml']]],
    ['aliases', 'a: &x 1\nb: *x\n', [['', 'not-yaml']]],
    [
      'another agreement',
      'bestandssoort: overeenkomst/1\novereenkomst: DVO-ANDERS\n',
      [['overeenkomst', 'another-agreement']],
    ],
    [
      'nothing to record',
      'bestandssoort: overeenkomst/1\novereenkomst: DVO-OMMEN-TWENTERAND\n',
      [['', 'empty-list']],
    ],
    [
      'a fact outside the agreement and one that exists',
      `bestandssoort: overeenkomst/1
overeenkomst: DVO-OMMEN-TWENTERAND
opleidingsbudget: [{ id: opleiding-2026, jaar: 2020, bedrag: '1,00' }]
`,
      [
        ['opleidingsbudget[0].id', 'duplicate-id'],
        ['opleidingsbudget[0].jaar', 'outside-agreement'],
      ],
    ],
    [
      'what is to come as if it had been',
      `bestandssoort: overeenkomst/1
overeenkomst: DVO-OMMEN-TWENTERAND
vennootschapsbelasting: [{ id: vpb, kostenmaand: 2026-01, bedrag: '10,00', aanslag: 12V6, opgelegdOp: 2030-03-01, stuk: Z-1 }]
`,
      [['vennootschapsbelasting[0].opgelegdOp', 'day-to-come']],
    ],
    [
      'a changed percentage without tasks, formation that the overhead pays for, and taxes without their documents',
      `bestandssoort: overeenkomst/1
overeenkomst: DVO-OMMEN-TWENTERAND
overhead: [{ id: overhead-juli, vanaf: 2026-07-01, percentage: '25' }]
formatie:
  - id: f-functioneel
    functie: Functioneel beheerder
    dienst: '1.10'
    publicatiegroep: Balie
    urenPerWeek: 8
    vanaf: 2026-02-01
    inschaling: [{ vanaf: 2026-02-01, schaal: '7' }]
btw: [{ id: btw-juli, vanaf: 2026-07-01, behandeling: belast, percentage: 21 }]
vennootschapsbelasting: [{ id: vpb, kostenmaand: 2026-01, bedrag: '10,00', aanslag: 12V6 }]
`,
      [
        ['btw[0].reden', 'F.413'],
        ['btw[0].stuk', 'F.413'],
        ['formatie[0].overheadReden', 'F.411'],
        ['overhead[0].taken', 'F.410'],
        ['vennootschapsbelasting[0].opgelegdOp', 'F.414'],
        ['vennootschapsbelasting[0].stuk', 'F.414'],
      ],
    ],
    [
      'a group of two and a line of a group that nobody named',
      `bestandssoort: overeenkomst/1
overeenkomst: DVO-OMMEN-TWENTERAND
publicatiegroepen: [{ id: g-griffie, naam: Griffie, vanaf: 2026-02-01, personen: 2 }]
formatie:
  - id: f-griffie
    functie: Medewerker griffie
    dienst: '1.1'
    publicatiegroep: Kabinet
    urenPerWeek: 8
    vanaf: 2026-02-01
    inschaling: [{ vanaf: 2026-02-01, schaal: '7' }]
`,
      [
        ['formatie[0].publicatiegroep', 'F.164'],
        ['publicatiegroepen[0].personen', 'F.163'],
      ],
    ],
  ])('refuse a file with %s', async (_, content, faults) => {
    const file = { name: 'feiten.yaml', content };
    const answer = await post('/feitenbestanden', { file, body: { bron: 'bestand' } });
    expect([answer.status, answer.body.code]).toEqual([400, 'agreement-file-faults']);
    expect(faultsOf(answer)).toEqual(faults);
  });

  it('are refused at their places in the request, all faults of a kind at once', async () => {
    const feiten = [
      { lijst: 'overhead', id: 'o-1', from: '2026-02-15', percentage: '24.5' },
      { lijst: 'trainingBudgets', id: 't-1', year: 2026, amount: 1e20 },
      { lijst: 'formation', id: 'overhead-2026', function: 'Balie' },
    ];
    const shape = await post('/feiten', { body: { bron: 'proef', feiten } });
    expect(faultsOf(shape)).toEqual([
      ['feiten[2].from', 'missing-field'],
      ['feiten[2].grades', 'missing-field'],
      ['feiten[2].hoursPerWeek', 'wrong-type'],
      ['feiten[2].service', 'missing-field'],
    ]);
    const rules = await post('/feiten', { body: { bron: 'proef', feiten: feiten.slice(0, 2) } });
    expect(faultsOf(rules)).toEqual([
      ['feiten[0].from', 'not-first-of-month'],
      ['feiten[1].amount', 'not-an-amount'],
    ]);
    const known = { lijst: 'directCosts', id: 'overhead-2026', costMonth: '2026-01', amount: '1.00' };
    const twice = await post('/feiten', { body: { bron: 'proef', feiten: [known] } });
    expect(faultsOf(twice)).toEqual([['feiten[0].id', 'duplicate-id']]);
    expect((await api.client.get(OFFICER, `${AGREEMENT}/feiten?lijst=directCosts`)).body.feiten).toEqual([]);
  });

  it('let no function be shown by itself that few persons have', async () => {
    const group = { lijst: 'publicationGroups', id: 'g-griffie', name: 'Griffie', from: '2026-02-01' };
    const line = {
      lijst: 'formation',
      id: 'f-griffie',
      function: 'Medewerker griffie',
      service: '1.1',
      publicationGroup: 'Griffie',
      hoursPerWeek: '36',
      from: '2026-02-01',
      grades: [{ from: '2026-02-01', scale: '9' }],
    };
    const send = (...feiten: object[]): Promise<Answer> =>
      post('/feiten', { body: { bron: 'griffie', feiten } });
    const alone = await send(line);
    expect([alone.status, faultsOf(alone)]).toEqual([400, [['feiten[0].publicationGroup', 'F.164']]]);
    expect(JSON.stringify(alone.body)).toContain('Publicatiegroep ‘Griffie’ is niet bekend.');
    const small = await send(line, { ...group, persons: 1 });
    expect([small.status, faultsOf(small)]).toEqual([400, [['feiten[1].persons', 'F.163']]]);
    expect(JSON.stringify(small.body)).toContain('heeft minder dan drie personen');
    const reasoned = { ...group, persons: 1, smallGroupReason: 'bezoldiging is openbaar' };
    expect((await send(line, reasoned)).status).toBe(201);
    const again = await send({ ...group, id: 'g-griffie-2', persons: 3 });
    expect([again.status, faultsOf(again)]).toEqual([400, [['feiten[0].name', 'F.162']]]);
  });

  it('are recorded, replaced and withdrawn, and shown as known on a day', async () => {
    const record = async (fact: object): Promise<void> => {
      await api.client.made(LEAD, `${AGREEMENT}/feiten`, { body: { bron: 'besluit', feiten: [fact] } });
    };
    const budget = { lijst: 'trainingBudgets', year: 2026, amount: '9000.00' };
    await record({ ...budget, id: 'opleiding-2', replaces: 'opleiding-2026' });
    api.clock.stepTo('2026-02-01T09:00:00Z');
    await record({ lijst: 'withdrawals', id: 'weg', fact: 'opleiding-2' });
    const countingOn = async (day: string): Promise<string[]> => {
      const path = `${AGREEMENT}/feiten?lijst=trainingBudgets&bekendOp=${day}`;
      const { body } = await api.client.get(OFFICER, path);
      const facts = body.feiten as { id: string; geldt: boolean }[];
      return facts.filter(({ geldt }) => geldt).map(({ id }) => id);
    };
    expect(await countingOn('2026-01-20')).toEqual(['opleiding-2']);
    expect(await countingOn('2026-02-01')).toEqual(['opleiding-2026']);
  });

  it.each([
    ['bekendOp=2026-01-20&positie=1', 'positie', 'day-or-position'],
    ['bekendOp=2026-02-02', 'bekendOp', 'in-the-future'],
    ['positie=1000', 'positie', 'position-not-reached'],
    [`positie=${'9'.repeat(300)}`, 'positie', 'position-not-reached'],
    ['positie=-1', 'positie', 'not-a-position'],
    ['positie=1.5', 'positie', 'not-a-position'],
    ['positie=', 'positie', 'not-a-position'],
    ['positie=eerste', 'positie', 'not-a-position'],
    ['bekendOp=gisteren', 'bekendOp', 'not-a-date'],
  ])('cannot be asked for as known at %s', async (query, path, code) => {
    for (const route of ['feiten', 'plafonds/2026', 'verrekeningen/2026-01']) {
      const answer = await api.client.get(OFFICER, `${AGREEMENT}/${route}?${query}`);
      expect([answer.status, faultsOf(answer)]).toEqual([400, [[path, code]]]);
    }
  });

  it('say what a position may be, and which is the last', async () => {
    const { body: now } = await api.client.get(OFFICER, `${AGREEMENT}/plafonds/2026`);
    const ask = async (positie: string): Promise<string> =>
      JSON.stringify((await api.client.get(OFFICER, `${AGREEMENT}/feiten?positie=${positie}`)).body);
    expect(await ask('-1')).toContain('tot en met de laatste positie van de overeenkomst');
    expect(await ask('99999')).toContain(`van 0 tot en met ${String(now.positie)}.`);
  });

  it('are the same asked by the day as by its last position, also while more is recorded', async () => {
    const ask = async (query: string): Promise<unknown> =>
      (await api.client.get(OFFICER, `${AGREEMENT}/feiten?${query}`)).body;
    const byDay = (await ask('bekendOp=2026-01-20')) as { bekendOp: string; positie: number };
    expect(byDay.bekendOp).toBe('2026-01-20');
    const { positie } = byDay;
    expect(await ask(`positie=${positie}`)).toEqual(byDay);
    expect(await ask('positie=1')).toMatchObject({ bekendOp: '2026-01-20', positie: expect.any(Number) });
    const next = (await ask(`positie=${positie + 1}`)) as { bekendOp: string };
    expect(next.bekendOp > '2026-01-20').toBe(true);
    const ceiling = await api.client.get(OFFICER, `${AGREEMENT}/plafonds/2026?positie=${positie}`);
    expect(ceiling.body).toMatchObject({ bekendOp: '2026-01-20', positie });
    const none = await ask('positie=0');
    expect(none).toEqual({ bekendOp: '2026-01-19', positie: 0, feiten: [] });
    expect(await ask('bekendOp=2026-01-01')).toEqual({ bekendOp: '2026-01-01', positie: 0, feiten: [] });
  });

  it('of every list of a scenario file can be sent as they stand there', async () => {
    const feiten = Object.entries(ONE_OF_EVERY_LIST).map(([lijst, fact]) => ({
      lijst,
      id: `n-${lijst}`,
      ...fact,
    }));
    const answer = await api.client.made(OFFICER, `${AGREEMENT}/feiten`, { body: { bron: 'alles', feiten } });
    const { eerstePositie, laatstePositie } = answer.body;
    expect(laatstePositie - eerstePositie + 1).toBe(feiten.length);
    const described = (await api.client.describe()).components.schemas['Feit'] as { oneOf: unknown[] };
    expect(described.oneOf).toHaveLength(feiten.length);
  });

  it('of another kind come by their own ways', async () => {
    for (const lijst of ['payroll', 'onbekend', '__proto__']) {
      const { status, body } = await api.client.get(OFFICER, `${AGREEMENT}/feiten?lijst=${lijst}`);
      expect([status, body.errors]).toMatchObject([400, [{ path: 'lijst', code: 'not-one-of' }]]);
    }
    for (const lijst of [
      'payroll',
      'salaryTables',
      'approvals',
      'ceilingDecisions',
      'addendumEntries',
      '__proto__',
      'constructor',
    ]) {
      const answer = await post('/feiten', { body: { bron: 'proef', feiten: [{ lijst, id: 'x' }] } });
      expect(faultsOf(answer)).toEqual([['feiten[0].lijst', 'not-one-of']]);
    }
  });

  it('stand in a file of JSON as well', async () => {
    const content = JSON.stringify({
      bestandssoort: 'overeenkomst/1',
      overeenkomst: 'DVO-OMMEN-TWENTERAND',
      opleidingsbudget: [{ id: 'opleiding-2028', jaar: 2028, bedrag: '10,00' }],
    });
    const answer = await post('/feitenbestanden', { file: { name: 'budget 2028.json', content } });
    expect([answer.status, answer.body.bron]).toEqual([201, 'budget 2028.json']);
  });

  it('come to the maximum that the file states, or are refused with both figures', async () => {
    const raised = (maximum: string) => ({
      name: 'feiten.yaml',
      content: `bestandssoort: overeenkomst/1
overeenkomst: DVO-OMMEN-TWENTERAND
jaar: 2026
maximaleVergoeding: '${maximum}'
opleidingsbudget: [{ id: opleiding-hoger, vervangt: opleiding-2026, jaar: 2026, bedrag: '8250,00' }]
`,
    });
    const { body } = await api.client.get(OFFICER, `${AGREEMENT}/plafonds/2026`);
    const before = new Decimal(body.grenzen.maximaleVergoeding as string);
    const send = (maximum: Decimal): Promise<Answer> =>
      post('/feitenbestanden', {
        file: raised(maximum.toFixed(2).replace('.', ',')),
        body: { bron: 'hoger' },
      });
    const refused = await send(before);
    expect(faultsOf(refused)).toEqual([['maximaleVergoeding', 'F.166']]);
    expect(JSON.stringify(refused.body)).toContain('Verschil: €\u00a01.000,00');
    expect((await send(before.plus(1000))).status).toBe(201);
  });

  it('cannot state the maximum of a year that cannot be computed yet', async () => {
    const content = `bestandssoort: overeenkomst/1
overeenkomst: DVO-OMMEN-TWENTERAND
jaar: 2025
maximaleVergoeding: '1,00'
formatie:
  - id: f-2025
    functie: Tijdelijk
    dienst: '1.1'
    publicatiegroep: Balie
    urenPerWeek: 8
    vanaf: 2025-01-01
    tot: 2026-01-01
    inschaling: [{ vanaf: 2025-01-01, schaal: '7' }]
`;
    const answer = await post('/feitenbestanden', { file: { name: 'zonder tabel.yaml', content } });
    expect(faultsOf(answer)).toContainEqual(['maximaleVergoeding', 'F.165']);
  });
});
