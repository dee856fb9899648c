import type { AddressInfo } from 'node:net';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { createApplication } from '../../src/create-application';
import { SteppedClock } from '../../src/platform/clock';
import { loadConfig } from '../../src/platform/config';
import { createTestDatabase, type TestDatabase } from './test-database';

/** The whole application on a database of its own, listening, with a clock that the test steps. */
export interface RunningApp {
  readonly application: NestExpressApplication;
  readonly database: TestDatabase;
  readonly clock: SteppedClock;
  /** `http://127.0.0.1:40123` */
  readonly url: string;
  close(): Promise<void>;
}

interface AppOptions {
  readonly port?: number;
  /** How people sign in; the demonstration accounts without it. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** Starts the product as `npm start` serves it, with the demonstration accounts. */
export async function startApp(
  now: string,
  { port: wanted = 0, settings = { SLOTSOM_DEMO: 'true' } }: AppOptions = {},
): Promise<RunningApp> {
  const database = await createTestDatabase();
  const clock = new SteppedClock(now);
  const config = loadConfig({
    NODE_ENV: 'test',
    SESSION_SECRET: 's'.repeat(40),
    LOG_LEVEL: 'silent',
    ...settings,
  });
  const application = await createApplication({ config, appUrl: database.appUrl, worker: true, clock });
  await application.listen(wanted, '127.0.0.1');
  const { port } = application.getHttpServer().address() as AddressInfo;
  return {
    application,
    database,
    clock,
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      await application.close();
      await database.drop();
    },
  };
}
