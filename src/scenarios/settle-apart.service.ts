import { join } from 'node:path';
import { Worker, type WorkerOptions } from 'node:worker_threads';
import { Inject, Injectable } from '@nestjs/common';
import type { Fault } from '../kernel/fault/fault';
import { refuse, type Decision } from '../kernel/fault/refusal';

/** The program of the thread, and how it is started. */
export interface SettleThread {
  readonly file: string;
  readonly options?: WorkerOptions;
  /** After this many milliseconds it is stopped. */
  readonly deadlineMs: number;
}
export const SETTLE_THREAD = Symbol('SETTLE_THREAD');
/** A file of five years with causes takes a second. */
export const DEADLINE_MS = 20_000;
export const COMPILED_THREAD: SettleThread = {
  file: join(__dirname, 'settle-thread.js'),
  deadlineMs: DEADLINE_MS,
};

export type ScenarioRefusal = 'scenario-faults' | 'scenario-too-large' | 'scenarios-busy';

type Answer =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly faults: readonly Fault[] };

const MOST_MEMORY_MB = 512;
const MOST_AT_ONCE = 2;

/**
 * Settles scenario files in threads of their own, a few at a time and not for ever: whoever sends a very
 * large one keeps nobody else waiting.
 */
@Injectable()
export class SettleApart {
  private running = 0;

  constructor(@Inject(SETTLE_THREAD) private readonly thread: SettleThread) {}

  async settle(scenario: unknown): Promise<Decision<unknown, ScenarioRefusal>> {
    if (this.running >= MOST_AT_ONCE) return refuse('scenarios-busy');
    this.running += 1;
    try {
      const answer = await this.answer(scenario);
      const seconds = Math.ceil(this.thread.deadlineMs / 1000).toString();
      if (answer === undefined) return refuse('scenario-too-large', { seconds });
      return answer.ok ? answer : refuse('scenario-faults', undefined, answer.faults);
    } finally {
      this.running -= 1;
    }
  }

  /** Undefined when it takes too long or too much memory. */
  private answer(scenario: unknown): Promise<Answer | undefined> {
    const { file, options, deadlineMs } = this.thread;
    const resourceLimits = { maxOldGenerationSizeMb: MOST_MEMORY_MB };
    const worker = new Worker(file, { ...options, workerData: scenario, resourceLimits });
    const deadline = setTimeout(() => void worker.terminate(), deadlineMs);
    return new Promise<Answer | undefined>((resolve, reject) => {
      worker.once('message', (answer: Answer) => resolve(answer));
      worker.once('exit', () => resolve(undefined));
      worker.once('error', (error: NodeJS.ErrnoException) =>
        error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve(undefined) : reject(error),
      );
    }).finally(() => clearTimeout(deadline));
  }
}
