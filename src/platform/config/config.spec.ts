import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ConfigError, loadConfig } from '.';

const SECRET = 's'.repeat(40);
const PRODUCTION = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgres://app:x@db/slotsom',
  SESSION_SECRET: SECRET,
};

const mistakesOf = (environment: Record<string, string>): readonly string[] => {
  try {
    loadConfig(environment);
    return [];
  } catch (error) {
    return (error as ConfigError).mistakes;
  }
};

describe('the settings', () => {
  let directory: string;

  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'slotsom-config-'));
  });

  afterAll(() => rmSync(directory, { recursive: true }));

  it('have values for a trial without any variable', () => {
    const config = loadConfig({ SLOTSOM_DATA_DIR: directory });
    expect(config).toMatchObject({
      environment: 'development',
      host: '127.0.0.1',
      port: 3000,
      dataDir: directory,
      databaseUrl: undefined,
      redisUrl: undefined,
      workConcurrency: 4,
      demo: false,
    });
  });

  it('say by which server mail goes only together with its sender and with where its links lead', () => {
    const mail = { SMTP_URL: 'smtps://mail.example:465' };
    expect(mistakesOf(mail).map((mistake) => mistake.split(':')[0])).toEqual(['PUBLIC_URL', 'MAIL_FROM']);
    const whole = { ...mail, MAIL_FROM: 'slotsom@example.org', PUBLIC_URL: 'https://slotsom.example/' };
    expect(loadConfig({ ...whole, SLOTSOM_DATA_DIR: directory })).toMatchObject({
      mail: { url: mail.SMTP_URL, from: whole.MAIL_FROM },
      publicUrl: 'https://slotsom.example',
    });
    expect(loadConfig({ SLOTSOM_DATA_DIR: directory }).mail).toBeUndefined();
  });

  it.each([
    ['ignoreTLS=true', true],
    ['requireTLS=false', true],
    ['tls.rejectUnauthorized=false', true],
    ['opportunisticTLS=true', false],
    ['secured=true', false],
    ['tls.minVersion=TLSv1', false],
    ['debug=true', false],
    ['tls.ca=x&ignoreTLS=1', false],
  ])('let the address of the mail server not say %s', (query, isAllowedWithoutTls) => {
    const mail = { MAIL_FROM: 'slotsom@example.org', PUBLIC_URL: 'https://slotsom.example' };
    const SMTP_URL = `smtp://naam:geheim@mail.example/?${query}`;
    const refused = mistakesOf({ ...mail, SMTP_URL, PORT: 'veel' });
    expect(refused.map((mistake) => mistake.split(':')[0])).toEqual(['PORT', 'SMTP_URL']);
    expect(refused.join()).not.toContain('geheim');
    const without = mistakesOf({ ...PRODUCTION, ...mail, SMTP_URL, MAIL_FILES_WITHOUT_TLS: 'true' });
    expect(without).toHaveLength(isAllowedWithoutTls ? 0 : 1);
  });

  it.each(['foo', 'mail.example', 'mail.example:587', 'http://mail.example'])(
    'name a mail server that is no address beside the other mistakes: %s',
    (SMTP_URL) => {
      const mail = { MAIL_FROM: 'slotsom@example.org', PUBLIC_URL: 'https://slotsom.example' };
      const told = 'SMTP_URL: moet een adres zijn als smtps://naam:wachtwoord@host:465';
      expect(mistakesOf({ ...mail, SMTP_URL, PORT: 'veel' })).toEqual([
        expect.stringMatching(/^PORT: /),
        told,
      ]);
    },
  );

  it('let the address of the mail server say whom to trust, and that all mail goes over TLS', () => {
    const query =
      'tls.ca=x&tls.servername=mail.example&name=slotsom.example&authMethod=LOGIN&requireTLS=true';
    const mail = { MAIL_FROM: 'slotsom@example.org', PUBLIC_URL: 'https://slotsom.example' };
    expect(mistakesOf({ ...PRODUCTION, ...mail, SMTP_URL: `smtp://mail.example/?${query}` })).toEqual([]);
  });

  it('keep the secret that was made for a trial, out of sight of others', () => {
    const environment = { SLOTSOM_DATA_DIR: join(directory, 'new') };
    const { sessionSecret } = loadConfig(environment);
    expect(sessionSecret.length).toBeGreaterThanOrEqual(40);
    expect(loadConfig(environment).sessionSecret).toBe(sessionSecret);
    expect(statSync(join(directory, 'new', 'session-secret')).mode & 0o777).toBe(0o600);
  });

  it('tell all mistakes at once, with the variable', () => {
    const mistakes = mistakesOf({
      PORT: 'veel',
      DATABASE_URL: 'mysql://x',
      SLOTSOM_DEMO: 'misschien',
      SESSION_SECRET: 'kort',
      LOG_LEVEL: 'luid',
    });
    expect(mistakes.map((mistake) => mistake.split(':')[0])).toEqual([
      'PORT',
      'DATABASE_URL',
      'SESSION_SECRET',
      'SLOTSOM_DEMO',
      'LOG_LEVEL',
    ]);
    expect(mistakes.join(' ')).not.toContain('mysql');
  });

  it.each([
    ['a database', { ...PRODUCTION, DATABASE_URL: '' }, 'DATABASE_URL: is verplicht in productie'],
    ['a secret', { ...PRODUCTION, SESSION_SECRET: '' }, 'SESSION_SECRET: is verplicht in productie'],
    ['no demonstration', { ...PRODUCTION, SLOTSOM_DEMO: 'true' }, 'SLOTSOM_DEMO: mag niet'],
  ])('need %s in production', (_name, environment, mistake) => {
    const mistakes = mistakesOf(environment);
    expect(mistakes).toHaveLength(1);
    expect(mistakes[0]).toContain(mistake);
  });

  it('check the variables together also when one is wrong by itself', () => {
    const mistakes = mistakesOf({ NODE_ENV: 'production', PORT: 'veel', SESSION_SECRET: SECRET });
    expect(mistakes.map((mistake) => mistake.split(':')[0])).toEqual(['PORT', 'DATABASE_URL']);
  });

  it('allow the embedded database in production when asked', () => {
    const config = loadConfig({ ...PRODUCTION, DATABASE_URL: '', ALLOW_EMBEDDED_DATABASE: 'true' });
    expect(config.databaseUrl).toBeUndefined();
  });

  it('name the proxies that may say where a visitor comes from', () => {
    const config = loadConfig({ SESSION_SECRET: SECRET, TRUSTED_PROXIES: '10.0.0.5, 10.1.0.0/16,::1' });
    expect(config.trustedProxies).toEqual(['10.0.0.5', '10.1.0.0/16', '::1']);
    for (const wrong of ['proxy', '10.0.0.5/33', '10.0.0.0/8/8', '10.0.0.0/', 'true'])
      expect(mistakesOf({ TRUSTED_PROXIES: wrong })[0]).toContain('TRUSTED_PROXIES: moet een lijst');
  });

  it('serve operators only where they are asked to, and not where visitors come', () => {
    const settings = { SLOTSOM_DATA_DIR: directory };
    expect(loadConfig(settings).operations).toBeUndefined();
    expect(loadConfig({ ...settings, OPERATIONS_PORT: '9464' }).operations).toEqual({
      host: '127.0.0.1',
      port: 9464,
    });
    for (const wrong of ['veel', '3000'])
      expect(mistakesOf({ ...settings, OPERATIONS_PORT: wrong })[0]).toContain('OPERATIONS_PORT: moet een');
  });

  it('say how much is done at the same time', () => {
    const settings = { SLOTSOM_DATA_DIR: directory };
    expect(loadConfig({ ...settings, WORK_CONCURRENCY: '12' }).workConcurrency).toBe(12);
    for (const wrong of ['0', '33', '2.5', 'veel', '-1'])
      expect(mistakesOf({ ...settings, WORK_CONCURRENCY: wrong })).toEqual([
        'WORK_CONCURRENCY: moet een heel getal van 1 tot en met 32 zijn',
      ]);
  });

  it('say where visitors find the service, and how they sign in', () => {
    const signIn = { PUBLIC_URL: 'https://slotsom.example/', SIGN_IN_MAPPING: 'aanmelden.yaml' };
    expect(loadConfig({ ...PRODUCTION, ...signIn })).toMatchObject({
      publicUrl: 'https://slotsom.example',
      signInMapping: resolve('aanmelden.yaml'),
    });
    expect(mistakesOf({ ...PRODUCTION, ...signIn, PUBLIC_URL: '' })).toEqual([
      'PUBLIC_URL: is nodig naast SIGN_IN_MAPPING',
    ]);
    expect(mistakesOf({ ...PRODUCTION, PUBLIC_URL: 'http://slotsom.example' })).toEqual([
      'PUBLIC_URL: moet in productie met https beginnen',
    ]);
    for (const wrong of ['slotsom.example', 'ftp://slotsom.example', 'https://slotsom.example/app'])
      expect(mistakesOf({ ...PRODUCTION, PUBLIC_URL: wrong })[0]).toContain('PUBLIC_URL: moet');
    expect(mistakesOf({ SESSION_SECRET: SECRET, ...signIn, SLOTSOM_DEMO: 'ja' })).toEqual([
      'SLOTSOM_DEMO: kan niet samen met SIGN_IN_MAPPING',
    ]);
  });

  it('need the role of the application next to the owner', () => {
    const mistakes = mistakesOf({ DATABASE_OWNER_URL: 'postgres://owner@db/slotsom' });
    expect(mistakes).toEqual(['DATABASE_URL: is nodig naast DATABASE_OWNER_URL']);
  });

  it('tell of a missing database once', () => {
    const { DATABASE_URL: _, ...others } = PRODUCTION;
    const owner = { DATABASE_OWNER_URL: 'postgres://owner@db/slotsom' };
    expect(mistakesOf({ ...others, ...owner })).toEqual(['DATABASE_URL: is nodig naast DATABASE_OWNER_URL']);
  });

  it('name a folder that can be used, told with every other mistake', () => {
    const file = join(directory, 'a-file');
    writeFileSync(file, 'x');
    expect(mistakesOf({ PORT: 'veel', PEPPOL_DROP_FOLDER: join(file, 'peppol') })).toEqual([
      'PORT: moet een poortnummer zijn',
      'PEPPOL_DROP_FOLDER: moet een map zijn waarin geschreven mag worden',
    ]);
    const right = { PEPPOL_DROP_FOLDER: join(directory, 'still', 'to-be-made') };
    expect(mistakesOf({ ...PRODUCTION, ...right })).toEqual([]);
  });

  it('read secrets from files', () => {
    const file = join(directory, 'secret');
    writeFileSync(file, `${SECRET}\n`);
    const config = loadConfig({ ...PRODUCTION, SESSION_SECRET: '', SESSION_SECRET_FILE: file });
    expect(config.sessionSecret).toBe(SECRET);
    expect(mistakesOf({ ...PRODUCTION, SESSION_SECRET_FILE: file })[0]).toContain('niet allebei');
    expect(mistakesOf({ ...PRODUCTION, SESSION_SECRET: '', SESSION_SECRET_FILE: '/nergens' })).toEqual([
      'SESSION_SECRET_FILE: het bestand /nergens is niet te lezen',
      'SESSION_SECRET: is verplicht in productie',
    ]);
  });
});
