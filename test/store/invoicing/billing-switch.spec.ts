import type { AgreementRecord } from '../../../src/agreements';
import { switchBilling, tellBilling } from '../../../src/cli/billing';
import { evidenceOn } from '../../../src/cli/open-evidence';
import type { BillingSwitch, SwitchTarget } from '../../../src/invoicing';
import type { Month } from '../../../src/kernel/time';
import { systemActor, type Actor, type Transactions } from '../../../src/platform/database';
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
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import plainMonth from '../../scenarios/01-plain-month/scenario.json';

jest.setTimeout(60_000);

const ADMINISTRATOR: Actor = { ...LEAD, person: 'keeper', role: 'administrator' };
const OTHER_TOWN: Actor = { person: 'other', role: 'team-lead', party: 'other-town' };
const JANUARY = { month: '2026-01' as Month };

/** The run of the draft, without asking the service. */
const ADD_RUN = `
  INSERT INTO billing_run (run_id, agreement_id, sequence, month, credited_document, known_on, known_position, issued_at,
                           issued_on, prepared_by, issued_by, fingerprint, rules_version, carried_forward)
  SELECT draft_id, agreement_id, run_sequence, month, credited_document, known_on, known_position, prepared_at, known_on,
         prepared_by, $1, fingerprint, '1', '[]' FROM billing_draft`;

