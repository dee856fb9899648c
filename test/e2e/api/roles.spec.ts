import type { OpenApiOperation } from '../../support/api-client';
import { decide, type Action, type Person } from '../../../src/people';
import { AGREEMENT, deliverPayroll, KEY, prepareMonth, registerExample } from '../../support/api-example';
import { LEAD, SEATS, startApi, type Api } from '../../support/start-api';

jest.setTimeout(180_000);

/** For each variable of a path something that is there. */
const VARIABLES: Readonly<Record<string, string>> = {
  kenmerk: KEY,
  code: 'ommen',
  nummer: 'F2026-0001',
  regel: '1',
  maand: '2026-01',
  jaar: '2026',
  periode: '2026-h1',
  tabel: 'cao-gemeenten-2026-01-01',
  aanlevering: 'LOON-2026-01',
  sleutel: 'A1',
  post: 'A1-0001',
  nota: 'N1',
  persoon: 'twenterand-1',
  id: '00000000-0000-4000-8000-000000000000',
};

interface Operation extends OpenApiOperation {
  readonly 'x-recht'?: { readonly actie: Action };
}

interface Row {
  readonly method: string;
  readonly path: string;
  readonly action: Action;
}

/** What someone with this account may hear of a request that does not get past the door. */
function expectedOf(person: Person, action: Action): 'refused' | 'admitted' {
  return decide(person, action).allowed ? 'admitted' : 'refused';
}

describe('who may do what over HTTP, for every operation of the description', () => {
  let api: Api;
  let rows: Row[];

  beforeAll(async () => {
    api = await startApi('2026-01-20T09:00:00Z');
    await registerExample(api);
    await deliverPayroll(api, '2026-01');
    const ifMatch = await prepareMonth(api, '2026-01');
    await api.client.made(LEAD, `${AGREEMENT}/concept/vaststellingen`, { ifMatch });
    const { paths } = await api.client.describe();
    rows = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods as Readonly<Record<string, Operation>>).flatMap(([method, operation]) => {
        const action = operation['x-recht']?.actie;
        const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => VARIABLES[name] ?? '');
        return action === undefined ? [] : [{ method, path: `/v1${filled}`, action }];
      }),
    );
  });

  afterAll(() => api.close());

  it('is asked of each of them', () => {
    expect(rows.length).toBeGreaterThan(35);
  });

  it('strangers are told to sign in', async () => {
    for (const { method, path } of rows) {
      const answer = await api.client.send(undefined, method, path);
      expect([method, path, answer.status, answer.body.code]).toEqual([method, path, 401, 'not-signed-in']);
      expect(answer.headers['www-authenticate']).toBeDefined();
      expect(answer.headers['cache-control']).toBe('no-store');
    }
  });

  it.each(SEATS.map((person) => [person.id, person] as const))('%s', async (account, person) => {
    for (const { method, path, action } of rows) {
      // Without a body: what may be done is refused for its input, and changes nothing.
      const answer = await api.client.send(account, method, path);
      const isRefused = answer.status === 403 && answer.body.code === 'not-permitted';
      expect([method, path, isRefused ? 'refused' : 'admitted']).toEqual([
        method,
        path,
        expectedOf(person, action),
      ]);
      if (isRefused) expect(answer.body.article).not.toBe('');
      else
        expect([method, path, answer.status, answer.status < 500]).toEqual([
          method,
          path,
          answer.status,
          true,
        ]);
    }
  });

  it.each(
    SEATS.filter(({ side, role }) => side === 'client' && role !== 'administrator').map(({ id }) => id),
  )('shows %s nothing that is the contractor’s alone', async (account) => {
    const hidden = ['feiten', 'concept', 'loonleveringen', 'scenario', 'verrekeningen/2026-01'];
    for (const part of hidden) {
      expect((await api.client.get(account, `${AGREEMENT}/${part}`)).status).toBe(403);
    }
    const ceiling = await api.client.get(account, `${AGREEMENT}/plafonds/2026`);
    expect([ceiling.status, ceiling.body.verbruik]).toEqual([200, undefined]);
    const invoice = await api.client.get(account, '/v1/facturen/F2026-0001');
    expect(
      invoice.body.regels.map(({ omschrijving }: { omschrijving: string }) => omschrijving),
    ).not.toContain('Medewerker balie');
  });
});
