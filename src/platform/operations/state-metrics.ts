import { Injectable } from '@nestjs/common';
import { Gauge, type Registry } from 'prom-client';
import { Transactions } from '../database';
import { Metrics } from '../metrics';
import { DueWork, WorkRegistry, type WorkState } from '../queue';
import { inTime } from './in-time';

/** What is looked up when Prometheus asks: how the database, Redis and the due work stand. */
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

  /** From now on there is a figure of Redis; where there is none to ask, there is none to read. */
  watchRedis(answers: () => Promise<boolean>): void {
    new Gauge({
      name: 'slotsom_redis_up',
      help: 'Whether Redis, which carries the queue, answered this question (1) or not (0).',
      registers: [this.metrics.registry],
      async collect() {
        this.set((await answers()) ? 1 : 0);
      },
    });
  }

  /** Everything measured, as text for Prometheus. What is away is a figure, not a failure. */
  async read(): Promise<{ readonly contentType: string; readonly text: string }> {
    for (const [state, count] of Object.entries(this.transactions.connections()))
      this.gauges.connections.set({ state }, count);
    // Nothing when the database does not answer in time; a transaction itself waits longer for it.
    const states = await inTime(this.dueWork.measure());
    this.gauges.databaseUp.set(states === undefined ? 0 : 1);
    if (states !== undefined) this.setWork(states);
    return { contentType: this.metrics.registry.contentType, text: await this.metrics.registry.metrics() };
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
    givenUp: gauge(
      'due_work_given_up',
      'Work given up after its last attempt or too many dead runners, by kind.',
      ['kind'],
    ),
  };
}
