import { AsyncResource } from 'node:async_hooks';
import type { AgreementRecord } from '../../src/agreements';
import type { RoundStanding } from '../../src/invoicing';
import type { Refusal } from '../../src/kernel/fault/refusal';
import type { Month } from '../../src/kernel/time';
import { systemActor, type Actor, type Transactions, type Tx } from '../../src/platform/database';
import type { WorkPayload } from '../../src/platform/queue';
import plainMonth from '../scenarios/01-plain-month/scenario.json';
import { LEAD, OFFICER, registerAgreement, startProductBench, type ProductBench } from './product-bench';
import { replayScenario, type ScenarioFile } from './replay-scenario';

export const JANUARY = '2026-01' as Month;
export const SYSTEM = systemActor('test');

/** Month rounds over agreements with the same plain month, for a test that is the worker. */
export class RoundBench {
  private readonly records = new Map<string, AgreementRecord>();
  private readonly apart = new AsyncResource('apart');

  private constructor(readonly bench: ProductBench) {}

  static async open(transactions: Transactions): Promise<RoundBench> {
    return new RoundBench(await startProductBench(transactions, '2023-11-01T08:00:00Z'));
  }

  /** An agreement of the plain month, except for these facts; its payroll has sources of its own, as a delivery is of one. */
  async add(key: string, other: ScenarioFile = {}): Promise<void> {
    const record = await registerAgreement(this.bench, key);
    this.records.set(key, record);
    const payroll = plainMonth.payroll.map((line) => ({ ...line, source: `${line.source} ${key}` }));
    await replayScenario(this.bench, record, { ...plainMonth, runs: [], payroll, ...other });
  }

  record(key: string): AgreementRecord {
    return this.records.get(key)!;
  }

  as<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.bench.transactions.run(actor, work);
  }

  read(actor = LEAD, month = JANUARY): Promise<RoundStanding> {
    return this.as(actor, (tx) => this.bench.rounds.read(tx, month));
  }

  async ask(actor = OFFICER, month = JANUARY): Promise<string> {
    return became(await this.as(actor, (tx) => this.bench.askRound.open(tx, month)));
  }

  async issue(actor: Actor, fingerprint: string): Promise<string> {
    return became(await this.as(actor, (tx) => this.bench.askRound.issue(tx, JANUARY, fingerprint)));
  }

  async retry(actor: Actor, key: string): Promise<string> {
    return became(await this.as(actor, (tx) => this.bench.askRound.retry(tx, JANUARY, this.record(key))));
  }

  /** Orders that nobody carried out yet. */
  waiting(): Promise<WorkPayload[]> {
    return this.as(SYSTEM, async (tx) => {
      const rows = await tx.query<{ payload: WorkPayload }>(
        `SELECT payload FROM due_work WHERE kind = 'billing-order' AND NOT EXISTS (
           SELECT FROM billing_order_result result WHERE result.agreement_id::text = payload->>'agreementId'
             AND result.month = payload->>'month' AND result.ordinal::text = payload->>'ordinal')
         ORDER BY dedupe_key`,
      );
      return rows.map(({ payload }) => payload);
    });
  }

  /** Which agreements have an order that waits, in order of key. */
  async waitingKeys(): Promise<string[]> {
    const waiting = new Set((await this.waiting()).map(({ agreementId }) => agreementId));
    return [...this.records].flatMap(([key, { agreementId }]) => (waiting.has(agreementId) ? [key] : []));
  }

  /** Carries out what waits, except of one agreement. */
  async work(except?: string): Promise<number> {
    const left = except === undefined ? undefined : this.record(except).agreementId;
    const orders = (await this.waiting()).filter(({ agreementId }) => agreementId !== left);
    for (const order of orders) await this.perform(order);
    return orders.length;
  }

  perform(order: WorkPayload): Promise<void> {
    return this.outside(() => this.bench.performOrder.perform(order, 1));
  }

  /** Does something in no transaction, also while one is open. */
  outside<T>(work: () => Promise<T>): Promise<T> {
    return this.apart.runInAsyncScope(work);
  }

  /** `A-01 ready`, with the reasons of those that are held. */
  async states(month = JANUARY): Promise<string[]> {
    const { items } = await this.read(LEAD, month);
    return items.map(({ agreement, state, reasons }) =>
      [agreement.key, state, ...reasons.map(({ code }) => code)].join(' '),
    );
  }

  /** As `states`, of one agreement. */
  async state(key: string, month = JANUARY): Promise<string | undefined> {
    return (await this.states(month)).find((one) => one.startsWith(`${key} `))?.slice(key.length + 1);
  }

  /** A later cost of the month, which makes another draft of it. */
  async recordCost(key: string): Promise<void> {
    const item = { id: 'later', costMonth: '2026-01', amount: '10.00' };
    const facts = [{ list: 'directCosts', item }];
    await this.as(OFFICER, (tx) => this.bench.recordFacts.record(tx, this.record(key), 'later', facts));
  }

  close(): Promise<void> {
    return this.bench.close();
  }
}

function became(decision: { readonly ok: true } | { readonly ok: false; readonly refusal: Refusal }): string {
  return decision.ok ? 'asked' : decision.refusal.code;
}
