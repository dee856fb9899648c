import type { Actor } from '../../../src/platform/database';
import { dividedAfter } from '../../support/close-year';
import {
  CLIENT,
  LEAD,
  OFFICER,
  registerAgreement,
  startProductBench,
  type ProductBench,
} from '../../support/product-bench';
import { replayScenario } from '../../support/replay-scenario';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { YearSteps } from '../../support/year-steps';
import scenario from '../../scenarios/03-ceiling-parked-and-released/scenario.json';

jest.setTimeout(180_000);

/** The lead, as someone who would be the regisseur as well. */
const BOTH_SIDES: Actor = { ...CLIENT, person: LEAD.person };
const SECRETARY: Actor = { ...CLIENT, person: 'secretary', role: 'municipal-secretary' };
const ACTS = ['submit', 'answer', 'withdraw', 'ask', 'approve', 'refuse'] as const;

/** 2026: one line of 36 hours in scale 6, 24.5 % overhead, € 7 250 for training. */
describe('a year addendum in the database', () => {
  let database: TestDatabase;
  let bench: ProductBench;
  let steps: YearSteps;

  beforeAll(async () => {
    database = await createTestDatabase();
    bench = await startProductBench(await database.transactions(), '2025-11-01T08:00:00Z');
    const record = await registerAgreement(bench);
    const { before } = dividedAfter(scenario, '2026-01-31');
    await replayScenario(bench, record, { ...before, runs: [] });
    bench.clock.stepTo('2026-09-01T09:00:00Z');
    steps = new YearSteps(bench, record);
  });

  afterAll(async () => {
    await bench.close();
    await database.drop();
  });

  const insert = (year: number, act: string, actor: Actor, more: { seen?: string; text?: string } = {}) =>
    steps.as(actor, (tx) =>
      tx.execute(
        `INSERT INTO year_addendum_act (agreement_id, year, version, number, act, text, seen, first_position, done_by, done_role, done_party, done_at)
         VALUES ($1, $2, 1, 9, $3, $4, $5, $6, $7, $8, $9, now())`,
        [
          ...[steps.record.agreementId, year, act, more.text ?? null, more.seen ?? null],
          ...[act === 'approve' ? 1 : null, actor.person, actor.role, actor.party],
        ],
      ),
    );

  it.each(
    [OFFICER, LEAD, CLIENT, SECRETARY].map((actor): [string, Actor, string] => {
      const may: Readonly<Record<string, string>> = {
        'financial-officer': 'answer withdraw',
        'team-lead': 'answer withdraw',
        regisseur: 'ask approve refuse',
      };
      return [actor.role, actor, may[actor.role] ?? ''];
    }),
  )('lets a %s do in the database what is for that role', async (_, actor, expected) => {
    // Submitted already, so nobody submits again; what is allowed fails on a later check or is rolled back.
    const year = 2029;
    const [existing] = await steps.as(OFFICER, (tx) => bench.years.read(tx, steps.record.agreementId, year));
    if (!existing) {
      await steps.write(year, 30, '1000.00');
      await steps.submit(year);
    }
    const seen = await steps.seen(year);
    const done: string[] = [];
    for (const act of ACTS) {
      const isOfSeen = act === 'submit' || act === 'approve' || act === 'refuse';
      const tried = steps.as(actor, async (tx) => {
        await tx.execute(
          `INSERT INTO year_addendum_act (agreement_id, year, version, number, act, text, seen, first_position, done_by, done_role, done_party, done_at)
           VALUES ($1, $2, 1, 9, $3, 'waarom', $4, $5, $6, $7, $8, now())`,
          [
            ...[steps.record.agreementId, year, act, isOfSeen ? seen : null, act === 'approve' ? 1 : null],
            ...[actor.person, actor.role, actor.party],
          ],
        );
        throw new Error('allowed');
      });
      const [{ reason }] = (await Promise.allSettled([tried])) as [PromiseRejectedResult];
      if ((reason as Error).message === 'allowed') done.push(act);
    }
    expect(done.join(' ')).toBe(expected);
  });

  it.each<[string, Actor, string]>([
    ['the other side', LEAD, 'not for this side'],
    ['another role', SECRETARY, 'not for this role'],
    ['who prepared it', BOTH_SIDES, 'not by who prepared it'],
  ])('is not agreed to by %s, in the database', async (_, actor, message) => {
    const seen = await steps.seen(2029);
    await expect(insert(2029, 'approve', actor, { seen })).rejects.toThrow(message);
  });

  it('is agreed to as it was seen, in the database, and refused with a reason', async () => {
    const seen = await steps.seen(2029);
    const other = { seen: 'f'.repeat(64), text: 'nee' };
    await expect(insert(2029, 'refuse', CLIENT, other)).rejects.toThrow('not on what was seen last');
    await expect(insert(2029, 'refuse', CLIENT, { seen })).rejects.toThrow('says_why');
    await expect(insert(2027, 'refuse', CLIENT, { seen, text: 'nee' })).rejects.toThrow(
      'not on what was seen last',
    );
  });

  it('is agreed to in the database only after the team lead put it to the client', async () => {
    await steps.write(2031, 30, '1000.00');
    const fingerprint = 'a'.repeat(64);
    const offer = (actor: Actor): Promise<number> =>
      steps.as(actor, (tx) =>
        tx.execute(
          `INSERT INTO year_addendum_offer (agreement_id, year, version, comparison, fingerprint)
           VALUES ($1, 2031, 1, '{}', $2)`,
          [steps.record.agreementId, fingerprint],
        ),
      );
    await expect(offer(OFFICER)).rejects.toThrow('an offer is not for this role');
    await offer(LEAD);
    await expect(insert(2031, 'approve', CLIENT, { seen: fingerprint })).rejects.toThrow(
      'not on what was put to the client',
    );
    await expect(insert(2031, 'submit', OFFICER, { seen: fingerprint })).rejects.toThrow('not for this role');
    await steps.write(2031, 31, '1000.00');
    await expect(insert(2031, 'withdraw', OFFICER, { text: 'fout' })).rejects.toThrow(
      'not on what was seen last',
    );
  });

  it.each(['trainingBudgets', 'formation', 'withdrawals'])(
    'lets the client record no fact of %s without its consent',
    async (list) => {
      const item = { id: 'jaaraddendum 2029 versie 1 feit 1', year: 2029, amount: '1.00' };
      const append = steps.as(CLIENT, (tx) =>
        bench.register.append(tx, steps.record.agreementId, 'own', [{ list, item }]),
      );
      await expect(append).rejects.toThrow(/row-level security policy|takes back formation alone/);
    },
  );

  it.each([
    ['policies', 'jaaraddendum 2029 versie 1 feit 1'],
    ['overhead', 'own'],
    ['overhead', 'jaaraddendum 2028 versie 1 feit 1'],
  ])('lets the client record nothing in %s as %s, with its consent either', async (list, id) => {
    const seen = await steps.seen(2029);
    const agreed = steps.as(CLIENT, async (tx) => {
      await tx.lockAgreement(steps.record.agreementId);
      const position = await bench.recordFacts.nextPosition(tx, steps.record);
      await tx.execute(
        `INSERT INTO year_addendum_act (agreement_id, year, version, number, act, seen, first_position, done_by, done_role, done_party, done_at)
         VALUES ($1, 2029, 1, 9, 'approve', $2, $3, $4, $5, $6, now())`,
        [steps.record.agreementId, seen, position, CLIENT.person, CLIENT.role, CLIENT.party],
      );
      await bench.register.append(tx, steps.record.agreementId, 'own', [{ list, item: { id } }]);
    });
    await expect(agreed).rejects.toThrow('row-level security policy');
  });

  it.each(['year_addendum_version', 'year_addendum_offer', 'year_addendum_act'])(
    'stays as it was: no change in %s by anyone',
    async (table) => {
      for (const actor of [OFFICER, CLIENT])
        await expect(steps.as(actor, (tx) => tx.execute(`DELETE FROM ${table}`))).rejects.toThrow(
          'permission denied',
        );
      await expect(
        database.asOwner(`DELETE FROM slotsom.${table}`, [], { ...OFFICER, party: 'system' }),
      ).rejects.toThrow('kept for good');
    },
  );

  it('is not taken back once both agreed', async () => {
    await steps.write(2030, 33, '1000.00');
    await steps.submit(2030);
    await steps.approve(2030);
    await expect(insert(2030, 'withdraw', OFFICER, { text: 'fout' })).rejects.toThrow(
      'comes after the last act',
    );
  });
});
