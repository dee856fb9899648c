import type { AddendumFile } from '../../../src/addenda';
import { AddendumSteps, decided, PROPOSED } from '../../support/addendum-steps';
import {
  CLIENT,
  LEAD,
  OFFICER,
  registerAgreement,
  startProductBench,
  type ProductBench,
} from '../../support/product-bench';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { createHash, randomUUID } from 'node:crypto';

/** More of them when the limits of the design are drilled. */
const ROUNDS = Number(process.env['ROUNDS'] ?? 5);
const AT_ONCE = 32;

jest.setTimeout(120_000 + ROUNDS * 10_000);

describe('an addendum', () => {
  let database: TestDatabase;
  let bench: ProductBench;
  let steps: AddendumSteps;

  beforeAll(async () => {
    database = await createTestDatabase();
    bench = await startProductBench(await database.transactions(), '2026-02-25T08:00:00Z');
    steps = new AddendumSteps(bench, await registerAgreement(bench));
  });

  afterAll(async () => {
    await bench.close();
    await database.drop();
  });

  const refusalOf = async (
    decision: Promise<{ ok: boolean; refusal?: { code: string } }>,
  ): Promise<unknown> => (await decision).refusal?.code;
  const listsOf = async (addendum: string): Promise<string[]> => {
    const rows = await steps.as(OFFICER, (tx) =>
      tx.query<{ list: string }>(
        `SELECT list FROM agreement_fact WHERE body ->> 'addendum' = $1 ORDER BY position`,
        [addendum],
      ),
    );
    return rows.map(({ list }) => list);
  };
  const submitted = async (content: object = PROPOSED): Promise<string> => {
    const addendum = decided(await steps.propose(content));
    decided(await steps.act(addendum, { act: 'submit' }));
    return addendum;
  };
  const scan = (): AddendumFile => {
    const content = Buffer.from('%PDF-1.7 a scan %%EOF');
    const digest = createHash('sha256').update(content).digest('hex');
    const file = { fileName: 'akkoord.pdf', mediaType: 'application/pdf', content, digest } as const;
    return { ...file, fileId: randomUUID(), addedAt: bench.clock.now() };
  };

  it('is not seen by the client before it is submitted', async () => {
    const addendum = decided(await steps.propose());
    await expect(steps.read(addendum, CLIENT)).rejects.toThrow('not seen');
    decided(await steps.act(addendum, { act: 'submit' }));
    expect((await steps.read(addendum, CLIENT)).state.state).toBe('submitted');
  });

  it('counts from the approval, with its maximum', async () => {
    const addendum = await submitted();
    expect(await listsOf(addendum)).toEqual(['addenda']);
    decided(await steps.write(addendum, { performedOn: '2026-02-24' as never }));
    decided(await steps.confirm(addendum, `${addendum}-0001`));
    expect((await steps.read(addendum)).entries[0]?.assessed.reason).toBe('not-approved');
    decided(await steps.act(addendum, { act: 'approve', seen: await steps.seen(addendum) }, CLIENT));
    expect(await listsOf(addendum)).toEqual(['addenda', 'addendumEntries', 'addendumEntries', 'approvals']);
    expect((await steps.read(addendum)).entries[0]?.assessed.reason).toBe('performed-before-approval');
    decided(await steps.write(addendum, { performedOn: '2026-02-25' as never, quantity: '60' }));
    expect((await steps.read(addendum)).entries[1]?.assessed.reason).toBe('not-confirmed');
    decided(await steps.confirm(addendum, `${addendum}-0002`));
    const { chargeable, parked } = await steps.read(addendum);
    expect([chargeable.toString(), parked.toString()]).toEqual(['4000.00', '1100.00']);
  });

  it('is decided on what was seen: an old version decides nothing', async () => {
    const addendum = await submitted();
    const seen = await steps.seen(addendum);
    decided(await steps.amend(addendum, { ...PROPOSED, maximum: '9000.00' }));
    decided(await steps.act(addendum, { act: 'submit' }));
    expect(await refusalOf(steps.act(addendum, { act: 'approve', seen }, CLIENT))).toBe('version-differs');
    decided(await steps.act(addendum, { act: 'approve', seen: await steps.seen(addendum) }, CLIENT));
  });

  it('is decided on as it was put to the client while a later version is being written', async () => {
    const addendum = await submitted();
    decided(await steps.amend(addendum, { ...PROPOSED, maximum: '9000.00' }));
    decided(await steps.act(addendum, { act: 'withdraw', text: 'toch niet' }));
    const { state } = await steps.read(addendum, CLIENT);
    decided(await steps.act(addendum, { act: 'approve', seen: state.latest.fingerprint }, CLIENT));
    expect((await steps.read(addendum)).state).toMatchObject({ state: 'approved', approved: 1 });
  });

  it('changes nothing by an amendment that is not agreed to', async () => {
    const addendum = await steps.approved();
    const before = await listsOf(addendum);
    decided(await steps.amend(addendum, { ...PROPOSED, maximum: '9000.00' }));
    decided(await steps.act(addendum, { act: 'submit' }));
    expect(await listsOf(addendum)).toEqual(before);
    decided(
      await steps.act(addendum, { act: 'refuse', text: 'te duur', seen: await steps.seen(addendum) }, CLIENT),
    );
    expect((await steps.read(addendum)).state).toMatchObject({ state: 'refused', approved: 1 });
    expect(await listsOf(addendum)).toEqual(before);
  });

  it('is asked about and answered before it is decided on', async () => {
    const addendum = await submitted();
    decided(await steps.act(addendum, { act: 'ask', text: 'Waarom 40 uur?' }, CLIENT));
    expect((await steps.read(addendum)).state.state).toBe('questioned');
    expect(await refusalOf(steps.act(addendum, { act: 'ask', text: 'En?' }, CLIENT))).toBe('act-not-open');
    decided(await steps.act(addendum, { act: 'answer', text: 'Tien aanvragen van vier uur.' }));
    expect((await steps.read(addendum, CLIENT)).dossier.acts.map(({ act }) => act)).toEqual([
      'submit',
      'ask',
      'answer',
    ]);
  });

  it('that is withdrawn before it was agreed to is no longer known', async () => {
    const addendum = await submitted();
    decided(await steps.write(addendum, {}));
    decided(await steps.act(addendum, { act: 'withdraw', text: 'niet meer nodig' }));
    expect((await steps.read(addendum)).entries[0]?.assessed.reason).toBe('no-addendum');
    expect(await refusalOf(steps.write(addendum, {}))).toBe('addendum-withdrawn');
  });

  it('by consent on paper counts when the client confirmed it, from the day of the paper', async () => {
    const addendum = decided(await steps.propose());
    const paper = { act: 'record-paper-consent', day: '2026-02-10', file: scan() } as const;
    decided(await steps.act(addendum, paper as never));
    expect(await listsOf(addendum)).toEqual(['addenda']);
    const seen = await steps.seen(addendum);
    expect(await refusalOf(steps.act(addendum, { act: 'approve', seen }, CLIENT))).toBe('act-not-open');
    decided(await steps.act(addendum, { act: 'confirm-paper-consent', seen }, CLIENT));
    decided(await steps.write(addendum, { performedOn: '2026-02-10' as never }));
    decided(await steps.confirm(addendum, `${addendum}-0001`));
    expect((await steps.read(addendum)).chargeable.toString()).toBe('600.00');
  });

  it('is not decided on by the other side, in the database', async () => {
    const addendum = await submitted();
    const seen = await steps.seen(addendum);
    const insert = steps.as(LEAD, (tx) =>
      tx.execute(
        `INSERT INTO addendum_act (agreement_id, addendum, number, act, version, seen, done_by, done_role, done_party, done_at)
         VALUES ($1, $2, 2, 'approve', 1, $3, $4, $5, $6, now())`,
        [steps.record.agreementId, addendum, seen, LEAD.person, LEAD.role, LEAD.party],
      ),
    );
    await expect(insert).rejects.toThrow('not for this side');
  });

  it('that was approved is not approved again when many decide at once, and is written down once', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const addendum = await submitted();
      const seen = await steps.seen(addendum);
      const decisions = await Promise.all(
        Array.from({ length: AT_ONCE }, () => steps.act(addendum, { act: 'approve', seen }, CLIENT)),
      );
      expect(decisions.filter(({ ok }) => ok)).toHaveLength(1);
      const [events] = await steps.as(OFFICER, (tx) =>
        tx.query<{ count: string }>(
          `SELECT count(*) FROM audit_event WHERE action = 'addendum.approved' AND subject_id = $1`,
          [addendum],
        ),
      );
      expect(events?.count).toBe('1');
      expect((await listsOf(addendum)).filter((list) => list === 'approvals')).toHaveLength(1);
    }
  });
});
