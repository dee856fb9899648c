import type { Month } from '../../src/kernel/time';
import {
  createDataSource,
  systemActor,
  Transactions,
  type Actor,
  type Tx,
} from '../../src/platform/database';
import plainMonth from '../scenarios/01-plain-month/scenario.json';
import {
  LEAD,
  OFFICER,
  registerAgreement,
  startProductBench,
  type ProductBench,
} from '../support/product-bench';
import { replayScenario } from '../support/replay-scenario';
import { waitUntil } from '../support/wait-until';

/** Of the year of the scenario, as far as they have passed. */
const MONTHS = Array.from(
  { length: 10 },
  (_, index) => `2026-${(index + 1).toString().padStart(2, '0')}` as Month,
).filter((month) => month < new Date().toISOString().slice(0, 7));
const SYSTEM = systemActor('drill');
/** Agreements that are set up side by side. */
const BESIDE = 4;

const ADDRESS = { street: 'Plein 1', postalCode: '1234 AB', city: 'Voorbeeld', countryCode: 'NL' };
/** What a document must name before the product issues it; the identifiers are made up and pass their check digits. */
const PARTIES = [
  { party: 'client-town', name: 'Client', oin: '00000001111222333000', ...ADDRESS },
  {
    ...{ party: 'contractor-town', name: 'Contractor', oin: '00000001123456782000', ...ADDRESS },
    ...{ iban: 'NL13TEST0123456789', accountName: 'Contractor', kvk: '12345678' },
    ...{ contactName: 'Contact', email: 'facturen@voorbeeld.test', telephone: '0546 000 000' },
  },
];

/** What became of the rounds, counted in the database. */
export interface RoundCounts {
  readonly duplicates: number;
  readonly gaps: number;
  readonly lost: number;
}

/** Of each agreement and month more than one run or document, and of each document more than one entry in the audit chain. */
const DUPLICATES = `
  SELECT count(*)::integer AS count FROM (
    (SELECT FROM billing_run GROUP BY agreement_id, month HAVING count(*) > 1)
    UNION ALL (SELECT FROM document GROUP BY agreement_id, month HAVING count(*) > 1)
    UNION ALL (SELECT FROM audit_event WHERE action = 'document.issued'
               GROUP BY agreement_id, subject_id HAVING count(*) > 1)) AS twice`;

/** How far the numbers of a series go beyond how many there are. */
const GAPS = `
  SELECT coalesce(sum(highest - counted), 0)::integer AS count FROM (
    SELECT max(right(number, 4)::integer) AS highest, count(*) AS counted FROM document
    GROUP BY left(number, -4)) AS series`;

/** Orders to issue that left no document, orders that nothing became of or that were held, and work that nobody will do. */
const LOST = `
  SELECT 'no document' AS what FROM billing_order ordered WHERE act = 'issue' AND NOT EXISTS (
    SELECT FROM document WHERE document.agreement_id = ordered.agreement_id AND document.month = ordered.month)
  UNION ALL
  SELECT act || ' ' || coalesce(outcome || ' ' || (refusal->>'code'), 'without result')
    FROM billing_order LEFT JOIN billing_order_result USING (agreement_id, month, ordinal)
    WHERE outcome IS NULL OR outcome NOT IN ('draft', 'issued')
  UNION ALL
  SELECT 'given up ' || kind || ' ' || coalesce(last_error, '') || ' after ' || attempts || ' attempts'
    FROM due_work WHERE given_up_at IS NOT NULL`;

const ORDERED = 'SELECT count(*)::integer AS count FROM billing_order';

const DUE = `SELECT count(*)::integer AS count FROM due_work
  WHERE kind = 'billing-order' AND done_at IS NULL AND given_up_at IS NULL`;

/** How often a worker began. */
const BEGUN = `SELECT coalesce(sum(attempts + deaths), 0)::integer AS count FROM due_work WHERE kind = 'billing-order'`;

/** Orders that one worker left behind and another carried out. */
const TAKEN_OVER = `SELECT count(*)::integer AS count FROM due_work WHERE kind = 'billing-order' AND deaths > 0`;

type Act = 'prepare' | 'issue';

/** Month after month of many agreements alike, which people order and workers carry out. */
export class RoundOfMany {
  /** What was asked last, and what is still to be asked. */
  private asked: readonly [Month, Act] | undefined;
  private readonly toAsk = MONTHS.flatMap((month) => [
    [month, 'prepare'] as const,
    [month, 'issue'] as const,
  ]);

  private constructor(
    private readonly bench: ProductBench,
    private readonly agreements: number,
    readonly close: () => Promise<void>,
  ) {}

  static async open(appUrl: string, agreements: number): Promise<RoundOfMany> {
    await setUp(appUrl, agreements);
    const dataSource = await createDataSource(appUrl).initialize();
    const bench = await startProductBench(new Transactions(dataSource), new Date().toISOString());
    return new RoundOfMany(bench, agreements, async () => {
      await bench.close();
      await dataSource.destroy();
    });
  }

