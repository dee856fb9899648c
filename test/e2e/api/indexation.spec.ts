import type { Answer } from '../../support/api-client';
import { AGREEMENT, deliverPayroll, exampleFile, registerExample } from '../../support/api-example';
import { LEAD, OFFICER, REGISSEUR, startApi, type Api } from '../../support/start-api';

jest.setTimeout(120_000);

const JANUARY = 'cao-gemeenten-2026-01-01';
const PROVISIONAL = 'cao-gemeenten-2026-07-01-voorlopig';
const JULY = 'cao-gemeenten-2026-07-01';

interface YearChange {
  readonly voor: Readonly<Record<string, string>>;
  readonly na: Readonly<Record<string, string>>;
  readonly maanden: readonly { readonly maand: string; readonly voor: string; readonly na: string }[];
}

const cents = (amount: string | undefined): bigint => BigInt((amount ?? '').replace('.', ''));
const raised = ({ voor, na }: { voor: string; na: string }): bigint => cents(na) - cents(voor);

/** The whole example, and a policy by which tables wait for the client when asked so. */
async function startExample(indexation: 'automatic' | 'after-agreement'): Promise<Api> {
  const api = await startApi('2026-08-20T09:00:00Z');
  await registerExample(api);
  for (const file of ['2026-01', '2026-02', '2026-07']) await deliverPayroll(api, file);
  if (indexation === 'automatic') return api;
  const feiten = [
    {
      lijst: 'policies',
      id: 'beleid-na-akkoord',
      from: '2026-01-01',
      overheadBasis: 'charged-salary-costs',
      trainingBasis: 'instalments',
      indexation,
      fullTimeHours: '36',
    },
    {
      lijst: 'tableAcceptances',
      id: 'akkoord-januari',
      table: JANUARY,
      acceptedOn: '2025-12-18',
      reference: 'brief 1',
    },
  ];
  await api.client.made(OFFICER, `${AGREEMENT}/feiten`, { body: { bron: 'andere keuze', feiten } });
  return api;
}

function actsOn(api: Api) {
  const tables = `${AGREEMENT}/salaristabellen`;
  return {
    upload: (more: object = {}): Promise<Answer> =>
      api.client.post(OFFICER, '/v1/salaristabellen', {
        file: exampleFile('salaristabellen/cao-gemeenten-2026-07-01.csv'),
        body: { cao: 'Cao Gemeenten', ingangsdatum: '2026-07-01', ...more },
      }),
    enter: (tabel: string, more: object = {}): Promise<Answer> =>
      api.client.made(OFFICER, tables, { body: { bron: `salaristabel ${tabel}`, tabel, ...more } }),
    effect: (account: string, tabel: string, query = ''): Promise<Answer> =>
      api.client.get(account, `${tables}/${tabel}/effect${query}`),
    stateOf: async (tabel: string): Promise<string> => {
      const { body } = await api.client.get(REGISSEUR, tables);
      const list = body.salaristabellen as { id: string; stand: string }[];
      return list.find(({ id }) => id === tabel)?.stand ?? '';
    },
    accept: (account: string, tabel: string, ifMatch?: string): Promise<Answer> =>
      api.client.post(account, `${tables}/${tabel}/akkoorden`, ifMatch === undefined ? {} : { ifMatch }),
    ceiling: async (query = ''): Promise<Answer['body']> =>
      (await api.client.get(REGISSEUR, `${AGREEMENT}/plafonds/2026${query}`)).body,
    position: async (): Promise<number> =>
      (await api.client.get(OFFICER, `${AGREEMENT}/feiten`)).body.positie,
  };
}

