import { SignJWT, UnsecuredJWT, type JWTPayload } from 'jose';
import request, { type Response } from 'supertest';
import { CLIENT_ID, CLIENT_SECRET } from '../../support/identity-provider';
import { AUDIENCE, startTwoProviders, type TwoProviders } from '../../support/provider-mapping';
import { startPeople, type PeopleApplication } from './people-application';

const PUBLIC_URL = 'https://slotsom.example';

describe('a program with an access token of its municipality', () => {
  let providers: TwoProviders;
  let people: PeopleApplication;
  let good: JWTPayload;

  beforeAll(async () => {
    providers = await startTwoProviders(PUBLIC_URL);
    people = await startPeople({ publicUrl: PUBLIC_URL, signInMapping: providers.mapping });
    good = {
      iss: providers.twenterand.issuer,
      sub: 'programma',
      aud: AUDIENCE,
      exp: Math.floor(Date.now() / 1000) + 600,
      roles: ['fin'],
    };
  });

  afterAll(async () => {
    await people.close();
    await providers.close();
  });

  const send = (token: string, path = '/v1/loonkosten'): Promise<Response> =>
    Promise.resolve(
      request(people.application.getHttpServer()).post(path).auth(token, { type: 'bearer' }).send({}),
    );
  const codeOf = async (token: string): Promise<[number, unknown]> => {
    const { status, body } = await send(token);
    return [status, (body as { code?: unknown }).code];
  };

  it('has the role that the mapping gives, on the side of that municipality', async () => {
    const { status, body } = await send(await providers.twenterand.programToken());
    expect([status, body]).toEqual([
      201,
      { person: expect.stringMatching(/^twenterand-\d+$/), role: 'financial-officer', party: 'twenterand' },
    ]);
    expect(await codeOf(await providers.ommen.programToken())).toEqual([403, 'not-permitted']);
  });

  it('is taken as it is signed here in the tests', async () => {
    expect(await codeOf(await providers.twenterand.sign(good))).toEqual([201, undefined]);
  });

  it.each<[string, Record<string, unknown>]>([
    ['for another service', { aud: 'https://elders.example' }],
    ['for the sign-in of persons', { aud: CLIENT_ID }],
    ['for nobody', { aud: undefined }],
    ['of yesterday', { exp: Math.floor(Date.now() / 1000) - 86_400 }],
    ['without an end', { exp: undefined }],
    ['that does not count yet', { nbf: Math.floor(Date.now() / 1000) + 600 }],
    ['of nobody', { sub: undefined }],
    ['of an issuer that is not mapped', { iss: 'https://login.elders.example' }],
  ])('is refused with a token %s', async (_, change) => {
    expect(await codeOf(await providers.twenterand.sign({ ...good, ...change }))).toEqual([
      401,
      'wrong-token',
    ]);
  });

  it('is refused with a token that the other municipality made', async () => {
    expect(await codeOf(await providers.ommen.sign(good))).toEqual([401, 'wrong-token']);
  });

  it('is refused with a token that the provider did not sign', async () => {
    const [head = '', , signature = ''] = (await providers.twenterand.sign(good)).split('.');
    const changed = Buffer.from(JSON.stringify({ ...good, roles: ['lead'] })).toString('base64url');
    expect(await codeOf(`${head}.${changed}.${signature}`)).toEqual([401, 'wrong-token']);
    expect(await codeOf(new UnsecuredJWT(good).encode())).toEqual([401, 'wrong-token']);
    const shared = new SignJWT(good).setProtectedHeader({ alg: 'HS256', kid: 'sleutel' });
    expect(await codeOf(await shared.sign(Buffer.from(CLIENT_SECRET)))).toEqual([401, 'wrong-token']);
    for (const nonsense of ['x', 'a.b.c', '..', 'e30.e30.']) {
      expect(await codeOf(nonsense)).toEqual([401, 'wrong-token']);
    }
  });

  it('says how a refused token was meant to be sent', async () => {
    const { headers } = await send('x');
    expect(headers['www-authenticate']).toBe('Bearer realm="slotsom", error="invalid_token"');
  });

  it.each([[[]], [['iets']], [undefined]])('is refused with the roles %j', async (roles) => {
    expect(await codeOf(await providers.twenterand.sign({ ...good, roles }))).toEqual([403, 'no-role']);
  });

  it('opens no page', async () => {
    const token = await providers.twenterand.sign(good);
    await people.browser().get('/maanden').auth(token, { type: 'bearer' }).expect(303);
  });

  it('is told so when its provider does not answer', async () => {
    const fresh = await startPeople({ publicUrl: PUBLIC_URL, signInMapping: providers.mapping });
    const token = await providers.twenterand.sign(good);
    await providers.twenterand.pause();
    try {
      const answer = await request(fresh.application.getHttpServer())
        .get('/v1/loonkosten')
        .auth(token, { type: 'bearer' });
      expect([answer.status, JSON.parse(answer.text)]).toEqual([
        503,
        expect.objectContaining({ code: 'provider-unreachable' }),
      ]);
    } finally {
      await providers.twenterand.resume();
      await fresh.close();
    }
  });
});
