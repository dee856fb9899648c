import { AGREEMENT, deliverPayroll, registerExample } from '../../support/api-example';
import { NOTE } from '../../support/meet-advice-refusals';
import { LEAD, OFFICER, REGISSEUR, SECRETARY, startApi, STRANGER, type Api } from '../../support/start-api';

jest.setTimeout(180_000);

/** The worked example with one month of payroll; the client decides on 30 June and 8 December. */
describe('decisions above the ceiling and within it, over HTTP', () => {
  let api: Api;

  beforeAll(async () => {
    api = await startApi('2026-02-03T09:00:00Z');
    await registerExample(api);
    await deliverPayroll(api, '2026-01');
  });

  afterAll(() => api.close());

  const at = (note: string, part = ''): string => `${AGREEMENT}/adviesnotas/${note}${part}`;
  const propose = async (changes: object = {}): Promise<string> => {
    const body = { ...NOTE, ...changes };
    const { headers } = await api.client.made(LEAD, `${AGREEMENT}/adviesnotas`, { body });
    return headers['location']?.split('/').at(-1) ?? '';
  };

  const seen = async (account: string, note: string): Promise<string> =>
    (await api.client.get(account, at(note))).headers['etag'] ?? '';
  const submit = async (note: string): Promise<void> => {
    await api.client.made(LEAD, at(note, '/indieningen'), { ifMatch: await seen(LEAD, note) });
  };

  it('say of a year what is expected and which limits it reaches, the same to both sides', async () => {
    const [own, theirs] = await Promise.all(
      [OFFICER, SECRETARY].map((account) => api.client.get(account, `${AGREEMENT}/vooruitzichten/2026`)),
    );
    expect(own?.status).toBe(200);
    expect(theirs?.body).toEqual(own?.body);
    const { aangehouden, teVragen, grenzen } = own?.body ?? {};
    expect([aangehouden, teVragen, grenzen]).toEqual(['0.00', '0.00', []]);
    expect((await api.client.get(STRANGER, `${AGREEMENT}/vooruitzichten/2026`)).status).toBe(404);
  });

  it('are drafted for the contractor, for it to complete', async () => {
    const path = `${AGREEMENT}/adviesnotavoorstellen/2026?aanleiding=continuiteit`;
    const { body } = await api.client.get(LEAD, path);
    expect(body).toMatchObject({ jaar: 2026, aanleiding: 'continuiteit', bedrag: '0.00', bijlagen: [] });
    expect(body.argumenten).toContain('blijven naar verwachting onder de grens');
  });

  it('are not seen by the client before, and decided on what was seen after', async () => {
    const note = await propose();
    expect((await api.client.get(SECRETARY, at(note))).status).toBe(404);
    await submit(note);
    await api.client.made(REGISSEUR, at(note, '/vragen'), { body: { tekst: 'Waarom nu?' } });
    await api.client.made(LEAD, at(note, '/antwoorden'), { body: { tekst: 'De balie gaat anders dicht.' } });
    const seen = await api.client.get(SECRETARY, at(note));
    expect(seen.body).toMatchObject({
      ...{ sleutel: note, stand: 'voorgelegd', beslisser: 'gemeentesecretaris', inhoud: NOTE },
      effect: { gevraagd: '900.00', overhead: '220.50', totaal: '1120.50', komtVrij: '0.00' },
    });
    const before = (await api.client.get(OFFICER, `${AGREEMENT}/plafonds/2026`)).body;
    const ifMatch = seen.headers['etag'] ?? '';
    await api.client.made(SECRETARY, at(note, '/instemmingen'), { ifMatch });
    const after = (await api.client.get(OFFICER, `${AGREEMENT}/plafonds/2026`)).body;
    const rise =
      BigInt(after.grenzen.maximaleVergoeding.replace('.', '')) -
      BigInt(before.grenzen.maximaleVergoeding.replace('.', ''));
    expect([after.grenzen.extraBesluiten, rise]).toEqual(['900.00', 112050n]);
    const { body } = await api.client.get(REGISSEUR, `${AGREEMENT}/adviesnotas`);
    expect(body.adviesnotas).toMatchObject([{ sleutel: note, stand: 'ingestemd', versieMetInstemming: 1 }]);
  });

  it('are refused with the reason, and change nothing', async () => {
    const note = await propose();
    await submit(note);
    const ifMatch = await seen(SECRETARY, note);
    const body = { reden: 'geen dekking' };
    const answer = await api.client.made(SECRETARY, at(note, '/afwijzingen'), { ifMatch, body });
    expect(answer.body).toMatchObject({ stand: 'niet ingestemd', reden: 'geen dekking' });
    expect((await api.client.get(OFFICER, `${AGREEMENT}/plafonds/2026`)).body.grenzen.extraBesluiten).toBe(
      '900.00',
    );
  });

  it('within the ceiling are the team lead’s alone, and stay with the contractor', async () => {
    const note = await propose({ kosten: '500.00', bedrag: '0.00' });
    const [path, ifMatch] = [at(note, '/besluiten-binnen-plafond'), await seen(LEAD, note)];
    expect((await api.client.post(OFFICER, path, { ifMatch })).status).toBe(403);
    const { body } = await api.client.made(LEAD, path, { ifMatch });
    expect(body.stand).toBe('besloten binnen het plafond');
    expect((await api.client.get(REGISSEUR, at(note))).status).toBe(404);
  });

  it('are the regisseur’s where the SLA of 2023 counts, for all costs', async () => {
    const rule = { lijst: 'decisionPolicies', id: 'sla-2023', occasion: 'absence', from: '2026-01-01' };
    const policy = { ...rule, decider: 'regisseur', costs: 'all' };
    const body = { bron: 'SLA 2023', feiten: [policy] };
    await api.client.made(OFFICER, `${AGREEMENT}/feiten`, { body });
    const note = await propose();
    await submit(note);
    const ifMatch = await seen(REGISSEUR, note);
    const approve = (account: string) => api.client.post(account, at(note, '/instemmingen'), { ifMatch });
    expect((await approve(SECRETARY)).body.code).toBe('decided-by-other-role');
    expect((await approve(REGISSEUR)).body).toMatchObject({ stand: 'ingestemd', beslisser: 'regisseur' });
  });

  it('are of a year that the agreement covers, with costs, and about absence without a cause', async () => {
    const body = {
      ...NOTE,
      jaar: 1999,
      argumenten: 'De medewerker is ziek.',
      kosten: '0.00',
      bedrag: '0.00',
    };
    const answer = await api.client.post(LEAD, `${AGREEMENT}/adviesnotas`, { body });
    const faults = answer.body.errors.map(({ path, code }: { path: string; code: string }) => [path, code]);
    expect([answer.status, faults]).toEqual([
      400,
      [
        ['jaar', 'outside-agreement'],
        ['argumenten', 'names-a-cause'],
        ['kosten', 'not-above-zero'],
      ],
    ]);
  });

  it('name every fault of a note, in Dutch and at its place', async () => {
    const { alternatieven: _, ...rest } = NOTE;
    const body = { ...rest, argumenten: 'personeelsnummer 4411', bedrag: '901.00' };
    const answer = await api.client.post(LEAD, `${AGREEMENT}/adviesnotas`, { body });
    const faults = answer.body.errors.map(({ path, code }: { path: string; code: string }) => [path, code]);
    expect([answer.status, faults]).toEqual([
      400,
      [
        ['alternatieven', 'missing-field'],
        ['bedrag', 'above-costs'],
        ['argumenten', 'names-a-person'],
      ],
    ]);
  });
});
