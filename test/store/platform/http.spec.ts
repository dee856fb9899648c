import { Body, Controller, Get, HttpCode, Module, Param, Post, Query, Res } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Response } from 'express';
import { createZodDto } from 'nestjs-zod';
import request from 'supertest';
import { z } from 'zod';
import { refuse } from '../../../src/kernel/fault/refusal';
import { systemActor, Transactions } from '../../../src/platform/database';
import { DatabaseBusy } from '../../../src/platform/database/database-busy';
import {
  ErrorPages,
  IfMatch,
  Idempotent,
  ProblemCatalogue,
  refusedInput,
  valueOf,
} from '../../../src/platform/http';
import { startHttpApplication } from '../../support/http-application';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';

class OrderDto extends createZodDto(
  z.strictObject({
    bedrag: z.string(),
    soort: z.enum(['meerwerk', 'maatwerk']),
    regels: z.array(z.strictObject({ uren: z.int() })),
    maand: z.string().refine((text) => /^\d{4}-\d\d$/.test(text), { params: { code: 'not-a-month' } }),
  }),
) {}

let made = 0;

@Controller('v1/proeven')
class ProbeController {
  constructor(private readonly transactions: Transactions) {}

  @Get()
  list(@Query('zoek') word?: string): object {
    return { word };
  }

  @Post()
  @Idempotent()
  make(@Body() body: unknown, @Res({ passthrough: true }) response: Response): object {
    made += 1;
    response.setHeader('Location', `/v1/proeven/${String(made)}`);
    return { made, body: Buffer.isBuffer(body) ? body.toString('utf8') : body };
  }

  @Post('fouten')
  @Idempotent()
  fail(): never {
    made += 1;
    throw new Error('secret words');
  }

  @Post('orders')
  order(@Body() order: OrderDto): object {
    return order;
  }

  @Post(':id/akkoorden')
  @HttpCode(200)
  approve(@Param('id') id: string, @IfMatch() version: string): object {
    return { id, version };
  }

  @Get(':id')
  async find(@Param('id') id: string): Promise<object> {
    switch (id) {
      case 'broken':
        throw new Error('secret words');
      case 'busy':
        throw new DatabaseBusy('others are at it');
      case 'refused':
        return valueOf(refuse('addendum-closed', { name: 'Verkiezingen' }));
      case 'unlisted':
        return valueOf(refuse('never-listed'));
      case 'faults':
        throw refusedInput([{ path: 'a[0]', code: 'not-a-date' }]);
      default:
        return this.transactions.run(systemActor('probe'), async (tx) => {
          const rows = await tx.query('SELECT $1::uuid AS id', [id]);
          return { rows };
        });
    }
  }
}

@Module({ controllers: [ProbeController] })
class ProbeModule {}

