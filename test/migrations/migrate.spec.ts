import { Client } from 'pg';
import type { QueryRunner } from 'typeorm';
import { migrations } from '../../migrations';
import { ManagePeople1768200000000 } from '../../migrations/1768200000000-manage-people';
import { WatchLimitsOfBefore1768407000000 } from '../../migrations/1768407000000-watch-limits-of-before';
import { migrate, systemActor } from '../../src/platform/database';
import { ForwardMigration } from '../../src/platform/database/forward-migration';
import { sayWhy } from '../../src/platform/run-program';
import { openGate } from '../support/postgres-gate';
import { createTestDatabase, queryAs, type TestDatabase } from '../support/test-database';
import { waitUntil } from '../support/wait-until';

class MakeProbe1999999999998 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE slotsom.probe (id int)');
  }
}

class FailHalfway1999999999999 extends ForwardMigration {
  static fails = true;

  override async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE slotsom.probe_two (id int)');
    if (FailHalfway1999999999999.fails) {
      throw new Error('halfway');
    }
  }
}

class LockProbe1999999999999 extends ForwardMigration {
  static patience = '';

  override async up(runner: QueryRunner): Promise<void> {
    const [{ lock_timeout }] = (await runner.query('SHOW lock_timeout')) as [{ lock_timeout: string }];
    LockProbe1999999999999.patience = lock_timeout;
    await runner.query('ALTER TABLE slotsom.probe ADD COLUMN name text');
  }
}