describe('the switch of billing', () => {
  let database: TestDatabase;
  let transactions: Transactions;
  let bench: ProductBench;
  let record: AgreementRecord;
  let fingerprint: string;

  const as = <T>(actor: Actor, work: Parameters<typeof bench.transactions.run<T>>[1]): Promise<T> =>
    bench.transactions.run(actor, work);
  const turn = async (actor: Actor, target: SwitchTarget, isOff: boolean): Promise<string> => {
    const turned = await as(actor, (tx) =>
      bench.switchBilling.turn(tx, target, { isOff, reason: 'na terugzetten' }),
    );
    return turned.ok ? 'turned' : turned.refusal.code;
  };
  const issue = async (): Promise<string> => {
    const issued = await as(LEAD, (tx) => bench.issueDraft.issue(tx, record, fingerprint));
    return issued.ok ? 'issued' : issued.refusal.code;
  };
  const prepare = async (): Promise<string> => {
    const prepared = await as(OFFICER, (tx) => bench.prepareDraft.prepare(tx, record, JANUARY));
    if (!prepared.ok) throw new Error(prepared.refusal.code);
    return seenOf(prepared.value.draft);
  };
  const targets = (): readonly (readonly [Actor, SwitchTarget, string])[] => [
    [ADMINISTRATOR, { scope: 'system' }, 'voor alles'],
    [LEAD, { scope: 'party', party: LEAD.party }, 'voor je hele gemeente'],
    [OFFICER, { scope: 'agreement', agreementId: record.agreementId }, 'voor deze overeenkomst'],
  ];

  beforeAll(async () => {
    database = await createTestDatabase();
    transactions = await database.transactions();
    bench = await startProductBench(transactions, '2023-11-01T08:00:00Z');
    record = await registerAgreement(bench);
    await replayScenario(bench, record, { ...plainMonth, runs: [] });
    bench.clock.stepTo('2026-01-28T12:00:00Z');
    fingerprint = await prepare();
  });

  afterAll(async () => {
    await bench.close();
    await database.drop();
  });

  it.each([0, 1, 2])('holds what is issued, in the service and in the database (%i)', async (level) => {
    const [actor, target, where] = targets()[level]!;
    expect(await turn(actor, target, true)).toBe('turned');
    const refused = await as(LEAD, (tx) => bench.issueDraft.issue(tx, record, fingerprint));
    const values = { where, since: '28 januari 2026', reason: 'na terugzetten' };
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'billing-off', values } });
    await expect(as(LEAD, (tx) => tx.execute(ADD_RUN, [LEAD.person]))).rejects.toThrow('Billing is off');
    await expect(as(systemActor('test'), (tx) => tx.execute(ADD_RUN, ['test']))).rejects.toThrow(
      'Billing is off',
    );
    expect(await prepare()).toBe(fingerprint);
    expect(await turn(actor, target, true)).toBe('billing-switched-before');
    expect(await turn(actor, target, false)).toBe('turned');
  });

  it('of one place does not turn another on', async () => {
    for (const [actor, target] of targets()) await turn(actor, target, true);
    const [keeper, everything] = targets()[0]!;
    await turn(keeper, everything, false);
    const holding = await as(LEAD, (tx) => bench.billingSwitches.holding(tx, record));
    expect(holding.map(({ scope }) => scope)).toEqual(['party', 'agreement']);
    expect(await issue()).toBe('billing-off');
    for (const [actor, target] of targets().slice(1)) await turn(actor, target, false);
  });

  it('is turned on one’s own side, in one’s own name, and stays written down', async () => {
    const agreement = { scope: 'agreement', agreementId: record.agreementId } as const;
    await expect(turn(OTHER_TOWN, agreement, true)).rejects.toThrow(/row-level security/);
    await expect(turn(CLIENT, agreement, true)).rejects.toThrow(/row-level security/);
    await expect(turn(OTHER_TOWN, { scope: 'party', party: LEAD.party }, true)).rejects.toThrow(/row-level/);
    await expect(turn(LEAD, { scope: 'system' }, true)).rejects.toThrow(/row-level security/);
    const clientKeeper: Actor = { ...ADMINISTRATOR, party: CLIENT.party };
    await expect(turn(clientKeeper, { scope: 'system' }, true)).rejects.toThrow(/row-level security/);
    const add = (columns: string): Promise<unknown> =>
      as(OFFICER, (tx) =>
        tx.execute(
          `INSERT INTO billing_switch (scope, target, agreement_id, sequence, is_off, reason, switched_by, switched_role, switched_at)
           SELECT scope, target, agreement_id, ${columns}, reason, switched_by, switched_role, switched_at
           FROM billing_switch WHERE scope = 'agreement' AND sequence = 1`,
        ),
      );
    await expect(add('9, true')).rejects.toThrow('turns what stands');
    await expect(add('5, false')).rejects.toThrow('turns what stands');
    await expect(database.asOwner('DELETE FROM slotsom.billing_switch')).rejects.toThrow('kept for good');
    const seen = (actor: Actor): Promise<BillingSwitch[]> => as(actor, (tx) => bench.billingSwitches.all(tx));
    expect(await seen(LEAD)).toHaveLength(12);
    expect(new Set((await seen(CLIENT)).map(({ scope }) => scope))).toEqual(new Set(['system']));
  });

  it('is turned from the command line, before a restored service starts', async () => {
    const config = { sessionSecret: 'a secret of this test' };
    const commands = await evidenceOn({ transactions, clock: bench.clock, config });
    const said: string[] = [];
    const output = { write: (text: string) => said.push(text) } as unknown as NodeJS.WritableStream;
    const turnAll = (isOff: boolean): Promise<number> =>
      switchBilling(commands, { isOff, reason: 'back-up van gisteren' }, output as never);
    expect([await turnAll(true), await turnAll(true)]).toEqual([0, 1]);
    expect(await issue()).toBe('billing-off');
    expect(await turn(OFFICER, targets()[2]![1], true)).toBe('turned');
    const told: string[] = [];
    const tell = (): Promise<number> =>
      tellBilling(commands, { write: (text: string) => told.push(text) } as never);
    expect(await tell()).toBe(0);
    const since = '28-01-2026 13:00';
    expect(told.splice(0).join('')).toBe(
      `Uit voor alles sinds ${since}, door Slotsom: back-up van gisteren\n` +
        `Uit voor overeenkomst ${record.key} sinds ${since}, door financieel medewerker: na terugzetten\n`,
    );
    expect(await turn(OFFICER, targets()[2]![1], false)).toBe('turned');
    expect(await turnAll(false)).toBe(0);
    await tell();
    expect(told).toEqual(['De facturering staat overal aan.\n']);
    expect(said.join('')).toBe(
      'De facturering van alles staat uit.\nDe facturering van alles stond al uit.\n' +
        'De facturering van alles staat aan.\nDe facturering staat overal aan.\n',
    );
    await commands.close();
  });

  it('waits for what is being issued, and then nothing follows', async () => {
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    let isIssued = (): void => undefined;
    const issued = new Promise<void>((resolve) => (isIssued = resolve));
    const issuing = as(LEAD, async (tx) => {
      const decision = await bench.issueDraft.issue(tx, record, fingerprint);
      isIssued();
      await held;
      return decision.ok;
    });
    await issued;
    let isOff = false;
    const turning = turn(ADMINISTRATOR, { scope: 'system' }, true).then((answer) => {
      isOff = true;
      return answer;
    });
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(isOff).toBe(false);
    letGo();
    expect([await issuing, await turning]).toEqual([true, 'turned']);
    const crediting = await as(OFFICER, (tx) =>
      bench.prepareDraft.prepare(tx, record, { credit: 'F2026-0001' }),
    );
    if (!crediting.ok) throw new Error(crediting.refusal.code);
    fingerprint = seenOf(crediting.value.draft);
    expect(await issue()).toBe('billing-off');
    await turn(ADMINISTRATOR, { scope: 'system' }, false);
    expect(await issue()).toBe('issued');
  });
});
