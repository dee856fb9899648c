import { createHash } from 'node:crypto';
import type { AgreementRecord } from '../../../src/agreements';
import type { IssuedDocument } from '../../../src/invoicing/domain';
import type { IssuedYearEnd, YearEnd } from '../../../src/reporting';
import { systemActor, type Actor, type Tx } from '../../../src/platform/database';
import type { LocalDate } from '../../../src/kernel/time';
import { closeYear, dividedAfter, readYearEnd } from '../../support/close-year';
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
import acrossTheYear from '../../scenarios/10-across-the-year/scenario.json';

jest.setTimeout(120_000);

const YEAR = 2025;
const { before, after } = dividedAfter(acrossTheYear, '2026-01-28');

describe('the statement of a year', () => {
  let database: TestDatabase;
  let bench: ProductBench;
  let record: AgreementRecord;
  let draft: YearEnd;
  let issued: IssuedYearEnd;
  let bodies: string;

  const as = <T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> =>
    bench.transactions.run(actor, work);
  const issuedDocuments = async (): Promise<string> =>
    JSON.stringify(await as(systemActor('test'), (tx) => bench.invoices.bodies(tx, record.agreementId)));
  const refusalFor = async (actor: Actor, fingerprint: string, year = YEAR): Promise<string> => {
    const decision = await as(actor, (tx) => bench.issueYearEnd.issue(tx, record, year, fingerprint));
    return decision.ok ? 'issued' : decision.refusal.code;
  };

  beforeAll(async () => {
    database = await createTestDatabase();
    bench = await startProductBench(await database.transactions(), '2023-11-01T08:00:00Z');
    record = await registerAgreement(bench);
    await replayScenario(bench, record, before);
    draft = await readYearEnd(bench, record, YEAR);
    bodies = await issuedDocuments();
  });

  afterAll(async () => {
    await bench.close();
    await database.drop();
  });

  it('says before it is issued what would be issued: rows that add up and the lines they count', () => {
    const { rows, total, charged, owedTotal } = draft.body;
    const sum = (field: 'actual' | 'charged' | 'owed'): number =>
      rows.reduce((cents, row) => cents + Math.round(Number(row[field]) * 100), 0);
    expect(rows).toHaveLength(9);
    expect((sum('actual') / 100).toFixed(2)).toBe(total.actual);
    const lines = (JSON.parse(bodies) as IssuedDocument[]).flatMap(({ number, lines: ofDocument }) =>
      ofDocument
        .filter(({ costMonth }) => costMonth.startsWith(YEAR.toString()))
        .map(({ ordinal, costMonth, part, label, vatCategory, vatPercentage, amount }) => [
          ...[number, ordinal, costMonth, part, label, vatCategory, vatPercentage, amount],
        ]),
    );
    const hash = createHash('sha256').update(JSON.stringify(lines)).digest('hex');
    expect(charged).toEqual({ count: lines.length, sum: total.charged, hash });
    expect(lines.length).toBeGreaterThan(3);
    expect(owedTotal.net).toBe(total.owed);
    expect(draft).toMatchObject({ isIssued: false, closed: undefined });
  });

  it.each([
    ['a year that is not over', LEAD, 2026, 'year-not-over'],
    ['something else than was seen', LEAD, YEAR, 'statement-differs'],
  ])('is not issued of %s', async (_, actor, year, code) => {
    expect(await refusalFor(actor, '0'.repeat(64), year)).toBe(code);
  });

  it('is not issued by who recorded what nobody else has looked at yet', async () => {
    const decision = { year: YEAR, amount: '100.00', reason: 'absence', decidedOn: '2025-12-20' };
    const tail = [{ list: 'ceilingDecisions', item: { id: 'late-decision', ...decision } }];
    const recorded = await as(OFFICER, (tx) => bench.recordFacts.record(tx, record, 'late decision', tail));
    expect(recorded.ok).toBe(true);
    const { fingerprint } = await readYearEnd(bench, record, YEAR);
    expect(fingerprint).not.toBe(draft.fingerprint);
    expect(await refusalFor(OFFICER, fingerprint)).toBe('recorded-since-invoicing');
  });

  it('is issued once, and then is what was seen', async () => {
    const seen = await readYearEnd(bench, record, YEAR);
    issued = await closeYear(bench, record, YEAR);
    expect(issued).toMatchObject({ body: seen.body, bodyHash: seen.fingerprint, issuedBy: LEAD.person });
    expect(await readYearEnd(bench, record, YEAR)).toMatchObject({
      isIssued: true,
      fingerprint: seen.fingerprint,
    });
    expect(await refusalFor(LEAD, seen.fingerprint)).toBe('year-closed-before');
  });

  it('stays as it was; later lines for its months say that they come after closing, others do not', async () => {
    await replayScenario(bench, record, after);
    const documents = await as(CLIENT, (tx) => bench.invoices.summaries(tx, record.agreementId));
    const latest = await as(CLIENT, (tx) =>
      bench.invoices.body(tx, record.agreementId, documents[0]!.number),
    );
    const marked = latest!.lines.filter(({ afterClosing }) => afterClosing === true);
    expect(marked.length).toBeGreaterThan(0);
    expect(marked.map(({ costMonth }) => costMonth.slice(0, 4))).toEqual(marked.map(() => '2025'));
    expect(latest!.lines.filter(({ costMonth }) => costMonth.startsWith('2025'))).toEqual(marked);
    const now = await readYearEnd(bench, record, YEAR);
    expect(now.body).toEqual(issued.body);
    expect(now.closed?.later).toEqual([
      expect.objectContaining({ number: latest!.number, amount: sumOf(marked.map(({ amount }) => amount)) }),
    ]);
    expect((await issuedDocuments()).startsWith(bodies.slice(0, -1))).toBe(true);
  });

  it('can be drawn by what is known now beside it', async () => {
    const read = await readYearEnd(bench, record, YEAR, { day: bench.clock.today() as LocalDate });
    expect(read.isIssued).toBe(false);
    expect(read.body.charged.count).toBeGreaterThan(issued.body.charged.count);
    expect(read.body.afterwards.at(-1)).toEqual(read.closed?.later.at(-1));
  });

  it.each([
    ['changed', 'UPDATE slotsom.year_end_statement SET line_count = 0'],
    ['removed', 'DELETE FROM slotsom.year_end_statement'],
  ])('is not %s, whoever tries', async (_, sql) => {
    await expect(as(systemActor('test'), (tx) => tx.execute(sql))).rejects.toMatchObject({ code: '42501' });
    await expect(database.asOwner(sql)).rejects.toMatchObject({ code: 'SL001' });
  });

  it('is not kept of a year that is still going on, of other lines, or in another name', async () => {
    const copy = (columns: string): string => `
      INSERT INTO year_end_statement (agreement_id, year, known_on, known_position, runs_before, rules_version,
        line_count, line_sum, lines_hash, body, body_hash, issued_at, issued_by, issued_role)
      SELECT agreement_id, 2024, known_on, (SELECT max(last_position) FROM recording),
        (SELECT count(*) FROM billing_run), rules_version, 0, 0, lines_hash,
        body || jsonb_build_object('year', 2024, 'knownPosition', (SELECT max(last_position) FROM recording),
          'charged', jsonb_build_object('count', 0, 'sum', '0.00', 'hash', lines_hash)),
        body_hash, issued_at, ${columns} FROM year_end_statement`;
    const attempt = (sql: string, actor = LEAD): Promise<unknown> => as(actor, (tx) => tx.execute(sql));
    await expect(attempt(copy("'lead', 'controller'"))).rejects.toMatchObject({ code: '42501' });
    await expect(attempt(copy("'regisseur', 'regisseur'"), CLIENT)).rejects.toMatchObject({ code: '42501' });
    await expect(
      attempt(copy("'lead', 'team-lead'").replace('0, 0, lines', '0, 5, lines')),
    ).rejects.toMatchObject({ code: 'SL009' });
    await expect(
      attempt(
        copy("'lead', 'team-lead'").replaceAll('2024,', '2026,').replace("'year', 2024", "'year', 2026"),
      ),
    ).rejects.toMatchObject({ code: expect.stringMatching(/23514|SL009/) });
  });
});

function sumOf(amounts: readonly string[]): string {
  return (amounts.reduce((cents, amount) => cents + Math.round(Number(amount) * 100), 0) / 100).toFixed(2);
}
