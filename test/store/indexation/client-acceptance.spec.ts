import type { AgreementRecord, FactItem } from '../../../src/agreements';
import { systemActor, type Actor, type Tx } from '../../../src/platform/database';
import {
  CLIENT,
  LEAD,
  OFFICER,
  registerAgreement,
  startProductBench,
  type ProductBench,
} from '../../support/product-bench';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';

jest.setTimeout(60_000);

/** The client of another agreement, of which this one's contractor is no part. */
const STRANGER: Actor = { person: 'stranger', role: 'regisseur', party: 'other-town' };
const SYSTEM = systemActor('test');

const acceptance = (id: string): FactItem => ({
  list: 'tableAcceptances',
  item: { id, table: 'cao-gemeenten-2026-01-01', acceptedOn: '2026-01-05' },
});

describe('what the client records', () => {
  let database: TestDatabase;
  let bench: ProductBench;
  let record: AgreementRecord;

  beforeAll(async () => {
    database = await createTestDatabase();
    bench = await startProductBench(await database.transactions(), '2026-01-05T08:00:00Z');
    record = await registerAgreement(bench);
    await append(CLIENT, acceptance('given'));
  });

  afterAll(async () => {
    await bench.close();
    await database.drop();
  });

  const as = <T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> =>
    bench.transactions.run(actor, work);
  const append = (actor: Actor, ...facts: readonly FactItem[]): Promise<unknown> =>
    as(actor, (tx) => bench.register.append(tx, record.agreementId, 'x', facts));
  const countFacts = async (): Promise<unknown> => {
    const [row] = await as(OFFICER, (tx) =>
      tx.query<{ facts: string }>('SELECT count(*) AS facts FROM agreement_fact'),
    );
    return row?.facts;
  };

  it('is its acceptance of a table', async () => {
    const rows = await as(OFFICER, (tx) =>
      tx.query(`SELECT f.list, f.fact_id, r.person, r.role, r.party
                FROM agreement_fact f JOIN recording r ON r.first_position = f.recording`),
    );
    expect(rows).toEqual([
      {
        list: 'tableAcceptances',
        fact_id: 'given',
        person: CLIENT.person,
        role: CLIENT.role,
        party: CLIENT.party,
      },
    ]);
  });

  it.each([
    'salaryTables',
    'tableConsultations',
    'regradingAnnouncements',
    'policies',
    'formation',
    'corporationTax',
    'withdrawals',
  ])('is nothing else: no fact of %s, not even next to an acceptance', async (list) => {
    const other = { list, item: { id: 'other' } };
    for (const facts of [[other], [acceptance('again'), other]])
      await expect(append(CLIENT, ...facts)).rejects.toThrow(
        'row-level security policy for table "agreement_fact"',
      );
    expect(await countFacts()).toBe('1');
  });

  it('is nothing in an agreement of others', async () => {
    await expect(append(STRANGER, acceptance('strange'))).rejects.toThrow(
      'row-level security policy for table "recording"',
    );
  });

  it.each([
    ['UPDATE', "UPDATE slotsom.agreement_fact SET body = '{}' WHERE list = 'tableAcceptances'"],
    ['DELETE', "DELETE FROM slotsom.agreement_fact WHERE list = 'tableAcceptances'"],
    ['UPDATE', "UPDATE slotsom.recording SET source = 'y'"],
    ['DELETE', 'DELETE FROM slotsom.recording'],
  ])('stays as it was given: no %s by either party, the system or the owner', async (_, sql) => {
    for (const actor of [CLIENT, OFFICER, LEAD, SYSTEM])
      await expect(as(actor, (tx) => tx.execute(sql))).rejects.toThrow('permission denied');
    await expect(database.asOwner(sql, [], SYSTEM)).rejects.toThrow('kept for good');
  });
});
