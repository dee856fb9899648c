import fc from 'fast-check';
import request from 'supertest';
import { AGREEMENT, deliverPayroll, KEY, registerExample } from '../../support/api-example';
import { ADMINISTRATOR, OFFICER, startApi, type Api } from '../../support/start-api';

jest.setTimeout(180_000);

const DEEP = '['.repeat(200_000);

/** Bodies that no schema expects, as they go over the wire. */
const BODIES: readonly (readonly [string, string, string | Buffer])[] = [
  ['nothing', 'application/json', ''],
  ['null', 'application/json', 'null'],
  ['a number', 'application/json', '1'],
  ['a list', 'application/json', '[]'],
  ['broken JSON', 'application/json', '{"a":'],
  ['an unknown field', 'application/json', '{"onbekend":1}'],
  ['a prototype', 'application/json', '{"__proto__":{"a":1},"constructor":{}}'],
  ['bytes that are not UTF-8', 'application/json', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])],
  ['endless nesting', 'application/json', DEEP],
  ['nesting that ends', 'application/json', '['.repeat(400_000) + ']'.repeat(400_000)],
  ['a zero byte', 'application/json', '{"reden":"a\\u0000b","bron":"\\u0000"}'],
  ['half a character', 'application/json', '{"reden":"\\ud800","bron":"\\udc00x"}'],
  ['very much', 'application/json', `{"reden":"${'x'.repeat(1_200_000)}"}`],
  ['another type', 'application/pdf', '%PDF'],
  ['a form', 'application/x-www-form-urlencoded', 'reden=x'],
  [
    'a form without end',
    'multipart/form-data; boundary=x',
    '--x\r\nContent-Disposition: form-data; name="bestand"',
  ],
  ['a form without boundary', 'multipart/form-data', 'x'],
  ['another compression', 'application/json', '{}'],
];

const PATH_PARTS = [
  '%00',
  '..',
  '%2e%2e%2f',
  'x'.repeat(5_000),
  "'; DROP TABLE document; --",
  '%E0%A4%A',
  '🏛',
  ' ',
];

