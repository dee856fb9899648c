import ICAL from 'ical.js';
import request from 'supertest';
import type { Person } from '../../../src/people';
import { Sessions } from '../../../src/people/session/sessions.service';
import { systemActor, Transactions } from '../../../src/platform/database';
import { AGREEMENT, KEY, registerExample } from '../../support/api-example';
import type { Answer } from '../../support/api-client';
import { OFFICER, SEATS, startApi, STRANGERS, type Api } from '../../support/start-api';
import { queryAs } from '../../support/test-database';

jest.setTimeout(120_000);

const SYSTEM = systemActor('test');
const LEAD = SEATS.find(({ id }) => id === 'contractor-team-lead')!;
const REGISSEUR = SEATS.find(({ id }) => id === 'client-regisseur')!;

describe('a calendar that reads an address with a secret', () => {
  let api: Api;

  const browse = async (person: Person, path: string, fields: object = {}): Promise<request.Response> => {
    const sessions = api.application.get(Sessions, { strict: false });
    const token = await sessions.open(person, undefined);
    const session = await sessions.find(token);
    return request(api.application.getHttpServer())
      .post(path)
      .accept('text/html')
      .set('Cookie', `slotsom=${token}`)
      .type('form')
      .send({ _csrf: session?.formToken, ...fields });
  };
  const made = async (person: Person): Promise<string> => {
    const { status, text } = await browse(person, `/kalender/adressen?overeenkomst=${KEY}`);
    expect(status).toBe(200);
    return new URL(/value="(http[^"]+\.ics)"/.exec(text)?.[1] ?? '').pathname;
  };
  const idOf = async (person: Person): Promise<string> => {
    const sql = 'SELECT feed_id AS id FROM slotsom.feed_address WHERE person_id = $1';
    const [row] = await queryAs<{ id: string }>(api.database.ownerUrl, sql, [person.id], SYSTEM);
    return row?.id ?? '';
  };
  const read = (path: string): Promise<Answer> => api.client.get(undefined, path);
  const events = ({ text }: Answer): InstanceType<typeof ICAL.Event>[] =>
    new ICAL.Component(ICAL.parse(text) as unknown[])
      .getAllSubcomponents('vevent')
      .map((event) => new ICAL.Event(event));

  beforeAll(async () => {
    api = await startApi('2026-03-20T09:00:00Z', { PUBLIC_URL: 'https://slotsom.example' });
    await registerExample(api);
  });

  afterAll(() => api.close());

  afterEach(() => queryAs(api.database.superuserUrl, 'DELETE FROM slotsom.feed_address'));

  it('has the days of both parties, as whole days, with where to go on', async () => {
    const answer = await read(await made(LEAD));
    expect([answer.status, answer.headers['content-type'], answer.headers['cache-control']]).toEqual([
      200,
      'text/calendar; charset=utf-8',
      'private, max-age=3600',
    ]);
    const budget = events(answer).find(({ summary }) => summary === 'Begroting 2027 (opdrachtgever)');
    expect([budget?.startDate.toString(), budget?.endDate.toString()]).toEqual(['2026-11-10', '2026-11-11']);
    expect(budget?.description).toContain('Jaaraddendum 2027, uiterlijk 10-11-2026');
    expect(answer.text).toContain('URL:https://slotsom.example/kalender?overeenkomst=');
    expect(answer.text).not.toContain('€');
    // Nothing but the reference: a calendar may stand open, and a title is for who signs in.
    expect(answer.text.replaceAll('\r\n ', '')).toContain(`X-WR-CALNAME:Slotsom: ${KEY}\r\n`);
  });

  it('is not sent again what it has, and tells a moved day from a new one', async () => {
    const path = await made(LEAD);
    const before = await read(path);
    const again = await request(api.application.getHttpServer())
      .get(path)
      .set('If-None-Match', before.headers['etag'] ?? '');
    expect(again.status).toBe(304);
    const record = (id: string, day: string, more: object = {}): Promise<Answer> =>
      api.client.made(OFFICER, `${AGREEMENT}/feiten`, {
        body: {
          bron: `kalender ${id}`,
          feiten: [{ lijst: 'planningDates', id, party: 'client', what: 'autumn-note', day, ...more }],
        },
      });
    await record('najaar', '2026-10-13');
    const note = async () => events(await read(path)).find(({ summary }) => /^Najaarsnota/.test(summary))!;
    const first = await note();
    await record('najaar-later', '2026-10-20', { replaces: 'najaar' });
    const moved = await note();
    expect(moved.uid).toBe(first.uid);
    expect(moved.startDate.toString()).toBe('2026-10-20');
    expect(moved.sequence).toBeGreaterThan(first.sequence);
  });

  it('reads nothing by an address that is unknown or was ended by who made it, and nobody else ends it', async () => {
    const path = await made(LEAD);
    const id = await idOf(LEAD);
    const end = (person: Person) =>
      browse(person, `/kalender/adressen/intrekkingen?overeenkomst=${KEY}`, { adres: id });
    for (const other of [REGISSEUR, { ...LEAD, id: 'colleague' }])
      expect((await end(other)).status).toBe(409);
    expect((await read(path)).status).toBe(200);
    expect((await end(LEAD)).status).toBe(303);
    for (const gone of [path, `/v1/kalenders/${'x'.repeat(43)}.ics`, '/v1/kalenders/kort.ics']) {
      const { status, body } = await read(gone);
      expect([status, body.code]).toEqual([404, 'unknown-calendar-feed']);
    }
  });

  it('has no address of an agreement of others', async () => {
    const stranger = STRANGERS.find(({ role }) => role === 'team-lead')!;
    expect((await browse(stranger, `/kalender/adressen?overeenkomst=${KEY}`)).status).toBe(404);
  });

  it.each<[string, () => Promise<unknown>]>([
    [
      'the administrator signs its maker out',
      () =>
        api.application
          .get(Transactions)
          .run({ person: 'beheer', role: 'administrator', party: 'twenterand' }, (tx) =>
            api.application.get(Sessions, { strict: false }).endAll(tx, LEAD.party, LEAD.id),
          ),
    ],
    ['its maker comes back in another role', () => browse({ ...LEAD, role: 'controller' }, '/afmelden')],
    [
      'its maker was away for 90 days',
      () => {
        api.clock.stepTo('2026-06-19T09:00:00Z');
        return Promise.resolve();
      },
    ],
  ])('ends when %s', async (_, happens) => {
    const path = await made(LEAD);
    expect((await read(path)).status).toBe(200);
    await happens();
    expect((await read(path)).status).toBe(404);
  });

  it('goes on for who signs in now and then', async () => {
    const path = await made(LEAD);
    api.clock.stepTo('2026-08-20T09:00:00Z');
    await browse(LEAD, '/afmelden');
    api.clock.stepTo('2026-10-20T09:00:00Z');
    expect((await read(path)).status).toBe(200);
  });

  it('is told to wait when it reads without end, and is few for each person', async () => {
    const path = await made(REGISSEUR);
    for (let count = 0; count < 60; count += 1) await request(api.application.getHttpServer()).get(path);
    const refused = await read(path);
    expect([refused.status, refused.body.code, refused.headers['retry-after']]).toEqual([
      429,
      'feed-read-too-often',
      '3600',
    ]);
    for (let count = 1; count < 5; count += 1) await made(REGISSEUR);
    const { status, text } = await browse(REGISSEUR, `/kalender/adressen?overeenkomst=${KEY}`);
    expect([status, text.includes('F.632')]).toEqual([409, true]);
  });

  it('is few for who asks many at once as well', async () => {
    const path = `/kalender/adressen?overeenkomst=${KEY}`;
    const answers = await Promise.all(Array.from({ length: 8 }, () => browse(LEAD, path)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(5);
  });

  it('leaves its secret nowhere in the database, and that it was made in the chain', async () => {
    const path = await made(LEAD);
    const secret = path.slice('/v1/kalenders/'.length, -'.ics'.length);
    expect(secret).toHaveLength(43);
    const texts = await queryAs<{ text: string }>(
      api.database.superuserUrl,
      `SELECT to_jsonb(audit_event)::text AS text FROM slotsom.audit_event
       UNION ALL SELECT to_jsonb(feed_address)::text FROM slotsom.feed_address`,
    );
    const all = texts.map(({ text }) => text).join('\n');
    expect(all).not.toContain(secret);
    expect(all).toContain('calendar-feed.made');
  });
});