describe('migrating', () => {
  let database: TestDatabase;

  beforeEach(async () => {
    database = await createTestDatabase({ empty: true });
  });

  afterEach(() => database.drop());

  it('runs everything on an empty database, and nothing the second time', async () => {
    expect(await migrate(database.ownerUrl)).toHaveLength(migrations.length);
    expect(await migrate(database.ownerUrl)).toEqual([]);
  });

  it('waits for a database that is not there yet, and not for one that will never be', async () => {
    const gate = await openGate(Number(new URL(database.ownerUrl).port));
    const url = new URL(database.ownerUrl);
    url.port = gate.port.toString();
    const said = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    gate.shut();
    const migrated = migrate(url.toString(), []);
    await waitUntil(() => said.mock.calls.length > 0);
    gate.open();
    await expect(migrated).resolves.toEqual([]);
    expect(said.mock.calls).toEqual([[expect.stringContaining('er wordt een halve minuut gewacht')]]);
    url.pathname = '/nergens';
    await expect(migrate(url.toString(), [])).rejects.toMatchObject({ code: '3D000' });
    said.mockRestore();
    await gate.close();
  });

  it('is done once by processes that start together', async () => {
    const ran = await Promise.all([1, 2, 3].map(() => migrate(database.ownerUrl)));
    expect(ran.map((names) => names.length).sort()).toEqual([0, 0, migrations.length]);
  });

  it('keeps what was done before a failure, nothing of the failed one, and goes on from there', async () => {
    const list = [...migrations, MakeProbe1999999999998, FailHalfway1999999999999];
    // TypeORM tells the operator about the failure.
    jest.spyOn(console, 'log').mockImplementation();
    await expect(migrate(database.ownerUrl, list)).rejects.toThrow('halfway');
    const tables = (): Promise<unknown[]> =>
      database.asOwner("SELECT tablename AS name FROM pg_tables WHERE tablename LIKE 'probe%' ORDER BY 1");
    expect(await tables()).toEqual([{ name: 'probe' }]);
    FailHalfway1999999999999.fails = false;
    expect(await migrate(database.ownerUrl, list)).toEqual(['FailHalfway1999999999999']);
    expect(await tables()).toEqual([{ name: 'probe' }, { name: 'probe_two' }]);
  });

  it('waits half a minute for a table that another keeps, and then says so', async () => {
    const list = [MakeProbe1999999999998, LockProbe1999999999999];
    await migrate(database.ownerUrl, list.slice(0, 1));
    const impatient = new URL(database.ownerUrl);
    impatient.searchParams.set('lock_timeout', '200');
    const other = new Client({ connectionString: database.ownerUrl });
    await other.connect();
    await other.query('BEGIN; SELECT FROM slotsom.probe');
    // TypeORM tells the operator about the failure.
    jest.spyOn(console, 'log').mockImplementation();
    const failure: unknown = await migrate(impatient.toString(), list).catch((error: unknown) => error);
    expect(sayWhy(failure)).toMatch(/^Een andere verbinding met de database hield te lang vast/);
    await other.end();
    expect(await migrate(database.ownerUrl, list)).toEqual(['LockProbe1999999999999']);
    expect(LockProbe1999999999999.patience).toBe('30s');
  });

  it('tells of accounts that were known before whose they are, and counts them as seen today', async () => {
    const earlier = migrations.slice(0, migrations.indexOf(ManagePeople1768200000000));
    await migrate(database.ownerUrl, earlier);
    const system = systemActor('test');
    await database.asOwner(
      `WITH known AS (
         INSERT INTO slotsom.provider_account (issuer, subject, known_since)
         SELECT 'https://login.example', 'a' || n, '2026-02-01T23:30:00Z' FROM generate_series(1, 13) n
         RETURNING account_number)
       INSERT INTO slotsom.person_name
       SELECT CASE WHEN account_number = 2 THEN 'ommen-' ELSE 'oost-twente-' END || account_number,
         '2026-02-01T23:30:00Z', 'Iemand' FROM known WHERE account_number <> 13`,
      [],
      system,
    );
    await migrate(database.ownerUrl);
    const rows = await database.asOwner<{ number: number; party: string; days: number }>(
      `SELECT account_number::int AS number, party,
              (now() AT TIME ZONE 'Europe/Amsterdam')::date - last_seen_on AS days
       FROM slotsom.provider_account ORDER BY 1`,
      [],
      system,
    );
    expect(rows).toHaveLength(12);
    for (const { number, party } of rows)
      expect([number, party]).toEqual([number, number === 2 ? 'ommen' : 'oost-twente']);
    // One day when midnight passed in between.
    expect(Math.max(...rows.map(({ days }) => days))).toBeLessThanOrEqual(1);
  });

  it('looks once at the limits of agreements that were there before, by all that is known of them', async () => {
    await migrate(
      database.ownerUrl,
      migrations.slice(0, migrations.indexOf(WatchLimitsOfBefore1768407000000)),
    );
    const system = systemActor('test');
    await database.asOwner(
      `WITH party AS (
         INSERT INTO slotsom.agreement_party SELECT gen_random_uuid(), 'ommen', 'twenterand' RETURNING *),
       agreement AS (
         INSERT INTO slotsom.agreement
         SELECT agreement_id, 'DVO-EERDER', 'Eerder', client_party, contractor_party, '2025-01-01', NULL, now(), slotsom.current_person()
         FROM party RETURNING agreement_id),
       fact AS (
         INSERT INTO slotsom.agreement_fact (agreement_id, position, recording, list, fact_id, body)
         SELECT agreement_id, position, first, 'policies', 'P' || position, '{}'
         FROM agreement, (VALUES (1, 1), (2, 1), (3, 3)) AS place (position, first))
       INSERT INTO slotsom.recording
       SELECT agreement_id, first, last, 'file ' || first, '2026-02-01T09:00:00Z', '2026-02-01', slotsom.current_person(), slotsom.current_role(), slotsom.current_party()
       FROM agreement, (VALUES (1, 2), (3, 3)) AS recording (first, last)`,
      [],
      system,
    );
    await database.asOwner(
      `INSERT INTO slotsom.budget_signal
       SELECT agreement_id, 2026, 'addendum A1', 75, 1, 100, 80, '2026-02-01', 3, now() FROM slotsom.agreement`,
      [],
      system,
    );
    await migrate(database.ownerUrl);
    expect(
      await database.asOwner(
        `SELECT payload->>'position' AS position, done_at AS "doneAt",
                (payload->>'day')::date >= (now() AT TIME ZONE 'Europe/Amsterdam')::date - 1 AS "isToday",
                dedupe_key = concat_ws(':', kind, payload->>'agreementId', payload->>'day', payload->>'position') AS "isOnce"
         FROM slotsom.due_work WHERE kind = 'watch-limits'`,
        [],
        system,
      ),
    ).toEqual([{ position: '3', doneAt: null, isToday: true, isOnce: true }]);
  });

  it('leaves the application no right to make or change anything itself', async () => {
    await migrate(database.ownerUrl);
    for (const sql of [
      'CREATE TABLE slotsom.own (id int)',
      'CREATE TABLE public.own (id int)',
      'ALTER TABLE slotsom.audit_event DISABLE TRIGGER ALL',
      'ALTER TABLE slotsom.audit_event NO FORCE ROW LEVEL SECURITY',
      'DROP TABLE slotsom.audit_link',
      "INSERT INTO slotsom.schema_migration (timestamp, name) VALUES (1, 'x')",
    ]) {
      await expect(queryAs(database.appUrl, sql)).rejects.toMatchObject({ code: '42501' });
    }
  });

  it('cannot be undone', async () => {
    await expect(new MakeProbe1999999999998().down()).rejects.toThrow('forward only');
  });

  it('lists the migrations in the order of their moments', () => {
    const moments = migrations.map(({ name }) => Number(/\d{13}$/.exec(name)?.[0]));
    expect(moments).toEqual([...moments].sort((first, second) => first - second));
    expect(new Set(moments).size).toBe(moments.length);
  });
});
