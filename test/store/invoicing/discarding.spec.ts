import type { DraftRequest } from '../../../src/invoicing/drafting-acts.service';
import { Euro } from '../../../src/kernel/money';
import type { Actor } from '../../../src/platform/database';
import { LEAD, OFFICER } from '../../support/product-bench';
import { JANUARY, RoundBench } from '../../support/round-bench';
import { seenOf } from '../../../src/invoicing';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';

jest.setTimeout(120_000);

const SECOND_OFFICER: Actor = { ...OFFICER, person: 'second-officer' };
const KEY = 'PLAIN';

/** Throwing a draft away; each test goes on where the last ended. */
describe('throwing a draft away', () => {
  let database: TestDatabase;
  let round: RoundBench;

  const prepare = (actor: Actor, request: DraftRequest = { month: JANUARY }): Promise<string> =>
    round.as(actor, async (tx) => {
      const prepared = await round.bench.prepareDraft.prepare(tx, round.record(KEY), request);
      if (!prepared.ok) throw new Error(prepared.refusal.code);
      return seenOf(prepared.value.draft);
    });
  const discard = (actor: Actor, fingerprint: string): Promise<string> =>
    round.as(actor, async (tx) => {
      const discarded = await round.bench.discardDraft.discard(tx, round.record(KEY), fingerprint);
      return discarded.ok ? 'discarded' : discarded.refusal.code;
    });
  const issue = async (fingerprint: string): Promise<string> => {
    const issued = await round.as(LEAD, (tx) =>
      round.bench.issueDraft.issue(tx, round.record(KEY), fingerprint),
    );
    return issued.ok ? (issued.value.documents[0]?.number ?? '') : issued.refusal.code;
  };

  const bound = (mostLines: number): Promise<unknown> =>
    round.as(LEAD, (tx) => {
      const bounds = { jumpPercentage: 25, jumpMinimum: Euro.ZERO, mostLines, reason: 'anders' };
      return round.bench.setBounds.set(tx, round.record(KEY), bounds);
    });

  beforeAll(async () => {
    database = await createTestDatabase();
    round = await RoundBench.open(await database.transactions());
    await round.add(KEY);
    round.bench.clock.stepTo('2026-02-03T12:00:00Z');
  });

  afterAll(async () => {
    await round.close();
    await database.drop();
  });

  it('is of the draft that was seen, also one that a colleague prepared, and is written down', async () => {
    const fingerprint = await prepare(OFFICER);
    expect(await discard(SECOND_OFFICER, '0'.repeat(64))).toBe('fingerprint-differs');
    expect(await discard(SECOND_OFFICER, fingerprint)).toBe('discarded');
    expect(await discard(SECOND_OFFICER, fingerprint)).toBe('no-draft');
    expect(await issue(fingerprint)).toBe('no-draft');
    const [noted] = await round.as(OFFICER, (tx) =>
      tx.query(`SELECT person, details->'old' AS old FROM audit_event WHERE action = 'draft.discarded'`),
    );
    expect(noted).toEqual({
      person: SECOND_OFFICER.person,
      old: { month: JANUARY, creditedDocument: null, fingerprint },
    });
  });

  it('that a round prepared holds its agreement by name until the round is asked again', async () => {
    expect(await round.ask()).toBe('asked');
    await round.work();
    expect(await round.state(KEY)).toBe('ready');
    const { items } = await round.read();
    expect(await discard(OFFICER, items[0]?.draft?.fingerprint ?? '')).toBe('discarded');
    expect(await round.state(KEY)).toBe('held round-draft-gone');
    expect(await round.retry(OFFICER, KEY)).toBe('asked');
    await round.work();
    expect(await round.state(KEY)).toBe('ready');
  });

  it('whose issuing was ordered meanwhile is issued by no worker', async () => {
    const { items, fingerprint } = await round.read();
    expect(await round.issue(LEAD, fingerprint)).toBe('asked');
    expect(await discard(OFFICER, items[0]?.draft?.fingerprint ?? '')).toBe('discarded');
    await round.work();
    expect(await round.state(KEY)).toBe('held round-draft-gone');
    expect(await round.retry(OFFICER, KEY)).toBe('asked');
    await round.work();
    expect(await round.state(KEY)).toBe('ready');
  });

  it('takes along what held it in a round', async () => {
    const { items, fingerprint } = await round.read();
    expect(await round.issue(LEAD, fingerprint)).toBe('asked');
    await bound(1);
    await round.work();
    expect(await round.state(KEY)).toBe('held bounds-exceeded');
    expect(await discard(OFFICER, items[0]?.draft?.fingerprint ?? '')).toBe('discarded');
    expect(await round.state(KEY)).toBe('held round-draft-gone');
    await bound(500);
  });

  it('is of a crediting as of a month', async () => {
    expect(await issue(await prepare(OFFICER))).toBe('F2026-0001');
    const ofCrediting = await prepare(LEAD, { credit: 'F2026-0001' });
    expect(await discard(OFFICER, ofCrediting)).toBe('discarded');
  });
});