  /** Orders the next act for every agreement once the last was done for each; until then it does nothing. */
  async goOn(): Promise<void> {
    if ((await this.undone()) > 0) return;
    await this.expectDone();
    const next = this.toAsk.shift();
    if (next === undefined) throw new Error('The months ended before the faults did');
    const [month, act] = next;
    const decision = await (act === 'prepare'
      ? this.as(OFFICER, (tx) => this.bench.askRound.open(tx, month))
      : this.as(LEAD, async (tx) => {
          const { fingerprint } = await this.bench.rounds.read(tx, month);
          return this.bench.askRound.issue(tx, month, fingerprint);
        }));
    if (!decision.ok) throw new Error(decision.refusal.code);
    this.asked = next;
  }

  /** Throws when the last act did not come to its end for every agreement. */
  async expectDone(): Promise<void> {
    if (this.asked === undefined) return;
    const [month, act] = this.asked;
    const states = await this.states(month);
    const state = act === 'prepare' ? 'ready' : 'issued';
    if (states[state] !== this.agreements) throw new Error(`${month} ${act}: ${JSON.stringify(states)}`);
  }

  /** How many orders wait or are being carried out. */
  undone(): Promise<number> {
    return this.as(SYSTEM, (tx) => countOf(tx, DUE));
  }

  /** Waits until a worker begins with an order. */
  async untilBegun(): Promise<void> {
    const before = await this.begun();
    await waitUntil(async () => (await this.begun()) > before, 300);
  }

  ordered(): Promise<number> {
    return this.as(SYSTEM, (tx) => countOf(tx, ORDERED));
  }

  /** How many documents were issued. */
  documents(): Promise<number> {
    return this.as(SYSTEM, (tx) => countOf(tx, 'SELECT count(*)::integer AS count FROM document'));
  }

  takenOver(): Promise<number> {
    return this.as(SYSTEM, (tx) => countOf(tx, TAKEN_OVER));
  }

  count(): Promise<RoundCounts> {
    return this.as(SYSTEM, async (tx) => ({
      duplicates: await countOf(tx, DUPLICATES),
      gaps: await countOf(tx, GAPS),
      lost: (await this.lost(tx)).length,
    }));
  }

  /** What was lost, in words, so that whoever sees a count knows where to look. */
  private async lost(tx: Tx): Promise<string[]> {
    const rows = await tx.query<{ what: string }>(LOST);
    if (rows.length > 0) process.stdout.write(`lost: ${rows.map(({ what }) => what).join(', ')}\n`);
    return rows.map(({ what }) => what);
  }

  /** Agreements by how they stand and why, such as `issued`. */
  private states(month: Month): Promise<Readonly<Record<string, number>>> {
    return this.as(LEAD, async (tx) => {
      const states: Record<string, number> = {};
      for await (const items of this.bench.rounds.batches(tx, month))
        for (const { state, reasons } of items) {
          const standing = [state, ...reasons.map(({ code }) => code)].join(' ');
          states[standing] = (states[standing] ?? 0) + 1;
        }
      return states;
    });
  }

  private begun(): Promise<number> {
    return this.as(SYSTEM, (tx) => countOf(tx, BEGUN));
  }

  private as<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.bench.transactions.run(actor, work);
  }
}

/** Sets up the agreements; nothing is at stake yet, so no session waits for the disk. */
async function setUp(appUrl: string, agreements: number): Promise<void> {
  const hasty = new URL(appUrl);
  hasty.searchParams.set('options', '-c synchronous_commit=off');
  const dataSource = await createDataSource(hasty.toString()).initialize();
  const bench = await startProductBench(new Transactions(dataSource), '2023-11-01T08:00:00Z');
  const keys = Array.from(
    { length: agreements },
    (_, index) => `A-${(index + 1).toString().padStart(4, '0')}`,
  );
  const register = async (key: string): Promise<void> => {
    const record = await registerAgreement(bench, key);
    await replayScenario(bench, record, { ...plainMonth, runs: [], payroll: payrollOf(key) });
  };
  // The first takes the clock along; the others follow where it ended.
  await register(keys.shift() ?? '');
  const next = async (): Promise<void> => {
    for (let key = keys.shift(); key !== undefined; key = keys.shift()) await register(key);
  };
  await Promise.all(Array.from({ length: BESIDE }, next));
  for (const party of PARTIES)
    await bench.transactions.run(OFFICER, (tx) => bench.parties.record(tx, party, bench.clock.now()));
  await bench.close();
  await dataSource.destroy();
}

async function countOf(tx: Tx, sql: string): Promise<number> {
  const [row] = await tx.query<{ count: number }>(sql);
  return row?.count ?? 0;
}

/** The payroll of the scenario in every month, with sources of its own: a delivery is of one agreement. */
function payrollOf(key: string): typeof plainMonth.payroll {
  return MONTHS.flatMap((month) =>
    plainMonth.payroll.map((line) => ({
      ...line,
      id: line.id.replaceAll('2026-01', month),
      bookedMonth: month,
      costMonth: month,
      recordedOn: `${month}-25`,
      source: `payroll ${month} ${key}`,
    })),
  );
}
