import type { AgreementRecord } from '../../../src/agreements';
import { systemActor, type Actor, type Tx } from '../../../src/platform/database';
import {
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

const SYSTEM = systemActor('test');
const CREDITING = { credit: 'F2026-0001' };

/** A further line of a document: by how much it is off, and its number. */
const ADD_LINE = `
  INSERT INTO document_line (agreement_id, number, ordinal, cost_month, component, kind, vat_category, vat_percentage,
                             amount, causes)
  SELECT agreement_id, $2, 900, cost_month, component, kind, vat_category, vat_percentage, $1::numeric, causes
  FROM document_line WHERE number = 'F2026-0001' LIMIT 1`;

/** The run of the draft as it was prepared, except who issues and who is said to have prepared it. */
const ADD_RUN = `
  INSERT INTO billing_run (run_id, agreement_id, sequence, credited_document, known_on, known_position, issued_at,
                           issued_on, prepared_by, issued_by, fingerprint, rules_version, carried_forward)
  SELECT draft_id, agreement_id, run_sequence, credited_document, known_on, known_position, prepared_at, known_on,
         $1, $2, fingerprint, '1', '[]' FROM billing_draft`;

/** A document of one euro in a run, like the one that was issued. */
const ADD_DOCUMENT = `
  INSERT INTO document (contractor_party, number, agreement_id, run_id, ordinal, kind, vat_group, month, issued_on,
                        net, vat_amount, gross, body, body_hash)
  SELECT contractor_party, $1, agreement_id, (SELECT run_id FROM billing_run ORDER BY sequence DESC LIMIT 1), 9, kind,
         vat_group, month, issued_on, 1, 0, 1, body, body_hash
  FROM document WHERE number = 'F2026-0001'`;

describe('what was issued', () => {
  let database: TestDatabase;
  let bench: ProductBench;
  let record: AgreementRecord;
  let fingerprint: string;

  const as = <T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> =>
    bench.transactions.run(actor, work);
  const addRun = (tx: Tx, preparedBy = OFFICER.person, issuedBy = LEAD.person): Promise<number> =>
    tx.execute(ADD_RUN, [preparedBy, issuedBy]);

  beforeAll(async () => {
    database = await createTestDatabase();
    bench = await startProductBench(await database.transactions(), '2023-11-01T08:00:00Z');
    record = await registerAgreement(bench);
    await replayScenario(bench, record, plainMonth);
    const prepared = await as(OFFICER, (tx) => bench.prepareDraft.prepare(tx, record, CREDITING));
    if (!prepared.ok) throw new Error(prepared.refusal.code);
    fingerprint = seenOf(prepared.value.draft);
  });

  afterAll(async () => {
    await bench.close();
    await database.drop();
  });

  it.each(['document', 'document_line', 'billing_run', 'agreement_fact', 'payroll_line', 'recording'])(
    'is changed nor removed in %s, by the application or the owner',
    async (table) => {
      for (const sql of [
        `UPDATE slotsom.${table} SET agreement_id = agreement_id`,
        `DELETE FROM slotsom.${table}`,
      ]) {
        await expect(as(OFFICER, (tx) => tx.execute(sql))).rejects.toThrow('permission denied');
        await expect(database.asOwner(sql, [], SYSTEM)).rejects.toThrow('kept for good');
      }
    },
  );

  it.each([LEAD, SYSTEM])('gets no further line, not even one of nothing: %p', async (actor) => {
    await expect(as(actor, (tx) => tx.execute(ADD_LINE, ['0', 'F2026-0001']))).rejects.toThrow(
      'Rows of document_line come in the transaction of their document',
    );
  });

  it('gets no further document in its run', async () => {
    await expect(as(LEAD, (tx) => tx.execute(ADD_DOCUMENT, ['F2026-0002']))).rejects.toThrow(
      'Rows of document come in the transaction of their billing_run',
    );
  });

  it('adds up, also when lines come after it was looked at', async () => {
    const unequal = as(LEAD, async (tx) => {
      await addRun(tx);
      await tx.execute(ADD_DOCUMENT, ['F2026-0002']);
    });
    await expect(unequal).rejects.toThrow('The lines of F2026-0002 do not add up');
    const afterwards = as(LEAD, async (tx) => {
      await bench.issueDraft.issue(tx, record, fingerprint);
      await tx.execute('SET CONSTRAINTS ALL IMMEDIATE');
      await tx.execute(ADD_LINE, ['100', 'C2026-0001']);
    });
    await expect(afterwards).rejects.toThrow('The lines of C2026-0001 do not add up');
  });

  it.each(['F2026-9999', 'F2026-0002', 'F2026-00001', 'X2026-0001', 'F2025-0001', `F2026-${'9'.repeat(40)}`])(
    'has a number that its series gave, so not %s',
    async (number) => {
      const numbered = as(LEAD, async (tx) => {
        await addRun(tx);
        await tx.execute(ADD_DOCUMENT, [number]);
        await tx.execute(ADD_LINE, ['1', number]);
      });
      await expect(numbered).rejects.toThrow(`No series gave number ${number}`);
    },
  );

  it.each([
    ["prefix = 'G'", 'keeps its party, prefix and year'],
    ["party = 'client-town'", 'keeps its party, prefix and year'],
    ["year = 2099, last_issued_on = '2099-01-01'", 'keeps its party, prefix and year'],
    ["last_issued_on = '2099-01-01', last_number = last_number + 1", 'number_series_year'],
    ["last_issued_on = '2025-12-31', last_number = last_number + 1", 'dated before the last'],
    ["last_issued_on = '2026-12-31'", 'only takes its next number'],
    ['last_number = last_number + 2', 'only takes its next number'],
    ['last_number = last_number + 1', 'Number F2026-0002 has no document of 2026-01-28'],
  ])('is the last of its series: no %s', async (change, reason) => {
    const sql = `UPDATE slotsom.number_series SET ${change} WHERE prefix = 'F'`;
    await expect(as(LEAD, (tx) => tx.execute(sql))).rejects.toThrow(reason);
    await expect(database.asOwner(sql, [], SYSTEM)).rejects.toThrow(reason);
  });

  it('is in a series that is not begun without it, nor removed', async () => {
    const begin = `INSERT INTO slotsom.number_series VALUES ('contractor-town', 'X', 2026, 1, '2026-01-28')`;
    await expect(as(LEAD, (tx) => tx.execute(begin))).rejects.toThrow('Number X2026-0001 has no document');
    const remove = 'DELETE FROM slotsom.number_series';
    await expect(as(LEAD, (tx) => tx.execute(remove))).rejects.toThrow('next number');
  });

  it('is dated as the step of its series', async () => {
    const later = as(LEAD, async (tx) => {
      await addRun(tx);
      await tx.execute(ADD_DOCUMENT, ['F2026-0002']);
      await tx.execute(ADD_LINE, ['1', 'F2026-0002']);
      await tx.execute(
        "UPDATE number_series SET last_number = 2, last_issued_on = '2026-02-01' WHERE prefix = 'F'",
      );
    });
    await expect(later).rejects.toThrow('Number F2026-0002 has no document of 2026-02-01');
  });

  it('was issued by who issues, and prepared by who prepared the draft', async () => {
    await expect(as(LEAD, (tx) => addRun(tx, OFFICER.person, 'someone'))).rejects.toThrow('in own name');
    await expect(as(LEAD, (tx) => addRun(tx, 'someone'))).rejects.toThrow('prepared as drafted');
    for (const actor of [OFFICER, { ...OFFICER, role: 'administrator' }])
      await expect(as(actor, (tx) => addRun(tx, OFFICER.person, OFFICER.person))).rejects.toThrow(
        'four_eyes',
      );
    const renamed = as(LEAD, (tx) => tx.execute("UPDATE billing_draft SET prepared_by = 'someone'"));
    expect(await renamed).toBe(0);
  });
});
