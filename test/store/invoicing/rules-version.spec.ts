import type { AgreementRecord } from '../../../src/agreements';
import { evidenceOn } from '../../../src/cli/open-evidence';
import { VerifyRecords } from '../../../src/evidence';
import { wordVerification } from '../../../src/evidence/word-verification';
import type { Month } from '../../../src/kernel/time';
import { AuditSealer } from '../../../src/platform/audit';
import { SteppedClock } from '../../../src/platform/clock';
import type { Actor, Transactions } from '../../../src/platform/database';
import { RULES_VERSION, type Rules } from '../../../src/settlement/domain';
import { OTHER_RULES, SAME_RULES } from '../../support/other-rules';
import {
  CLIENT,
  LEAD,
  OFFICER,
  registerAgreement,
  startProductBench,
  type ProductBench,
} from '../../support/product-bench';
import { replayScenario } from '../../support/replay-scenario';
import { seenOf } from '../../../src/invoicing';
import { createTestDatabase, queryAs, type TestDatabase } from '../../support/test-database';
import wageRise from '../../scenarios/02-wage-rise-known-late/scenario.json';

jest.setTimeout(120_000);

const OTHER_LEAD: Actor = { ...LEAD, person: 'other-lead' };
const LAST = wageRise.runs.at(-1) as { month: string; knownOn: string };
const REQUEST = { month: LAST.month as Month };
const DIFFERING = 'DVO-ANDERS';

