import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { INestApplicationContext } from '@nestjs/common';
import type { AgreementRecord } from '../../../src/agreements';
import { switchBilling } from '../../../src/cli/billing';
import { evidenceOn } from '../../../src/cli/open-evidence';
import type { BillingSwitch } from '../../../src/invoicing';
import type { Month } from '../../../src/kernel/time';
import { systemActor } from '../../../src/platform/database';
import {
  LEAD,
  OFFICER,
  registerAgreement,
  startProductBench,
  type ProductBench,
} from '../../support/product-bench';
import { replayScenario } from '../../support/replay-scenario';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import plainMonth from '../../scenarios/01-plain-month/scenario.json';

jest.setTimeout(60_000);

const BACKUP_IS_BACK = /^Een back-up is teruggezet of de database is verhuisd\./;

/** The run of the draft, without asking the service. */
const ADD_RUN = `
  INSERT INTO billing_run (run_id, agreement_id, sequence, month, credited_document, known_on, known_position, issued_at,
                           issued_on, prepared_by, issued_by, fingerprint, rules_version, carried_forward)
  SELECT draft_id, agreement_id, run_sequence, month, credited_document, known_on, known_position, prepared_at, known_on,
         prepared_by, $1, fingerprint, '1', '[]' FROM billing_draft`;

describe('a backup that is put back', () => {
  const databases: TestDatabase[] = [];
  let database: TestDatabase;
  let bench: ProductBench;
  let record: AgreementRecord;
  let fingerprint: string;

  const issue = (): Promise<string> =>
    bench.transactions.run(LEAD, async (tx) => {
      const issued = await bench.issueDraft.issue(tx, record, fingerprint);
      return issued.ok ? 'issued' : `${issued.refusal.code}: ${issued.refusal.values?.['reason'] ?? ''}`;
    });
  const switches = (): Promise<BillingSwitch[]> =>
    bench.transactions.run(LEAD, (tx) => bench.billingSwitches.all(tx));
  /** Opens the database as each process does that works on it. */
  const open = async (): Promise<INestApplicationContext> =>
    evidenceOn({
      transactions: bench.transactions,
      clock: bench.clock,
      config: { sessionSecret: 'a secret of this test' },
    });
  /** What the command answers, as a process of its own. */
  const command = async (isOff: boolean, reason: string): Promise<string> => {
    const context = await open();
    const output = new PassThrough();
    const code = await switchBilling(context, { isOff, reason }, output);
    await context.close();
    return `${String(code)}: ${await text(output.end())}`;
  };
  const useDatabase = async (next: TestDatabase): Promise<void> => {
    databases.push(next);
    database = next;
    bench = await startProductBench(await next.transactions(), '2026-01-28T12:00:00Z');
  };
  /** Puts back a backup of the database as it is. */
  const restore = async (): Promise<void> => {
    await bench.close();
    await useDatabase(await database.copy());
  };

  beforeAll(async () => {
    await useDatabase(await createTestDatabase());
    bench.clock.stepTo('2026-01-28T12:00:00Z');
    record = await registerAgreement(bench);
    await replayScenario(bench, record, { ...plainMonth, runs: [] });
    const prepared = await bench.transactions.run(OFFICER, (tx) =>
      bench.prepareDraft.prepare(tx, record, { month: '2026-01' as Month }),
    );
    if (!prepared.ok) throw new Error(prepared.refusal.code);
    ({ fingerprint } = prepared.value.draft);
  });

  afterAll(async () => {
    await bench.close();
    for (const one of databases) await one.drop();
  });

  it('is told from a process that starts again', async () => {
    for (const start of [1, 2]) {
      await (await open()).close();
      expect([start, await switches()]).toEqual([start, []]);
    }
  });

  it('issues nothing before a process found out', async () => {
    await restore();
    expect(await issue()).toMatch(/^billing-off: Een back-up is teruggezet/);
    await expect(bench.transactions.run(LEAD, (tx) => tx.execute(ADD_RUN, [LEAD.person]))).rejects.toThrow(
      'the database is restored',
    );
    expect(await switches()).toEqual([]);
  });

  it('has billing off as soon as a process opens it, until someone turns it on', async () => {
    const contexts = await Promise.all([open(), open()]);
    expect(await switches()).toMatchObject([
      {
        scope: 'system',
        isOff: true,
        switchedBy: 'slotsom-restore',
        reason: expect.stringMatching(BACKUP_IS_BACK),
      },
    ]);
    expect(await issue()).toMatch(/^billing-off/);
    await Promise.all(contexts.map((context) => context.close()));
    expect(await command(false, 'facturen tot F2026-0042 nagegaan')).toMatch(/^0: .* staat aan/);
    await (await open()).close();
    expect(await switches()).toHaveLength(2);
  });

  it('is said as well where billing was off already, so that its own reason does not lead to turning it on', async () => {
    await command(true, 'onenigheid over de tarieven');
    await restore();
    expect(await command(false, 'de tarieven zijn afgesproken')).toMatch(
      /^1: De facturering blijft uit\..*\nUit voor alles .*: Een back-up is teruggezet.* Daarvoor stond ze al uit: onenigheid over de tarieven\n$/,
    );
    expect(await issue()).toMatch(/^billing-off: Een back-up is teruggezet .*: onenigheid over de tarieven$/);
    const held = await switches();
    await restore();
    await (await open()).close();
    expect(await switches()).toMatchObject([{ isOff: true, reason: held[0]!.reason }, ...held]);
  });

  it('leaves people to turn what stands', async () => {
    const again = bench.transactions.run(LEAD, (tx) =>
      tx.execute(
        `INSERT INTO billing_switch (scope, target, sequence, is_off, reason, switched_by, switched_role, switched_at)
         SELECT scope, target, sequence + 1, true, 'nog eens', $1, $2, now() FROM billing_switch ORDER BY sequence DESC LIMIT 1`,
        [LEAD.person, LEAD.role],
      ),
    );
    await expect(again).rejects.toThrow('turns what stands');
  });

  it('cannot be passed off as the database that it was', async () => {
    const add = (identity: string): Promise<number> =>
      bench.transactions.run(systemActor('test'), (tx) =>
        tx.execute(
          `INSERT INTO database_identity SELECT count(*) + 1, ${identity}, now() FROM database_identity`,
        ),
      );
    await expect(add(`'another'`)).rejects.toThrow('as it is');
    await expect(add('database_identity()')).rejects.toThrow('recorded once');
    await expect(
      bench.transactions.run(LEAD, (tx) =>
        tx.execute(`INSERT INTO database_identity VALUES (5, database_identity(), now())`),
      ),
    ).rejects.toThrow(/row-level security|recorded once/);
    await expect(database.asOwner('DELETE FROM slotsom.database_identity')).rejects.toThrow('kept for good');
  });

  it('issues when someone compared it with what was sent', async () => {
    await command(false, 'facturen tot F2026-0042 nagegaan');
    expect(await issue()).toBe('issued');
  });
});
