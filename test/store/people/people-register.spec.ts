import { DAYS_AWAY } from '../../../src/people/domain';
import { numberOf } from '../../../src/people/provider/account.store';
import { Accounts } from '../../../src/people/provider/accounts.service';
import type { Municipality } from '../../../src/people/provider/municipality';
import { providerSignIn } from '../../../src/people/provider/provider-sign-in';
import { PeopleRegister } from '../../../src/people/register/people-register.service';
import { Sessions } from '../../../src/people/session/sessions.service';
import { AuditTrail } from '../../../src/platform/audit';
import { SteppedClock } from '../../../src/platform/clock';
import { systemActor, type Actor, type Transactions } from '../../../src/platform/database';
import { createTestDatabase, queryAs, type TestDatabase } from '../../support/test-database';
import { waitUntil } from '../../support/wait-until';

const DAY_MS = 24 * 60 * 60_000;

const municipality = (party: string, side: Municipality['side'], role: 'team-lead' | 'regisseur') => ({
  party,
  name: party,
  side,
  issuer: `https://login.${party}.example`,
  clientId: 'slotsom',
  clientSecret: 'geheim',
  scope: 'openid',
  audience: undefined,
  rolesClaim: ['roles'],
  roles: [{ value: 'eigen', role }],
});
const OWN = municipality('twenterand', 'contractor', 'team-lead');
const OTHER = municipality('ommen', 'client', 'regisseur');

const ADMINISTRATOR: Actor = { person: 'twenterand-beheer', role: 'administrator', party: 'twenterand' };
const AUDITOR: Actor = { ...ADMINISTRATOR, person: 'twenterand-auditor', role: 'auditor' };
const OFFICER: Actor = { ...ADMINISTRATOR, person: 'twenterand-fin', role: 'financial-officer' };

