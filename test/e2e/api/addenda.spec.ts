import { AgreementAccess } from '../../../src/agreements';
import { AGREEMENT, registerExample } from '../../support/api-example';
import { LEAD, OFFICER, REGISSEUR, startApi, STRANGER, type Api } from '../../support/start-api';
import type { Answer } from '../../support/api-client';
import { submitAddendum } from '../../support/submit-addendum';

jest.setTimeout(120_000);

const PROPOSAL = {
  soort: 'meerwerk',
  titel: 'Piek in naturalisaties',
  dienst: '1.1',
  reden: 'meer aanvragen dan in de dienstverlening is voorzien',
  van: '2026-02',
  totEnMet: '2026-05',
  prijs: { grondslag: 'uren', uren: '40', uurtarief: '75.5' },
  maximum: '4000.00',
};

const CALAMITY = {
  titel: 'Waterschade in het archief',
  dienst: '1.1',
  reden: 'akten zijn nat geworden',
  van: '2026-02',
  raming: '24999.99',
  gebeurdOp: '2026-02-03',
  gebeurd: 'een leiding is gesprongen',
  gedaan: 'akten gedroogd en verplaatst',
  ingelicht: [{ functie: 'regisseur', op: '2026-02-03' }],
};

const SCAN = { name: 'akkoord.pdf', content: '%PDF-1.7 een scan %%EOF' };

