import { systemActor } from '../../../src/platform/database';
import { startPeople, type PeopleApplication, type SignedIn } from './people-application';

const QUARTER_MS = 15 * 60_000;

describe('deciding', () => {
  let people: PeopleApplication;

  beforeAll(async () => {
    people = await startPeople();
  });

  afterAll(() => people.close());

  const decide = async ({ browser, formToken }: SignedIn): Promise<[status: number, code: unknown]> => {
    const answer = await browser
      .post('/v1/vaststellingen')
      .accept('json')
      .set('X-CSRF-Token', formToken)
      .send({});
    return [answer.status, (answer.body as { code?: unknown }).code];
  };

  it('is refused after sixty times in a quarter, for one person and until the quarter is over', async () => {
    const lead = await people.signedIn('teamleider');
    const answers = await Promise.all(Array.from({ length: 64 }, () => decide(lead)));
    expect(answers.filter(([status]) => status === 201)).toHaveLength(60);
    expect(answers.filter(([status, code]) => status === 429 && code === 'too-many-acts')).toHaveLength(4);
    const refused = await lead.browser
      .post('/v1/vaststellingen')
      .accept('json')
      .set('X-CSRF-Token', lead.formToken);
    expect(refused.headers['retry-after']).toBe('900');
    expect(refused.text).toContain('Wacht een kwartier');

    await lead.browser.get('/v1/vaststellingen').expect(200);
    expect(await decide(await people.signedIn('financien'))).toEqual([201, undefined]);
    people.clock.stepBy(QUARTER_MS);
    expect(await decide(lead)).toEqual([201, undefined]);
  });

  it('too often is written down, and what was counted is not kept', async () => {
    const transactions = await people.database.transactions();
    const rows = (sql: string): Promise<unknown[]> =>
      transactions.run(systemActor('test'), (tx) => tx.query(sql));
    expect(
      await rows(
        `SELECT DISTINCT person, subject_id, details->>'code' AS code FROM audit_event
         WHERE action = 'permission.refused'`,
      ),
    ).toEqual([{ person: 'teamleider', subject_id: 'billing.issue', code: 'too-many-acts' }]);
    expect(await rows('SELECT person_id FROM limited_act')).toEqual([{ person_id: 'teamleider' }]);
  });
});
