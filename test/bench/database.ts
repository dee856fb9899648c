import { Client } from 'pg';
import type { AgreementRecord } from '../../src/agreements';
import plainMonth from '../scenarios/01-plain-month/scenario.json';
import { registerAgreement, startProductBench, type ProductBench } from '../support/product-bench';
import { replayScenario } from '../support/replay-scenario';
import { startSharedServer, stopSharedServer } from '../support/shared-server';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

/** The product on an embedded PostgreSQL, with the agreement of the worked example, and a bare session beside it. */
export interface MeasuredDatabase {
  readonly database: TestDatabase;
  readonly product: ProductBench;
  readonly record: AgreementRecord;
  readonly client: Client;
}

/** Runs work on a database of its own, made with the settings of the tests: a commit does not wait for the disk. */
export async function withDatabase<T>(
  facts: Partial<typeof plainMonth>,
  work: (measured: MeasuredDatabase) => Promise<T>,
): Promise<T> {
  await startSharedServer();
  const database = await createTestDatabase();
  const client = new Client({ connectionString: database.superuserUrl });
  const product = await startProductBench(await database.transactions(), '2023-11-01T08:00:00Z');
  try {
    await client.connect();
    const record = await registerAgreement(product);
    await replayScenario(product, record, { ...plainMonth, ...facts, runs: [] });
    product.clock.stepTo('2026-01-28T12:00:00Z');
    return await work({ database, product, record, client });
  } finally {
    await client.end();
    await product.close();
    await database.drop();
    await stopSharedServer();
  }
}