describe('addenda over HTTP', () => {
  let api: Api;

  beforeAll(async () => {
    api = await startApi('2026-02-25T09:00:00Z');
    await registerExample(api);
  });

  afterAll(() => api.close());

  const at = (key: string, part = ''): string => `${AGREEMENT}/addenda/${key}${part}`;
  const proposed = async (body: object = PROPOSAL): Promise<string> => {
    const answer = await api.client.post(OFFICER, `${AGREEMENT}/addenda`, { body });
    expect([answer.status, answer.body]).toEqual([201, expect.objectContaining({ stand: 'concept' })]);
    return answer.body.sleutel as string;
  };
  const submitted = async (body: object = PROPOSAL): Promise<string> => {
    const key = await proposed(body);
    expect((await submitAddendum(api.client, OFFICER, at(key))).status).toBe(201);
    return key;
  };
  const seenBy = async (account: string, key: string): Promise<string> =>
    (await api.client.get(account, at(key))).headers['etag'] as string;

  it('says what was sent with the names by which it was sent', async () => {
    const key = await proposed();
    const { body } = await api.client.get(OFFICER, at(key));
    expect(body.voorstel).toEqual(PROPOSAL);
    expect(body.verwachteKosten).toBe('3020.00');
    expect((await api.client.get(REGISSEUR, at(key))).status).toBe(404);
  });

  it('says a proposal of formation as it was sent', async () => {
    const { maximum: _none, ...rest } = PROPOSAL;
    const prijs = {
      grondslag: 'formatie',
      functie: 'Medewerker balie',
      schaal: '7',
      urenPerWeek: '18',
      van: '2026-03-01',
      tot: '2026-06-01',
    };
    const key = await proposed({ ...rest, prijs });
    expect((await api.client.get(OFFICER, at(key))).body.voorstel).toEqual({ ...rest, prijs });
    const long = { ...rest, prijs: { ...prijs, tot: '2026-07-01' } };
    const tooLong = await api.client.post(OFFICER, `${AGREEMENT}/addenda`, { body: long });
    expect(tooLong.body.errors.map(({ path }: { path: string }) => path)).toEqual(['prijs.tot']);
    const none = await proposed({ ...rest, prijs: { ...prijs, schaal: 'onbekend' } });
    const answer = await submitAddendum(api.client, OFFICER, at(none));
    expect([answer.status, answer.body.code]).toEqual([409, 'addendum-not-recordable']);
  });

  it('names every fault of a proposal at its place', async () => {
    const body = { ...PROPOSAL, totEnMet: '2026-01', prijs: { ...PROPOSAL.prijs, uren: '0' } };
    const answer = await api.client.post(OFFICER, `${AGREEMENT}/addenda`, { body });
    expect([
      answer.status,
      answer.body.errors.map(({ path, code }: { path: string; code: string }) => [path, code]),
    ]).toEqual([
      400,
      [
        ['totEnMet', 'ends-before-start'],
        ['prijs.uren', 'not-above-zero'],
      ],
    ]);
  });

  it('lets the client decide on what it saw, once', async () => {
    const key = await submitted();
    const ifMatch = await seenBy(REGISSEUR, key);
    expect((await api.client.post(REGISSEUR, at(key, '/akkoorden'))).status).toBe(428);
    const other = await api.client.post(REGISSEUR, at(key, '/akkoorden'), { ifMatch: `"${'f'.repeat(64)}"` });
    expect([other.status, other.body.code]).toEqual([412, 'stale-version']);
    const answer = await api.client.post(REGISSEUR, at(key, '/akkoorden'), { ifMatch });
    expect([answer.status, answer.body.stand]).toEqual([201, 'akkoord']);
    expect((await api.client.post(REGISSEUR, at(key, '/akkoorden'), { ifMatch })).body.code).toBe(
      'act-not-open',
    );
  });

  it('takes a question, an answer, a refusal and a withdrawal', async () => {
    const key = await submitted();
    const ask = await api.client.post(REGISSEUR, at(key, '/vragen'), { body: { tekst: 'Waarom 40 uur?' } });
    expect(ask.body.stand).toBe('vraag-gesteld');
    const answered = await api.client.post(OFFICER, at(key, '/antwoorden'), {
      body: { tekst: 'Tien aanvragen.' },
    });
    expect(answered.body.stand).toBe('voorgelegd');
    const ifMatch = await seenBy(REGISSEUR, key);
    const refusal = await api.client.post(REGISSEUR, at(key, '/afwijzingen'), {
      body: { reden: 'te duur' },
      ifMatch,
    });
    expect(refusal.body.stand).toBe('niet-akkoord');
    const amended = await api.client.post(OFFICER, at(key, '/versies'), {
      body: { ...PROPOSAL, maximum: '3500.00' },
    });
    expect([amended.body.versie, amended.body.stand]).toEqual([2, 'concept']);
    const withdraw = async (): Promise<unknown> => {
      const body = { reden: 'niet meer nodig' };
      return (await api.client.made(OFFICER, at(key, '/intrekkingen'), { body })).body.stand;
    };
    // First the version that was being written, then the addendum.
    expect([await withdraw(), await withdraw()]).toEqual(['niet-akkoord', 'ingetrokken']);
    expect((await api.client.get(REGISSEUR, at(key))).body.stand).toBe('ingetrokken');
  });

  it('tells whoever writes a version of that one, also when another is written right after', async () => {
    const key = await proposed();
    const write = async (maximum: string): Promise<object> => {
      const sent = { body: { ...PROPOSAL, maximum } };
      const { body } = await api.client.made(OFFICER, at(key, '/versies'), sent);
      return { versie: body.versie as number, maximum: body.voorstel.maximum as string };
    };
    const access = api.application.get(AgreementAccess, { strict: false });
    const change = access.change.bind(access);
    let later: object | undefined;
    jest.spyOn(access, 'change').mockImplementationOnce(async (actor, agreement, work) => {
      const answer = await change(actor, agreement, work);
      later = await write('3200.00');
      return answer;
    });
    expect(await write('3100.00')).toEqual({ versie: 2, maximum: '3100.00' });
    expect(later).toEqual({ versie: 3, maximum: '3200.00' });
  });

  it('takes a consent on paper that the client confirms', async () => {
    const key = await proposed();
    const file = { name: 'akkoord.pdf', content: 'geen pdf' };
    const refusedFile = await api.client.post(OFFICER, at(key, '/akkoorden-op-papier'), {
      body: { op: '2026-02-10' },
      file,
    });
    expect([refusedFile.status, refusedFile.body.code]).toEqual([400, 'proof-of-other-type']);
    const early = await api.client.post(OFFICER, at(key, '/akkoorden-op-papier'), {
      body: { op: '2023-01-01' },
      file: SCAN,
    });
    expect([early.status, early.body.errors.map((fault: { code: string }) => fault.code)]).toEqual([
      409,
      ['outside-agreement'],
    ]);
    const recorded = await api.client.post(OFFICER, at(key, '/akkoorden-op-papier'), {
      body: { op: '2026-02-10' },
      file: SCAN,
    });
    expect([recorded.status, recorded.body.stand]).toEqual([201, 'wacht-op-bevestiging']);
    const scan = recorded.body.handelingen.at(-1).bewijsstuk as string;
    const download = await api.client.get(REGISSEUR, at(key, `/bewijsstukken/${scan}`));
    expect([download.status, download.headers['content-type']]).toEqual([200, 'application/pdf']);
    const ifMatch = await seenBy(REGISSEUR, key);
    const confirmed = await api.client.post(REGISSEUR, at(key, '/akkoorden-op-papier/bevestigingen'), {
      ifMatch,
    });
    expect(confirmed.body.stand).toBe('akkoord');
  });

  it('keeps hours until a colleague confirms them, and costs with their proof', async () => {
    const key = await submitted();
    await api.client.made(REGISSEUR, at(key, '/akkoorden'), { ifMatch: await seenBy(REGISSEUR, key) });
    const hours = {
      soort: 'uren',
      omschrijving: 'naturalisaties',
      op: '2026-02-25',
      aantal: '8',
      eenheid: 'uur',
      prijsPerEenheid: '75.00',
    };
    const faulty = await api.client.post(OFFICER, at(key, '/posten'), { body: { ...hours, aantal: 'acht' } });
    expect([faulty.status, faulty.body.errors[0].path]).toEqual([400, 'aantal']);
    const most = { ...hours, aantal: '9999999999', prijsPerEenheid: '9999999999' };
    const tooMuch = await api.client.post(OFFICER, at(key, '/posten'), { body: most });
    expect([tooMuch.status, tooMuch.body.errors.map(({ path }: { path: string }) => path)]).toEqual([
      400,
      ['aantal', 'prijsPerEenheid', 'prijsPerEenheid'],
    ]);
    const written = await api.client.post('contractor-ict-project', at(key, '/posten'), { body: hours });
    expect(written.body.posten).toEqual([
      expect.objectContaining({ id: `${key}-0001`, reden: 'niet-bevestigd', aangehouden: '600.00' }),
    ]);
    const confirmed = await api.client.post(LEAD, at(key, `/posten/${key}-0001/bevestigingen`));
    expect(confirmed.body).toMatchObject({ inRekeningTeBrengen: '600.00', aangehouden: '0.00' });
    const purchase = {
      ...hours,
      soort: 'aankoop',
      omschrijving: 'scanner',
      aantal: '1',
      eenheid: 'stuk',
      prijsPerEenheid: '250.00',
    };
    expect((await api.client.post(OFFICER, at(key, '/posten'), { body: purchase })).body.code).toBe(
      'proof-missing',
    );
    const proven = await api.client.post(OFFICER, at(key, '/posten-met-bewijs'), {
      body: purchase,
      file: { ...SCAN, name: 'bon.pdf' },
    });
    expect([proven.status, proven.body.vastgelegd]).toEqual([201, '850.00']);
  });

  it('has the costs of a calamity agreed by both sides', async () => {
    const tooMuch = await api.client.post(LEAD, `${AGREEMENT}/calamiteiten`, {
      body: { ...CALAMITY, raming: '25000.00' },
    });
    expect([tooMuch.status, tooMuch.body.errors[0].path]).toEqual([400, 'raming']);
    const toCome = {
      ...CALAMITY,
      gebeurdOp: '2020-01-01',
      ingelicht: [{ functie: 'regisseur', op: '2026-02-26' }],
    };
    const impossible = await api.client.post(LEAD, `${AGREEMENT}/calamiteiten`, { body: toCome });
    expect([impossible.status, impossible.body.errors.map(({ path }: { path: string }) => path)]).toEqual([
      400,
      ['gebeurdOp', 'ingelicht[0].op'],
    ]);
    const { sleutel: key } = (await api.client.made(LEAD, `${AGREEMENT}/calamiteiten`, { body: CALAMITY }))
      .body as { sleutel: string };
    await submitAddendum(api.client, LEAD, at(key));
    const costs = {
      soort: 'aankoop',
      omschrijving: 'droogapparaat',
      op: '2026-02-04',
      aantal: '1',
      eenheid: 'stuk',
      prijsPerEenheid: '900.00',
    };
    const { posten } = (
      await api.client.made(OFFICER, at(key, '/posten-met-bewijs'), { body: costs, file: SCAN })
    ).body as { posten: { feit: string }[] };
    const offered = await api.client.made(LEAD, at(key, '/kostenvoorstellen'), {
      body: { posten: posten.map(({ feit }) => feit) },
    });
    const ifMatch = `"${offered.body.kostenvoorstel.vingerafdruk as string}"`;
    const agreed = await api.client.post(REGISSEUR, at(key, '/kostenakkoorden'), { ifMatch });
    expect([agreed.status, agreed.body.inRekeningTeBrengen]).toEqual([201, '900.00']);
    const alike = await api.client.post(LEAD, `${AGREEMENT}/calamiteiten`, { body: CALAMITY });
    expect([alike.status, alike.body.code]).toEqual([409, 'calamities-alike']);
  });

  it('has no decision taken back by a fact', async () => {
    const key = await submitted();
    const ifMatch = await seenBy(REGISSEUR, key);
    await api.client.made(REGISSEUR, at(key, '/akkoorden'), { ifMatch });
    const withdraw = (target: object): Promise<Answer> =>
      api.client.post(LEAD, `${AGREEMENT}/feiten`, {
        body: { bron: 'intrekking', feiten: [{ lijst: 'withdrawals', id: 'terug', ...target }] },
      });
    for (const target of [{ fact: `akkoord ${key} versie 1` }, { ofSource: `akkoord ${key}` }]) {
      const { status, body } = await withdraw(target);
      expect([status, body.errors]).toEqual([
        400,
        [expect.objectContaining({ path: 'feiten[0]', code: 'decided-in-service' })],
      ]);
    }
    expect((await api.client.get(REGISSEUR, at(key))).body.stand).toBe('akkoord');
  });

  it('does not exist for whoever is of other towns', async () => {
    const key = await submitted();
    expect((await api.client.get(STRANGER, at(key))).status).toBe(404);
    expect((await submitAddendum(api.client, STRANGER, at(key))).status).toBe(404);
  });
});
