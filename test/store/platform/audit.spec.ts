import { randomUUID } from 'node:crypto';
import { AuditSealer, AuditTrail, type ChainVerdict } from '../../../src/platform/audit';
import { SteppedClock } from '../../../src/platform/clock';
import { systemActor, type Actor, type Transactions } from '../../../src/platform/database';
import { createTestDatabase, queryAs, type TestDatabase } from '../../support/test-database';

const CONTRACTOR: Actor = { person: 'p-contractor', role: 'teamLead', party: 'contractor-town' };
const CLIENT: Actor = { person: 'p-client', role: 'regisseur', party: 'client-town' };
const SYSTEM = systemActor('test');

describe('the audit trail', () => {
  let database: TestDatabase;
  let transactions: Transactions;
  let trail: AuditTrail;
  let sealer: AuditSealer;
  const clock = new SteppedClock('2026-01-31T23:30:00Z');

  const newAgreement = async (): Promise<string> => {
    const agreementId = randomUUID();
    await transactions.run(SYSTEM, (tx) =>
      tx.execute('INSERT INTO agreement_party VALUES ($1, $2, $3)', [
        agreementId,
        CLIENT.party,
        CONTRACTOR.party,
      ]),
    );
    return agreementId;
  };
  const record = (agreementId: string, subjectId: string): Promise<{ sequence: number; hash: string }> =>
    transactions.run(CONTRACTOR, (tx) =>
      trail.record(tx, agreementId, {
        action: 'document.issued',
        subjectKind: 'invoice',
        subjectId,
        details: { total: '12.50', lines: 2, nested: { b: [1, null, true], a: 'ë' } },
      }),
    );
  const verify = (agreementId: string, actor = CLIENT): Promise<ChainVerdict> =>
    transactions.run(actor, (tx) => trail.verifyChain(tx, { agreementId }), { readOnly: true });
  const chainOf = async (count: number): Promise<string> => {
    const agreementId = await newAgreement();
    for (let index = 1; index <= count; index += 1) {
      await record(agreementId, `invoice-${String(index)}`);
    }
    return agreementId;
  };
  /** What only an administrator with all rights could do. */
  const tamper = async (sql: string): Promise<void> => {
    await queryAs(
      database.superuserUrl,
      `ALTER TABLE slotsom.audit_event DISABLE TRIGGER append_only;
       ALTER TABLE slotsom.audit_link DISABLE TRIGGER append_only;
       ${sql};
       ALTER TABLE slotsom.audit_event ENABLE ALWAYS TRIGGER append_only;
       ALTER TABLE slotsom.audit_link ENABLE ALWAYS TRIGGER append_only;`,
    );
  };

  beforeAll(async () => {
    database = await createTestDatabase();
    transactions = await database.transactions();
    trail = new AuditTrail(transactions, clock);
    sealer = new AuditSealer(transactions, clock);
  });

  afterAll(() => database.drop());

  it('links the events of an agreement, and both parties can verify them', async () => {
    const agreementId = await newAgreement();
    const first = await record(agreementId, 'a');
    const second = await record(agreementId, 'b');
    expect([first.sequence, second.sequence]).toEqual([1, 2]);
    for (const actor of [CLIENT, CONTRACTOR, SYSTEM]) {
      expect(await verify(agreementId, actor)).toEqual({ head: second });
    }
    const stranger = { ...CLIENT, party: 'other-town' };
    expect((await verify(agreementId, stranger)).head.sequence).toBe(0);
  });

  it('says who acted, and nobody else', async () => {
    const agreementId = await newAgreement();
    const event = "gen_random_uuid(), $1, now(), 'someone', $2, $3, 'x.y', 'x', '1', '{}'";
    const inOtherName = transactions.run(CONTRACTOR, (tx) =>
      tx.execute(`INSERT INTO audit_event VALUES (${event})`, [
        agreementId,
        CONTRACTOR.role,
        CONTRACTOR.party,
      ]),
    );
    await expect(inOtherName).rejects.toThrow('in own name');
  });

  it('does not fork when many record at once', async () => {
    const agreementId = await newAgreement();
    await Promise.all(Array.from({ length: 12 }, (_, index) => record(agreementId, String(index))));
    expect((await verify(agreementId)).head.sequence).toBe(12);
    expect((await verify(agreementId)).broken).toBeUndefined();
  });

  it('records nothing when the act is undone', async () => {
    const agreementId = await chainOf(1);
    const attempt = transactions.run(CONTRACTOR, async (tx) => {
      await trail.record(tx, agreementId, { action: 'facts.recorded', subjectKind: 'x', subjectId: '1' });
      throw new Error('undone');
    });
    await expect(attempt).rejects.toThrow('undone');
    expect((await verify(agreementId)).head.sequence).toBe(1);
  });

  it.each([
    [
      'changed content',
      `UPDATE slotsom.audit_event SET details = '{"total":"99.50"}' WHERE subject_id = 'invoice-2'`,
      2,
      'content differs',
    ],
    [
      'a changed moment',
      `UPDATE slotsom.audit_event SET occurred_at = '2020-01-01Z' WHERE subject_id = 'invoice-3'`,
      3,
      'content differs',
    ],
    [
      'a changed hash',
      `UPDATE slotsom.audit_link SET hash = repeat('0', 64) WHERE sequence = 2`,
      2,
      'content differs',
    ],
    ['a removed link', 'DELETE FROM slotsom.audit_link WHERE sequence = 2', 2, 'gap'],
    ['a removed last link', 'DELETE FROM slotsom.audit_link WHERE sequence = 4', 4, 'event without a link'],
    [
      'another order',
      `UPDATE slotsom.audit_link SET previous_hash = repeat('1', 64) WHERE sequence = 3`,
      3,
      'previous hash differs',
    ],
  ])('finds %s', async (_name, sql, sequence, reason) => {
    const agreementId = await chainOf(4);
    const [table] = /audit_(event|link)/.exec(sql) ?? [];
    await tamper(`${sql} AND agreement_id = '${agreementId}'`.replace('audit_link AND', 'audit_link WHERE'));
    expect(table).toBeDefined();
    expect((await verify(agreementId)).broken).toEqual({ sequence, reason });
  });

  it('keeps what was recorded apart although the act around it was undone, and seals it', async () => {
    const act = { action: 'permission.refused' as const, subjectKind: 'invoice', subjectId: 'secret' };
    await transactions
      .run(CLIENT, async () => {
        await trail.recordApart(CLIENT, act);
        throw new Error('refused');
      })
      .catch(() => undefined);
    expect(await sealer.seal()).toBeGreaterThanOrEqual(1);
    expect(await sealer.seal()).toBe(0);
    const verdict = await transactions.run(SYSTEM, (tx) => trail.verifyChain(tx, 'system'));
    expect(verdict.broken).toBeUndefined();
    const found = await transactions.run(SYSTEM, (tx) =>
      tx.query("SELECT person FROM audit_event WHERE subject_id = 'secret'"),
    );
    expect(found).toEqual([{ person: CLIENT.person }]);
    const seenByClient = await transactions.run(CLIENT, (tx) =>
      tx.query("SELECT person FROM audit_event WHERE subject_id = 'secret'"),
    );
    expect(seenByClient).toEqual([]);
  });

  it('is sealed once by several processes', async () => {
    for (let index = 0; index < 20; index += 1) {
      await trail.recordApart(CLIENT, {
        action: 'session.opened',
        subjectKind: 'session',
        subjectId: String(index),
      });
    }
    const counts = await Promise.all([sealer.seal(), sealer.seal(), sealer.seal()]);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(20);
    const verdict = await transactions.run(SYSTEM, (tx) => trail.verifyChain(tx, 'system'));
    expect(verdict.broken).toBeUndefined();
  });

  it('finds a chain that was cut off after its head was anchored', async () => {
    const agreementId = await chainOf(3);
    await sealer.seal();
    const lost = (): Promise<unknown> => transactions.run(SYSTEM, (tx) => trail.findLostAnchor(tx));
    expect(await lost()).toBeUndefined();
    await tamper(
      `DELETE FROM slotsom.audit_link WHERE sequence = 3 AND agreement_id = '${agreementId}';
       DELETE FROM slotsom.audit_event WHERE subject_id = 'invoice-3' AND agreement_id = '${agreementId}'`,
    );
    expect((await verify(agreementId)).broken).toBeUndefined();
    expect(await lost()).toMatchObject({ agreementId, sequence: 3 });
  });
});
