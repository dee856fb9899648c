import { AuditTrail } from '../../../src/platform/audit';
import { SteppedClock } from '../../../src/platform/clock';
import { systemActor, type Transactions } from '../../../src/platform/database';
import { demonstrationPerson } from '../../../src/people';
import { AttemptLimit } from '../../../src/people/sign-in/attempt-limit.service';
import { DEMONSTRATION_PASSWORD } from '../../../src/people/sign-in/demonstration-accounts';
import { DEMONSTRATION_SIGN_IN } from '../../../src/people/sign-in/demonstration-sign-in';
import { SignIn } from '../../../src/people/sign-in/sign-in.service';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';

const RIGHT = { account: 'financien', password: DEMONSTRATION_PASSWORD };
const WRONG = { account: 'financien', password: 'geraden' };
const HOME = '192.0.2.1';
const ELSEWHERE = '198.51.100.7';
const QUARTER_MS = 15 * 60_000;

// Signing in is slow on purpose.
jest.setTimeout(60_000);

describe('signing in', () => {
  let database: TestDatabase;
  let transactions: Transactions;
  let clock: SteppedClock;
  let signIn: SignIn;
  let limit: AttemptLimit;

  const asSystem = <T>(sql: string): Promise<T[]> =>
    transactions.run(systemActor('test'), (tx) => tx.query<T>(sql));
  const codeOf = async (credentials: typeof RIGHT, address: string): Promise<string> => {
    const found = await signIn.identify(credentials, address);
    return found.identified ? found.person.id : found.code;
  };
  const admit = async (times: number, account: string, address: string): Promise<boolean[]> => {
    const verdicts: boolean[] = [];
    for (let index = 0; index < times; index += 1) verdicts.push(await limit.admit(account, address));
    return verdicts;
  };

  beforeAll(async () => {
    database = await createTestDatabase();
    transactions = await database.transactions();
    clock = new SteppedClock('2026-02-02T08:00:00Z');
    limit = new AttemptLimit(transactions, clock);
    signIn = new SignIn(DEMONSTRATION_SIGN_IN, limit, new AuditTrail(transactions, clock));
  });

  afterAll(() => database.drop());

  beforeEach(() => asSystem('DELETE FROM sign_in_attempt'));

  it('tells who someone is', async () => {
    expect(await signIn.identify(RIGHT, HOME)).toEqual({
      identified: true,
      person: demonstrationPerson('financien'),
    });
  });

  it.each([
    ['a wrong password', WRONG],
    ['no password', { account: 'financien', password: '' }],
    ['an account that does not exist', { account: 'wethouder', password: DEMONSTRATION_PASSWORD }],
    ['no account', { account: '', password: DEMONSTRATION_PASSWORD }],
  ])('says the same to %s', async (_, credentials) => {
    expect(await codeOf(credentials, HOME)).toBe('wrong-credentials');
  });

  it('refuses the sixth attempt at an address within a quarter, also with the right password', async () => {
    for (let attempt = 1; attempt <= 5; attempt += 1) {
      expect(await codeOf(WRONG, HOME)).toBe('wrong-credentials');
    }
    expect(await codeOf(RIGHT, HOME)).toBe('too-many-attempts');
    expect(await codeOf({ ...RIGHT, account: 'FINANCIEN' }, HOME)).toBe('too-many-attempts');
    expect(await codeOf(RIGHT, ELSEWHERE)).toBe('financien');
    expect(await codeOf({ ...RIGHT, account: 'teamleider' }, HOME)).toBe('teamleider');
    clock.stepBy(QUARTER_MS);
    expect(await codeOf(RIGHT, HOME)).toBe('financien');
  });

  it('forgets wrong attempts after the right one', async () => {
    await admit(4, 'financien', HOME);
    expect(await codeOf(RIGHT, HOME)).toBe('financien');
    expect(await admit(5, 'financien', HOME)).toEqual([true, true, true, true, true]);
  });

  it('limits an account that is guessed from many addresses', async () => {
    for (let host = 1; host <= 20; host += 1) {
      expect(await limit.admit('financien', `203.0.113.${host}`)).toBe(true);
    }
    expect(await limit.admit('financien', HOME)).toBe(false);
    expect(await limit.admit('teamleider', HOME)).toBe(true);
  });

  it('limits an address that guesses many accounts', async () => {
    for (let account = 1; account <= 50; account += 1) {
      expect(await limit.admit(`account-${account}`, HOME)).toBe(true);
    }
    expect(await limit.admit('financien', HOME)).toBe(false);
    expect(await limit.admit('financien', ELSEWHERE)).toBe(true);
  });

  it('lets no more through when many come at once', async () => {
    const verdicts = await Promise.all(Array.from({ length: 12 }, () => limit.admit('financien', HOME)));
    expect(verdicts.filter(Boolean)).toHaveLength(5);
  });

  it('does not keep what was tried longer than it counts', async () => {
    await admit(3, 'financien', HOME);
    clock.stepBy(QUARTER_MS);
    await admit(1, 'teamleider', ELSEWHERE);
    expect(await asSystem('SELECT address FROM sign_in_attempt')).toEqual([{ address: ELSEWHERE }]);
  });

  it('writes down every refusal, and only names that exist', async () => {
    clock.stepBy(1000);
    await signIn.identify(WRONG, HOME);
    await signIn.identify({ account: 'my-secret-password', password: '' }, HOME);
    const events = await transactions.run(systemActor('test'), (tx) =>
      tx.query(
        'SELECT action, subject_id, details FROM audit_event WHERE occurred_at = $1 ORDER BY subject_id',
        [clock.now()],
      ),
    );
    const details = { code: 'wrong-credentials' };
    expect(events).toEqual([
      { action: 'sign-in.refused', subject_id: 'financien', details },
      { action: 'sign-in.refused', subject_id: 'unknown', details },
    ]);
    expect(JSON.stringify(await asSystem('SELECT * FROM sign_in_attempt'))).not.toContain('secret');
  });
});
