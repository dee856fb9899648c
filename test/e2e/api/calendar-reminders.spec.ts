import { systemActor, Transactions } from '../../../src/platform/database';
import { AgreementRegister } from '../../../src/agreements';
import { RemindOfDays } from '../../../src/planning/reminders/remind-of-days.service';
import type { Answer } from '../../support/api-client';
import { AGREEMENT, KEY, OMMEN, registerExample, TWENTERAND } from '../../support/api-example';
import { startMailServer, type MailServer, type TakenMail } from '../../support/mail-server';
import { ADMINISTRATOR, OFFICER, startApi, type Api } from '../../support/start-api';
import { queryAs } from '../../support/test-database';
import { waitUntil } from '../../support/wait-until';

jest.setTimeout(120_000);

const SYSTEM = systemActor('test');
const textOf = ({ text }: TakenMail): string => text.replaceAll(/\s+/g, ' ');
const BOX = { contractor: 'kalender@twenterand.example', client: 'kalender@ommen.example' };

describe('reminders of the calendar by mail', () => {
  let server: MailServer;
  let api: Api;

  /** Until nobody has anything left to do on this day. */
  const settled = (): Promise<void> =>
    waitUntil(async () => {
      const open = `SELECT id FROM slotsom.due_work WHERE done_at IS NULL AND due_at <= $1
        AND kind IN ('look-ahead', 'remind-of-days', 'planning-reminded')`;
      return (await queryAs(api.database.ownerUrl, open, [api.clock.now()], SYSTEM)).length === 0;
    });
  /** What each mailbox got on a day, at nine in the morning. */
  const mailsOf = async (day: string): Promise<string[]> => {
    const before = server.taken.length;
    api.clock.stepTo(`${day}T09:00:00Z`);
    await settled();
    return server.taken.slice(before).map((mail) => {
      const [, days = ''] = /herinnerd: ([^.]*)\./.exec(textOf(mail)) ?? [];
      return `${mail.to.join()}: ${days}`;
    });
  };

  const openMailbox = ({ code, ...body }: typeof OMMEN): Promise<Answer> =>
    api.client.send(ADMINISTRATOR, 'put', `/v1/partijen/${code}`, {
      body: { ...body, emailVerzoeken: `kalender@${code}.example` },
    });
  const plan = (id: string, day: string, more: object = {}): Promise<Answer> =>
    api.client.made(OFFICER, `${AGREEMENT}/feiten`, {
      body: {
        bron: `kalender ${id}`,
        feiten: [{ lijst: 'planningDates', id, party: 'client', what: 'spring-note', day, ...more }],
      },
    });
  const look = (): Promise<void> => {
    const agreements = api.application.get(AgreementRegister, { strict: false });
    const reminding = api.application.get(RemindOfDays, { strict: false });
    return api.application
      .get(Transactions, { strict: false })
      .run(SYSTEM, async (tx) => reminding.remind(tx, (await agreements.byKey(tx, KEY))!));
  };

  beforeAll(async () => {
    server = await startMailServer();
    api = await startApi('2026-03-10T09:00:00Z', {
      SMTP_URL: server.url,
      MAIL_FROM: 'slotsom@example.org',
      PUBLIC_URL: 'https://slotsom.example',
    });
    await registerExample(api);
    await openMailbox(TWENTERAND);
  });

  afterAll(async () => {
    await api.close();
    await server.close();
  });

  it('say nothing while no day is near', async () => {
    expect(await mailsOf('2026-03-11')).toEqual([]);
  });

  it('go six and two weeks before to who has to do it, and once when it is late', async () => {
    const report = 'Kwartaalrapportage 2026, eerste kwartaal';
    expect(await mailsOf('2026-03-20')).toEqual([`${BOX.contractor}: ${report} op 30-04-2026`]);
    expect(await mailsOf('2026-03-21')).toEqual([]);
    // The look of the day itself was missed: the next one makes up for it.
    expect(await mailsOf('2026-04-18')).toEqual([`${BOX.contractor}: ${report} op 30-04-2026`]);
    expect(await mailsOf('2026-04-30')).toEqual([]);
    expect(await mailsOf('2026-05-01')).toEqual([
      `${BOX.contractor}: ${report}, dat was op 30-04-2026 en is nog niet gereed`,
    ]);
    expect(await mailsOf('2026-05-02')).toEqual([]);
  });

  it('go to both where both have to know, with the page and nothing that is theirs alone', async () => {
    const notice = 'Laatste dag om op te zeggen per 1 januari 2028 op 01-07-2026';
    expect(await mailsOf('2026-05-21')).toEqual([`${BOX.contractor}: ${notice}`]);
    // The client has no mailbox until now: what it would have been reminded of yesterday is not spent.
    await openMailbox(OMMEN);
    expect(await mailsOf('2026-05-22')).toEqual([`${BOX.client}: ${notice}`]);
    const { text } = server.taken.at(-1)!;
    expect(text.replaceAll(/=\r\n/g, '')).toContain(`https://slotsom.example/kalender?overeenkomst=${KEY}`);
    expect(text).not.toContain('€');
  });

  it('come again for a day that was moved, and never twice, however many look at once', async () => {
    await plan('nota', '2026-06-03');
    const before = server.taken.length;
    api.clock.stepTo('2026-05-23T03:30:00Z');
    await Promise.all(Array.from({ length: 5 }, look));
    await settled();
    expect(server.taken.length - before).toBe(1);
    expect(await mailsOf('2026-05-23')).toEqual([]);
    await plan('nota-later', '2026-06-04', { replaces: 'nota' });
    expect(await mailsOf('2026-05-24')).toEqual([`${BOX.client}: Voorjaarsnota 2026 op 04-06-2026`]);
  });

  it('come for a day that was recorded later on the day of a look as well', async () => {
    const before = server.taken.length;
    await plan('verslag', '2026-06-05', { what: 'report' });
    api.clock.stepTo('2026-05-24T10:00:00Z');
    await look();
    await settled();
    expect(server.taken.slice(before).map(textOf)).toEqual([
      expect.stringContaining('herinnerd: Tussenrapportage 2026 op 05-06-2026.'),
    ]);
  });

  it('are not sent again of a day that was known by another key before', async () => {
    await queryAs(
      api.database.ownerUrl,
      `INSERT INTO slotsom.planning_reminder
       SELECT agreement_id, 'meeting:2026:1', '2026-06-01', 'two-weeks', unnest(ARRAY['client', 'contractor']), 'meeting',
         '2026', '2026-05-20', now() FROM slotsom.agreement`,
      [],
      SYSTEM,
    );
    const before = server.taken.length;
    await plan('overleg', '2026-06-01', { what: 'meeting' });
    await look();
    await settled();
    expect(server.taken.slice(before)).toEqual([]);
  });

  it('come of a day as it is, when it is moved while someone looks', async () => {
    api.clock.stepTo('2026-05-24T11:00:00Z');
    await plan('oud', '2026-06-06', { what: 'report' });
    const [before, transactions] = [
      server.taken.length,
      api.application.get(Transactions, { strict: false }),
    ];
    const waiting = (count: number): Promise<void> =>
      waitUntil(async () => {
        const sql = `SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND NOT granted
          AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;
        return (await queryAs(api.database.superuserUrl, sql)).length >= count;
      });
    let [locked, release] = [(): void => undefined, (): void => undefined];
    const isLocked = new Promise<void>((resolve) => (locked = resolve));
    const isReleased = new Promise<void>((resolve) => (release = resolve));
    const holding = transactions.run(SYSTEM, async (tx) => {
      const record = await api.application.get(AgreementRegister, { strict: false }).byKey(tx, KEY);
      await tx.lockAgreement(record!.agreementId);
      locked();
      await isReleased;
    });
    await isLocked;
    // Who waits first is served first.
    const moving = plan('nieuw', '2026-06-07', { what: 'report', replaces: 'oud' });
    await waiting(1);
    const looking = look();
    await Promise.race([looking, waiting(2)]);
    release();
    await Promise.all([holding, moving, looking]);
    await settled();
    expect(server.taken.slice(before).map(textOf)).toEqual([
      expect.stringContaining('herinnerd: Tussenrapportage 2026 op 07-06-2026.'),
    ]);
  });

  it('go on the next morning, also when a look of today cannot be done', async () => {
    const refuse = `CREATE FUNCTION slotsom.refuse_look() RETURNS trigger LANGUAGE plpgsql AS
      $$BEGIN RAISE EXCEPTION 'no look today'; END$$;
      CREATE TRIGGER refuse_look BEFORE INSERT ON slotsom.due_work FOR EACH ROW
      WHEN (NEW.kind = 'remind-of-days') EXECUTE FUNCTION slotsom.refuse_look()`;
    await queryAs(api.database.superuserUrl, refuse);
    api.clock.stepTo('2026-05-25T09:00:00Z');
    const of = (day: string, more: string): Promise<void> =>
      waitUntil(async () => {
        const sql = `SELECT id FROM slotsom.due_work WHERE dedupe_key = $1 AND ${more}`;
        return (await queryAs(api.database.ownerUrl, sql, [`look-ahead:${day}`], SYSTEM)).length === 1;
      });
    await of('2026-05-25', 'last_error IS NOT NULL');
    await of('2026-05-26', 'done_at IS NULL');
    await queryAs(api.database.superuserUrl, 'DROP FUNCTION slotsom.refuse_look() CASCADE');
  });

  it('are kept for good: the database changes, removes and repeats none', async () => {
    const own = { person: 'a', role: 'team-lead', party: 'twenterand' };
    const count = 'SELECT entry_key FROM slotsom.planning_reminder';
    const kept = await queryAs(api.database.appUrl, count, [], own);
    expect(kept.length).toBeGreaterThan(0);
    expect(await queryAs(api.database.appUrl, count, [], { ...own, party: 'elders' })).toEqual([]);
    const again = `INSERT INTO slotsom.planning_reminder SELECT * FROM slotsom.planning_reminder LIMIT 1`;
    for (const sql of [
      again,
      `UPDATE slotsom.planning_reminder SET about = 'x'`,
      'DELETE FROM slotsom.planning_reminder',
    ])
      await expect(queryAs(api.database.ownerUrl, sql, [], SYSTEM)).rejects.toThrow();
    await expect(queryAs(api.database.appUrl, again, [], own)).rejects.toThrow();
  });
});
