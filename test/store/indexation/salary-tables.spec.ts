import { OFFICER, startProductBench, type ProductBench } from '../../support/product-bench';
import { systemActor } from '../../../src/platform/database';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';

const TABLE = {
  tableId: 'cao-gemeenten-2026-01-01',
  collectiveAgreement: 'Cao Gemeenten',
  effectiveFrom: '2026-01-01',
  provisional: false,
  fileName: 'table.csv',
  digest: 'a'.repeat(64),
};
const AMOUNTS = [{ scale: '6', step: 0, monthlyAmount: '2500.00' }];

describe('a salary table', () => {
  let database: TestDatabase;
  let bench: ProductBench;

  beforeAll(async () => {
    database = await createTestDatabase();
    bench = await startProductBench(await database.transactions(), '2026-01-01T08:00:00Z');
    await keep();
  });

  afterAll(async () => {
    await bench.close();
    await database.drop();
  });

  const keep = (table = TABLE): Promise<unknown> =>
    bench.transactions.run(OFFICER, (tx) => bench.tables.keep(tx, table, AMOUNTS));

  it('leaves one event in the chain of the system when it is read in', async () => {
    expect(await keep()).toEqual({ ...TABLE, keptOn: '2026-01-01' });
    const events = await bench.transactions.run(systemActor('test'), (tx) =>
      tx.query(
        `SELECT agreement_id, person, action, subject_id, details FROM audit_event
         WHERE subject_kind = 'salary-table' AND id IN (SELECT event_id FROM audit_unsealed)`,
      ),
    );
    expect(events).toEqual([
      {
        agreement_id: null,
        person: OFFICER.person,
        action: 'salary-table.recorded',
        subject_id: TABLE.tableId,
        details: {
          digest: TABLE.digest,
          amounts: 1,
          contents: { [`salary-table ${TABLE.tableId}`]: expect.stringMatching(/^[0-9a-f]{64}$/) },
        },
      },
    ]);
  });

  it('gets no further amount', async () => {
    const add = bench.transactions.run(OFFICER, (tx) =>
      tx.execute("INSERT INTO salary_table_amount VALUES ($1, '6', 1, 9999)", [TABLE.tableId]),
    );
    await expect(add).rejects.toThrow(
      'Rows of salary_table_amount come in the transaction of their salary_table',
    );
  });

  const related = (more: object): Promise<unknown> => {
    const digest = JSON.stringify(more).length.toString(16).padStart(64, '0');
    return keep({ ...TABLE, tableId: `x-${digest.slice(-6)}`, digest, ...more });
  };

  it.each<[string, object]>([
    ['salary_table_supersedes_fkey', { supersedes: 'unknown' }],
    ['salary_table_indexed_from_fkey', { provisional: true, indexed: { from: 'unknown', by: '1.5' } }],
    ['indexed_by_check', { provisional: true, indexed: { from: TABLE.tableId, by: '0' } }],
    ['check', { provisional: false, indexed: { from: TABLE.tableId, by: '1.5' } }],
    ['check', { provisional: true, indexed: { from: TABLE.tableId, by: null } }],
  ])('is related to another only soundly: %s', async (constraint, more) => {
    await expect(related(more)).rejects.toThrow(constraint);
  });

  it('is corrected once', async () => {
    await related({ supersedes: TABLE.tableId, digest: 'c'.repeat(64), tableId: 'second' });
    await expect(
      related({ supersedes: TABLE.tableId, digest: 'd'.repeat(64), tableId: 'third' }),
    ).rejects.toThrow('salary_table_supersedes_key');
  });

  it('is read in in one’s own name', async () => {
    const inOtherName = bench.transactions.run(OFFICER, async (tx) => {
      await tx.execute("SELECT set_config('slotsom.person', 'other', true)");
      await bench.tables.keep(tx, { ...TABLE, tableId: 'x', digest: 'b'.repeat(64) }, AMOUNTS);
    });
    await expect(inOtherName).rejects.toThrow('"in own name" for table "salary_table"');
  });
});