describe('a wage rise that counts by itself', () => {
  let api: Api;
  let acts: ReturnType<typeof actsOn>;

  beforeAll(async () => {
    api = await startExample('automatic');
    acts = actsOn(api);
  });

  afterAll(() => api.close());

  it('is carried on provisionally by a percentage, to whole euros', async () => {
    const path = `/v1/salaristabellen/${JANUARY}/indexeringen`;
    const sent = { body: { percentage: '1.25', ingangsdatum: '2026-07-01' } };
    const { body } = await api.client.made(OFFICER, path, sent);
    expect(body).toMatchObject({
      id: PROVISIONAL,
      voorlopig: true,
      geindexeerd: { vanaf: JANUARY, percentage: '1.25' },
    });
    const made = await api.client.get(OFFICER, `/v1/salaristabellen/${PROVISIONAL}`);
    const basis = await api.client.get(OFFICER, `/v1/salaristabellen/${JANUARY}`);
    expect(Object.keys(made.body.schalen)).toEqual(Object.keys(basis.body.schalen));
    expect(made.body.schalen['6']).toEqual(
      (basis.body.schalen['6'] as string[]).map((amount) => `${Math.round(Number(amount) * 1.0125)}.00`),
    );
    expect((await api.client.post(OFFICER, path, sent)).body.code).toBe('table-kept-before');
  });

  it('shows what it does before anything of it is recorded, from its month on', async () => {
    const before = await acts.position();
    const { body, headers } = await acts.effect(OFFICER, PROVISIONAL);
    const [year] = body.jaren as YearChange[];
    const months = year!.maanden.map(raised);
    expect(months.slice(0, 6)).toEqual(Array(6).fill(0n));
    expect(months.slice(6).every((more) => more > 0n)).toBe(true);
    expect(months.reduce((sum, more) => sum + more)).toBe(
      cents(year!.na['formatieplafond']) - cents(year!.voor['formatieplafond']),
    );
    expect(body.verrekening.totEnMet).toBe('2026-08');
    expect(await acts.position()).toBe(before);
    const client = await acts.effect(REGISSEUR, PROVISIONAL);
    expect([client.body.verrekening, client.headers['etag']]).toEqual([undefined, headers['etag']]);
    expect(client.body.jaren).toEqual(body.jaren);
  });

  it('marks the figures that rest on a provisional table, and counts as foreseen', async () => {
    const { body } = await acts.effect(OFFICER, PROVISIONAL);
    expect((await acts.ceiling()).voorlopigeTabellen).toBeUndefined();
    await acts.enter(PROVISIONAL);
    const ceiling = await acts.ceiling();
    expect(ceiling.grenzen).toEqual(body.jaren[0].na);
    expect(ceiling.voorlopigeTabellen).toEqual([
      {
        tabel: PROVISIONAL,
        cao: 'Cao Gemeenten',
        vanaf: '2026-07-01',
        maanden: ['2026-07', '2026-08', '2026-09', '2026-10', '2026-11', '2026-12'],
      },
    ]);
    const month = await api.client.get(OFFICER, `${AGREEMENT}/verrekeningen/2026-02`);
    expect(month.body.voorlopigeTabellen).toHaveLength(1);
    const preview = await api.client.get(OFFICER, `${AGREEMENT}/voorbeelden/2026-08`);
    expect([preview.status, preview.body.documenten?.[0]?.voorlopigeTabellen]).toEqual([
      200,
      [{ jaar: 2026, cao: 'Cao Gemeenten', vanaf: '2026-07-01', eersteMaand: '2026-07' }],
    ]);
  });

  it('records how the client was consulted, without a say for what counts already', async () => {
    const feiten = [
      {
        lijst: 'tableConsultations',
        id: 'afstemming',
        table: PROVISIONAL,
        consultedOn: '2026-08-18',
        consultedWith: 'regisseur',
        means: 'overleg',
      },
    ];
    await api.client.made(LEAD, `${AGREEMENT}/feiten`, { body: { bron: 'overleg 18 augustus', feiten } });
    const { body } = await api.client.get(REGISSEUR, `${AGREEMENT}/salaristabellen`);
    expect(body.salaristabellen.at(-1)).toMatchObject({
      id: PROVISIONAL,
      stand: 'telt',
      afstemmingen: [{ op: '2026-08-18', met: 'regisseur', wijze: 'overleg' }],
    });
    const { headers } = await acts.effect(REGISSEUR, PROVISIONAL);
    const answer = await acts.accept(REGISSEUR, PROVISIONAL, headers['etag']);
    expect([answer.status, answer.body.code]).toEqual([409, 'acceptance-not-needed']);
  });

  it('is replaced by the published table of the same day', async () => {
    expect((await acts.upload()).status).toBe(201);
    const known = await acts.position();
    const { body } = await acts.effect(OFFICER, JULY, `?vervangt=${PROVISIONAL}`);
    await acts.enter(JULY, { vervangt: PROVISIONAL });
    const ceiling = await acts.ceiling();
    expect(ceiling.grenzen).toEqual(body.jaren[0].na);
    expect(ceiling.voorlopigeTabellen).toBeUndefined();
    expect((await acts.ceiling(`?positie=${known}`)).voorlopigeTabellen).toHaveLength(1);
    expect([await acts.stateOf(PROVISIONAL), await acts.stateOf(JULY)]).toEqual(['niet-opgenomen', 'telt']);
  });

  it('is corrected by a file for the same day, and the wrong one stays', async () => {
    const wrong = exampleFile('salaristabellen/cao-gemeenten-2026-07-01.csv');
    const content = wrong.content.toString('utf8').replace(/^6,11,.*$/m, '6,11,3744');
    const corrected = await api.client.made(OFFICER, '/v1/salaristabellen', {
      file: { name: 'verbeterd.csv', content },
      body: { cao: 'Cao Gemeenten', ingangsdatum: '2026-07-01', verbetert: JULY },
    });
    expect(corrected.body).toMatchObject({ id: `${JULY}-versie-2`, verbetert: JULY });
    const { body } = await api.client.get(OFFICER, `/v1/salaristabellen/${JULY}`);
    expect(body.verbeterdDoor).toBe(`${JULY}-versie-2`);
  });

  it.each([
    ['a correction of nothing', { verbetert: 'cao-x' }, 'table-to-correct-unknown'],
    ['a correction of another day', { verbetert: JANUARY }, 'table-to-correct-differs'],
  ])('refuses %s', async (_, more, code) => {
    expect((await acts.upload(more)).body.code).toBe(code);
  });

  it.each([
    ['a provisional basis', PROVISIONAL, '2027-01-01', 409, 'basis-provisional'],
    ['a day that is not after the basis', JANUARY, '2026-01-01', 409, 'not-after-basis'],
    ['an unknown basis', 'cao-x', '2027-01-01', 404, 'not-found'],
  ])('makes no provisional table of %s', async (_, basis, ingangsdatum, status, code) => {
    const answer = await api.client.post(OFFICER, `/v1/salaristabellen/${basis}/indexeringen`, {
      body: { percentage: '1.6', ingangsdatum },
    });
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it('refuses a formation line in a scale that a table lacks, which nothing could settle', async () => {
    const line = {
      lijst: 'formation',
      id: 'f-nieuw',
      function: 'Adviseur',
      service: '1.1',
      publicationGroup: 'Balie',
      hoursPerWeek: '8',
      from: '2026-06-01',
      grades: [{ from: '2026-06-01', scale: '12' }],
    };
    const answer = await api.client.post(OFFICER, `${AGREEMENT}/feiten`, {
      body: { bron: 'nieuw', feiten: [line] },
    });
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toMatchObject([{ path: 'feiten[0].grades[0].scale', code: 'unknown-scale' }]);
  });
});

describe('a wage rise that waits for the client', () => {
  let api: Api;
  let acts: ReturnType<typeof actsOn>;

  beforeAll(async () => {
    api = await startExample('after-agreement');
    acts = actsOn(api);
    await acts.upload();
  });

  afterAll(() => api.close());

  it('cannot be accepted before it is offered', async () => {
    const { headers } = await acts.effect(REGISSEUR, JULY);
    const answer = await acts.accept(REGISSEUR, JULY, headers['etag']);
    expect([answer.status, answer.body.code]).toEqual([409, 'table-not-entered']);
  });

  it('counts only from the acceptance by the client, of what it saw', async () => {
    await acts.enter(JULY);
    const waiting = await acts.ceiling();
    expect(await acts.stateOf(JULY)).toBe('wacht-op-akkoord');
    const { body, headers } = await acts.effect(REGISSEUR, JULY);
    expect(waiting.grenzen).toEqual(body.jaren[0].voor);
    expect((await acts.accept(REGISSEUR, JULY)).status).toBe(428);
    expect((await acts.accept(REGISSEUR, JULY, '"other"')).status).toBe(412);
    expect((await acts.accept(OFFICER, JULY, headers['etag'])).status).toBe(403);
    const accepted = await acts.accept(REGISSEUR, JULY, headers['etag']);
    expect([accepted.status, accepted.body.bron]).toEqual([
      201,
      'akkoord met salaristabel Cao Gemeenten per 1 juli 2026',
    ]);
    const ceiling = await acts.ceiling();
    expect(ceiling.grenzen).toEqual(body.jaren[0].na);
    expect((await acts.ceiling(`?positie=${waiting.positie}`)).grenzen).toEqual(waiting.grenzen);
    expect(await acts.stateOf(JULY)).toBe('telt');
    const again = await acts.accept(REGISSEUR, JULY, headers['etag']);
    expect([again.status, again.body.code]).toEqual([409, 'accepted-before']);
  });

  it('leaves a history in which each party finds its own persons alone', async () => {
    for (const [account, own] of Object.entries({ [OFFICER]: OFFICER, 'client-auditor': REGISSEUR })) {
      const { body } = await api.client.get(account, `${AGREEMENT}/historie?aantal=500`);
      const persons = body.gebeurtenissen.map((event: { persoon?: string }) => event.persoon);
      expect(new Set(persons)).toEqual(new Set([own, undefined]));
    }
  });

  it('takes an acceptance on paper only with its document', async () => {
    const fact = { lijst: 'tableAcceptances', id: 'akkoord-papier', table: JULY, acceptedOn: '2026-08-19' };
    const body = { bron: 'brief', feiten: [fact] };
    const answer = await api.client.post(OFFICER, `${AGREEMENT}/feiten`, { body });
    expect(answer.body.errors).toMatchObject([{ path: 'feiten[0].reference', code: 'missing-field' }]);
  });
});

describe('a regrading', () => {
  let api: Api;

  beforeAll(async () => {
    api = await startExample('automatic');
  });

  afterAll(() => api.close());

  it('shows what it would change, to the contractor alone', async () => {
    const path = `${AGREEMENT}/herwaarderingen/effect?functie=Medewerker%20begraafplaatsadministratie&schaal=8&vanaf=2026-03-12`;
    const { body } = await api.client.get(OFFICER, path);
    const months = (body.jaren as YearChange[])[0]!.maanden.map(raised);
    expect(months.map((more) => more > 0n)).toEqual(Array.from({ length: 12 }, (_, index) => index >= 2));
    expect(months[2]! < months[3]!).toBe(true);
    expect((await api.client.get(REGISSEUR, path)).status).toBe(403);
    const unknown = await api.client.get(OFFICER, path.replace('Medewerker', 'Chef'));
    expect([unknown.status, unknown.body.code]).toEqual([409, 'function-not-in-formation']);
  });

  it('is told with whether it was announced; the client sees the group', async () => {
    const list = async (account: string): Promise<unknown> =>
      (await api.client.get(account, `${AGREEMENT}/herwaarderingen`)).body.herwaarderingen;
    await api.client.made(OFFICER, `${AGREEMENT}/feitenbestanden`, {
      file: exampleFile('feiten/herwaardering-begraafplaats.yaml'),
      body: { bron: 'herwaardering' },
    });
    const group = { groep: 'Begraafplaats, verkiezingen en beheer', vanaf: '2026-03-12' };
    const jobFunction = 'Medewerker begraafplaatsadministratie';
    expect(await list(OFFICER)).toEqual([
      { ...group, functie: jobFunction, schaalVoor: '7', schaal: '8', stand: 'niet-gemeld' },
    ]);
    expect(await list(REGISSEUR)).toEqual([{ ...group, stand: 'niet-gemeld' }]);
    const feiten = [
      {
        lijst: 'regradingAnnouncements',
        id: 'melding',
        function: jobFunction,
        announcedOn: '2026-01-15',
        announcedTo: 'regisseur',
        reference: 'brief 2026-009',
      },
    ];
    await api.client.made(LEAD, `${AGREEMENT}/feiten`, { body: { bron: 'melding', feiten } });
    expect(await list(REGISSEUR)).toEqual([
      { ...group, stand: 'gemeld', melding: { op: '2026-01-15', aan: 'regisseur', stuk: 'brief 2026-009' } },
    ]);
  });
});
