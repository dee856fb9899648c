import { AsyncResource } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { DataSource, type DataSourceOptions } from 'typeorm';
import {
  checkApplicationRole,
  createDataSource,
  DatabaseAway,
  dataSourceOptions,
  systemActor,
  sqlStateOf,
  Transactions,
  type Actor,
} from '../../../src/platform/database';
import { problemOfDatabase } from '../../../src/platform/http/database-problems';
import { createTestDatabase, queryAs, type TestDatabase } from '../../support/test-database';

const ACTOR: Actor = { person: 'p-1', role: 'teamLead', party: 'contractor-town' };
const SYSTEM = systemActor('test');
/** Outside every transaction that a test has open. */
const elsewhere = new AsyncResource('elsewhere');

describe('transactions', () => {
  let database: TestDatabase;
  let transactions: Transactions;

  beforeAll(async () => {
    database = await createTestDatabase();
    await database.asOwner(`
      CREATE TABLE slotsom.probe (id int PRIMARY KEY, amount numeric, day date, moment timestamptz, large int8);
      SELECT slotsom.protect_mutable('slotsom.probe', 'system');
    `);
    transactions = await database.transactions();
    await transactions.run(SYSTEM, (tx) =>
      tx.execute(
        "INSERT INTO probe VALUES (1, 0.10, '2026-03-29', '2026-03-29 01:30:00.125+01', 9007199254740993)",
      ),
    );
    await transactions.run(SYSTEM, (tx) => tx.execute('INSERT INTO probe VALUES (2)'));
  });

  afterAll(() => database.drop());

  it('tells the database who is asking, for the transaction only', async () => {
    const who = 'SELECT slotsom.current_person(), slotsom.current_role(), slotsom.current_party()';
    const seen = await transactions.run(ACTOR, (tx) => tx.query(who));
    expect(seen).toEqual([
      { current_person: 'p-1', current_role: 'teamLead', current_party: 'contractor-town' },
    ]);
  });

  it('refuses an actor without a party', async () => {
    await expect(transactions.run({ ...ACTOR, party: '' }, async () => 1)).rejects.toThrow('a party');
  });

  it('reads dates, amounts and large numbers as text and moments in UTC', async () => {
    const rows = await transactions.run(SYSTEM, (tx) =>
      tx.query('SELECT *, array[amount] AS amounts, array[day] AS days FROM probe WHERE id = 1'),
    );
    expect(rows).toEqual([
      {
        id: 1,
        amount: '0.10',
        day: '2026-03-29',
        moment: '2026-03-29T00:30:00.125Z',
        large: '9007199254740993',
        amounts: ['0.10'],
        days: ['2026-03-29'],
      },
    ]);
  });

  it('asks the same question once where it only reads, and each time where it may have changed', async () => {
    const twice = (rows: number, readOnly: boolean): Promise<unknown[][]> =>
      transactions.run(
        SYSTEM,
        async (tx) => {
          const ask = (): Promise<unknown[]> =>
            tx.query('SELECT clock_timestamp() AS moment FROM generate_series(1, $1)', [rows]);
          const first = await ask();
          const kept = [...first];
          // Whoever takes a row out of a list takes it out of that list only.
          first.pop();
          await tx.query('SELECT pg_sleep(0.002)');
          return [kept, await ask()];
        },
        { readOnly },
      );
    const [first, again] = await twice(2, true);
    expect(again).toEqual(first);
    for (const [rows, readOnly] of [
      [2, false],
      [20_001, true],
    ] as const) {
      const [one, other] = await twice(rows, readOnly);
      expect(other?.[0]).not.toEqual(one?.[0]);
    }
  });

  it('has a question planned once, for everyone who may see something else', async () => {
    const sql = 'SELECT id FROM probe WHERE id = $1';
    const seen: number[] = [];
    for (const actor of [...Array<Actor>(8).fill(SYSTEM), ACTOR, SYSTEM])
      seen.push(await transactions.run(actor, async (tx) => (await tx.query(sql, [1])).length));
    expect(seen).toEqual([...Array<number>(8).fill(1), 0, 1]);
    const plans = await transactions.run(SYSTEM, (tx) =>
      tx.query('SELECT name FROM pg_prepared_statements WHERE statement = $1', [sql]),
    );
    expect(plans).toHaveLength(1);
  });

  it('undoes everything when the work throws', async () => {
    const attempt = transactions.run(SYSTEM, async (tx) => {
      await tx.execute('INSERT INTO probe VALUES (3)');
      throw new Error('no');
    });
    await expect(attempt).rejects.toThrow('no');
    const rows = await transactions.run(SYSTEM, (tx) => tx.query('SELECT FROM probe WHERE id = 3'));
    expect(rows).toEqual([]);
  });

  it('repeats work that lost a conflict, at most five times', async () => {
    let attempts = 0;
    const conflict = (times: number) => () =>
      transactions.run(SYSTEM, async (tx) => {
        attempts += 1;
        if (attempts <= times) {
          await tx.query("DO $$ BEGIN RAISE EXCEPTION 'lost' USING ERRCODE = '40001'; END $$");
        }
        return attempts;
      });
    expect(await conflict(2)()).toBe(3);
    attempts = 0;
    await expect(conflict(9)()).rejects.toThrow('lost');
    expect(attempts).toBe(5);
  });

  it('survives a real deadlock', async () => {
    const swap = (first: number, second: number): Promise<void> =>
      transactions.run(SYSTEM, async (tx) => {
        await tx.execute('UPDATE probe SET large = 0 WHERE id = $1', [first]);
        await pause(100);
        await tx.execute('UPDATE probe SET large = 1 WHERE id = $1', [second]);
      });
    await expect(Promise.all([swap(1, 2), swap(2, 1)])).resolves.toBeDefined();
  });

  it('lets one transaction at a time work on an agreement', async () => {
    const agreementId = randomUUID();
    const events: string[] = [];
    const work = (name: string): Promise<void> =>
      transactions.run(SYSTEM, async (tx) => {
        await tx.lockAgreement(agreementId);
        events.push(`${name} in`);
        await pause(30);
        events.push(`${name} out`);
      });
    await Promise.all([work('a'), work('b'), work('c')]);
    expect(events).toHaveLength(6);
    for (let index = 0; index < events.length; index += 2) {
      expect(events[index + 1]).toBe(events[index]!.replace('in', 'out'));
    }
  });

  it('does not make two agreements wait for each other', async () => {
    const other = transactions.run(SYSTEM, async (tx) => {
      await tx.lockAgreement(randomUUID());
      await transactions.run(SYSTEM, (apart) => apart.lockAgreement(randomUUID()), { apart: true });
      return 'done';
    });
    await expect(other).resolves.toBe('done');
  });

  it('refuses a second transaction inside the first, which could wait for it forever', async () => {
    const nested = transactions.run(SYSTEM, () => transactions.run(SYSTEM, async () => 1));
    await expect(nested).rejects.toThrow('open already');
  });

  it('refuses who reads a second connection in any way: many at once would all wait for another', async () => {
    const nested = transactions.run(
      ACTOR,
      () => transactions.run(SYSTEM, async () => 1, { readOnly: true, apart: true }),
      { readOnly: true },
    );
    await expect(nested).rejects.toThrow('open already');
  });

  describe('on one connection', () => {
    let dataSource: DataSource;
    let small: Transactions;

    beforeAll(async () => {
      const options = { ...dataSourceOptions(database.appUrl), poolSize: 1, connectTimeoutMS: 1_000 };
      dataSource = await new DataSource(options as DataSourceOptions).initialize();
      small = new Transactions(dataSource);
    });

    afterAll(() => dataSource.destroy());

    it('hear that others keep it, as of a database that is away for now', async () => {
      const held = small.run(SYSTEM, () => pause(2_000));
      const error: unknown = await small.run(SYSTEM, async () => 1).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(DatabaseAway);
      expect(problemOfDatabase(error)).toBe('busy');
      await held;
    });

    it('leave nothing to the next when the mark of what is saved is refused', async () => {
      await database.asOwner(`
        CREATE FUNCTION slotsom.refuse_mark() RETURNS trigger LANGUAGE plpgsql AS
          $$ BEGIN RAISE EXCEPTION 'no mark'; END $$;
        CREATE TRIGGER refused BEFORE INSERT ON slotsom.commit_mark FOR EACH ROW EXECUTE FUNCTION slotsom.refuse_mark();
      `);
      const write = (): Promise<number> =>
        small.run(SYSTEM, (tx) => tx.execute('UPDATE probe SET large = 4 WHERE id = 2'));
      await expect(write()).rejects.toThrow('no mark');
      await expect(small.run(SYSTEM, (tx) => tx.query('SELECT 1 AS one'))).resolves.toEqual([{ one: 1 }]);
      await database.asOwner('DROP TRIGGER refused ON slotsom.commit_mark');
      await expect(write()).resolves.toBe(1);
    });
  });

  it('acts after saving, and not when nothing was saved', async () => {
    const acts: string[] = [];
    await transactions.run(SYSTEM, async (tx) => tx.afterCommit(() => acts.push('saved')));
    await transactions
      .run(SYSTEM, async (tx) => {
        tx.afterCommit(() => acts.push('undone'));
        throw new Error('no');
      })
      .catch(() => undefined);
    expect(acts).toEqual(['saved']);
  });

  it('does what is to be done last once by its name, within the transaction', async () => {
    const acts: string[] = [];
    const last =
      (text: string): (() => Promise<void>) =>
      async () => {
        acts.push(text);
      };
    await transactions.run(SYSTEM, async (tx) => {
      tx.beforeCommit('watch', last('first watch'));
      tx.beforeCommit('watch', last('watch'));
      tx.afterCommit(() => acts.push('saved'));
      acts.push('work');
    });
    expect(acts).toEqual(['work', 'watch', 'saved']);
  });

  it('refuses to write in a reading transaction and reads one state', async () => {
    const attempt = transactions.run(SYSTEM, (tx) => tx.execute('DELETE FROM probe'), { readOnly: true });
    expect(sqlStateOf(await attempt.catch((error: unknown) => error))).toBe('25006');
    const counts = await transactions.run(
      SYSTEM,
      async (tx) => {
        const count = (): Promise<unknown[]> => tx.query('SELECT count(*) FROM probe');
        const before = await count();
        await elsewhere.runInAsyncScope(() =>
          transactions.run(SYSTEM, (other) => other.execute('INSERT INTO probe VALUES (8)')),
        );
        return [before, await count()];
      },
      { readOnly: true },
    );
    expect(counts[0]).toEqual(counts[1]);
  });

  it('works only with a role that owns nothing and passes no row-level security', async () => {
    const check = async (url: string): Promise<void> => {
      const dataSource = await createDataSource(url).initialize();
      await checkApplicationRole(dataSource).finally(() => dataSource.destroy());
    };
    await expect(check(database.appUrl)).resolves.toBeUndefined();
    await expect(check(database.ownerUrl)).rejects.toThrow('slotsom_owner');
    await expect(check(database.superuserUrl)).rejects.toThrow('rijbeveiliging');
  });

  it.each([
    ['the owner', 'GRANT slotsom_owner TO member WITH INHERIT FALSE, SET TRUE'],
    ['who passes security', 'CREATE ROLE passer BYPASSRLS; GRANT passer TO member WITH INHERIT FALSE'],
  ])('does not work with a role that can become %s', async (_who, grant) => {
    const create = `CREATE ROLE member LOGIN PASSWORD 'member'; GRANT slotsom_app TO member; ${grant}`;
    await queryAs(database.superuserUrl, create);
    try {
      const url = new URL(database.appUrl);
      [url.username, url.password] = ['member', 'member'];
      const dataSource = await createDataSource(url.toString()).initialize();
      await expect(checkApplicationRole(dataSource)).rejects.toThrow('member');
      await dataSource.destroy();
    } finally {
      await queryAs(database.superuserUrl, 'DROP ROLE member; DROP ROLE IF EXISTS passer');
    }
  });
});
