import { createDataSource, systemActor, Transactions } from '../../../src/platform/database';
import { openGate, type Cut, type PostgresGate } from '../../support/postgres-gate';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';

const SYSTEM = systemActor('test');
const ACTS = 30;

/** A real server behind a real door, which breaks sessions off around a COMMIT. */
describe('saving whose answer is lost', () => {
  let database: TestDatabase;
  let gate: PostgresGate;
  let dataSource: ReturnType<typeof createDataSource>;
  let transactions: Transactions;

  beforeAll(async () => {
    database = await createTestDatabase();
    await database.asOwner(`
      CREATE TABLE slotsom.probe (act int);
      SELECT slotsom.protect_mutable('slotsom.probe', 'system');
    `);
    gate = await openGate(Number(new URL(database.appUrl).port));
    const url = new URL(database.appUrl);
    url.port = gate.port.toString();
    dataSource = await createDataSource(url.toString()).initialize();
    transactions = new Transactions(dataSource);
  });

  afterAll(async () => {
    await dataSource.destroy();
    await gate.close();
    await database.drop();
  });

  it.each<Cut>(['answered', 'sent'])('is found out, so that each act is done once: %s', async (moment) => {
    let cuts = 0;
    gate.cutCommits(() => {
      if (Math.random() < 0.5) return undefined;
      cuts += 1;
      return moment;
    });
    let told = 0;
    for (let act = 0; act < ACTS; act += 6)
      await Promise.all(
        Array.from({ length: 6 }, (_, beside) =>
          transactions.run(SYSTEM, async (tx) => {
            tx.afterCommit(() => (told += 1));
            await tx.execute('INSERT INTO probe VALUES ($1)', [act + beside]);
          }),
        ),
      );
    gate.cutCommits(() => undefined);
    const acts = await transactions.run(SYSTEM, (tx) =>
      tx.query<{ act: number }>('DELETE FROM probe RETURNING act'),
    );
    expect(acts.map(({ act }) => act).sort((one, other) => one - other)).toEqual(
      Array.from({ length: ACTS }, (_, act) => act),
    );
    expect(cuts).toBeGreaterThan(ACTS / 4);
    expect(told).toBe(ACTS);
  });
});
