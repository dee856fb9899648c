import { PassThrough } from 'node:stream';
import { Controller, Get, Module, Param, SetMetadata } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import request from 'supertest';
import { migrations } from '../../../migrations';
import { listGivenUp, reviveWork } from '../../../src/cli/work';
import { createDataSource, systemActor, Transactions } from '../../../src/platform/database';
import { checkMigrations } from '../../../src/platform/database/check-migrations';
import { OperationsServer, Probes } from '../../../src/platform/operations';
import { DueWork, WorkRegistry } from '../../../src/platform/queue';
import { startHttpApplication } from '../../support/http-application';
import { redisInstalled, startRedis } from '../../support/redis-server';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { waitUntil } from '../../support/wait-until';

const SYSTEM = systemActor('test');

@Controller('v1/proeven')
class ProbeController {
  @Get(':kenmerk')
  @SetMetadata('slotsom:permitted-action', 'public')
  read(@Param('kenmerk') reference: string): object {
    return { reference };
  }
}

@Module({ controllers: [ProbeController] })
class ProbeModule {}

jest.setTimeout(60_000);

describe('what operators see on a port of their own', () => {
  let database: TestDatabase;
  let application: NestExpressApplication;

  const operations = () => request(`http://127.0.0.1:${String(application.get(OperationsServer).port)}`);
  const metrics = async (): Promise<string> => (await operations().get('/metrics').expect(200)).text;
  const start = (config: { redisUrl?: string } = {}): Promise<NestExpressApplication> =>
    startHttpApplication(database, {
      imports: [ProbeModule],
      config: { operations: { host: '127.0.0.1', port: 0 }, ...config },
    });

  beforeAll(async () => {
    database = await createTestDatabase();
    application = await start();
  });

  afterAll(async () => {
    await application.close();
    await database.drop();
  });

  it('says that the process started, lives and can work', async () => {
    for (const probe of ['started', 'live', 'ready']) {
      expect((await operations().get(`/health/${probe}`).expect(200)).body.status).toBe('ok');
    }
    await operations()
      .get('/wachtrij')
      .expect(404, /^Hier is geen wachtrij/);
    for (const path of ['/', '/health', '/metrics/anders'])
      await operations()
        .get(path)
        .expect(
          404,
          'Dit adres is er niet. Wel: /health/started, /health/live, /health/ready en /metrics.\n',
        );
    expect(await metrics()).not.toContain('slotsom_redis_up');
  });

  it('says of an address that is there for which methods', async () => {
    for (const path of ['/metrics', '/health/live', '/health/ready'])
      await operations()
        .post(path)
        .expect('Allow', 'GET, HEAD')
        .expect(405, 'Dit adres is er wel, maar niet voor POST. Wel voor: GET, HEAD.\n');
    await operations().head('/metrics').expect(200);
  });

  it('measures requests by their route and never by what was asked for', async () => {
    await request(application.getHttpServer()).get('/v1/proeven/geheim-kenmerk').expect(200);
    await request(application.getHttpServer()).get('/v1/verzonnen-adres').expect(404);
    const text = await metrics();
    expect(text).toMatch(
      /slotsom_http_request_seconds_count\{method="GET",route="\/v1\/proeven\/:kenmerk",status="200"\} 1/,
    );
    expect(text).toMatch(/slotsom_http_request_seconds_count\{method="GET",route="none",status="404"\} 1/);
    expect(text).not.toMatch(/geheim-kenmerk|verzonnen-adres/);
    expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds /m);
    expect(text).toMatch(/^slotsom_database_up 1$/m);
    expect(text).toMatch(/^slotsom_database_connections\{state="open"\} [1-9]/m);
  });

  it('counts work that waits, was done, failed or was given up, by kind', async () => {
    const dueWork = application.get(DueWork);
    const registry = application.get(WorkRegistry);
    const run = <T>(work: Parameters<Transactions['run']>[1]): Promise<T> =>
      application.get(Transactions).run(SYSTEM, work) as Promise<T>;
    registry.register('opgeruimd', () => Promise.resolve());
    registry.register('stuk', () => Promise.reject(new Error('Jan Jansen')));
    const schedule = (kind: string, key: string): Promise<unknown> =>
      run((tx) => dueWork.schedule(tx, { kind, key, payload: { key } }));
    await schedule('opgeruimd', 'een');
    await schedule('stuk', 'twee');
    await waitUntil(async () =>
      /slotsom_work_seconds_count\{kind="stuk",outcome="failed"\} 1/.test(await metrics()),
    );
    let text = await metrics();
    expect(text).toMatch(/slotsom_work_seconds_count\{kind="opgeruimd",outcome="done"\} 1/);
    expect(text).toMatch(/slotsom_due_work_waiting\{kind="stuk"\} 1/);
    expect(text).toMatch(/slotsom_due_work_waiting\{kind="opgeruimd"\} 0/);
    expect(text).toMatch(/slotsom_due_work_oldest_seconds\{kind="stuk"\} [\d.]+/);
    expect(text).not.toContain('Jansen');

    await run((tx) => tx.execute(`UPDATE due_work SET given_up_at = now() WHERE kind = 'stuk'`));
    text = await metrics();
    expect(text).toMatch(/slotsom_due_work_waiting\{kind="stuk"\} 0/);
    expect(text).toMatch(/slotsom_due_work_given_up\{kind="stuk"\} 1/);
    const said = new PassThrough({ encoding: 'utf8' });
    expect(await listGivenUp(application, said)).toBe(0);
    const [, id = ''] =
      /^\d{4}-\d\d-\d\d \d\d:\d\d {2}stuk {2}Error {2}(\S+)\n$/.exec(said.read() as string) ?? [];
    expect(await reviveWork(application, 'geen-nummer', said)).toBe(1);
    expect(said.read()).toContain('Er is geen opgegeven werk met nummer geen-nummer');
    expect(await reviveWork(application, id, said)).toBe(0);
    expect(await listGivenUp(application, said)).toBe(0);
    expect(said.read()).toBe('Het werk wordt opnieuw geprobeerd.\nEr is geen werk opgegeven.\n');
    expect(await metrics()).toMatch(/slotsom_due_work_given_up\{kind="stuk"\} 0/);
  });

  it('stays there while the database is away', async () => {
    const measure = jest.spyOn(application.get(DueWork), 'measure').mockRejectedValue(new Error('away'));
    expect(await metrics()).toMatch(/^slotsom_database_up 0$/m);
    measure.mockReturnValue(new Promise(() => undefined));
    const begun = performance.now();
    expect(await metrics()).toMatch(/^slotsom_database_up 0$/m);
    // Prometheus waits ten.
    expect(performance.now() - begun).toBeLessThan(5_000);
    measure.mockRestore();
    expect(await metrics()).toMatch(/^slotsom_database_up 1$/m);
  });

  it('sends nobody to a process that was told to stop', async () => {
    application.get(Probes).onModuleDestroy();
    const answer = await operations().get('/health/ready').expect(503);
    expect(answer.body.details.process).toEqual({ status: 'down', message: 'stopping' });
    await operations().get('/health/live').expect(200);
    await request(application.getHttpServer()).get('/health/ready').expect(503);
  });

  (redisInstalled ? it : it.skip)('shows what Redis carries, to look at and no more', async () => {
    const redis = await startRedis();
    const other = application;
    application = await start({ redisUrl: redis.url });
    try {
      await waitUntil(async () => (await operations().get('/wachtrij/api/queues')).status === 200);
      await operations()
        .get('/')
        .expect(404, /, \/metrics en \/wachtrij\.\n$/);
      const page = await operations().get('/wachtrij').expect(200);
      expect(page.text).toContain('Slotsom');
      expect(page.headers['content-security-policy']).toContain("default-src 'self'");
      const { queues } = (await operations().get('/wachtrij/api/queues').expect(200)).body;
      expect(queues).toHaveLength(1);
      expect(queues[0]).toMatchObject({ name: 'slotsom-due-work', readOnlyMode: true });
      await operations().put('/wachtrij/api/queues/slotsom-due-work/empty').expect(405);
      await operations().post('/wachtrij/api/queues/slotsom-due-work/add').send({ data: {} }).expect(405);
    } finally {
      await application.close();
      application = other;
      await redis.stop();
    }
  });

  (redisInstalled ? it : it.skip)('says that Redis is away or keeps silent, and stays quick', async () => {
    const redis = await startRedis();
    const other = application;
    application = await start({ redisUrl: redis.url });
    const seesRedis = async (isUp: boolean): Promise<void> => {
      const begun = performance.now();
      expect(await metrics()).toMatch(isUp ? /^slotsom_redis_up 1$/m : /^slotsom_redis_up 0$/m);
      expect(performance.now() - begun).toBeLessThan(5_000);
      for (const path of ['/wachtrij', '/wachtrij/api/queues']) {
        const answer = await operations().get(path);
        if (isUp) expect(answer.status).toBe(200);
        else
          expect(answer).toMatchObject({ status: 503, text: expect.stringMatching(/^Redis antwoordt niet/) });
      }
    };
    try {
      await waitUntil(async () => (await operations().get('/wachtrij/api/queues')).status === 200);
      await seesRedis(true);
      redis.freeze();
      await seesRedis(false);
      await redis.kill();
      await seesRedis(false);
      await redis.restart();
      await waitUntil(async () => (await operations().get('/wachtrij/api/queues')).status === 200);
      await seesRedis(true);
    } finally {
      await application.close();
      application = other;
      await redis.stop();
    }
  });

  it('does not start on tables of another version, and says what to do', async () => {
    const dataSource = await createDataSource(database.appUrl).initialize();
    try {
      await expect(checkMigrations(dataSource)).resolves.toBeUndefined();
      await expect(
        checkMigrations(dataSource, [...migrations, { name: 'Later2000000000000' }]),
      ).rejects.toThrow('migrate.js');
      await expect(checkMigrations(dataSource, migrations.slice(0, -1))).rejects.toThrow('nieuwere versie');
    } finally {
      await dataSource.destroy();
    }
  });
});
