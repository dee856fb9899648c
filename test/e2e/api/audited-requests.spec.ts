import { VerifyRecords } from '../../../src/evidence';
import { AuditSealer } from '../../../src/platform/audit';
import { AGREEMENT, deliverPayroll, prepareMonth, registerExample } from '../../support/api-example';
import { OFFICER, REGISSEUR, startApi, type Api } from '../../support/start-api';
import { queryAs } from '../../support/test-database';

jest.setTimeout(120_000);

interface Noted {
  readonly person: string;
  readonly role: string;
  readonly party: string;
  readonly subject: string;
  readonly details: Readonly<Record<string, string>>;
}

describe('what is written down of requests', () => {
  let api: Api;
  const superuser = <Row>(sql: string): Promise<Row[]> => queryAs<Row>(api.database.superuserUrl, sql);
  const noted = (action: string): Promise<Noted[]> =>
    superuser(
      `SELECT person, role, party, subject_id AS subject, details FROM slotsom.audit_event
       WHERE action = '${action}' ORDER BY occurred_at, id`,
    );

  beforeAll(async () => {
    api = await startApi('2026-01-20T09:00:00Z');
    await registerExample(api);
    await deliverPayroll(api, '2026-01');
  });

  afterAll(() => api.close());

  it('who read salaries, in which role and what was asked; nothing of the answer, and once for one sitting', async () => {
    const address = `${AGREEMENT}/loonleveringen`;
    const read = async (): Promise<Noted[]> => {
      expect((await api.client.get(OFFICER, address)).status).toBe(200);
      return (await noted('sensitive.read')).filter(({ details }) => details['address'] === address);
    };
    expect(await read()).toEqual([
      {
        person: OFFICER,
        role: 'financial-officer',
        party: 'twenterand',
        subject: 'payroll.read',
        details: { address },
      },
    ]);
    expect(await read()).toHaveLength(1);
    api.clock.stepTo('2026-01-20T09:16:00Z');
    expect(await read()).toHaveLength(2);
  });

  it.each([
    ['corrections.read', `${AGREEMENT}/correcties`],
    ['indexation.read', `${AGREEMENT}/herwaarderingen`],
  ])('%s of %s by the contractor, and not by the client who sees no functions', async (subject, address) => {
    for (const person of [OFFICER, REGISSEUR])
      expect((await api.client.get(person, address)).status).toBe(200);
    const reads = (await noted('sensitive.read')).filter(({ details }) => details['address'] === address);
    expect(reads).toEqual([expect.objectContaining({ person: OFFICER, role: 'financial-officer', subject })]);
  });

  it('no read of what both sides share, or of what is not there', async () => {
    const before = await noted('sensitive.read');
    expect((await api.client.get(REGISSEUR, `${AGREEMENT}/plafonds/2026`)).status).toBe(200);
    expect((await api.client.get(OFFICER, `${AGREEMENT}/loonleveringen/LOON-1999-01`)).status).toBe(404);
    expect(await noted('sensitive.read')).toEqual(before);
  });

  it('what a use case refused, although nothing was stored', async () => {
    const ifMatch = await prepareMonth(api, '2026-01');
    const path = `${AGREEMENT}/concept/vaststellingen`;
    expect((await api.client.post(OFFICER, path, { ifMatch })).body.code).toBe('prepared-by-yourself');
    expect(await noted('act.refused')).toEqual([
      expect.objectContaining({
        person: OFFICER,
        subject: 'billing.issue',
        details: { code: 'prepared-by-yourself', address: path },
      }),
    ]);
  });

  it('in a chain that shows when one of them is taken away', async () => {
    await api.application.get(AuditSealer).seal();
    const verify = async (): Promise<unknown[]> =>
      (await api.application.get(VerifyRecords).verify()).findings.map(({ code, values }) => [code, values]);
    expect(await verify()).toEqual([]);
    await superuser(
      `ALTER TABLE slotsom.audit_event DISABLE TRIGGER ALL;
       ALTER TABLE slotsom.audit_link DISABLE TRIGGER ALL;
       WITH gone AS (DELETE FROM slotsom.audit_link WHERE event_id =
         (SELECT id FROM slotsom.audit_event WHERE action = 'act.refused') RETURNING event_id)
       DELETE FROM slotsom.audit_event WHERE id IN (SELECT event_id FROM gone)`,
    );
    expect(await verify()).toEqual([['chain-gap', expect.objectContaining({ key: 'systeem' })]]);
  });
});
