import type { AgreementRecord } from '../../../src/agreements';
import { systemActor, type Actor, type Tx } from '../../../src/platform/database';
import { CLIENT, registerAgreement, startProductBench, type ProductBench } from '../../support/product-bench';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';

jest.setTimeout(120_000);

const FINANCE: Actor = { person: 'crediteuren', role: 'client-finance', party: 'client-town' };
const OFFICER: Actor = { person: 'officer', role: 'financial-officer', party: 'contractor-town' };
const STRANGER: Actor = { person: 'elders', role: 'controller', party: 'other-town' };
const RULES = '[{"part":"overhead","taakveld":"0.4"}]';

interface Written {
  readonly version?: number;
  readonly party?: string;
  readonly from?: string;
  readonly rules?: string;
  readonly on?: string;
  readonly at?: string;
  readonly by?: string;
  readonly role?: string;
}

describe('coding schemes in the database', () => {
  let database: TestDatabase;
  let bench: ProductBench;
  let record: AgreementRecord;

  const as = <T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> =>
    bench.transactions.run(actor, work);
  const write = (written: Written = {}, actor = FINANCE): Promise<unknown> => {
    const row = {
      ...{ version: 1, party: actor.party, from: '2026-01-01', rules: RULES },
      ...{ on: '2026-02-01', at: '2026-02-01T09:00:00Z', by: actor.person, role: actor.role, ...written },
    };
    return as(actor, (tx) =>
      tx.execute(
        `INSERT INTO coding_scheme (agreement_id, party, version, valid_from, rules, recorded_on, recorded_at,
                                    recorded_by, recorded_role) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [
          ...[record.agreementId, row.party, row.version, row.from, row.rules],
          ...[row.on, row.at, row.by, row.role],
        ],
      ),
    );
  };

  beforeAll(async () => {
    database = await createTestDatabase();
    bench = await startProductBench(await database.transactions(), '2026-01-15T08:00:00Z');
    record = await registerAgreement(bench);
    await write();
  });

  afterAll(async () => {
    await bench.close();
    await database.drop();
  });

  it.each<[string, Written, Actor]>([
    ['of the other party', { version: 1, party: 'contractor-town' }, FINANCE],
    ['in the name of someone else', { version: 2, by: 'iemand' }, FINANCE],
    ['of a role that does not book', { version: 1, role: 'regisseur' }, CLIENT],
    ['of who is no party to the agreement', {}, STRANGER],
    ['that is not the next version', { version: 3 }, FINANCE],
    ['from the middle of a month', { version: 2, from: '2026-01-15' }, FINANCE],
    ['with a rule without a taakveld', { version: 2, rules: '[{"part":"overhead"}]' }, FINANCE],
    [
      'of a day before the version before it',
      { version: 2, on: '2026-01-20', at: '2026-01-20T09:00:00Z' },
      FINANCE,
    ],
    ['of another day than its moment', { version: 2, on: '2026-01-20' }, FINANCE],
    ['of before the agreement was registered', { on: '2020-01-01', at: '2020-01-01T09:00:00Z' }, OFFICER],
  ])('are not kept %s', async (_, written, actor) => {
    await expect(write(written, actor)).rejects.toThrow();
  });

  it.each(['UPDATE slotsom.coding_scheme SET version = 9', 'DELETE FROM slotsom.coding_scheme'])(
    'never change: %s',
    async (sql) => {
      await expect(as(systemActor('test'), (tx) => tx.execute(sql))).rejects.toMatchObject({ code: '42501' });
    },
  );

  it('are seen by their own party alone', async () => {
    const seen = (actor: Actor): Promise<unknown[]> =>
      as(actor, (tx) => tx.query('SELECT version FROM coding_scheme'));
    expect(await seen(CLIENT)).toEqual([{ version: 1 }]);
    expect(await seen(OFFICER)).toEqual([]);
  });
});