describe('bad input over HTTP is answered below 500', () => {
  let api: Api;
  let operations: { method: string; path: string }[];

  const send = async (
    method: string,
    path: string,
    type?: string,
    body?: string | Buffer,
    headers: Record<string, string> = {},
  ): Promise<request.Response> => {
    const agent = request(api.application.getHttpServer()) as unknown as Record<
      string,
      (path: string) => request.Test
    >;
    const account = /partijen/.test(path) ? ADMINISTRATOR : OFFICER;
    const test = agent[method]!(path)
      .auth(account, 'any')
      .set('Idempotency-Key', crypto.randomUUID())
      .set(headers);
    if (type === undefined) return test;
    test.set('Content-Type', type);
    if (body !== undefined && body.length > 0) test.write(body);
    return test;
  };
  const expectMistake = (answer: request.Response, what: string): void => {
    const isRight = answer.status < 500 && (answer.status < 400 || typeof answer.body.code === 'string');
    expect([what, answer.status, isRight ? '' : answer.text]).toEqual([what, answer.status, '']);
  };

  beforeAll(async () => {
    api = await startApi('2026-01-20T09:00:00Z');
    await registerExample(api);
    await deliverPayroll(api, '2026-01');
    const variables: Record<string, string> = { kenmerk: KEY, code: 'ommen', nummer: 'F2026-0001' };
    const { paths } = await api.client.describe();
    operations = Object.entries(paths).flatMap(([path, methods]) => {
      const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => variables[name] ?? '2026-01');
      return Object.keys(methods).map((method) => ({ method, path: `/v1${filled}` }));
    });
  });

  afterAll(() => api.close());

  it.each(BODIES)('%s as a body', async (name, type, body) => {
    const headers: Record<string, string> =
      name === 'another compression' ? { 'Content-Encoding': 'br2' } : {};
    for (const { method, path } of operations.filter((operation) => operation.method !== 'get')) {
      expectMistake(await send(method, path, type, body, headers), `${method} ${path}`);
    }
  });

  it.each(PATH_PARTS)('%p in a path', async (part) => {
    const { paths } = await api.client.describe();
    for (const [path, methods] of Object.entries(paths)) {
      const filled = `/v1${path.replace(/\{\w+\}/g, part.startsWith('%') ? part : encodeURIComponent(part))}`;
      for (const method of Object.keys(methods))
        expectMistake(await send(method, filled), `${method} ${filled}`);
    }
  });

  it.each([
    ['bekendOp', '0000-00-00'],
    ['bekendOp', '9999-12-31'],
    ['bekendOp', '2026-02-30'],
    ['bekendOp', "2026-01-01' OR '1'='1"],
    ['lijst', '__proto__'],
    ['lijst', '%00'],
    ['na', '999999999999999'],
    ['na', '-1'],
    ['aantal', '0'],
    ['jaar', '99999'],
    ['soort', 'constructor'],
    ['onbekend', '1'],
  ])('%s=%s in a query', async (key, value) => {
    for (const { method, path } of operations.filter((operation) => operation.method === 'get')) {
      expectMistake(await send(method, `${path}?${key}=${value}`), `${path}?${key}=${value}`);
      expectMistake(await send(method, `${path}?${key}=${value}&${key}=${value}`), `${path}, twice`);
    }
  });

  it('the same again and again in one request', async () => {
    const facts = Array.from({ length: 2_001 }, (_, index) => ({
      lijst: 'withdrawals',
      id: `w-${index}`,
      fact: 'x',
    }));
    const many = await send(
      'post',
      `${AGREEMENT}/feiten`,
      'application/json',
      JSON.stringify({ bron: 'x', feiten: facts }),
    );
    expect(many.body.errors).toMatchObject([{ path: 'feiten', code: 'too-big' }]);
  });

  it.each([
    ['a number beyond 15 digits', 12345678901234567168],
    ['a number with too many decimals', 0.1234567890123456],
    ['infinity', '1e400'],
    ['words', 'veel'],
    ['a comma', '1,50'],
    ['three decimals', '1.005'],
    ['sixteen digits', '1234567890123456.00'],
    ['an object', { valueOf: 1 }],
    ['a list', ['1.00']],
    ['true', true],
  ])('money as %s', async (_, amount) => {
    const fact = { lijst: 'directCosts', id: 'geld', costMonth: '2026-01', amount };
    const text = JSON.stringify({ bron: 'x', feiten: [fact] }).replace('"1e400"', '1e400');
    const answer = await send('post', `${AGREEMENT}/feiten`, 'application/json', text);
    expect([answer.status, answer.body.errors[0].path]).toEqual([400, 'feiten[0].amount']);
  });

  it('names longer than an index holds', async () => {
    const id = Array.from({ length: 4_000 }, (_, index) => index.toString(36)).join('');
    const fact = { lijst: 'directCosts', id, costMonth: '2026-01', amount: '1.00' };
    const answer = await send(
      'post',
      `${AGREEMENT}/feiten`,
      'application/json',
      JSON.stringify({ bron: 'x', feiten: [fact] }),
    );
    expect(answer.body.errors).toMatchObject([{ path: 'feiten[0].id', code: 'too-big' }]);
  });

  it('whatever JSON comes', async () => {
    const posts = operations.filter(({ method }) => method !== 'get');
    const anything = fc.record(
      {
        bron: fc.anything(),
        feiten: fc.anything(),
        maand: fc.anything(),
        reden: fc.anything(),
        agreement: fc.anything(),
        format: fc.constant('settlement-scenario/1'),
        runs: fc.anything(),
        formation: fc.anything(),
        salaryTables: fc.array(fc.record({ id: fc.string(), scales: fc.anything() })),
        naam: fc.string(),
        controletotaal: fc.anything(),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...posts), anything, async ({ method, path }, body) => {
        const text = JSON.stringify(body, (_, value: unknown) =>
          typeof value === 'bigint' ? value.toString() : value,
        );
        expectMistake(await send(method, path, 'application/json', text), `${method} ${path} ${text}`);
      }),
      { numRuns: 150 },
    );
  });

  it('whatever file comes', async () => {
    const uploads = [
      [`${AGREEMENT}/loonbestanden`, { profiel: 'twenterand-1' }],
      [`${AGREEMENT}/feitenbestanden`, { bron: 'x' }],
      ['/v1/overeenkomstbestanden', {}],
      ['/v1/salaristabellen', { cao: 'Cao', ingangsdatum: '2030-01-01' }],
    ] as const;
    const lines = fc.constantFrom(
      'a;b\n',
      'scale,step,monthly_amount\n',
      '__proto__,0,1\n',
      '1,0,1\n',
      '"',
      'a: ',
      '- ',
      '{',
      '\t',
      '&a ',
      '*a',
      '\0',
      '\r',
    );
    const content = fc.oneof(
      fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes)),
      fc.array(lines, { maxLength: 8 }).map((parts) => Buffer.from(parts.join(''))),
      fc.constant(Buffer.from('['.repeat(100_000))),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...uploads),
        content,
        fc.string(),
        async ([path, body], bytes, name) => {
          const file = { name: name.replace(/[\r\n"]/g, ''), content: bytes };
          const answer = await api.client.sendUnchecked(OFFICER, 'post', path, { file, body });
          expectMistake(answer, `${path} ${bytes.toString('hex').slice(0, 200)}`);
        },
      ),
      { numRuns: 120 },
    );
  });
});
