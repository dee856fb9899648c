import { systemActor, Transactions } from '../../../src/platform/database';
import { AgreementRegister } from '../../../src/agreements';
import { RemindOfDays } from '../../../src/planning/reminders/remind-of-days.service';
import { AGREEMENT, KEY, OMMEN, registerExample, TWENTERAND } from '../../support/api-example';
import { startMailServer, type MailServer } from '../../support/mail-server';
import { ADMINISTRATOR, OFFICER, startApi, type Api } from '../../support/start-api';
import { queryAs } from '../../support/test-database';
import { waitUntil } from '../../support/wait-until';

jest.setTimeout(120_000);

const SYSTEM = systemActor('test');
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
    return server.taken.slice(before).map(({ to, text }) => {
      const [, days = ''] = /herinnerd: ([^.]*)\./.exec(text.replaceAll(/\s+/g, ' ')) ?? [];
      return `${to.join()}: ${days}`;
    });
  };

  beforeAll(async () => {
    server = await startMailServer();
    api = await startApi('2026-03-10T09:00:00Z', {
      SMTP_URL: server.url,
      MAIL_FROM: 'slotsom@example.org',
      PUBLIC_URL: 'https://slotsom.example',
    });
    await registerExample(api);
    for (const { code, ...body } of [TWENTERAND, OMMEN])
      await api.client.send(ADMINISTRATOR, 'put', `/v1/partijen/${code}`, {
        body: { ...body, emailVerzoeken: `kalender@${code}.example` },
      });
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
    const mails = await mailsOf('2026-05-21');
    const notice = 'Laatste dag om op te zeggen per 1 januari 2028 op 01-07-2026';
    expect(mails.sort()).toEqual([`${BOX.client}: ${notice}`, `${BOX.contractor}: ${notice}`]);
    const { text } = server.taken.at(-1)!;
    expect(text.replaceAll(/=\r\n/g, '')).toContain(`https://slotsom.example/kalender?overeenkomst=${KEY}`);
    expect(text).not.toContain('€');
  });

  it('come again for a day that was moved, and never twice, however many look at once', async () => {
    const plan = (id: string, day: string, more: object = {}) =>
      api.client.made(OFFICER, `${AGREEMENT}/feiten`, {
        body: {
          bron: `kalender ${id}`,
          feiten: [{ lijst: 'planningDates', id, party: 'client', what: 'spring-note', day, ...more }],
        },
      });
    await plan('nota', '2026-06-03');
    const [agreements, reminding, transactions] = [
      api.application.get(AgreementRegister, { strict: false }),
      api.application.get(RemindOfDays, { strict: false }),
      api.application.get(Transactions, { strict: false }),
    ];
    const look = () =>
      transactions.run(SYSTEM, async (tx) => reminding.remind(tx, (await agreements.byKey(tx, KEY))!));
    const before = server.taken.length;
    api.clock.stepTo('2026-05-22T05:30:00Z');
    await Promise.all(Array.from({ length: 5 }, look));
    await settled();
    expect(server.taken.length - before).toBe(1);
    expect(await mailsOf('2026-05-23')).toEqual([]);
    await plan('nota-later', '2026-06-04', { replaces: 'nota' });
    expect(await mailsOf('2026-05-24')).toEqual([`${BOX.client}: Voorjaarsnota 2026 op 04-06-2026`]);
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
