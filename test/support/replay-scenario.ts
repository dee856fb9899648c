import { createHash } from 'node:crypto';
import type { AgreementRecord, FactItem } from '../../src/agreements';
import { seenOf, type IssuedRun } from '../../src/invoicing';
import { Euro } from '../../src/kernel/money';
import type { Month } from '../../src/kernel/time';
import { CLIENT, LEAD, OFFICER, type ProductBench } from './product-bench';

type Item = ReturnType<typeof JSON.parse>;
/** A parsed scenario file. */
export type ScenarioFile = Item;

const NO_FACTS = ['format', 'title', 'agreement', 'runs', 'overviews', 'expect'];

/** Lives through a scenario file in the product: every fact and run at its own day. Answers what each run issued. */
export async function replayScenario(
  bench: ProductBench,
  record: AgreementRecord,
  scenario: ScenarioFile,
): Promise<(IssuedRun | undefined)[]> {
  const issued: (IssuedRun | undefined)[] = [];
  const batches = factBatches(scenario);
  const runs: Item[] = [...scenario.runs];
  const deliveries = new Set((scenario.payroll as Item[]).map(({ source }) => source as unknown));
  const days = [
    ...new Set([...batches.map(({ day }) => day), ...runs.map(({ knownOn }) => knownOn as string)]),
  ].sort();
  for (const day of days) {
    for (const batch of batches.filter((one) => one.day === day)) {
      bench.clock.stepTo(later(bench.clock.now(), `${day}T08:00:00.000Z`));
      await recordBatch(bench, record, batch, deliveries);
    }
    bench.clock.stepTo(later(bench.clock.now(), `${day}T12:00:00.000Z`));
    for (const run of runs.filter(({ knownOn }) => knownOn === day))
      issued.push(await makeRun(bench, record, run, issued));
  }
  return issued;
}

interface Batch {
  readonly day: string;
  readonly source: string;
  readonly facts: FactItem[];
}

function factBatches(scenario: ScenarioFile): Batch[] {
  const batches = new Map<string, Batch>();
  for (const [list, items] of Object.entries<Item[]>(scenario)) {
    if (NO_FACTS.includes(list)) continue;
    for (const { recordedOn, source, ...item } of items) {
      const key = `${recordedOn} ${source}`;
      const batch: Batch = batches.get(key) ?? { day: recordedOn, source, facts: [] };
      batch.facts.push({ list, item });
      batches.set(key, batch);
    }
  }
  return [...batches.entries()].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, batch]) => batch);
}

async function recordBatch(
  bench: ProductBench,
  record: AgreementRecord,
  { source, facts }: Batch,
  deliveries: ReadonlySet<unknown>,
): Promise<void> {
  for (const { list, item } of facts) if (list === 'notices') await giveNotice(bench, record, source, item);
  await bench.transactions.run(OFFICER, async (tx) => {
    const payroll = facts.filter(({ list }) => list === 'payroll').map(({ item }) => item);
    if (payroll.length > 0) await deliver(bench, tx, record, source, payroll);
    const others: FactItem[] = [];
    const ofDelivery = facts.filter(({ item }) => deliveries.has(item['ofSource']));
    if (ofDelivery.length > 0) await withdrawDelivery(bench, tx, record, { source, facts: ofDelivery });
    for (const { list, item } of facts.filter(
      (fact) => !ofDelivery.includes(fact) && !['payroll', 'notices'].includes(fact.list),
    )) {
      if (list === 'tableAcceptances') others.push({ list, item: { ...item, reference: 'brief 12' } });
      else if (list !== 'salaryTables') others.push({ list, item });
      else others.push({ list, item: await enteredTable(bench, tx, item) });
    }
    if (others.length === 0) return;
    // As decisions record them, since a scenario also takes back what was decided.
    const faults = await bench.recordFacts.check(tx, record, others);
    if (faults.length > 0) throw new Error(JSON.stringify(faults));
    await bench.recordFacts.keep(tx, record, source, others);
  });
}

/** As the party that gives notice records it, but under the names of the scenario. */
async function giveNotice(
  bench: ProductBench,
  record: AgreementRecord,
  source: string,
  item: FactItem['item'],
): Promise<void> {
  await bench.transactions.run(item['givenBy'] === 'client' ? CLIENT : LEAD, async (tx) => {
    await tx.lockAgreement(record.agreementId);
    const position = await bench.recordFacts.nextPosition(tx, record);
    const { person, role, party } = tx.actor;
    await tx.execute(
      `INSERT INTO notice_act (agreement_id, notice, number, act, first_position, done_by, done_role, done_party, done_at)
       SELECT $1, 'O' || count(*) + 1, 1, 'give', $2, $3, $4, $5, now() FROM notice_act WHERE agreement_id = $1`,
      [record.agreementId, position, person, role, party],
    );
    await bench.recordFacts.keep(tx, record, source, [{ list: 'notices', item }]);
  });
}

