import { SteppedClock } from '../../../src/platform/clock';
import { actorOf, demonstrationPerson, PersonNames } from '../../../src/people';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';

const PERSON = demonstrationPerson('teamleider');
const READER = actorOf(demonstrationPerson('regisseur'));

describe('the names of persons', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createTestDatabase();
  });

  afterAll(() => database.drop());

  it('are the latest ones, and both parties see them', async () => {
    const transactions = await database.transactions();
    const clock = new SteppedClock('2026-02-02T08:00:00Z');
    const names = new PersonNames(transactions, clock);
    const seen = (): Promise<[string, string][]> =>
      transactions.run(READER, async (tx) => [
        ...(await names.displayNames(tx, [PERSON.id, 'never-signed-in'])),
      ]);
    await names.remember(PERSON);
    clock.stepBy(1000);
    await names.remember(PERSON);
    expect(await seen()).toEqual([['teamleider', 'Teamleider Dienstverlening (Twenterand)']]);
    await names.remember({ ...PERSON, displayName: 'Accounthouder (Twenterand)' });
    expect(await seen()).toEqual([['teamleider', 'Accounthouder (Twenterand)']]);
    const rows = await transactions.run(READER, (tx) => tx.query('SELECT FROM person_name'));
    expect(rows).toHaveLength(2);
  });
});
