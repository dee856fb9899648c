import type { Response } from 'supertest';
import type TestAgent from 'supertest/lib/agent';
import { systemActor } from '../../../src/platform/database';
import { CLIENT_SECRET, NAME_OF_HUMAN, passThrough } from '../../support/identity-provider';
import { startTwoProviders, type TwoProviders } from '../../support/provider-mapping';
import { startPeople, type PeopleApplication } from './people-application';

const PUBLIC_URL = 'https://slotsom.example';
const MINUTE_MS = 60_000;

describe('signing in with the provider of a municipality', () => {
  let providers: TwoProviders;
  let people: PeopleApplication;

  beforeAll(async () => {
    providers = await startTwoProviders(PUBLIC_URL);
    people = await startPeople({ publicUrl: PUBLIC_URL, signInMapping: providers.mapping });
  });

  afterAll(async () => {
    await people.close();
    await providers.close();
  });

  afterEach(() => people.clock.stepBy(16 * MINUTE_MS));

  const rows = async <T>(sql: string): Promise<T[]> => {
    const transactions = await people.database.transactions();
    return transactions.run(systemActor('test'), (tx) => tx.query<T>(sql));
  };
  /** Sends a browser off; answers where to. */
  const depart = async (browser: TestAgent, party = 'twenterand', naar = '/maanden'): Promise<URL> => {
    const answer = await browser.get(`/aanmelden/${party}?naar=${encodeURIComponent(naar)}`).expect(303);
    return new URL(answer.headers['location'] ?? '');
  };
  /** Brings a browser back to the address that a provider named. */
  const arrive = (browser: TestAgent, address: string): Promise<Response> => {
    const { origin, pathname, search } = new URL(address);
    expect(origin).toBe(PUBLIC_URL);
    return Promise.resolve(browser.get(pathname + search));
  };
  const signIn = async (party: string, account: string, browser = people.browser()) => {
    const back = await passThrough((await depart(browser, party)).href, account);
    return { browser, back, answer: await arrive(browser, back) };
  };
  const expectRefused = (answer: Response, status: number, words: string): void => {
    expect([answer.status, answer.text]).toEqual([status, expect.stringContaining(words)]);
    expect(answer.text).toContain('role="alert"');
    expect(answer.headers['set-cookie'] ?? []).not.toContainEqual(expect.stringMatching(/^slotsom=/));
  };

  it('offers each municipality, and no accounts of a demonstration', async () => {
    const { text } = await people.browser().get('/aanmelden?naar=%2Fmaanden').expect(200);
    expect(text).toContain('href="/aanmelden/twenterand?naar=%2Fmaanden"');
    expect(text).toContain('Aanmelden bij Ommen');
    expect(text).not.toContain('Wachtwoord');
    await people.browser().get('/v1/loonkosten').auth('financien', 'probeer-slotsom').expect(401);
  });

  it('sends the browser to the provider with state, nonce and a challenge, each time others', async () => {
    const [first, second] = [await depart(people.browser()), await depart(people.browser())];
    expect(first.origin).toBe(providers.twenterand.issuer);
    expect(Object.fromEntries(first.searchParams)).toEqual({
      client_id: 'slotsom',
      response_type: 'code',
      scope: 'openid',
      redirect_uri: `${PUBLIC_URL}/aanmelden/twenterand/terug`,
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
    });
    for (const name of ['state', 'nonce', 'code_challenge'])
      expect(first.searchParams.get(name)).not.toBe(second.searchParams.get(name));
  });

  it('opens a session with the role that the mapping gives, and goes where one was going', async () => {
    const { browser, answer } = await signIn('twenterand', 'medewerker');
    expect([answer.status, answer.headers['location']]).toEqual([303, '/maanden']);
    const { body } = await browser.get('/v1/loonkosten').accept('json').expect(200);
    expect(body).toEqual({
      displayName: expect.stringMatching(/^Financieel medewerker \d+ \(Twenterand\)$/),
      actor: {
        person: expect.stringMatching(/^twenterand-\d+$/),
        role: 'financial-officer',
        party: 'twenterand',
      },
    });
  });

  it('is the same person every time, and another one for another account or municipality', async () => {
    const ids = async (party: string, account: string): Promise<unknown> => {
      await signIn(party, account);
      const [session] = await rows<object>(
        'SELECT person_id, role, side, party FROM session ORDER BY created_at DESC, last_seen_at DESC LIMIT 1',
      );
      people.clock.stepBy(1000);
      return session;
    };
    const officer = await ids('twenterand', 'medewerker');
    expect(await ids('twenterand', 'medewerker')).toEqual(officer);
    expect(await ids('twenterand', 'leider')).not.toEqual(officer);
    expect(await ids('ommen', 'regie')).toMatchObject({ role: 'regisseur', side: 'client', party: 'ommen' });
  });

  it.each([
    ['twenterand', 'regie'],
    ['ommen', 'medewerker'],
    ['ommen', 'onbekende'],
  ])('gives no role at %s to %s, whatever the other municipality calls it', async (party, account) => {
    const { answer, browser } = await signIn(party, account);
    expectRefused(answer, 403, 'geen rol in Slotsom');
    await browser.get('/maanden').expect(303);
  });

  it('takes an answer once', async () => {
    const { back, browser } = await signIn('twenterand', 'medewerker');
    expectRefused(await arrive(browser, back), 400, 'al gebruikt');
    expectRefused(await arrive(people.browser(), back), 400, 'al gebruikt');
  });

  it('takes no code a second time, also under a sign-in that was begun for it', async () => {
    const browser = people.browser();
    const { back } = await signIn('twenterand', 'medewerker', browser);
    const again = await depart(browser);
    const replayed = new URL(back);
    replayed.searchParams.set('state', again.searchParams.get('state') ?? '');
    expectRefused(await arrive(browser, replayed.href), 403, 'klopt niet');
  });

  it('takes no answer with another state', async () => {
    const browser = people.browser();
    const back = new URL(await passThrough((await depart(browser)).href, 'medewerker'));
    back.searchParams.set('state', 'A'.repeat(43));
    expectRefused(await arrive(browser, back.href), 400, 'verlopen');
    back.searchParams.delete('state');
    expectRefused(await arrive(browser, back.href), 400, 'verlopen');
  });

  it('takes no answer in another browser than the one that began', async () => {
    const back = await passThrough((await depart(people.browser())).href, 'medewerker');
    const victim = people.browser();
    await victim.get('/aanmelden');
    expectRefused(await arrive(victim, back), 400, 'ander venster');
  });

  it('takes no answer after a quarter of an hour', async () => {
    const browser = people.browser();
    const back = await passThrough((await depart(browser)).href, 'medewerker');
    people.clock.stepBy(15 * MINUTE_MS);
    expectRefused(await arrive(browser, back), 400, 'verlopen');
  });

  it.each([
    ['another nonce', 'nonce', 'B'.repeat(43)],
    ['a challenge that our verifier does not answer', 'code_challenge', 'C'.repeat(43)],
  ])('takes no answer to a question with %s', async (_, name, value) => {
    const browser = people.browser();
    const address = await depart(browser);
    address.searchParams.set(name, value);
    const answer = await arrive(browser, await passThrough(address.href, 'medewerker'));
    expectRefused(answer, 403, 'klopt niet');
  });

  it('takes no code without the verifier that was kept for it', async () => {
    const browser = people.browser();
    const back = await passThrough((await depart(browser)).href, 'medewerker');
    await rows("UPDATE started_sign_in SET code_verifier = ''");
    expectRefused(await arrive(browser, back), 403, 'klopt niet');
  });

  it('takes no answer of another issuer, nor of the other municipality', async () => {
    const browser = people.browser();
    const back = new URL(await passThrough((await depart(browser)).href, 'medewerker'));
    back.searchParams.set('iss', providers.ommen.issuer);
    expectRefused(await arrive(browser, back.href), 403, 'klopt niet');

    const mixed = new URL(await passThrough((await depart(browser, 'twenterand')).href, 'medewerker'));
    mixed.pathname = '/aanmelden/ommen/terug';
    expectRefused(await arrive(browser, mixed.href), 400, 'verlopen');
  });

  it('says so when the provider did not sign someone in', async () => {
    const { answer } = await signIn('twenterand', '');
    expectRefused(answer, 403, 'Je gemeente heeft je niet aangemeld');
  });

  it('knows no other municipality', async () => {
    expectRefused(await people.browser().get('/aanmelden/hardenberg'), 404, 'Kies een gemeente');
    expectRefused(await people.browser().get('/aanmelden/__proto__/terug?code=x'), 404, 'Kies een gemeente');
  });

  it('refuses the fifty-first sign-in at an address that was not finished, until the quarter is over', async () => {
    for (let count = 1; count <= 50; count += 1) await depart(people.browser());
    const refused = await people.browser().get('/aanmelden/twenterand');
    expectRefused(refused, 429, 'Wacht een kwartier');
    expect(refused.headers['retry-after']).toBe('900');
    people.clock.stepBy(15 * MINUTE_MS);
    for (let count = 1; count <= 51; count += 1) await signIn('twenterand', 'medewerker');
  });

  it('ends after half an hour without a request, and ten hours after signing in', async () => {
    const { browser } = await signIn('twenterand', 'medewerker');
    people.clock.stepBy(31 * MINUTE_MS);
    await browser.get('/maanden').expect(303);
    await signIn('twenterand', 'medewerker', browser);
    for (let passed = 0; passed < 600; passed += 25) {
      await browser.get('/maanden').expect(200);
      people.clock.stepBy(25 * MINUTE_MS);
    }
    await browser.get('/maanden').expect(303);
  });

  it('ends here and at the provider when one signs out', async () => {
    const { browser } = await signIn('twenterand', 'medewerker');
    const { body } = await browser.get('/eigen-formulier').expect(200);
    const fields = { _csrf: (body as { formToken: string }).formToken };
    await browser.post('/afmelden').type('form').send(fields).expect('Location', '/afgemeld/twenterand');
    await browser.get('/maanden').expect(303);
    const { text } = await browser.get('/afgemeld/twenterand').expect(200);
    const address = /http-equiv="refresh" content="0; url=([^"]+)"/.exec(text)?.[1] ?? '';
    const farewell = new URL(address.replaceAll('&amp;', '&'));
    expect(farewell.origin).toBe(providers.twenterand.issuer);
    expect(Object.fromEntries(farewell.searchParams)).toEqual({
      client_id: 'slotsom',
      post_logout_redirect_uri: `${PUBLIC_URL}/aanmelden`,
    });
    expect((await fetch(farewell)).status).toBe(200);
  });

  it('keeps nothing of a person but the identifier, in one place, and writes every refusal down', async () => {
    const stored = await Promise.all(
      ['session', 'person_name', 'audit_event', 'started_sign_in', 'sign_in_attempt'].map((table) =>
        rows(`SELECT * FROM ${table}`),
      ),
    );
    const text = JSON.stringify(stored);
    for (const personal of [NAME_OF_HUMAN, '"medewerker"', CLIENT_SECRET])
      expect(text).not.toContain(personal);
    expect(await rows('SELECT DISTINCT subject FROM provider_account ORDER BY subject')).toEqual([
      { subject: 'leider' },
      { subject: 'medewerker' },
      { subject: 'regie' },
    ]);
    const codes = await rows<{ code: string }>(
      "SELECT DISTINCT details->>'code' AS code FROM audit_event WHERE action = 'sign-in.refused' ORDER BY code",
    );
    expect(codes.map(({ code }) => code)).toEqual([
      'no-role',
      'sign-in-broken-off',
      'sign-in-not-started',
      'sign-in-not-trusted',
      'too-many-sign-ins',
    ]);
  });
});

describe('when a provider does not answer', () => {
  it('says so and what to do, and signs in again once it does', async () => {
    const providers = await startTwoProviders(PUBLIC_URL);
    const people = await startPeople({ publicUrl: PUBLIC_URL, signInMapping: providers.mapping });
    try {
      await providers.twenterand.pause();
      const away = await people.browser().get('/aanmelden/twenterand');
      expect([away.status, away.text]).toEqual([503, expect.stringContaining('geeft geen antwoord')]);
      await people.browser().get('/aanmelden/ommen').expect(303);
      const page = await people.browser().get('/afgemeld/twenterand').expect(200);
      expect(page.text).toContain('Sluit de browser');

      await providers.twenterand.resume();
      const browser = people.browser();
      const { headers } = await browser.get('/aanmelden/twenterand').expect(303);
      const back = new URL(await passThrough(headers['location'] ?? '', 'medewerker'));
      await providers.twenterand.pause();
      const half = await browser.get(back.pathname + back.search);
      expect([half.status, half.text]).toEqual([503, expect.stringContaining('geeft geen antwoord')]);
    } finally {
      await people.close();
      await providers.close();
    }
  });
});