/** As the command that withdraws a delivery records it, but under the source that the scenario names. */
async function withdrawDelivery(
  bench: ProductBench,
  tx: Tx,
  { agreementId }: AgreementRecord,
  { source, facts }: Pick<Batch, 'source' | 'facts'>,
): Promise<void> {
  const { firstPosition, lastPosition } = await bench.register.append(tx, agreementId, source, facts);
  await bench.audit.record(tx, agreementId, {
    action: 'facts.recorded',
    subjectKind: 'source',
    subjectId: source,
    details: {
      firstPosition,
      lastPosition,
      contents: await bench.register.contents(tx, agreementId, firstPosition),
    },
  });
}

type Tx = Parameters<ProductBench['tables']['keep']>[0];

/** A table is kept by itself; the agreement enters it. */
async function enteredTable(bench: ProductBench, tx: Tx, item: Item): Promise<Item> {
  const { id, replaces } = item;
  return { id, ...(replaces !== undefined && { replaces }), table: await keepTable(bench, tx, item) };
}

async function keepTable(bench: ProductBench, tx: Tx, item: Item): Promise<string> {
  const digest = createHash('sha256').update(JSON.stringify(item)).digest('hex');
  const tableId = digest.slice(0, 12);
  const amounts = Object.entries(item.scales as Record<string, string[]>).flatMap(([scale, steps]) =>
    steps.map((monthlyAmount, step) => ({ scale, step, monthlyAmount })),
  );
  const { collectiveAgreement, from: effectiveFrom, provisional = false } = item;
  const table = { tableId, collectiveAgreement, effectiveFrom, provisional, fileName: 'table.csv', digest };
  await bench.tables.keep(tx, table, amounts);
  return tableId;
}

async function deliver(
  bench: ProductBench,
  tx: Tx,
  record: AgreementRecord,
  source: string,
  payroll: Item[],
): Promise<void> {
  const [deliveryCode = source, reason = ''] = source.split(', ');
  // One file may hold lines of two sources; here each comes as a delivery of its own under the same name of source.
  const code = reason === '' ? deliveryCode : source;
  const lines = payroll.map((line, index) => ({
    bookedMonth: line.bookedMonth,
    costMonth: line.costMonth,
    function: line.function,
    component: line.component,
    amount: String(line.amount),
    employee: line.employee,
    fileRow: index + 2,
  }));
  await bench.acceptDelivery.accept(
    tx,
    record,
    {
      deliveryCode: code,
      bookedMonth: payroll[0]!.bookedMonth,
      fileName: `${code}.csv`,
      digest: createHash('sha256').update(code).digest('hex'),
      profile: 'test-1',
      lineCount: lines.length,
      total: totalOf(payroll),
      summary: {},
      acceptedWarnings: [],
      countByReason: new Map([['', lines.length]]),
      content: Buffer.from('file'),
    },
    [lines],
  );
}

/** Issues a draft; a scenario may do what is out of the ordinary, and then it is accepted first. */
function issueAsItIs(
  bench: ProductBench,
  record: AgreementRecord,
  seen: string,
): ReturnType<ProductBench['issueDraft']['issue']> {
  return bench.transactions.run(LEAD, async (tx) => {
    const issued = await bench.issueDraft.issue(tx, record, seen);
    if (issued.ok || issued.refusal.code !== 'bounds-exceeded') return issued;
    const reason = 'zo staat het in het scenario';
    const accepted = await bench.acceptBounds.accept(tx, record, { fingerprint: seen, reason });
    return accepted.ok ? bench.issueDraft.issue(tx, record, seen) : issued;
  });
}

async function makeRun(
  bench: ProductBench,
  record: AgreementRecord,
  run: Item,
  issued: readonly (IssuedRun | undefined)[],
): Promise<IssuedRun | undefined> {
  const requests =
    'credit' in run
      ? issued[run.credit]!.documents.map(({ number }) => ({ credit: number }))
      : [{ month: run.month as Month }];
  const results: IssuedRun[] = [];
  for (const request of requests) {
    const prepared = await bench.transactions.run(OFFICER, (tx) =>
      bench.prepareDraft.prepare(tx, record, request),
    );
    if (!prepared.ok && ['nothing-to-invoice', 'only-carried-forward'].includes(prepared.refusal.code))
      return undefined;
    if (!prepared.ok) throw new Error(JSON.stringify(prepared.refusal));
    const result = await issueAsItIs(bench, record, seenOf(prepared.value.draft));
    if (!result.ok) throw new Error(JSON.stringify(result.refusal));
    results.push(result.value);
  }
  return { run: results[0]!.run, documents: results.flatMap(({ documents }) => documents) };
}

function totalOf(payroll: readonly Item[]): string {
  return Euro.sum(payroll.map(({ amount }) => Euro.parse(String(amount)) ?? Euro.ZERO)).toString();
}

function later(left: string, right: string): string {
  return left > right ? left : right;
}
