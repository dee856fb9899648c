import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { openDatabase, PlatformModule } from '../../../src/platform';
import { loadConfig } from '../../../src/platform/config';
import { systemActor, Transactions } from '../../../src/platform/database';
import { createTestDatabase } from '../../support/test-database';

jest.setTimeout(60_000);

const config = (variables: Record<string, string>) =>
  loadConfig({ NODE_ENV: 'test', SESSION_SECRET: 's'.repeat(40), LOG_LEVEL: 'silent', ...variables });

/** A process that only works in the background starts, reads and stops. */
async function countTables(options: Parameters<typeof PlatformModule.forRoot>[0]): Promise<number> {
  const context = await NestFactory.createApplicationContext(PlatformModule.forRoot(options), {
    logger: false,
  });
  try {
    const rows = await context
      .get(Transactions)
      .run(systemActor('test'), (tx) => tx.query("SELECT FROM pg_tables WHERE schemaname = 'slotsom'"));
    return rows.length;
  } finally {
    await context.close();
  }
}

describe('a database for the service', () => {
  it('is made and migrated without any setting, and found again', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'slotsom-open-'));
    const settings = config({ SLOTSOM_DATA_DIR: dataDir });
    for (const start of ['first', 'second']) {
      const { appUrl, close } = await openDatabase(settings);
      const options = { config: settings, appUrl, closeDatabase: close, http: false, worker: true };
      expect([start, (await countTables(options)) > 5]).toEqual([start, true]);
      expect([start, existsSync(join(dataDir, 'postgres', 'pgdata', 'postmaster.pid'))]).toEqual([
        start,
        false,
      ]);
    }
    await rm(dataDir, { recursive: true, force: true });
  });

  it('is migrated when its owner is known, and once when two processes start', async () => {
    const database = await createTestDatabase({ empty: true });
    const settings = config({ DATABASE_URL: database.appUrl, DATABASE_OWNER_URL: database.ownerUrl });
    await Promise.all([openDatabase(settings), openDatabase(settings)]);
    const { appUrl } = await openDatabase(settings);
    expect(await countTables({ config: settings, appUrl, http: false, worker: true })).toBeGreaterThan(5);
    await database.drop();
  });

  it('is not used in production when its server may lose what it confirmed', async () => {
    const database = await createTestDatabase();
    const start = (environment: 'test' | 'production'): Promise<number> => {
      const settings = { ...config({ DATABASE_URL: database.appUrl }), environment };
      return countTables({ config: settings, appUrl: database.appUrl, http: false, worker: true });
    };
    expect(await start('test')).toBeGreaterThan(5);
    await expect(start('production')).rejects.toThrow(
      'fsync, full_page_writes, synchronous_commit staat uit',
    );
    await database.drop();
  });

  it('is not used with the role of its owner', async () => {
    const database = await createTestDatabase();
    const settings = config({ DATABASE_URL: database.ownerUrl });
    const attempt = countTables({ config: settings, appUrl: database.ownerUrl, http: false, worker: true });
    await expect(attempt).rejects.toThrow('slotsom_owner');
    await database.drop();
  });
});
