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

const MONTH = '2026-01' as Month;
const SYSTEM = systemActor('drill');

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

/** What became of a round, counted in the database. */
export interface RoundCounts {
  readonly duplicates: number;
  readonly gaps: number;
  readonly lost: number;
}

/** Of each agreement more than one run, more documents than its run has, or more than one entry in its audit chain. */
const DUPLICATES = `
  SELECT count(*)::integer AS count FROM agreement WHERE
    (SELECT count(*) FROM billing_run WHERE agreement_id = agreement.agreement_id) > 1
    OR (SELECT count(*) FROM document WHERE agreement_id = agreement.agreement_id) > 1
    OR EXISTS (SELECT FROM audit_event WHERE agreement_id = agreement.agreement_id AND action = 'document.issued'
               GROUP BY subject_id HAVING count(*) > 1)`;

/** How far the numbers of a series go beyond how many there are. */
const GAPS = `
  SELECT coalesce(sum(highest - counted), 0)::integer AS count FROM (
    SELECT max(right(number, 4)::integer) AS highest, count(*) AS counted FROM document
    GROUP BY left(number, -4)) AS series`;

/** Agreements without their document, and work that nobody will do any more. */
const LOST = `
  SELECT ((SELECT count(*) FROM agreement WHERE NOT EXISTS (
             SELECT FROM document WHERE document.agreement_id = agreement.agreement_id))
        + (SELECT count(*) FROM due_work WHERE given_up_at IS NOT NULL))::integer AS count`;

const UNDONE = `SELECT count(*)::integer AS count FROM due_work WHERE done_at IS NULL AND given_up_at IS NULL AND due_at <= now()`;

/** A month of many agreements alike, which people order and workers carry out. */
export class RoundOfMany {
  private constructor(
    private readonly bench: ProductBench,
    readonly agreements: number,
    readonly close: () => Promise<void>,
  ) {}

  static async open(appUrl: string, agreements: number): Promise<RoundOfMany> {
    const dataSource = await createDataSource(appUrl).initialize();
    const bench = await startProductBench(new Transactions(dataSource), '2023-11-01T08:00:00Z');
    const round = new RoundOfMany(bench, agreements, async () => {
      await bench.close();
      await dataSource.destroy();
    });
    await round.setUp();
    return round;
  }

  /** Orders the draft of every agreement. */
  async askDrafts(): Promise<void> {
    const asked = await this.as(OFFICER, (tx) => this.bench.askRound.open(tx, MONTH));
    if (!asked.ok) throw new Error(asked.refusal.code);
  }

  /** Orders issuing every draft. */
  async askIssuing(): Promise<void> {
    const asked = await this.as(LEAD, async (tx) => {
      const { fingerprint } = await this.bench.rounds.read(tx, MONTH);
      return this.bench.askRound.issue(tx, MONTH, fingerprint);
    });
    if (!asked.ok) throw new Error(asked.refusal.code);
  }

  /** How much work is due and not done. */
  undone(): Promise<number> {
    return this.as(SYSTEM, (tx) => countOf(tx, UNDONE));
  }

  /** Agreements by how they stand and why, such as `issued`. */
  async states(): Promise<Readonly<Record<string, number>>> {
    const { items } = await this.as(LEAD, (tx) => this.bench.rounds.read(tx, MONTH));
    const states: Record<string, number> = {};
    for (const { state, reasons } of items) {
      const standing = [state, ...reasons.map(({ code }) => code)].join(' ');
      states[standing] = (states[standing] ?? 0) + 1;
    }
    return states;
  }

  count(): Promise<RoundCounts> {
    return this.as(SYSTEM, async (tx) => ({
      duplicates: await countOf(tx, DUPLICATES),
      gaps: await countOf(tx, GAPS),
      lost: await countOf(tx, LOST),
    }));
  }

  private as<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.bench.transactions.run(actor, work);
  }

  private async setUp(): Promise<void> {
    for (let index = 0; index < this.agreements; index += 1) {
      const key = `A-${(index + 1).toString().padStart(4, '0')}`;
      const record = await registerAgreement(this.bench, key);
      await replayScenario(this.bench, record, { ...plainMonth, runs: [], payroll: payrollOf(key) });
    }
    for (const party of PARTIES)
      await this.as(OFFICER, (tx) => this.bench.parties.record(tx, party, this.bench.clock.now()));
    this.bench.clock.stepTo(new Date().toISOString());
  }
}

async function countOf(tx: Tx, sql: string): Promise<number> {
  const [row] = await tx.query<{ count: number }>(sql);
  return row?.count ?? 0;
}

/** The payroll of the scenario, with sources of its own: a delivery is of one agreement. */
function payrollOf(key: string): typeof plainMonth.payroll {
  return plainMonth.payroll.map((line) => ({ ...line, source: `${line.source} ${key}` }));
}
