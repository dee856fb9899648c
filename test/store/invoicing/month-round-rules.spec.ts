import { setTimeout as pause } from 'node:timers/promises';
import { Euro } from '../../../src/kernel/money';
import type { Month } from '../../../src/kernel/time';
import type { Actor } from '../../../src/platform/database';
import { LEAD, OFFICER } from '../../support/product-bench';
import type { ScenarioFile } from '../../support/replay-scenario';
import { JANUARY, RoundBench, SYSTEM } from '../../support/round-bench';
import { seenOf } from '../../../src/invoicing';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';

jest.setTimeout(240_000);

const FEBRUARY = '2026-02' as Month;
const MARCH = '2026-03' as Month;
const OTHER_LEAD: Actor = { ...LEAD, person: 'other-lead' };
const DECEMBER = '2025-12' as Month;
const KEYS = [
  'ADDENDUM',
  'BARE',
  'CREDITED',
  'ENDED',
  'LATE',
  'NARROW',
  'OTHER',
  'OWN',
  'PLAIN',
  'REMAINS',
  'UNPAID',
  'WIDE',
] as const;

/** Without payroll of the month; of which notice was given that ends it. */
const endingOn = (endsOn: string): ScenarioFile => ({
  payroll: [],
  notices: [
    {
      ...{ id: 'notice', source: 'brief', recordedOn: '2026-01-28', givenBy: 'client', reference: 'brief' },
      ...{ givenOn: '2024-06-30', endsOn },
    },
  ],
});
const FACTS_OF: Readonly<Record<string, ScenarioFile>> = {
  // Something was agreed, of which nothing is owed yet.
  ADDENDUM: {
    ...{ formation: [], payroll: [], trainingBudgets: [] },
    addenda: [
      {
        ...{ id: 'a1', source: 'addendum', recordedOn: '2026-01-05', addendum: 'A1', kind: 'bespoke' },
        ...{ title: 'Register', from: '2026-02', until: '2026-03' },
      },
    ],
  },
  BARE: { formation: [], payroll: [], trainingBudgets: [] },
  ENDED: endingOn('2026-01-01'),
  REMAINS: endingOn('2027-01-01'),
  UNPAID: { payroll: [] },
};

