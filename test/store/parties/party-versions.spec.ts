import { AuditSealer } from '../../../src/platform/audit';
import { systemActor, type Actor } from '../../../src/platform/database';
import {
  CLIENT,
  OFFICER,
  registerAgreement,
  startProductBench,
  type ProductBench,
} from '../../support/product-bench';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';

const SYSTEM = systemActor('test');
const STRANGER: Actor = { person: 'stranger', role: 'administrator', party: 'other-town' };
const REFUSED = 'row-level security policy';

describe('details of a party', () => {
  let database: TestDatabase;
  let bench: ProductBench;
  let version = 0;

  beforeAll(async () => {
    database = await createTestDatabase();
    bench = await startProductBench(await database.transactions(), '2023-11-01T08:00:00Z');
    await registerAgreement(bench);
  });

  afterAll(async () => {
    await bench.close();
    await database.drop();
  });

  /** Details that differ from those of before. */
  const details = (party: string) => ({
    party,
    name: 'Town',
    street: 'Plein 1',
    postalCode: '1234 AB',
    city: 'Voorbeeld',
    countryCode: 'NL',
    oin: '00000001000000001000',
    iban: `NL91ABNA041716430${++version}`,
    contactName: 'J. Jansen',
  });
  const recordAs = (actor: Actor, party: string): Promise<boolean> =>
    bench.transactions.run(actor, (tx) => bench.parties.record(tx, details(party), bench.clock.now()));
  const eventsOf = (party: string): Promise<Record<string, unknown>[]> =>
    bench.transactions.run(SYSTEM, (tx) =>
      tx.query(
        `SELECT agreement_id, person, action, details FROM audit_event
         WHERE subject_kind = 'party' AND subject_id = $1 ORDER BY details->'version'`,
        [party],
      ),
    );

  it.each([
    ['by the contractor itself', OFFICER, 'contractor-town'],
    ['of the client by its contractor', OFFICER, 'client-town'],
    ['by the client itself', CLIENT, 'client-town'],
    ['by the system', SYSTEM, 'contractor-town'],
    ['of a party without agreements by whoever will have one with it', OFFICER, 'new-town'],
  ])('are recorded %s', async (_, actor, party) => {
    expect(await recordAs(actor, party)).toBe(true);
  });

  it.each([
    ['of the contractor by the client, who pays to that account', CLIENT, 'contractor-town'],
    ['of the contractor by a stranger', STRANGER, 'contractor-town'],
    ['of the client by a stranger', STRANGER, 'client-town'],
  ])('are not recorded %s', async (_, actor, party) => {
    await expect(recordAs(actor, party)).rejects.toThrow(REFUSED);
  });

  it('leave the asking party as it was, whatever the answer', async () => {
    const party = await bench.transactions.run(CLIENT, async (tx) => {
      await tx.query("SELECT may_record_party(current_party(), 'contractor-town')");
      return tx.query('SELECT current_party() AS party');
    });
    expect(party).toEqual([{ party: CLIENT.party }]);
  });

  it('are recorded in one’s own name', async () => {
    const inOtherName = bench.transactions.run(OFFICER, async (tx) => {
      await tx.execute("SELECT set_config('slotsom.person', 'other', true)");
      await bench.parties.record(tx, details('contractor-town'), bench.clock.now());
    });
    await expect(inOtherName).rejects.toThrow('in own name');
  });

  it('leave an event in the chain of the system that says what changed, not into what', async () => {
    const before = await eventsOf('client-town');
    const given = details('client-town');
    const record = (): Promise<boolean> =>
      bench.transactions.run(OFFICER, (tx) => bench.parties.record(tx, given, bench.clock.now()));
    expect([await record(), await record()]).toEqual([true, false]);
    const [event, ...others] = (await eventsOf('client-town')).slice(before.length);
    expect(others).toEqual([]);
    expect(event).toEqual({
      agreement_id: null,
      person: OFFICER.person,
      action: 'party.recorded',
      details: {
        version: before.length + 1,
        changed: ['iban'],
        contents: {
          [`party client-town ${(before.length + 1).toString()}`]: expect.stringMatching(/^[0-9a-f]{64}$/),
        },
      },
    });
    await new AuditSealer(bench.transactions, bench.clock).seal();
    const verdict = await bench.transactions.run(SYSTEM, (tx) => bench.audit.verifyChain(tx, 'system'));
    expect(verdict).toEqual({ head: { sequence: expect.any(Number), hash: expect.any(String) } });
    expect(JSON.stringify(await eventsOf('client-town'))).not.toMatch(/Jansen|ABNA/);
  });

  it('leave no event when they were not saved', async () => {
    const before = await eventsOf('client-town');
    const undone = bench.transactions.run(OFFICER, async (tx) => {
      await bench.parties.record(tx, details('client-town'), bench.clock.now());
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await eventsOf('client-town')).toEqual(before);
  });
});
