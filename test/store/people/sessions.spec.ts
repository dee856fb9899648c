import { SteppedClock } from '../../../src/platform/clock';
import { systemActor, type Transactions } from '../../../src/platform/database';
import { demonstrationPerson } from '../../../src/people';
import { Sessions } from '../../../src/people/session/sessions.service';
import { DEMONSTRATION_SIGN_IN } from '../../../src/people/sign-in/demonstration-sign-in';
import { NO_SIGN_IN } from '../../../src/people/sign-in/no-sign-in';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';

const PERSON = demonstrationPerson('financien');
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe('sessions', () => {
  let database: TestDatabase;
  let transactions: Transactions;
  let clock: SteppedClock;
  let sessions: Sessions;

  const stored = (): Promise<Record<string, string>[]> =>
    transactions.run(systemActor('test'), (tx) => tx.query('SELECT * FROM session'));

  beforeAll(async () => {
    database = await createTestDatabase();
    transactions = await database.transactions();
  });

  afterAll(() => database.drop());

  beforeEach(async () => {
    clock = new SteppedClock('2026-02-02T08:00:00Z');
    sessions = new Sessions(transactions, clock, DEMONSTRATION_SIGN_IN, { sessionSecret: 'a'.repeat(32) });
    await transactions.run(systemActor('test'), (tx) => tx.execute('DELETE FROM session'));
  });

  it('know the person by a token that is stored nowhere', async () => {
    const token = await sessions.open(PERSON, undefined);
    const found = await sessions.find(token);
    expect(found?.person).toEqual(PERSON);
    expect(found?.formToken).toMatch(/^[\w-]{43}$/);
    expect(JSON.stringify(await stored())).not.toContain(token);
  });

  it.each(['', 'short', `${'a'.repeat(42)}'`, 'a'.repeat(43)])('do not know %p', async (forged) => {
    await sessions.open(PERSON, undefined);
    expect(await sessions.find(forged)).toBeUndefined();
  });

  it('do not take the stored hash for a token', async () => {
    await sessions.open(PERSON, undefined);
    const [row] = await stored();
    expect(await sessions.find(row!['token_hash']!)).toBeUndefined();
  });

  it('give a new token and end the old one when someone signs in again', async () => {
    const first = await sessions.open(PERSON, undefined);
    const second = await sessions.open(PERSON, first);
    expect(second).not.toBe(first);
    expect(await sessions.find(first)).toBeUndefined();
    expect(await sessions.find(second)).toBeDefined();
  });

  it('end when they are closed', async () => {
    const token = await sessions.open(PERSON, undefined);
    await sessions.close(token);
    expect(await sessions.find(token)).toBeUndefined();
    expect(await stored()).toEqual([]);
  });

  it('end after half an hour without a request', async () => {
    const token = await sessions.open(PERSON, undefined);
    clock.stepBy(29 * MINUTE);
    expect(await sessions.find(token)).toBeDefined();
    clock.stepBy(29 * MINUTE);
    expect(await sessions.find(token)).toBeDefined();
    clock.stepBy(30 * MINUTE);
    expect(await sessions.find(token)).toBeUndefined();
  });

  it('end ten hours after signing in, however busy', async () => {
    const token = await sessions.open(PERSON, undefined);
    for (let passed = 20 * MINUTE; passed < 10 * HOUR; passed += 20 * MINUTE) {
      clock.stepBy(20 * MINUTE);
      expect(await sessions.find(token)).toBeDefined();
    }
    clock.stepBy(20 * MINUTE);
    expect(await sessions.find(token)).toBeUndefined();
  });

  it('are removed when they are too old and someone signs in', async () => {
    await sessions.open(PERSON, undefined);
    clock.stepBy(HOUR);
    await sessions.open(PERSON, undefined);
    expect(await stored()).toHaveLength(1);
  });

  it('end when the service starts with another way to sign in', async () => {
    const token = await sessions.open(PERSON, undefined);
    const withoutDemonstration = new Sessions(transactions, clock, NO_SIGN_IN, {
      sessionSecret: 'a'.repeat(32),
    });
    expect(await withoutDemonstration.find(token)).toBeUndefined();
  });

  it('end when the secret of the installation is changed', async () => {
    const token = await sessions.open(PERSON, undefined);
    const renewed = new Sessions(transactions, clock, DEMONSTRATION_SIGN_IN, {
      sessionSecret: 'b'.repeat(32),
    });
    expect(await renewed.find(token)).toBeUndefined();
  });

  it.each([
    ['a role that does not exist on the side', "role = 'regisseur'"],
    ['the party that sees everything', "party = 'system'"],
  ])('are worth nothing when the row was changed to %s', async (_, change) => {
    const token = await sessions.open(PERSON, undefined);
    await transactions.run(systemActor('test'), (tx) => tx.execute(`UPDATE session SET ${change}`));
    expect(await sessions.find(token)).toBeUndefined();
  });

  it('are shown to no party', async () => {
    await sessions.open(PERSON, undefined);
    const actor = { person: PERSON.id, role: PERSON.role, party: PERSON.party };
    expect(await transactions.run(actor, (tx) => tx.query('SELECT * FROM session'))).toEqual([]);
    expect(await transactions.run(actor, (tx) => tx.execute('DELETE FROM session'))).toBe(0);
  });
});