/** An agreement of which all runs but the last were made by an earlier version of the rules. */
describe('after an upgrade of the rules', () => {
  let database: TestDatabase;
  let transactions: Transactions;
  let bench: ProductBench;
  let differing: AgreementRecord;
  let same: AgreementRecord;

  const before = async (
    key: string,
    rules: Rules,
    series: readonly [string, string],
  ): Promise<AgreementRecord> => {
    const older = await startProductBench(transactions, '2023-11-01T08:00:00Z', rules);
    const record = await registerAgreement(older, key, '2024-01-01', series);
    await replayScenario(older, record, { ...wageRise, runs: wageRise.runs.slice(0, -1) });
    await older.close();
    return record;
  };
  const prepare = (record: AgreementRecord): ReturnType<ProductBench['prepareDraft']['prepare']> =>
    transactions.run(OFFICER, (tx) => bench.prepareDraft.prepare(tx, record, REQUEST));
  const check = async (): Promise<{ fingerprint: string; total: bigint }> => {
    const found = await transactions.run(LEAD, (tx) => bench.rulesDifferences.check(tx, differing));
    if (!found.ok) throw new Error(found.refusal.code);
    const { fingerprint, differences } = found.value;
    return { fingerprint, total: differences.reduce((sum, { amount }) => sum + amount.cents, 0n) };
  };
  const accept = async (fingerprint: string): Promise<string> => {
    const accepted = await transactions.run(LEAD, (tx) =>
      bench.acceptRules.accept(tx, differing, { fingerprint, reason: 'de grondslag was verkeerd' }),
    );
    return accepted.ok ? accepted.value.acceptedBy : accepted.refusal.code;
  };
  const query = <Row extends object>(sql: string): Promise<Row[]> =>
    transactions.run(LEAD, (tx) => tx.query<Row>(sql));
  const verify = async (): Promise<string[]> => {
    const clock = new SteppedClock('2028-01-01T08:00:00Z');
    await new AuditSealer(transactions, clock).seal();
    const config = { sessionSecret: 'a secret of this test' };
    const evidence = await evidenceOn({ transactions, clock, config });
    return wordVerification(await evidence.get(VerifyRecords).verify());
  };
  const tamper = (sql: string): Promise<unknown> =>
    queryAs(
      database.superuserUrl,
      `SET session_replication_role = replica; SET search_path = slotsom;
       ALTER TABLE rules_acceptance DISABLE TRIGGER append_only;
       ALTER TABLE document_line DISABLE TRIGGER append_only; ${sql}`,
    );

  beforeAll(async () => {
    database = await createTestDatabase();
    transactions = await database.transactions();
    differing = await before(DIFFERING, OTHER_RULES, ['F', 'C']);
    same = await before('DVO-ZELFDE', SAME_RULES, ['G', 'D']);
    bench = await startProductBench(transactions, `${LAST.knownOn}T12:00:00Z`);
  });

  afterAll(async () => {
    await bench.close();
    await database.drop();
  });

  it('verifying finds no tampering, and tells which agreement waits for what', async () => {
    const lines = await verify();
    expect(lines.at(-1)).toMatch(/^In orde: /);
    expect(
      lines.filter((line) => line.startsWith(`${DIFFERING}: rekenregels ${RULES_VERSION} komen`)),
    ).toEqual([expect.stringContaining('facturering wacht tot iemand het aanvaardt')]);
    expect(lines.some((line) => line.startsWith('DVO-ZELFDE'))).toBe(false);
  });

  it('an agreement for which the rules come to the same goes on', async () => {
    const prepared = await prepare(same);
    expect(prepared).toMatchObject({ ok: true, value: { billing: { rulesVersion: RULES_VERSION } } });
  });

  it('the other one waits, and says how much the rules differ', async () => {
    const refused = await prepare(differing);
    const values = { version: RULES_VERSION };
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'rules-differ', values } });
    const preview = await transactions.run(LEAD, (tx) => bench.prepareDraft.preview(tx, differing, REQUEST));
    expect(preview).toMatchObject({ ok: false, refusal: { code: 'rules-differ' } });
    expect((await check()).total).not.toBe(0n);
  });

  it('someone accepts what was seen, once, for good and out of sight of the client', async () => {
    expect(await accept('0'.repeat(64))).toBe('rules-differ-otherwise');
    const { fingerprint } = await check();
    expect(await accept(fingerprint)).toBe(LEAD.person);
    expect(await accept(fingerprint)).toBe('rules-accepted-before');
    const seenBy = (actor: Actor): Promise<unknown[]> =>
      transactions.run(actor, (tx) => bench.rulesDifferences.accepted(tx, differing));
    expect(await seenBy(LEAD)).toMatchObject([{ fingerprint, reason: 'de grondslag was verkeerd' }]);
    expect(await seenBy(CLIENT)).toEqual([]);
    await expect(database.asOwner("UPDATE slotsom.rules_acceptance SET reason = 'x'")).rejects.toThrow(
      'kept for good',
    );
    expect((await verify()).join('\n')).toMatch(/het is aanvaard en komt op de volgende factuur\.\nIn orde/);
  });

  it('nobody accepts in the name of another', async () => {
    const forged = transactions.run(LEAD, (tx) =>
      tx.execute(
        `INSERT INTO rules_acceptance SELECT agreement_id, 'x', fingerprint, differences, reason, 'other', accepted_role, accepted_at
         FROM rules_acceptance`,
      ),
    );
    await expect(forged).rejects.toThrow(/row-level security/);
  });

  it('the run goes on, not issued by who accepted, with the rules as a cause of their own', async () => {
    const { total } = await check();
    const prepared = await prepare(differing);
    if (!prepared.ok) throw new Error(prepared.refusal.code);
    const { fingerprint } = prepared.value.draft;
    const issue = (actor: Actor): ReturnType<ProductBench['issueDraft']['issue']> =>
      transactions.run(actor, (tx) => bench.issueDraft.issue(tx, differing, fingerprint));
    expect(await issue(LEAD)).toMatchObject({ ok: false, refusal: { code: 'accepted-by-yourself' } });
    const issued = await issue(OTHER_LEAD);
    if (!issued.ok) throw new Error(issued.refusal.code);
    const shares = issued.value.documents.flatMap(({ lines }) =>
      lines.flatMap(({ causes }) => causes.filter(({ source }) => source === `new rules ${RULES_VERSION}`)),
    );
    const cents = shares.map(({ amount }) => BigInt(amount.replace('.', '')));
    expect(cents.reduce((sum, share) => sum + share, 0n)).toBe(total);
    expect((await check()).total).toBe(0n);
  });

  it('charges what one version alone would have charged', async () => {
    const prepared = await transactions.run(OFFICER, (tx) => bench.prepareDraft.prepare(tx, same, REQUEST));
    if (!prepared.ok) throw new Error(prepared.refusal.code);
    const issued = await transactions.run(LEAD, (tx) =>
      bench.issueDraft.issue(tx, same, seenOf(prepared.value.draft)),
    );
    expect(issued.ok).toBe(true);
    const charged = await query<{ lines: string }>(
      `SELECT string_agg(line, ' ' ORDER BY line) AS lines FROM (
         SELECT agreement_id, cost_month || component || sum(amount) AS line FROM document_line
         GROUP BY agreement_id, cost_month, component HAVING sum(amount) <> 0) part GROUP BY agreement_id`,
    );
    expect(charged).toHaveLength(2);
    expect(charged[0]?.lines).toBe(charged[1]?.lines);
  });

  it('verifying is sound afterwards, and finds a changed line of before and a changed acceptance', async () => {
    expect((await verify()).at(-1)).toMatch(/^In orde: /);
    const [first] = await query<{ number: string }>(
      `SELECT number FROM document JOIN agreement USING (agreement_id)
       WHERE key = '${DIFFERING}' ORDER BY number LIMIT 1`,
    );
    const change = (sign: string): string =>
      `UPDATE document_line SET amount = amount ${sign} CASE ordinal WHEN 1 THEN 1 ELSE -1 END
       WHERE number = '${first?.number ?? ''}' AND ordinal <= 2`;
    await tamper(change('+'));
    expect((await verify()).join('\n')).toMatch(/Run 1 van DVO-ANDERS: de bewaarde berekening/);
    await tamper(change('-'));
    await tamper(`UPDATE rules_acceptance SET differences = differences || '[{}]'`);
    expect((await verify()).join('\n')).toMatch(/Akkoord op nieuwe rekenregels van DVO-ANDERS .*gewijzigd/);
    await tamper('DELETE FROM rules_acceptance');
    expect((await verify()).join('\n')).toMatch(/Akkoord op nieuwe rekenregels van DVO-ANDERS .*ontbreekt/);
  });
});
