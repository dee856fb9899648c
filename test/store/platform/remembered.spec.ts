import { Remembered, type Actor, type Transactions } from '../../../src/platform/database';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';

const ACTOR: Actor = { person: 'p-1', role: 'teamLead', party: 'contractor-town' };

describe('what is made of rows that never change', () => {
  let database: TestDatabase;
  let transactions: Transactions;
  let remembered: Remembered<{ readonly name: string }>;
  let made: string[];

  beforeAll(async () => {
    database = await createTestDatabase();
    transactions = await database.transactions();
  });

  afterAll(() => database.drop());

  beforeEach(() => {
    remembered = new Remembered(10, ({ name }) => name.length);
    made = [];
  });

  const ask = (name: string, actor = ACTOR, readOnly = true): Promise<{ readonly name: string }> =>
    transactions.run(
      actor,
      (tx) =>
        remembered.of(tx, name, async () => {
          made.push(`${actor.party} ${actor.role} ${name}`);
          return { name };
        }),
      { readOnly },
    );

  it('is made once, for later transactions too', async () => {
    expect(await ask('a')).toBe(await ask('a'));
    expect(await ask('a', ACTOR, false)).toBe(await ask('a'));
    expect(made).toEqual(['contractor-town teamLead a']);
  });

  it('is made for each party and role by itself, since each sees its own rows', async () => {
    for (const actor of [ACTOR, { ...ACTOR, role: 'auditor' }, { ...ACTOR, party: 'client-town' }]) {
      await ask('a', actor);
      await ask('a', { ...actor, person: 'p-2' });
    }
    expect(made).toEqual([
      'contractor-town teamLead a',
      'contractor-town auditor a',
      'client-town teamLead a',
    ]);
  });

  it('is not kept of a transaction that writes, which may be undone', async () => {
    await ask('a', ACTOR, false);
    await ask('a');
    await ask('a');
    expect(made).toHaveLength(2);
  });

  it('is made once within a transaction, however heavy it is', async () => {
    const heavy = 'heavier than all that is kept';
    const both = await transactions.run(
      ACTOR,
      async (tx) => {
        const make = async (): Promise<{ readonly name: string }> => ({ name: heavy });
        return [await remembered.of(tx, heavy, make), await remembered.of(tx, heavy, make)];
      },
      { readOnly: true },
    );
    expect(both[1]).toBe(both[0]);
    expect(await ask(heavy)).not.toBe(both[0]);
  });

  it('is forgotten when others take its room', async () => {
    await ask('first');
    await ask('other');
    await ask('first');
    expect(made).toHaveLength(3);
  });
});
