import { randomUUID } from 'node:crypto';
import type { LocalDate } from '../../../src/kernel/time';
import type { Actor } from '../../../src/platform/database';
import { AddendumSteps, CALAMITY, decided, PROPOSED } from '../../support/addendum-steps';
import {
  CLIENT,
  LEAD,
  OFFICER,
  registerAgreement,
  startProductBench,
  type ProductBench,
} from '../../support/product-bench';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';

jest.setTimeout(120_000);

const TODAY = '2026-02-25' as LocalDate;

/** What is refused whatever the service in front of it does. */
describe('the database', () => {
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

  const submitted = async (content: object = PROPOSED): Promise<string> => {
    const addendum = decided(await steps.propose(content));
    decided(await steps.act(addendum, { act: 'submit' }));
    return addendum;
  };
  interface Act {
    readonly act: string;
    readonly actor: Actor;
    readonly version?: number;
    readonly seen?: string | null;
    readonly text?: string;
    readonly entries?: readonly string[];
    readonly day?: string;
  }
  const insert = (
    addendum: string,
    { act, actor, version = 1, seen = null, ...more }: Act,
  ): Promise<unknown> =>
    steps.as(actor, (tx) =>
      tx.execute(
        `INSERT INTO addendum_act (agreement_id, addendum, number, act, version, seen, text, entries, day, first_position,
                                   done_by, done_role, done_party, done_at)
         VALUES ($1, $2, 90, $3, $4, $5, $6, $7::jsonb, $8, 1, $9, $10, $11, now())`,
        [
          ...[steps.record.agreementId, addendum, act, version, seen, more.text ?? null],
          ...[more.entries ? JSON.stringify(more.entries) : null, more.day ?? null],
          ...[actor.person, actor.role, actor.party],
        ],
      ),
    );

  it('takes no decision on what was withdrawn, or after completion', async () => {
    const withdrawn = await submitted();
    const seen = await steps.seen(withdrawn);
    decided(await steps.act(withdrawn, { act: 'withdraw', text: 'niet meer nodig' }));
    await expect(insert(withdrawn, { act: 'approve', actor: CLIENT, seen })).rejects.toThrow('after the end');

    const completed = await steps.approved();
    decided(await steps.act(completed, { act: 'complete', day: TODAY }));
    const ask = { act: 'ask', actor: CLIENT, text: 'En?' };
    await expect(insert(completed, ask)).rejects.toThrow('after the end');
    const again = { act: 'complete', actor: OFFICER, day: TODAY };
    await expect(insert(completed, again)).rejects.toThrow('after the end');
  });

  it('takes no act on a version that was not put to the client, except withdrawing it', async () => {
    const addendum = await submitted();
    decided(await steps.amend(addendum, PROPOSED));
    for (const act of ['answer', 'complete'])
      await expect(
        insert(addendum, { act, actor: OFFICER, version: 2, text: 'x', day: TODAY }),
      ).rejects.toThrow('not on what was seen last');
    const seen = await steps.seen(addendum);
    await expect(insert(addendum, { act: 'submit', actor: OFFICER, version: 2, seen })).rejects.toThrow(
      'not on what was seen last',
    );
    await expect(insert(addendum, { act: 'withdraw', actor: OFFICER, version: 2, text: 'x' })).resolves.toBe(
      1,
    );
  });

  it.each(['submit', 'approve', 'refuse', 'deny-paper-consent', 'refuse-costs'])(
    'takes no %s that does not say what was seen',
    async (act) => {
      const addendum = await submitted();
      const actor = act === 'submit' ? OFFICER : CLIENT;
      const entry = insert(addendum, { act, actor, text: 'x' });
      await expect(entry).rejects.toThrow(
        /was_seen|not on what was seen|no consent on paper|not on the costs/,
      );
    },
  );

  it('takes an answer to costs only on the costs that are offered, once, and not by who offered them', async () => {
    const calamity = await submitted(CALAMITY);
    for (const entry of ['1', '2']) {
      decided(await steps.write(calamity, { performedOn: TODAY, quantity: entry }));
      decided(await steps.confirm(calamity, `${calamity}-000${entry}`));
    }
    const [first, second] = [`${calamity}-0001 bevestigd`, `${calamity}-0002 bevestigd`];
    decided(await steps.act(calamity, { act: 'offer-costs', entries: [first] }, LEAD));
    const { offered, latest } = (await steps.read(calamity)).state;
    const seen = `${latest.fingerprint}-1.${offered!.number.toString()}`;
    const agree = { act: 'agree-costs', actor: CLIENT, seen, entries: [first] };
    await expect(insert(calamity, { ...agree, entries: [first, second] })).rejects.toThrow(
      'not on the costs',
    );
    await expect(insert(calamity, { ...agree, seen: `${latest.fingerprint}-1.9` })).rejects.toThrow(
      'not on the costs',
    );
    const lead = { ...agree, actor: { ...CLIENT, person: LEAD.person } };
    await expect(insert(calamity, lead)).rejects.toThrow('by who prepared it');
    decided(await steps.act(calamity, { act: 'agree-costs', seen }, CLIENT));
    await expect(insert(calamity, agree)).rejects.toThrow('answered_once');
    await expect(insert(calamity, { act: 'withdraw', actor: OFFICER, text: 'x' })).rejects.toThrow(
      'not withdrawn by one',
    );
  });

  it('keeps an addendum of one kind', async () => {
    const addendum = await submitted();
    const other = steps.as(OFFICER, (tx) =>
      tx.execute(
        `INSERT INTO addendum_version SELECT agreement_id, addendum, 2, 'bespoke', jsonb_set(body, '{kind}', '"bespoke"'),
           fingerprint, written_by, written_role, written_at FROM addendum_version WHERE addendum = $1`,
        [addendum],
      ),
    );
    await expect(other).rejects.toThrow('of one kind');
  });

  it('shows the client no file and no entry of what was never put to it', async () => {
    const addendum = decided(await steps.propose());
    const fileId = randomUUID();
    await steps.as(OFFICER, (tx) =>
      tx.execute(
        `INSERT INTO addendum_file VALUES ($1, $2, $3, 'a.pdf', 'application/pdf', 'x', encode(sha256('x'), 'hex'), $4, $5, now())`,
        [fileId, steps.record.agreementId, addendum, OFFICER.person, OFFICER.role],
      ),
    );
    const files = (actor: Actor): Promise<unknown[]> =>
      steps.as(actor, (tx) => tx.query('SELECT FROM addendum_file WHERE file_id = $1', [fileId]));
    expect([await files(OFFICER), await files(CLIENT)].map(({ length }) => length)).toEqual([1, 0]);
    decided(await steps.act(addendum, { act: 'submit' }));
    expect(await files(CLIENT)).toHaveLength(1);
    const refused = await steps.write(decided(await steps.propose()), { performedOn: TODAY });
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'addendum-not-offered' } });
  });

  it('lets the client withdraw nothing but the formation line of an earlier version', async () => {
    const addendum = await submitted();
    const seen = await steps.seen(addendum);
    const withdraw = steps.as(CLIENT, async (tx) => {
      await tx.lockAgreement(steps.record.agreementId);
      const position = await bench.recordFacts.nextPosition(tx, steps.record);
      await tx.execute(
        `INSERT INTO addendum_act (agreement_id, addendum, number, act, version, seen, first_position, done_by,
                                   done_role, done_party, done_at)
         VALUES ($1, $2, 2, 'approve', 1, $3, $4, $5, $6, $7, now())`,
        [steps.record.agreementId, addendum, seen, position, CLIENT.person, CLIENT.role, CLIENT.party],
      );
      const item = { id: `intrekking ${addendum}`, fact: `addendum ${addendum} versie 1` };
      await bench.recordFacts.keep(tx, steps.record, 'akkoord', [{ list: 'withdrawals', item }]);
    });
    await expect(withdraw).rejects.toThrow('row-level security policy for table "agreement_fact"');
  });
});