describe('the people of a municipality', () => {
  let database: TestDatabase;
  let transactions: Transactions;
  let clock: SteppedClock;
  let accounts: Accounts;
  let sessions: Sessions;
  let register: PeopleRegister;

  const comes = async (who: Municipality, sub: string): Promise<string> => {
    const person = await accounts.personOf(who, { sub, roles: 'eigen' } as never);
    await sessions.open(person!, undefined);
    return person!.id;
  };
  const all = (actor: Actor) => transactions.run(actor, (tx) => register.all(tx));
  const events = (): Promise<{ person: string; action: string; subject_id: string }[]> =>
    transactions.run(systemActor('test'), (tx) =>
      tx.query(`SELECT person, action, subject_id FROM audit_event WHERE action LIKE 'person.%'`),
    );

  beforeEach(async () => {
    database = await createTestDatabase();
    transactions = await database.transactions();
    clock = new SteppedClock('2026-02-02T08:00:00Z');
    const signIn = providerSignIn([OWN, OTHER]);
    accounts = new Accounts(transactions, clock);
    sessions = new Sessions(transactions, clock, signIn, { sessionSecret: 'a'.repeat(32) });
    register = new PeopleRegister(sessions, new AuditTrail(transactions, clock), signIn, clock);
  });

  afterEach(() => database.drop());

  it('are seen by their own administrator and auditor only', async () => {
    const [own, other] = [await comes(OWN, 'a'), await comes(OTHER, 'b')];
    expect(await all(ADMINISTRATOR)).toEqual([
      {
        id: own,
        displayName: expect.stringContaining('Teamleider Dienstverlening'),
        sessions: 1,
        link: { knownSince: '2026-02-02', lastSeenOn: '2026-02-02' },
      },
    ]);
    expect((await all(AUDITOR)).map(({ id }) => id)).toEqual([own]);
    expect((await all({ ...ADMINISTRATOR, party: 'ommen' })).map(({ id }) => id)).toEqual([other]);
    expect(await all(OFFICER)).toEqual([]);
  });

  it('keep their number, and the day on which they were last seen', async () => {
    const first = await comes(OWN, 'a');
    clock.stepBy(3 * DAY_MS);
    expect(await comes(OWN, 'a')).toBe(first);
    const [person] = await all(ADMINISTRATOR);
    expect(person).toMatchObject({
      sessions: 1,
      link: { knownSince: '2026-02-02', lastSeenOn: '2026-02-05' },
    });
  });

  it('are signed out everywhere by their own administrator, which is written down', async () => {
    const id = await comes(OWN, 'a');
    const token = await sessions.open({ ...(await personLike(id)) }, undefined);
    const decision = await transactions.run(ADMINISTRATOR, (tx) => register.signOut(tx, id));
    expect(decision).toMatchObject({ ok: true, value: { id, sessions: 0 } });
    expect(await sessions.find(token)).toBeUndefined();
    expect(await events()).toEqual([
      { person: ADMINISTRATOR.person, action: 'person.signed-out', subject_id: id },
    ]);
  });

  it('of another municipality do not exist, and the database lets nobody else end or remove anything', async () => {
    const [own, other] = [await comes(OWN, 'a'), await comes(OTHER, 'b')];
    clock.stepBy(100 * DAY_MS);
    for (const act of ['signOut', 'unlink'] as const)
      expect(await transactions.run(ADMINISTRATOR, (tx) => register[act](tx, other))).toMatchObject({
        ok: false,
        refusal: { code: 'unknown-person' },
      });
    const removed = (actor: Actor, table: string) =>
      transactions.run(actor, (tx) => tx.execute(`DELETE FROM ${table}`));
    for (const table of ['session', 'provider_account'])
      for (const actor of [AUDITOR, OFFICER, { ...OFFICER, role: 'team-lead' }])
        expect([actor.role, table, await removed(actor, table)]).toEqual([actor.role, table, 0]);
    expect(await removed(ADMINISTRATOR, 'provider_account')).toBe(1);
    expect((await all({ ...ADMINISTRATOR, party: 'ommen' })).map(({ id }) => id)).toEqual([other]);
    expect(own).not.toBe(other);
  });

  it('are unlinked after ninety days away, not earlier, and come back as someone else', async () => {
    const id = await comes(OWN, 'a');
    const unlink = () => transactions.run(ADMINISTRATOR, (tx) => register.unlink(tx, id));
    clock.stepBy(89 * DAY_MS);
    expect(await unlink()).toEqual({
      ok: false,
      refusal: { code: 'seen-lately', values: { person: id, days: '90', from: '03-05-2026' } },
    });
    clock.stepBy(DAY_MS);
    expect(await unlink()).toMatchObject({ ok: true, value: { link: undefined } });
    expect(await all(ADMINISTRATOR)).toEqual([]);
    expect(await events()).toMatchObject([{ action: 'person.unlinked', subject_id: id }]);
    expect(await comes(OWN, 'a')).not.toBe(id);
  });

  it('are not unlinked by who waited for them to sign in', async () => {
    const id = await comes(OWN, 'a');
    clock.stepBy(90 * DAY_MS);
    const account = { issuer: OWN.issuer, subject: 'a', party: OWN.party };
    const now = { now: clock.now(), today: clock.today() };
    let signedIn = (): void => undefined;
    const signsIn = new Promise<void>((resolve) => (signedIn = resolve));
    let isSeen = false;
    const signingIn = transactions.run(systemActor('test'), async (tx) => {
      await numberOf(tx, account, now);
      isSeen = true;
      await signsIn;
    });
    await waitUntil(() => isSeen);
    const unlinking = transactions.run(ADMINISTRATOR, (tx) => register.unlink(tx, id));
    await waitUntil(waitsForRow);
    signedIn();
    await signingIn;
    expect(await unlinking).toEqual({
      ok: false,
      refusal: { code: 'seen-lately', values: { person: id, days: '90', from: '01-08-2026' } },
    });
    expect(await all(ADMINISTRATOR)).toMatchObject([{ id, link: { lastSeenOn: '2026-05-03' } }]);
    expect(await comes(OWN, 'a')).toBe(id);
  });

  it.each([
    [DAYS_AWAY - 1, 0],
    [DAYS_AWAY, 1],
  ])('seen %i days ago can be removed: %i, whatever the application would do', async (days, count) => {
    const removed = await transactions.run(systemActor('test'), async (tx) => {
      await tx.execute(
        `INSERT INTO provider_account (issuer, subject, party, known_since, last_seen_on)
         VALUES ('https://login', 'a', 'twenterand', now(), (now() AT TIME ZONE 'Europe/Amsterdam')::date - $1::int)`,
        [days],
      );
      await tx.query(
        `SELECT set_config('slotsom.role', 'administrator', true), set_config('slotsom.party', 'twenterand', true)`,
      );
      return tx.execute('DELETE FROM provider_account');
    });
    expect(removed).toBe(count);
  });

  const waitsForRow = async (): Promise<boolean> => {
    const [row] = await queryAs<{ waits: boolean }>(
      database.superuserUrl,
      `SELECT EXISTS (SELECT FROM pg_stat_activity WHERE datname = current_database()
                      AND wait_event_type = 'Lock' AND query LIKE 'DELETE FROM provider_account%') AS waits`,
    );
    return row?.waits === true;
  };

  const personLike = async (id: string) => {
    const person = await accounts.personOf(OWN, { sub: 'a', roles: 'eigen' } as never);
    expect(person?.id).toBe(id);
    return person!;
  };
});