/** What a month round holds to; each test goes on where the last ended. */
describe('a month round', () => {
  let database: TestDatabase;
  let round: RoundBench;

  const bound = (key: string, mostLines: number): Promise<unknown> =>
    round.as(LEAD, (tx) => {
      const bounds = { jumpPercentage: 1000, jumpMinimum: Euro.ZERO, mostLines, reason: 'anders' };
      return round.bench.setBounds.set(tx, round.record(key), bounds);
    });
  const accept = (actor: Actor, key: string): Promise<string> =>
    round.as(actor, async (tx) => {
      const { items } = await round.bench.rounds.read(tx, JANUARY);
      const fingerprint = items.find(({ agreement }) => agreement.key === key)?.draft?.fingerprint ?? '';
      const seen = { fingerprint, reason: 'klopt' };
      const accepted = await round.bench.acceptBounds.accept(tx, round.record(key), seen);
      return accepted.ok ? 'accepted' : accepted.refusal.code;
    });
  const prepare = (
    actor: Actor,
    key: string,
    request: { month: Month } | { credit: string } = { month: JANUARY },
  ): Promise<string> =>
    round.as(actor, async (tx) => {
      const prepared = await round.bench.prepareDraft.prepare(tx, round.record(key), request);
      if (!prepared.ok) throw new Error(prepared.refusal.code);
      return seenOf(prepared.value.draft);
    });
  /** Something to bill of December. */
  const oweTax = async (key: string): Promise<void> => {
    const assessed = { assessment: 'a-1', assessedOn: '2026-01-20', reference: 'aanslag' };
    const item = { id: 'tax', costMonth: DECEMBER, amount: '25.00', ...assessed };
    const recorded = await round.as(OFFICER, (tx) =>
      round.bench.recordFacts.record(tx, round.record(key), 'later', [{ list: 'corporationTax', item }]),
    );
    expect(recorded).toEqual(expect.objectContaining({ ok: true }));
  };
  const issueAlone = async (key: string, fingerprint: string): Promise<readonly string[]> => {
    const issued = await round.as(LEAD, (tx) =>
      round.bench.issueDraft.issue(tx, round.record(key), fingerprint),
    );
    if (!issued.ok) throw new Error(issued.refusal.code);
    return issued.value.documents.map(({ number }) => number);
  };

  beforeAll(async () => {
    database = await createTestDatabase();
    round = await RoundBench.open(await database.transactions());
    for (const key of KEYS) await round.add(key, FACTS_OF[key] ?? {});
    round.bench.clock.stepTo('2026-02-03T12:00:00Z');
    await bound('WIDE', 1);
  });

  afterAll(async () => {
    await round.close();
    await database.drop();
  });

  it('is of a month that has begun', async () => {
    expect(await round.ask(OFFICER, MARCH)).toBe('month-not-begun');
    expect(await round.ask(OFFICER)).toBe('asked');
  });

  it('takes the place of no other draft, and makes none without payroll where there is formation', async () => {
    await prepare(LEAD, 'OWN');
    const other = await prepare(OFFICER, 'OTHER', { month: FEBRUARY });
    await oweTax('CREDITED');
    const [december = ''] = await issueAlone(
      'CREDITED',
      await prepare(OFFICER, 'CREDITED', { month: DECEMBER }),
    );
    await prepare(OFFICER, 'CREDITED', { credit: december });
    await round.work('LATE');
    expect(await round.states()).toEqual([
      'ADDENDUM nothing nothing-to-invoice',
      'BARE held round-without-formation',
      'CREDITED held round-crediting-draft',
      'LATE waiting',
      'NARROW ready',
      'OTHER held round-other-draft',
      'OWN ready',
      'PLAIN ready',
      'REMAINS held round-without-payroll',
      'UNPAID held round-without-payroll',
      'WIDE held bounds-exceeded',
    ]);
    const standing = await round.as(SYSTEM, (tx) =>
      tx.query('SELECT month FROM billing_draft WHERE fingerprint = $1', [other]),
    );
    expect(standing).toEqual([{ month: FEBRUARY }]);
  });

  it('leaves an agreement out that has ended, of which the last month can still be corrected apart', async () => {
    expect(await round.state('ENDED')).toBeUndefined();
    expect(await round.retry(OFFICER, 'ENDED')).toBe('round-nothing-to-retry');
    expect(await round.state('ENDED', DECEMBER)).toBe('not-asked');
    await oweTax('ENDED');
    await issueAlone('ENDED', await prepare(OFFICER, 'ENDED', { month: DECEMBER }));
    expect(await round.state('ENDED', DECEMBER)).toBe('issued');
    expect(await round.state('ENDED')).toBeUndefined();
  });

  it('looks at the present bounds, and at an acceptance of that very draft', async () => {
    expect(await accept(LEAD, 'WIDE')).toBe('accepted');
    expect(await round.state('WIDE')).toBe('ready');
    await round.recordCost('WIDE');
    await prepare(OFFICER, 'WIDE');
    expect(await round.retry(OFFICER, 'WIDE')).toBe('asked');
    await round.work('LATE');
    expect(await round.state('WIDE')).toBe('held bounds-exceeded');
    await bound('WIDE', 500);
    expect(await round.state('WIDE')).toBe('held round-bounds-changed');
    expect(await round.retry(OFFICER, 'WIDE')).toBe('asked');
    await round.work('LATE');
    expect(await round.state('WIDE')).toBe('ready');
  });

  it('holds a draft of before other bounds were set, until it is tried again', async () => {
    const before = await round.read();
    const tryAgain = async (): Promise<string | undefined> => {
      expect(await round.state('OWN')).toBe('held round-bounds-changed');
      expect(await round.retry(OFFICER, 'OWN')).toBe('asked');
      await round.work('LATE');
      return round.state('OWN');
    };
    await bound('OWN', 1);
    const { totals } = await round.read();
    expect(totals.ready.count).toBe(before.totals.ready.count - 1);
    expect(await tryAgain()).toBe('held bounds-exceeded');
    await bound('OWN', 500);
    expect(await tryAgain()).toBe('ready');
  });

  it('issues what was seen and another prepared, whatever a worker finishes meanwhile', async () => {
    const { fingerprint } = await round.read();
    const [late] = await round.waiting();
    const batches = round.bench.rounds.batches.bind(round.bench.rounds);
    const passing = jest.spyOn(round.bench.rounds, 'batches').mockImplementation(async function* (...asked) {
      yield* batches(...asked);
      await round.perform(late!);
    });
    expect(await round.issue(LEAD, fingerprint)).toBe('asked');
    passing.mockRestore();
    expect(await round.state('LATE')).toBe('ready');
    expect(await round.waitingKeys()).toEqual(['NARROW', 'PLAIN', 'WIDE']);
  });

  it('says that bounds hold a draft which were narrowed after it was prepared', async () => {
    await bound('NARROW', 1);
    await bound('WIDE', 499);
    await oweTax('WIDE');
    await round.work();
    expect(await round.state('NARROW')).toBe('held bounds-exceeded');
    await bound('NARROW', 500);
    expect(await round.state('NARROW')).toBe('held round-bounds-changed');
    await bound('NARROW', 1);
    expect(await round.retry(OFFICER, 'NARROW')).toBe('asked');
    await round.work();
    expect(await round.state('NARROW')).toBe('held bounds-exceeded');
    expect(await accept(OTHER_LEAD, 'NARROW')).toBe('accepted');
    expect(await round.state('NARROW')).toBe('ready');
    expect(await round.state('OWN')).toBe('ready');
    expect(await round.state('PLAIN')).toBe('issued');
    // What refused its issuing was another thing, so nobody held it to its new bounds.
    expect(await round.state('WIDE')).toBe('held round-bounds-changed draft-stale');
  });

  it('bills a month that was credited again, and no month twice', async () => {
    const { items } = await round.read();
    const number = items.find(({ agreement }) => agreement.key === 'PLAIN')?.documents[0]?.number ?? '';
    await issueAlone('PLAIN', await prepare(OFFICER, 'PLAIN', { credit: number }));
    expect(await round.state('PLAIN')).toBe('held round-draft-gone');
    expect(await round.retry(OFFICER, 'PLAIN')).toBe('asked');
    await issueAlone('PLAIN', await prepare(OFFICER, 'PLAIN'));
    await round.recordCost('PLAIN');
    await round.work();
    expect(await round.state('PLAIN')).toBe('issued');
    const [left] = await round.as(LEAD, (tx) =>
      tx.query<{ refusal: unknown; drafts: unknown }>(
        `SELECT refusal->>'code' AS refusal, (SELECT count(*)::integer FROM billing_draft WHERE agreement_id = $1) AS drafts
         FROM billing_order_result WHERE agreement_id = $1 ORDER BY ordinal DESC LIMIT 1`,
        [round.record('PLAIN').agreementId],
      ),
    );
    expect(left).toEqual({ refusal: 'round-billed-before', drafts: 0 });
  });

  it('is ordered for one’s own municipality', async () => {
    const opened = `INSERT INTO billing_round VALUES ('other-town', $1, 'other', 'team-lead', now())`;
    await round.as({ person: 'other', role: 'team-lead', party: 'other-town' }, (tx) =>
      tx.execute(opened, [JANUARY]),
    );
    const forged = round.as(LEAD, (tx) =>
      tx.execute(
        `INSERT INTO billing_order SELECT agreement_id, month, ordinal + 1, 'other-town', 'prepare', NULL, $2, $3, ordered_at
         FROM billing_order WHERE agreement_id = $1 ORDER BY ordinal DESC LIMIT 1`,
        [round.record('OWN').agreementId, LEAD.person, LEAD.role],
      ),
    );
    await expect(forged).rejects.toThrow(/row-level security/);
  });

  it.each(['open', 'issue', 'retry'] as const)('is asked by one at a time: %s', async (act) => {
    const asks = {
      open: () => round.ask(),
      issue: () => round.issue(LEAD, '0'.repeat(64)),
      retry: () => round.retry(OFFICER, 'OWN'),
    };
    const waits = `SELECT FROM pg_locks WHERE locktype = 'advisory' AND NOT granted
      AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;
    let asked: Promise<string> | undefined;
    await round.as(LEAD, async (tx) => {
      await tx.lock(`billing-round:${LEAD.party}`);
      asked = round.outside(asks[act]);
      for (let tries = 0; (await tx.query(waits)).length === 0; tries += 1) {
        if (tries > 100) throw new Error('Nobody waits');
        await pause(20);
      }
    });
    expect(await asked).toMatch(/^(asked|round-differs|round-nothing-to-retry)$/);
  });
});
