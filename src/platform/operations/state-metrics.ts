import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Gauge, type Registry } from 'prom-client';
import { Transactions } from '../database';
import { Metrics } from '../metrics';
import { DueWork, WorkRegistry, type WorkState } from '../queue';

/** Prometheus gives up after ten seconds, and would then never read that the database is away. */
const DATABASE_TIMEOUT_MS = 2_000;

/** What is looked up when Prometheus asks: how the database and the due work stand. */
@Injectable()
export class StateMetrics {
  private readonly gauges: ReturnType<typeof createGauges>;

  constructor(
    private readonly metrics: Metrics,
    private readonly transactions: Transactions,
    private readonly dueWork: DueWork,
    private readonly registry: WorkRegistry,
  ) {
    this.gauges = createGauges(metrics.registry);
  }

  /** Everything measured, as text for Prometheus. A database that is away is a figure, not a failure. */
  async read(): Promise<{ readonly contentType: string; readonly text: string }> {
    for (const [state, count] of Object.entries(this.transactions.connections()))
      this.gauges.connections.set({ state }, count);
    const states = await this.measureWork();
    this.gauges.databaseUp.set(states === undefined ? 0 : 1);
    if (states !== undefined) this.setWork(states);
    return { contentType: this.metrics.registry.contentType, text: await this.metrics.registry.metrics() };
  }

  /** Nothing when the database does not answer in time; a transaction itself waits longer for it. */
  private measureWork(): Promise<WorkState[] | undefined> {
    return Promise.race([
      this.dueWork.measure().catch(() => undefined),
      pause(DATABASE_TIMEOUT_MS, undefined, { ref: false }),
    ]);
  }

  /** Every kind that this process knows has a figure, so that "nothing waits" differs from "not measured". */
  private setWork(states: readonly WorkState[]): void {
    const known = new Map(states.map((state) => [state.kind, state]));
    for (const kind of new Set([...this.registry.kinds(), ...known.keys()])) {
      const state = known.get(kind);
      this.gauges.waiting.set({ kind }, state?.waiting ?? 0);
      this.gauges.oldest.set({ kind }, state?.oldestSeconds ?? 0);
      this.gauges.givenUp.set({ kind }, state?.givenUp ?? 0);
    }
  }
}

function createGauges(registry: Registry) {
  const gauge = <Label extends string>(name: string, help: string, labelNames: readonly Label[]) =>
    new Gauge<Label>({ name: `slotsom_${name}`, help, labelNames: [...labelNames], registers: [registry] });
  return {
    databaseUp: gauge('database_up', 'Whether the database answered this question (1) or not (0).', []),
    connections: gauge('database_connections', 'Connections of this process: open, idle, awaited.', [
      'state',
    ]),
    waiting: gauge('due_work_waiting', 'Work that is due and not done, by kind.', ['kind']),
    oldest: gauge('due_work_oldest_seconds', 'How long the oldest due work has waited, in seconds.', [
      'kind',
    ]),
    givenUp: gauge('due_work_given_up', 'Work given up after its last attempt, by kind.', ['kind']),
  };
}
