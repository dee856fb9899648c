import { createServer, request, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { QueryFailedError } from 'typeorm';
import { DatabaseAway } from '../database';
import { createLogging } from './create-logging';
import { describeError } from './describe-error';

describe('the log', () => {
  const lines: string[] = [];
  const { middleware } = createLogging('info', { write: (line: string) => lines.push(line) });
  let server: Server;

  beforeAll(async () => {
    server = createServer((incoming, response) => {
      middleware(incoming, response);
      incoming.log.info({ password: 'geheim-1', person: { token: 'geheim-2' } }, 'inside');
      incoming.resume().on('end', () => {
        response.setHeader('Set-Cookie', 'slotsom=geheim-3');
        response.statusCode = incoming.url === '/v1/broken' ? 500 : 200;
        response.end('geheim-4');
      });
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
  });

  beforeEach(() => lines.splice(0));

  afterAll(() => server.close());

  const ask = async (path: string): Promise<string | string[] | undefined> => {
    const { port } = server.address() as AddressInfo;
    const sent = request({
      port,
      path,
      method: 'POST',
      headers: { Authorization: 'geheim-5', Cookie: 'slotsom=geheim-6' },
    });
    sent.end('geheim-7');
    const [response] = (await once(sent, 'response')) as [import('node:http').IncomingMessage];
    await once(response.resume(), 'end');
    return response.headers['x-request-id'];
  };

  it('has a line for each request, with its identifier, path and end', async () => {
    const id = await ask('/v1/facturen?zoek=geheim-8');
    expect(lines).toHaveLength(2);
    expect(JSON.parse(lines[1]!)).toMatchObject({
      level: 30,
      req: { id, method: 'POST', path: '/v1/facturen' },
      res: { status: 200 },
    });
    expect(Object.keys(JSON.parse(lines[1]!).req)).toEqual(['id', 'method', 'path']);
  });

  it('leaves out of a path what looks like a secret', async () => {
    const secret = 'geheim-'.padEnd(43, '_x-9');
    await ask(`/v1/kalenders/${secret}.ics`);
    expect(lines.join('')).not.toContain(secret);
    expect(JSON.parse(lines[1]!).req.path).toBe('/v1/kalenders/[weggelaten].ics');
  });

  it('never has what people typed or what opens doors', async () => {
    await ask('/v1/facturen?zoek=geheim-8');
    expect(lines.join('')).not.toContain('geheim');
    expect(lines.join('')).toContain('[weggelaten]');
  });

  it('marks failures of our own', async () => {
    await ask('/v1/broken');
    expect(JSON.parse(lines[1]!).level).toBe(50);
  });

  it('is silent about the questions of the keeper', async () => {
    await ask('/health/ready');
    expect(lines).toHaveLength(1);
  });
});

describe('an error in the log', () => {
  it('keeps the statement and its values to itself', () => {
    const driverError = Object.assign(new Error('duplicate key'), { code: '23505', detail: 'Jan Jansen' });
    const described = describeError(new QueryFailedError('INSERT …', ['Jan Jansen'], driverError));
    expect(described).toMatchObject({ type: 'QueryFailedError', message: 'duplicate key', code: '23505' });
    expect(JSON.stringify(described)).not.toContain('Jansen');
  });

  it('tells what was behind it, without the words of that', () => {
    const refused = Object.assign(new Error('refused 10.0.0.5 of Jan Jansen'), { code: 'ECONNREFUSED' });
    const described = describeError(new DatabaseAway(refused));
    expect(described).toMatchObject({ type: 'DatabaseAway', code: '08006', cause: 'ECONNREFUSED' });
    expect(JSON.stringify(described)).not.toContain('Jansen');
  });

  it('may be anything', () => {
    const wide = Object.assign(new Error('value "99999999999" is out of range for type integer'), {
      code: '22003',
    });
    expect(JSON.stringify(describeError(wide))).not.toContain('99999999999');
    const wrong = Object.assign(new Error('invalid input syntax for type numeric: "4\u00a0231,17"'), {
      code: '22P02',
    });
    const told = describeError(wrong);
    expect(told).toMatchObject({ message: 'The database cannot take a value', code: '22P02' });
    expect(told.stack).not.toContain('231,17');
    expect(describeError('geheim')).toEqual({ type: 'string', message: 'not an error' });
  });

  it.each([
    ['info', []],
    ['debug', ['Mapped {/v1/facturen, GET} route']],
  ])('says at %s which routes there are: %j, and always what is worth a line', (level, said) => {
    const written: string[] = [];
    const { logger } = createLogging(level, { write: (line: string) => written.push(line) }).middleware;
    logger.info({ context: 'RouterExplorer' }, 'Mapped {/v1/facturen, GET} route');
    logger.info({ context: 'NestApplication' }, 'started');
    logger.error({ context: 'RouterExplorer' }, 'broken');
    const messages = written.map((line) => (JSON.parse(line) as { msg: string }).msg);
    expect(messages).toEqual([...said, 'started', 'broken']);
  });
});
