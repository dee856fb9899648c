import { Injectable } from '@nestjs/common';
import { Histogram, Registry } from 'prom-client';

const REQUEST_SECONDS = [0.05, 0.1, 0.3, 1, 3, 10];
const WORK_SECONDS = [0.1, 0.5, 2, 10, 60, 600];

/**
 * What this process measures of itself, for Prometheus. Labels are names out of the code (a route, a kind of work), never
 * something that a person or a file said.
 */
@Injectable()
export class Metrics {
  /** One of its own: an application that stops takes its figures with it. */
  readonly registry = new Registry();

  private readonly requests = new Histogram({
    name: 'slotsom_http_request_seconds',
    help: 'Duration of answered requests in seconds, by route and status.',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: REQUEST_SECONDS,
    registers: [this.registry],
  });

  private readonly work = new Histogram({
    name: 'slotsom_work_seconds',
    help: 'Duration of attempts at due work in seconds, by kind and outcome (done, failed, or held by people).',
    labelNames: ['kind', 'outcome'] as const,
    buckets: WORK_SECONDS,
    registers: [this.registry],
  });

  observeRequest(labels: { method: string; route: string; status: string }, seconds: number): void {
    this.requests.observe(labels, seconds);
  }

  observeWork(labels: { kind: string; outcome: 'done' | 'failed' | 'held' }, seconds: number): void {
    this.work.observe(labels, seconds);
  }
}
