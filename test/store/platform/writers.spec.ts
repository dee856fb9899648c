import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import {
  DatabaseAway,
  systemActor,
  type Actor,
  type Transactions,
  type Tx,
} from '../../../src/platform/database';
import { problemOfDatabase } from '../../../src/platform/http/database-problems';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { waitUntil } from '../../support/wait-until';

const ACTOR: Actor = { person: 'p-1', role: 'teamLead', party: 'contractor-town' };
const SYSTEM = systemActor('test');

describe('people who write', () => {
  let database: TestDatabase;
  let transactions: Transactions;

  beforeAll(async () => {
    database = await createTestDatabase();
    transactions = await database.transactions();
  });

  afterAll(() => database.drop());

  const awaited = (count: number): Promise<void> =>
    waitUntil(async () => transactions.connections().awaited === count);

  it('leave connections to those who read and to the service, however many people wait for one agreement', async () => {
    const agreementId = randomUUID();
    let isHeld = true;
    const hold = async (tx: Tx): Promise<void> => {
      await tx.lockAgreement(agreementId);
      while (isHeld) await pause(10);
    };
    const writers = Array.from({ length: 30 }, () => transactions.run(ACTOR, hold));
    const others = Array.from({ length: 30 }, (_, index) =>
      index % 2 === 0
        ? transactions.run(ACTOR, (tx) => tx.query('SELECT'), { readOnly: true })
        : transactions.run(SYSTEM, (tx) => tx.execute('DELETE FROM commit_mark WHERE false')),
    );
    expect(await Promise.all(others)).toHaveLength(30);
    await awaited(28);
    isHeld = false;
    await Promise.all(writers);
  });

  describe('who all want the same agreement', () => {
    const agreements = [randomUUID(), randomUUID()] as const;
    let isHeld = true;
    let held: Promise<void>[] = [];
    const hold = (agreementId: string) => async (tx: Tx) => {
      await tx.lockAgreement(agreementId);
      while (isHeld) await pause(10);
    };
    const crowd = (agreementId: string): void => {
      const writers = Array.from({ length: 6 }, () => transactions.run(ACTOR, hold(agreementId)));
      held = [...held, ...writers];
    };
    const lock = (agreementId: string, options = {}): Promise<string> =>
      transactions.run(ACTOR, async (tx) => tx.lockAgreement(agreementId).then(() => 'done'), options);

    beforeEach(async () => {
      isHeld = true;
      crowd(agreements[0]);
      await awaited(4);
    });

    afterEach(async () => {
      isHeld = false;
      await Promise.all(held);
      expect(transactions.connections()).toMatchObject({ awaited: 0 });
    });

    it('let people by who change another', async () => {
      await expect(lock(agreements[1])).resolves.toBe('done');
    });

    it('let by work in the background, also in the name of a person, when all turns are taken', async () => {
      crowd(agreements[1]);
      await awaited(8);
      await expect(lock(randomUUID(), { inBackground: true })).resolves.toBe('done');
    });

    it('hear after a while that many are at it: nothing is wrong with the database', async () => {
      jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'performance', 'Date'] });
      try {
        const error = lock(agreements[0]).catch((thrown: unknown) => thrown);
        // Until it found the others before it, and waits for them.
        while (transactions.connections().awaited < 5) await new Promise(setImmediate);
        jest.advanceTimersByTime(15_000);
        expect(await error).toBeInstanceOf(DatabaseAway);
        expect(problemOfDatabase(await error)).toBe('busy');
      } finally {
        jest.useRealTimers();
        isHeld = false;
        held = [Promise.allSettled(held).then(() => undefined)];
      }
    });
  });

  it('hear the same of a lock that another keeps for too long, which is an attempt of due work', async () => {
    const error: unknown = await transactions
      .run(SYSTEM, (tx) => tx.query("DO $$ BEGIN RAISE EXCEPTION 'kept' USING ERRCODE = '55P03'; END $$"))
      .catch((thrown: unknown) => thrown);
    expect(error).not.toBeInstanceOf(DatabaseAway);
    expect(problemOfDatabase(error)).toBe('busy');
  });
});
