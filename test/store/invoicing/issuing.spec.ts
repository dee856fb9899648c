import type { AgreementRecord } from '../../../src/agreements';
import type { Month } from '../../../src/kernel/time';
import type { Actor } from '../../../src/platform/database';
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
import plainMonth from '../../scenarios/01-plain-month/scenario.json';

jest.setTimeout(60_000);

const JANUARY = { month: '2026-01' as Month };
const SECOND_LEAD: Actor = { ...LEAD, person: 'second-lead' };

/** The facts of a plain month, recorded by the officer; no run made yet. */
const FACTS = { ...plainMonth, runs: [] };

describe('issuing', () => {
  let database: TestDatabase;
  let bench: ProductBench;
  let record: AgreementRecord;

  beforeEach(async () => {
    database = await createTestDatabase();
    bench = await startProductBench(await database.transactions(), '2023-11-01T08:00:00Z');
    record = await registerAgreement(bench);
    await replayScenario(bench, record, FACTS);
    bench.clock.stepTo('2026-01-28T12:00:00Z');
  });

  afterEach(async () => {
    await bench.close();
    await database.drop();
  });

  const prepare = async (
    actor = OFFICER,
    request: { month: Month } | { credit: string } = JANUARY,
  ): Promise<string> => {
    const prepared = await bench.transactions.run(actor, (tx) =>
      bench.prepareDraft.prepare(tx, record, request),
    );
    if (!prepared.ok) throw new Error(prepared.refusal.code);
    return seenOf(prepared.value.draft);
  };
  const issue = async (fingerprint: string, actor = LEAD): Promise<string[]> => {
    const issued = await bench.transactions.run(actor, (tx) =>
      bench.issueDraft.issue(tx, record, fingerprint),
    );
    return issued.ok ? issued.value.documents.map(({ number }) => number) : [issued.refusal.code];
  };
  const recordTraining = async (id: string, actor: Actor): Promise<void> => {
    const item = { id, costMonth: '2026-01', amount: '10.00' };
    await bench.transactions.run(actor, (tx) =>
      bench.recordFacts.record(tx, record, `training ${id}`, [{ list: 'trainingCosts', item }]),
    );
  };

  it('has the hash of the preview, and asks for the fingerprint that was seen', async () => {
    const preview = await bench.transactions.run(OFFICER, (tx) =>
      bench.prepareDraft.preview(tx, record, JANUARY),
    );
    const fingerprint = await prepare();
    expect(preview).toMatchObject({ ok: true, value: { fingerprint } });
    expect(await issue('0'.repeat(64))).toEqual(['fingerprint-differs']);
    expect(await issue(fingerprint)).toEqual(['F2026-0001']);
  });

  it('is refused to who prepared the draft, and to who recorded a fact that is new in it', async () => {
    const fingerprint = await prepare(SECOND_LEAD);
    expect(await issue(fingerprint, SECOND_LEAD)).toEqual(['prepared-by-yourself']);
    expect(await issue(fingerprint, { ...SECOND_LEAD, role: 'administrator' })).toEqual([
      'prepared-by-yourself',
    ]);
    expect(await issue(fingerprint, OFFICER)).toEqual(['recorded-by-yourself']);
    expect(await issue(fingerprint)).toEqual(['F2026-0001']);
  });

  it('is refused when something became known after the draft, until it is prepared again', async () => {
    const fingerprint = await prepare();
    await recordTraining('t-1', OFFICER);
    expect(await issue(fingerprint)).toEqual(['draft-stale']);
    expect(await issue(await prepare())).toEqual(['F2026-0001']);
  });

  it('lets one of two win', async () => {
    const fingerprint = await prepare();
    const results = await Promise.all([issue(fingerprint), issue(fingerprint, SECOND_LEAD)]);
    expect(results.flat().sort()).toEqual(['F2026-0001', 'no-draft']);
  });

  it('numbers without gaps, and never dates a document before the last of its series', async () => {
    await issue(await prepare());
    const crediting = await prepare(OFFICER, { credit: 'F2026-0001' });
    expect(await issue(crediting)).toEqual(['C2026-0001']);
    expect(await issue(await prepare())).toEqual(['F2026-0002']);
    // The database would not let a series be ahead of its documents, so its rules are left out here.
    await queryAs(
      database.superuserUrl,
      `SET session_replication_role = replica;
       UPDATE slotsom.number_series SET last_issued_on = '2026-02-01' WHERE prefix = 'F'`,
    );
    await recordTraining('t-1', OFFICER);
    expect(await issue(await prepare(OFFICER, { credit: 'F2026-0002' }))).toEqual(['C2026-0002']);
    expect(await issue(await prepare())).toEqual(['dated-before-last']);
  });

  it('credits a document once, and charges the same again', async () => {
    await issue(await prepare());
    await issue(await prepare(OFFICER, { credit: 'F2026-0001' }));
    await expect(prepare(OFFICER, { credit: 'F2026-0001' })).rejects.toThrow('credited-before');
    await expect(prepare(OFFICER, { credit: 'C2026-0001' })).rejects.toThrow('is-a-crediting');
    await issue(await prepare());
    const summaries = await bench.transactions.run(CLIENT, (tx) => bench.invoices.summaries(tx));
    expect(summaries.map(({ number, gross, creditedBy }) => [number, gross, creditedBy])).toEqual([
      ['F2026-0002', '33117.71', null],
      ['F2026-0001', '33117.71', 'C2026-0001'],
      ['C2026-0001', '-33117.71', null],
    ]);
    const [again, first] = await bench.transactions.run(CLIENT, (tx) =>
      Promise.all(
        ['F2026-0002', 'F2026-0001'].map((number) => bench.invoices.body(tx, record.agreementId, number)),
      ),
    );
    expect(again?.replaces).toEqual([{ number: 'F2026-0001', creditedBy: 'C2026-0001' }]);
    expect(first).not.toHaveProperty('replaces');
  });

  it('makes nothing when there is nothing to charge', async () => {
    await issue(await prepare());
    await expect(prepare()).rejects.toThrow('nothing-to-invoice');
  });

  it('shows the client issued documents only: no drafts, lines per function, payroll or runs', async () => {
    await prepare();
    const seen = async (table: string): Promise<number> => {
      const rows = await bench.transactions.run(CLIENT, (tx) => tx.query(`SELECT 1 FROM ${table}`));
      return rows.length;
    };
    const hidden = [
      'billing_draft',
      'billing_run',
      'document_line',
      'payroll_line',
      'payroll_delivery',
      'payroll_file',
    ];
    await issue(await prepare());
    await prepare(OFFICER, { credit: 'F2026-0001' });
    for (const table of hidden) expect([table, await seen(table)]).toEqual([table, 0]);
    expect(await seen('document')).toBe(1);
    const body = await bench.transactions.run(CLIENT, (tx) =>
      bench.invoices.body(tx, record.agreementId, 'F2026-0001'),
    );
    expect(JSON.stringify(body)).not.toMatch(/E0\d/);
  });
});
