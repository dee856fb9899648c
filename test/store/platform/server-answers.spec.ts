import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { DatabaseAway, systemActor, Transactions } from '../../../src/platform/database';
import { dataSourceOptions } from '../../../src/platform/database/create-data-source';
import { DatabaseBusy } from '../../../src/platform/database/database-busy';
import { problemOfDatabase } from '../../../src/platform/http/database-problems';
import { openGate, type PostgresGate } from '../../support/postgres-gate';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { waitUntil } from '../../support/wait-until';

const SYSTEM = systemActor('test');

/** A process with a single session, which somebody has. */
describe('whoever waits in vain for a session', () => {
  let database: TestDatabase;
  let gate: PostgresGate;
  let dataSource: DataSource;
  let transactions: Transactions;

  beforeAll(async () => {
    database = await createTestDatabase();
    gate = await openGate(Number(new URL(database.appUrl).port));
    const url = new URL(database.appUrl);
    url.port = gate.port.toString();
    const options = { ...dataSourceOptions(url.toString()), poolSize: 1, connectTimeoutMS: 300 };
    dataSource = await new DataSource(options as ConstructorParameters<typeof DataSource>[0]).initialize();
    transactions = new Transactions(dataSource);
  });

  afterAll(async () => {
    await gate.close();
    await dataSource.destroy();
    await database.drop();
  });

  const wait = (): Promise<unknown> =>
    transactions
      .run(SYSTEM, (tx) => tx.query('SELECT'), { readOnly: true })
      .catch((thrown: unknown) => thrown);

  it('hears that others keep a server busy that answers', async () => {
    const other = transactions.run(SYSTEM, () => pause(1_000));
    const error = await wait();
    expect(error).toBeInstanceOf(DatabaseBusy);
    expect((error as DatabaseBusy).message).toBe('Too many ask for the database at the same time');
    expect(problemOfDatabase(error)).toBe('busy');
    await other;
  });

  it('hears it although the network loses the goodbye of who knocked, whose connection is then broken off', async () => {
    gate.loseGoodbyes();
    const leaving = jest.spyOn(Client.prototype, 'end');
    const other = transactions.run(SYSTEM, () => pause(1_000));
    expect(await wait()).toBeInstanceOf(DatabaseBusy);
    expect(await wait()).toBeInstanceOf(DatabaseBusy);
    await other;
    const visitors = leaving.mock.contexts as Client[];
    leaving.mockRestore();
    expect(visitors).toHaveLength(2);
    await waitUntil(() => visitors.every(({ connection }) => connection.stream.destroyed));
  });

  it('hears that a server is away that is silent, although no session broke off', async () => {
    gate.silence();
    void transactions.run(SYSTEM, (tx) => tx.query('SELECT')).catch(() => undefined);
    const error = await wait();
    expect(error).toBeInstanceOf(DatabaseAway);
    expect(error).not.toBeInstanceOf(DatabaseBusy);
    expect(problemOfDatabase(error)).toBe('unavailable');
  });
});
