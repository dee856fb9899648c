import { verifyEvidence } from '../../../src/evidence/verifier/verify-evidence';
import { AuditSealer } from '../../../src/platform/audit';
import { AGREEMENT, deliverPayroll, prepareMonth, registerExample } from '../../support/api-example';
import { LEAD, OFFICER, REGISSEUR, startApi, type Api } from '../../support/start-api';
import { queryAs } from '../../support/test-database';

jest.setTimeout(120_000);

const CONTROLLER = 'client-controller';
const EVIDENCE = `${AGREEMENT}/bewijsbestanden/2026`;
const JOURNAL = `${AGREEMENT}/journaalposten/2026`;
const WHY = `?reden=${encodeURIComponent('controle jaarrekening 2026')}`;

describe('evidence over HTTP', () => {
  let api: Api;
  const fileOf = async (account: string, path: string): Promise<Buffer> => {
    const answer = await api.client.get(account, path);
    expect(answer.status).toBe(200);
    return answer.body instanceof Buffer ? answer.body : Buffer.from(answer.text);
  };
  const superuser = (sql: string): Promise<unknown[]> => queryAs(api.database.superuserUrl, sql);

  beforeAll(async () => {
    api = await startApi('2026-01-20T09:00:00Z');
    await registerExample(api);
    await deliverPayroll(api, '2026-01');
    const ifMatch = await prepareMonth(api, '2026-01');
    await api.client.made(LEAD, `${AGREEMENT}/concept/vaststellingen`, { ifMatch });
  });

  afterAll(() => api.close());

  it('gives the contractor everything, who says why', async () => {
    expect((await api.client.get(OFFICER, EVIDENCE)).body.code).toBe('reason-missing');
    const file = await fileOf(OFFICER, `${EVIDENCE}${WHY}`);
    expect(verifyEvidence(file)).toMatchObject({ findings: [], hidden: 0 });
    expect(file.toString()).toContain('"kind":"payroll-line","salt"');
  });

  it('gives the client what both sides share, with the same closing hash', async () => {
    const [full, redacted] = [await fileOf(OFFICER, `${EVIDENCE}${WHY}`), await fileOf(REGISSEUR, EVIDENCE)];
    const last = (file: Buffer): string => file.toString().trimEnd().split('\n').at(-1) ?? '';
    expect(last(redacted)).toBe(last(full));
    expect(verifyEvidence(redacted)).toMatchObject({ findings: [] });
    expect(redacted.toString()).not.toMatch(/"kind":"payroll-line","salt"|"salary:|"employee"/);
  });

  it('gives the program that checks it to anyone', async () => {
    const { headers } = await api.client.get(undefined, '/v1/bewijscontrole');
    expect(headers['content-disposition']).toBe('attachment; filename="bewijscontrole.cjs"');
    expect((await fileOf(OFFICER, '/v1/bewijscontrole')).toString()).toMatch(/^#!\/usr\/bin\/env node/);
  });

  it.each([
    ['', 'text/plain', /^; .*\n.*\n.*\n.*debet/s, '.journal'],
    ['?vorm=xaf', 'application/xml', /<linesCount>\d+<\/linesCount>/, '.xaf'],
  ])('gives the journal%s with its control totals', async (query, type, totals, extension) => {
    const answer = await api.client.get(CONTROLLER, `${JOURNAL}${query}`);
    expect(answer.headers['content-type']).toContain(type);
    expect(answer.headers['content-disposition']).toContain(extension);
    expect((await fileOf(CONTROLLER, `${JOURNAL}${query}`)).toString()).toMatch(totals);
  });

  it.each([`${AGREEMENT}/bewijsbestanden/2025${WHY}`, `${AGREEMENT}/journaalposten/2025`])(
    'says of a year without documents that there is nothing: %s',
    async (path) => {
      expect((await api.client.get(OFFICER, path)).body).toMatchObject({
        status: 404,
        code: 'nothing-issued',
      });
    },
  );

  it('writes down who took what, and why', async () => {
    const exports = await superuser(
      `SELECT person, party, action, details ->> 'audience' AS audience, details ->> 'reason' AS reason
       FROM slotsom.audit_event WHERE action LIKE '%.exported' ORDER BY occurred_at, id`,
    );
    expect(exports).toContainEqual({
      person: OFFICER,
      party: 'twenterand',
      action: 'evidence.exported',
      audience: 'contractor',
      reason: 'controle jaarrekening 2026',
    });
    expect(exports).toContainEqual(
      expect.objectContaining({ person: REGISSEUR, audience: 'client', reason: null }),
    );
    expect(exports).toContainEqual(
      expect.objectContaining({ person: CONTROLLER, action: 'journal.exported' }),
    );
  });

  it('verifies one at a time, and names what is not as it was recorded', async () => {
    const check = (account = CONTROLLER): Promise<{ body: Record<string, unknown> }> =>
      api.client.post(account, `${AGREEMENT}/controles`);
    expect((await check()).body).toMatchObject({ klopt: true, bevindingen: [], ketens: 2, documenten: 1 });
    const both = await Promise.all([check(), check('contractor-auditor')]);
    expect(both.map(({ body }) => body['code'] ?? 'done').sort()).toEqual(['done', 'verification-busy']);
    await api.application.get(AuditSealer).seal();
    await superuser(
      `ALTER TABLE slotsom.audit_event DISABLE TRIGGER ALL;
       UPDATE slotsom.audit_event SET person = 'someone-else' WHERE action = 'evidence.exported'`,
    );
    expect((await check()).body).toMatchObject({
      klopt: false,
      bevindingen: [{ code: 'chain-content-differs' }],
    });
  });
});
