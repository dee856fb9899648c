import { AuditTrail } from '../../../src/platform/audit';
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
    const audit = new AuditTrail(transactions, clock);
    sessions = new Sessions(transactions, clock, DEMONSTRATION_SIGN_IN, audit);
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
    await sessions.close(token, PERSON);
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
    const audit = new AuditTrail(transactions, clock);
    const withoutDemonstration = new Sessions(transactions, clock, NO_SIGN_IN, audit);
    expect(await withoutDemonstration.find(token)).toBeUndefined();
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

  it('are written down when they begin and end', async () => {
    clock.stepTo('2026-02-03T08:00:00Z');
    const token = await sessions.open(PERSON, undefined);
    await sessions.close(token, PERSON);
    const events = await transactions.run(systemActor('test'), (tx) =>
      tx.query(
        `SELECT action, person, role, party FROM audit_event
         WHERE occurred_at = $1 ORDER BY action DESC LIMIT 2`,
        [clock.now()],
      ),
    );
    const who = { person: 'financien', role: 'financial-officer', party: 'twenterand' };
    expect(events).toEqual([
      { action: 'session.opened', ...who },
      { action: 'session.closed', ...who },
    ]);
  });
});
