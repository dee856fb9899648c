import type { Answer } from '../../support/api-client';
import {
  acceptanceOf,
  AGREEMENT,
  exampleFile,
  prepareMonth,
  registerExample,
} from '../../support/api-example';
import { LEAD, OFFICER, SECOND_OFFICER, startApi, type Api } from '../../support/start-api';

jest.setTimeout(60_000);

const ISSUE = `${AGREEMENT}/concept/vaststellingen`;
const UPLOADS = `${AGREEMENT}/loonbestanden`;

describe('what is sent twice over HTTP', () => {
  let api: Api;
  const isReplayed = ({ headers }: Answer): boolean => headers['idempotency-replayed'] === 'true';

  beforeAll(async () => {
    api = await startApi('2026-01-20T09:00:00Z');
    await registerExample(api);
  });

  afterAll(() => api.close());

  it('is carried out once: facts', async () => {
    const cost = { lijst: 'directCosts', id: 'dk-1', costMonth: '2026-01', amount: '10.00' };
    const sent = { body: { bron: 'proef', feiten: [cost] }, key: 'feiten-1' };
    const first = await api.client.made(OFFICER, `${AGREEMENT}/feiten`, sent);
    const second = await api.client.made(OFFICER, `${AGREEMENT}/feiten`, sent);
    expect([isReplayed(first), isReplayed(second)]).toEqual([false, true]);
    expect([second.status, second.body]).toEqual([201, first.body]);
    const other = { ...sent, body: { ...sent.body, bron: 'anders' } };
    const reused = await api.client.post(OFFICER, `${AGREEMENT}/feiten`, other);
    expect([reused.status, reused.body.code]).toEqual([409, 'idempotency-key-reused']);
  });

  it('is carried out once: a file, with another answer to another file', async () => {
    const file = exampleFile('loonkosten/2026-01.csv');
    const sent = { file, body: { profiel: 'twenterand-1' }, key: 'bestand-1' };
    const first = await api.client.made(OFFICER, UPLOADS, sent);
    const second = await api.client.made(OFFICER, UPLOADS, sent);
    expect(second.body).toEqual(first.body);
    expect(second.headers['location']).toBe(first.headers['location']);
    const other = { ...sent, file: exampleFile('loonkosten/2026-02.csv') };
    const reused = await api.client.post(OFFICER, UPLOADS, other);
    expect([reused.status, reused.body.code]).toEqual([409, 'idempotency-key-reused']);
    const accept = `${UPLOADS}/${first.body.uploadId}/vastleggingen`;
    await api.client.made(OFFICER, accept, { body: acceptanceOf(first.body.overzicht) });
  });

  it('needs a key of its own for each person', async () => {
    const body = { reden: 'proef' };
    const path = `${AGREEMENT}/loonleveringen/LOON-1999-01/intrekkingen`;
    const [one, other] = await Promise.all(
      [OFFICER, SECOND_OFFICER].map((account) => api.client.post(account, path, { body, key: 'zelfde' })),
    );
    expect([one?.status, other?.status]).toEqual([404, 404]);
  });

  it('is issued once when two issue at the same moment: one wins, the other hears so', async () => {
    const ifMatch = await prepareMonth(api, '2026-01');
    const issuers = [LEAD, SECOND_OFFICER, LEAD];
    const answers = await Promise.all(issuers.map((account) => api.client.post(account, ISSUE, { ifMatch })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    const losers = answers.filter(({ status }) => status === 409);
    expect(losers.map(({ body }) => body.code)).toEqual(['no-draft', 'no-draft']);
    expect((await api.client.get(OFFICER, '/v1/facturen')).body.facturen).toHaveLength(1);
  });

  it('and nothing is answered twice with the same number when many come at once', async () => {
    const ids = Array.from({ length: 8 }, (_, index) => `gelijk-${index}`);
    const answers = await Promise.all(
      ids.map((id) => {
        const cost = { lijst: 'directCosts', id, costMonth: '2026-01', amount: '1.00' };
        return api.client.made(OFFICER, `${AGREEMENT}/feiten`, { body: { bron: id, feiten: [cost] } });
      }),
    );
    const positions = answers.map(({ body }) => body.eerstePositie as number).sort((a, b) => a - b);
    expect(positions).toEqual(positions.map((_, index) => (positions[0] ?? 0) + index));
  });
});
