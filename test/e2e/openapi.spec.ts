import type { NestExpressApplication } from '@nestjs/platform-express';
import request from 'supertest';
import { createApplication } from '../../src/create-application';
import { loadConfig } from '../../src/platform/config';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

jest.setTimeout(60_000);

describe('the description of the HTTP interface', () => {
  let database: TestDatabase;
  let application: NestExpressApplication;

  beforeAll(async () => {
    database = await createTestDatabase();
    const config = loadConfig({
      NODE_ENV: 'test',
      SESSION_SECRET: 's'.repeat(40),
      SLOTSOM_DEMO: 'true',
      LOG_LEVEL: 'silent',
    });
    application = await createApplication({ config, appUrl: database.appUrl, worker: false });
    await application.init();
  });

  afterAll(async () => {
    await application.close();
    await database.drop();
  });

  it('is public and covers the routes of agreements, facts, payroll and settlement', async () => {
    const answer = await request(application.getHttpServer()).get('/v1/openapi.json').expect(200);
    const paths = Object.keys(answer.body.paths);
    expect(paths).toEqual(expect.arrayContaining(['/overeenkomsten', '/partijen', '/salaristabellen']));
    expect(answer.body.components.schemas).toHaveProperty('Probleem');
  });

  it.each(['/v1/overeenkomsten', '/v1/partijen', '/v1/salaristabellen'])(
    'asks who reads %s',
    async (path) => {
      await request(application.getHttpServer()).get(path).expect(401);
      await request(application.getHttpServer()).get(path).auth('financien', 'probeer-slotsom').expect(200);
    },
  );
});
