import {
  DEMONSTRATION_ACCOUNTS,
  DEMONSTRATION_PASSWORD,
} from '../../../src/people/sign-in/demonstration-accounts';
import { startDrillDatabase } from '../../support/drill-database';
import { cookieOf, formTokenIn, startPeople, type PeopleApplication } from './people-application';

const MINUTE_MS = 60_000;

describe('signing in with a browser', () => {
  let people: PeopleApplication;

  beforeAll(async () => {
    people = await startPeople();
  });

  afterAll(() => people.close());

  const attempt = async (account: string, wachtwoord: string, naar = '/') => {
    const browser = people.browser();
    const form = await browser.get('/aanmelden');
    const fields = { _csrf: formTokenIn(form.text), account, wachtwoord, naar };
    return { browser, answer: await browser.post('/aanmelden').type('form').send(fields) };
  };

  it('shows the accounts of the demonstration and their password', async () => {
    const { text, headers } = await people.browser().get('/aanmelden').expect(200);
    expect(headers['content-type']).toContain('text/html');
    expect(text).toMatch(/^<!doctype html><html lang="nl"/);
    expect(text).toContain(DEMONSTRATION_PASSWORD);
    for (const { person } of DEMONSTRATION_ACCOUNTS) expect(text).toContain(person.displayName);
    expect(text).not.toMatch(/style=|<script|\son\w+=/);
  });

  it('opens a session in a cookie that scripts do not see, and goes where one was going', async () => {
    const { browser, answer } = await attempt('financien', DEMONSTRATION_PASSWORD, '/maanden?jaar=2026');
    expect(answer.status).toBe(303);
    expect(answer.headers['location']).toBe('/maanden?jaar=2026');
    const cookies = answer.headers['set-cookie'] as unknown as string[];
    expect(cookies[0]).toMatch(/^slotsom=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    await browser.get('/maanden').expect(200).expect('Cache-Control', 'no-store');
    await browser.get('/aanmelden?naar=/maanden').expect(303).expect('Location', '/maanden');
  });

  it('does not go to another site afterwards', async () => {
    const { answer } = await attempt('financien', DEMONSTRATION_PASSWORD, '//elders.example/');
    expect(answer.headers['location']).toBe('/');
  });

  it.each([
    ['financien', 'geraden'],
    ['burgemeester', DEMONSTRATION_PASSWORD],
    ['', ''],
    ['financien', 'x'.repeat(5000)],
  ])('says what to do when %p signs in with a wrong password', async (account, password) => {
    const { browser, answer } = await attempt(account, password);
    expect(answer.status).toBe(401);
    expect(answer.text).toContain('role="alert"');
    expect(answer.text).toContain('Controleer ze en probeer het opnieuw.');
    expect(answer.text).not.toContain('geraden');
    await browser.get('/maanden').expect(303);
  });

  it('keeps what was filled in as text, never as markup', async () => {
    const { answer } = await attempt('"><script>alert(1)</script>', 'x');
    expect(answer.text).not.toContain('<script>');
  });

  it('refuses after five wrong passwords, for a quarter', async () => {
    for (let count = 1; count <= 5; count += 1) await attempt('controller-ommen', 'geraden');
    const { answer } = await attempt('controller-ommen', DEMONSTRATION_PASSWORD);
    expect(answer.status).toBe(429);
    expect(answer.text).toContain('Wacht een kwartier');
    people.clock.stepBy(15 * MINUTE_MS);
    expect((await attempt('controller-ommen', DEMONSTRATION_PASSWORD)).answer.status).toBe(303);
  });

  it('refuses a sign-in form that is not ours', async () => {
    const browser = people.browser();
    const fields = { account: 'financien', wachtwoord: DEMONSTRATION_PASSWORD, _csrf: 'a'.repeat(43) };
    await browser.post('/aanmelden').type('form').send(fields).expect(403);
    await browser.get('/aanmelden');
    await browser.post('/aanmelden').type('form').send(fields).expect(403);
  });

  it('sends a page to the sign-in page and back, and a script to the whole page', async () => {
    const browser = people.browser();
    await browser
      .get('/maanden?jaar=2026')
      .expect(303)
      .expect('Location', '/aanmelden?naar=%2Fmaanden%3Fjaar%3D2026');
    const form = await browser.get('/aanmelden?naar=%2Fmaanden%3Fjaar%3D2026');
    expect(form.text).toContain('name="naar" value="/maanden?jaar=2026"');
    await browser
      .get('/maanden')
      .set({
        'HX-Request': 'true',
        'HX-Current-URL': 'http://slotsom.example/overzicht',
        Host: 'slotsom.example',
      })
      .expect(401)
      .expect('HX-Redirect', '/aanmelden?naar=%2Foverzicht');
    await browser.post('/maanden').set('Referer', 'https://elders.example/').expect('Location', '/aanmelden');
  });

  it('ends after half an hour without a request', async () => {
    const { browser } = await people.signedIn('financien');
    people.clock.stepBy(29 * MINUTE_MS);
    await browser.get('/maanden').expect(200);
    people.clock.stepBy(30 * MINUTE_MS);
    await browser.get('/maanden').expect(303);
  });

  it('ends ten hours after signing in', async () => {
    const { browser } = await people.signedIn('financien');
    for (let half = 1; half < 24; half += 1) {
      people.clock.stepBy(25 * MINUTE_MS);
      await browser.get('/maanden').expect(200);
    }
    people.clock.stepBy(25 * MINUTE_MS);
    await browser.get('/maanden').expect(303);
  });

  it('ends when one signs out, on the server as well', async () => {
    const { browser, formToken, cookie } = await people.signedIn('financien');
    await browser.post('/afmelden').type('form').send({ _csrf: 'wrong' }).expect(403);
    await browser
      .post('/afmelden')
      .type('form')
      .send({ _csrf: formToken })
      .expect(303)
      .expect('Location', '/aanmelden')
      .expect('Set-Cookie', /^slotsom=;/);
    await people.browser().get('/maanden').set('Cookie', cookie).expect(303);
  });

  it('gives a new session to someone who signs in with a planted one', async () => {
    const planted = 'A'.repeat(43);
    const browser = people.browser();
    const form = await browser.get('/aanmelden').set('Cookie', `slotsom=${planted}`);
    const fields = {
      _csrf: formTokenIn(form.text),
      account: 'financien',
      wachtwoord: DEMONSTRATION_PASSWORD,
    };
    const answer = await people
      .browser()
      .post('/aanmelden')
      .set('Cookie', `slotsom=${planted}; ${cookieOf(form, 'slotsom-form')}`)
      .type('form')
      .send(fields);
    expect(answer.status).toBe(303);
    expect(answer.headers['set-cookie']).not.toContain(planted);
    await people.browser().get('/maanden').set('Cookie', `slotsom=${planted}`).expect(303);
  });

  it.each(['x', 'A'.repeat(43), `${'A'.repeat(43)}; slotsom=x`, "' OR 1=1 --", '%00'])(
    'takes no notice of a forged cookie: %p',
    async (forged) => {
      await people.browser().get('/maanden').set('Cookie', `slotsom=${forged}`).expect(303);
    },
  );
});

describe('without a demonstration', () => {
  it('nobody signs in', async () => {
    const people = await startPeople({ demo: false });
    try {
      const browser = people.browser();
      const form = await browser.get('/aanmelden').expect(200);
      expect(form.text).toContain('nog niet ingericht');
      expect(form.text).not.toContain(DEMONSTRATION_PASSWORD);
      const token = cookieOf(form, 'slotsom-form').split('=')[1];
      const fields = { _csrf: token, account: 'financien', wachtwoord: DEMONSTRATION_PASSWORD };
      await browser.post('/aanmelden').type('form').send(fields).expect(401);
      await browser.get('/v1/loonkosten').auth('financien', DEMONSTRATION_PASSWORD).expect(401);
    } finally {
      await people.close();
    }
  });
});

describe('in production', () => {
  it('cookies go over https to this host only', async () => {
    const server = await startDrillDatabase();
    const people = await startPeople({ environment: 'production' }, server);
    try {
      const { headers } = await people.browser().get('/aanmelden');
      expect((headers['set-cookie'] as unknown as string[])[0]).toMatch(
        /^__Host-slotsom-form=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
      );
    } finally {
      await people.close();
      await server.close();
    }
  });
});
