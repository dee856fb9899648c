import type TestAgent from 'supertest/lib/agent';
import request from 'supertest';
import { systemActor } from '../../../src/platform/database';
import { DEMONSTRATION_PASSWORD } from '../../../src/people/sign-in/demonstration-accounts';
import { startPeople, type PeopleApplication, type SignedIn } from './people-application';

describe('permission', () => {
  let people: PeopleApplication;
  let officer: SignedIn;
  let client: SignedIn;

  const program = (): TestAgent =>
    request.agent(people.application.getHttpServer()).accept('application/json');

  beforeAll(async () => {
    people = await startPeople();
    officer = await people.signedIn('financien');
    client = await people.signedIn('regisseur');
  });

  afterAll(() => people.close());

  it('gives a controller the person and the actor', async () => {
    const { body } = await officer.browser.get('/v1/loonkosten').expect(200);
    expect(body).toEqual({
      displayName: 'Financieel medewerker (Twenterand)',
      actor: { person: 'financien', role: 'financial-officer', party: 'twenterand' },
    });
  });

  it('refuses the client the payroll, with the article, and writes it down', async () => {
    people.clock.stepBy(1000);
    const answer = await client.browser.get('/v1/loonkosten').expect(403);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(JSON.parse(answer.text)).toMatchObject({
      status: 403,
      code: 'not-permitted',
      article: 'DVO artikel 7.5 en AVG artikel 5',
      detail: expect.stringContaining('Vraag iemand die dit wel mag.'),
    });
    const transactions = await people.database.transactions();
    const events = await transactions.run(systemActor('test'), (tx) =>
      tx.query('SELECT person, party, action, subject_id, details FROM audit_event WHERE occurred_at = $1', [
        people.clock.now(),
      ]),
    );
    expect(events).toEqual([
      {
        person: 'regisseur',
        party: 'ommen',
        action: 'permission.refused',
        subject_id: 'payroll.read',
        details: { code: 'not-permitted', article: 'DVO artikel 7.5 en AVG artikel 5' },
      },
    ]);
  });

  it('answers a program that is not signed in with 401 and how to sign in', async () => {
    const answer = await program().get('/v1/loonkosten').expect(401);
    expect(answer.headers['www-authenticate']).toBe('Session realm="slotsom"');
    expect(JSON.parse(answer.text)).toMatchObject({ code: 'not-signed-in' });
    await program().get('/maanden').expect(401);
    await people.browser().get('/v1/loonkosten').expect(401);
  });

  it('leaves public what is public', async () => {
    await program().get('/v1/openapi.json').expect(200);
    await program().get('/health/live').expect(200);
  });

  describe('a form', () => {
    const post = (token: object, type = 'form') =>
      officer.browser
        .post('/maanden')
        .type(type)
        .send({ maand: '2026-01', ...token });

    it('is accepted with the token of the session', async () => {
      await post({ _csrf: officer.formToken }).expect(201);
      await officer.browser.post('/maanden').set('X-CSRF-Token', officer.formToken).expect(201);
    });

    it.each([
      ['no token', {}],
      ['an empty token', { _csrf: '' }],
      ['another token', { _csrf: 'A'.repeat(43) }],
      ['two tokens', { _csrf: ['a', 'b'] }],
    ])('is refused with %s', async (_, token) => {
      expect(JSON.parse((await post(token).accept('json').expect(403)).text)).toMatchObject({
        code: 'form-not-ours',
      });
    });

    it('is refused with the token of another session', async () => {
      const other = await people.signedIn('financien2');
      await post({ _csrf: other.formToken }).expect(403);
    });

    it('that uploads a file carries the token in a header, or the browser vouches for the page', async () => {
      const upload = (headers: Record<string, string>) =>
        officer.browser.post('/maanden').set(headers).field('maand', '2026-01');
      await upload({ 'X-CSRF-Token': officer.formToken }).expect(201);
      await upload({ 'Sec-Fetch-Site': 'same-origin' }).expect(201);
      await upload({ Host: 'slotsom.example', Origin: 'http://slotsom.example' }).expect(201);
      await upload({}).expect(403);
      await upload({ 'Sec-Fetch-Site': 'cross-site' }).expect(403);
      await upload({ 'Sec-Fetch-Site': 'same-site' }).expect(403);
      await upload({ Origin: 'https://elders.example' }).expect(403);
      await upload({ Origin: 'null' }).expect(403);
      await upload({ 'Sec-Fetch-Site': 'same-origin', 'X-CSRF-Token': 'wrong' }).expect(403);
    });
  });

  describe('the interface of programs', () => {
    it('takes a session with its token in a header', async () => {
      await officer.browser.post('/v1/loonkosten').send({}).expect(403);
      await officer.browser
        .post('/v1/loonkosten')
        .set('X-CSRF-Token', officer.formToken)
        .send({})
        .expect(201);
    });

    it('takes a demonstration account by itself', async () => {
      const answer = await program()
        .post('/v1/loonkosten')
        .auth('financien', DEMONSTRATION_PASSWORD)
        .send({});
      expect(answer.status).toBe(201);
      expect(answer.body).toEqual({ person: 'financien', role: 'financial-officer', party: 'twenterand' });
    });

    it('does not take an account along from another site', async () => {
      await program()
        .post('/v1/loonkosten')
        .auth('financien', DEMONSTRATION_PASSWORD)
        .set('Sec-Fetch-Site', 'cross-site')
        .expect(403);
    });

    it('has no such accounts on its pages', async () => {
      await program().get('/maanden').auth('financien', DEMONSTRATION_PASSWORD).expect(401);
    });

    it.each(['Basic', 'Basic !', 'Basic ZmluYW5jaWVu', 'Bearer', 'Basic OnByb2JlZXI='])(
      'refuses %p',
      async (authorization) => {
        const answer = await program().get('/v1/loonkosten').set('Authorization', authorization).expect(401);
        expect(JSON.parse(answer.text)).toMatchObject({ code: 'wrong-credentials' });
      },
    );

    it('slows down guessing', async () => {
      const guess = () => program().get('/v1/loonkosten').auth('beheer', 'geraden');
      for (let count = 1; count <= 5; count += 1) await guess().expect(401);
      await guess().expect(429).expect('Retry-After', '900');
    });
  });
});