describe('the HTTP interface', () => {
  let database: TestDatabase;
  let application: NestExpressApplication;
  const http = (): ReturnType<typeof request> => request(application.getHttpServer());

  beforeAll(async () => {
    database = await createTestDatabase();
    application = await startHttpApplication(database, { imports: [ProbeModule] });
    application.get(ProblemCatalogue).add({
      'addendum-closed': { status: 409, title: 'Het addendum {name} is gesloten.' },
    });
  });

  afterAll(async () => {
    await application.close();
    await database.drop();
  });

  const expectProblem = (response: request.Response, status: number, code: string): void => {
    expect([response.status, response.body.code]).toEqual([status, code]);
    expect(response.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(response.body).toMatchObject({
      type: `urn:slotsom:probleem:${code}`,
      status,
      title: expect.stringMatching(/\.$/),
      instance: expect.stringMatching(/^urn:uuid:/),
    });
  };

  describe('answers mistakes of the sender with a status below 500', () => {
    it.each<[string, (agent: ReturnType<typeof request>) => request.Test, number, string]>([
      ['an unknown path', (agent) => agent.get('/v1/nergens'), 404, 'not-found'],
      ['a trailing slash', (agent) => agent.get('/v1/proeven/'), 404, 'not-found'],
      ['capitals', (agent) => agent.get('/v1/Proeven'), 404, 'not-found'],
      ['another method', (agent) => agent.delete('/v1/proeven'), 405, 'method-not-allowed'],
      [
        'a bad percent sign in the path',
        (agent) => agent.get('/v1/proeven/%E0%A4%A'),
        400,
        'malformed-request',
      ],
      ['a bad identifier', (agent) => agent.get('/v1/proeven/geen-uuid'), 400, 'invalid-input'],
      ['a zero byte', (agent) => agent.get('/v1/proeven/%00'), 400, 'invalid-input'],
      [
        'broken JSON',
        (agent) => agent.post('/v1/proeven/orders').type('json').send('{"a":'),
        400,
        'malformed-json',
      ],
      [
        'JSON that is no object',
        (agent) => agent.post('/v1/proeven/orders').type('json').send('7'),
        400,
        'malformed-json',
      ],
      [
        'another type',
        (agent) => agent.post('/v1/proeven/orders').type('application/pdf').send('x'),
        415,
        'unsupported-type',
      ],
      [
        'a file as the whole body',
        (agent) => agent.post('/v1/proeven/orders').type('text/xml').send('<a/>'),
        415,
        'unsupported-type',
      ],
      [
        'another character set',
        (agent) =>
          agent.post('/v1/proeven/orders').set('Content-Type', 'application/json; charset=koi8').send('{}'),
        415,
        'unsupported-type',
      ],
      [
        'another compression',
        (agent) => agent.post('/v1/proeven/orders').set('Content-Encoding', 'zstd').send({}),
        415,
        'unsupported-type',
      ],
      [
        'too much',
        (agent) => agent.post('/v1/proeven/orders').send({ a: 'x'.repeat(1_100_000) }),
        413,
        'too-large',
      ],
      ['no body', (agent) => agent.post('/v1/proeven/orders'), 400, 'invalid-input'],
      ['no version seen', (agent) => agent.post('/v1/proeven/1/akkoorden'), 428, 'if-match-missing'],
    ])('%s', async (_name, send, status, code) => {
      expectProblem(await send(http()), status, code);
    });

    it('bytes that are not UTF-8', async () => {
      const body = Buffer.concat([Buffer.from('{"a":"'), Buffer.from([0xff]), Buffer.from('"}')]);
      const sent = http().post('/v1/proeven/orders').set('Content-Type', 'application/json');
      sent.write(body);
      expectProblem(await sent, 400, 'malformed-text');
    });
  });

  it('names the methods that a path has', async () => {
    const { headers } = await http().put('/v1/proeven');
    expect(headers['allow']).toBe('GET, HEAD, POST');
  });

  it('tells all faults of an input at once, in Dutch', async () => {
    const response = await http()
      .post('/v1/proeven/orders')
      .send({ soort: 'iets', regels: [{ uren: 1 }, { uren: 'x', extra: 1 }], maand: 'mei' });
    expectProblem(response, 400, 'invalid-input');
    expect(response.body.errors).toEqual([
      { path: 'bedrag', code: 'missing-field', message: expect.stringContaining('ontbreekt') },
      { path: 'soort', code: 'not-one-of', message: expect.stringContaining('meerwerk, maatwerk') },
      { path: 'regels[1].uren', code: 'not-a-number', message: expect.stringContaining('getal') },
      { path: 'regels[1].extra', code: 'unknown-field', message: expect.stringContaining('niet bekend') },
      { path: 'maand', code: 'not-a-month', message: expect.stringContaining('2026-01') },
    ]);
  });

  it('answers refusals and faults of use cases by their code', async () => {
    const refusal = await http().get('/v1/proeven/refused');
    expectProblem(refusal, 409, 'addendum-closed');
    expect(refusal.body.title).toBe('Het addendum Verkiezingen is gesloten.');
    expectProblem(await http().get('/v1/proeven/unlisted'), 409, 'never-listed');
    const faults = await http().get('/v1/proeven/faults');
    expect(faults.body.errors).toEqual([
      { path: 'a[0]', code: 'not-a-date', message: expect.stringContaining('dag') },
    ]);
  });

  it('says nothing about a failure of its own', async () => {
    const response = await http().get('/v1/proeven/broken');
    expectProblem(response, 500, 'internal-failure');
    expect(response.text).not.toContain('secret');
  });

  it('says when to ask again while many are at it', async () => {
    const response = await http().get('/v1/proeven/busy');
    expectProblem(response, 503, 'busy');
    expect(response.headers['retry-after']).toBe('5');
    expect(response.body.title).toContain('Veel mensen zijn nu tegelijk bezig');
  });

  it('shows a page to a browser outside the interface, when there is one', async () => {
    application.get(ErrorPages).use((problem) => `<h1>${problem.title}</h1>`);
    const page = await http().get('/nergens').set('Accept', 'text/html,*/*;q=0.8');
    expect([page.status, page.type]).toEqual([404, 'text/html']);
    expectProblem(await http().get('/v1/nergens').set('Accept', 'text/html'), 404, 'not-found');
    expectProblem(await http().get('/nergens'), 404, 'not-found');
  });

  it.each(['/v1/proeven', '/nergens', '/health/live'])(
    'sends strict headers with every answer: %s',
    async (path) => {
      const { headers } = await http().get(path);
      expect(headers['api-version']).toBe('1.0.0');
      expect(headers['content-security-policy']).not.toContain('unsafe');
      expect(headers['content-security-policy']).toContain("default-src 'self'");
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['x-powered-by']).toBeUndefined();
      expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    },
  );

  it('passes on the version that was seen', async () => {
    const response = await http().post('/v1/proeven/1/akkoorden').set('If-Match', '"abc"');
    expect([response.status, response.body]).toEqual([200, { id: '1', version: 'abc' }]);
  });

  describe('does once what is sent twice', () => {
    const send = (key: string, body: object = { a: 1 }): request.Test =>
      http().post('/v1/proeven').set('Idempotency-Key', key).send(body);

    it('with the same answer', async () => {
      const first = await send('key-1');
      const second = await send('key-1');
      expect([first.status, second.status]).toEqual([201, 201]);
      expect(second.body).toEqual(first.body);
      expect(second.headers['location']).toBe(first.headers['location']);
      expect(second.headers['idempotency-replayed']).toBe('true');
      expect((await send('key-2')).body.made).toBe(Number(first.body.made) + 1);
    });

    it('also when sent at the same moment', async () => {
      const before = made;
      const answers = await Promise.all([send('key-3'), send('key-3'), send('key-3')]);
      expect(made).toBe(before + 1);
      for (const answer of answers) {
        expect([201, 409]).toContain(answer.status);
      }
    });

    it('and refuses the key with another content or for another route', async () => {
      await send('key-4');
      expectProblem(await send('key-4', { a: 2 }), 409, 'idempotency-key-reused');
      const other = await http().post('/v1/proeven/fouten').set('Idempotency-Key', 'key-4').send({ a: 1 });
      expectProblem(other, 409, 'idempotency-key-reused');
    });

    it('and needs a key', async () => {
      expectProblem(await http().post('/v1/proeven').send({}), 400, 'idempotency-key-missing');
      expectProblem(await send('x'.repeat(256)), 400, 'idempotency-key-missing');
    });

    it('but tries again what failed', async () => {
      const before = made;
      for (const attempt of [1, 2]) {
        const answer = await http().post('/v1/proeven/fouten').set('Idempotency-Key', 'key-5').send({});
        expectProblem(answer, 500, 'internal-failure');
        expect(made).toBe(before + attempt);
      }
    });

    it('and takes over from a process that died', async () => {
      await database.asOwner(
        `INSERT INTO slotsom.idempotency_key (person, key, route, request_hash, held_until)
         SELECT person, 'key-6', route, request_hash, now() - interval '1 second'
         FROM slotsom.idempotency_key WHERE key = 'key-2'`,
        [],
        systemActor('test'),
      );
      const answer = await send('key-6');
      expect([answer.status, answer.headers['idempotency-replayed']]).toEqual([201, undefined]);
    });
  });

  it('tells whether it lives and can work', async () => {
    const live = await http().get('/health/live');
    expect([live.status, live.body]).toEqual([200, { status: 'ok' }]);
    const ready = await http().get('/health/ready');
    expect([ready.status, ready.body.status]).toEqual([200, 'ok']);
    expect(ready.body.details).toEqual({
      database: { status: 'up' },
      queue: { status: 'up', carries: 'now' },
      process: { status: 'up' },
    });
  });
});
