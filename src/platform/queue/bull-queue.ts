import { Logger } from '@nestjs/common';
import type { Queue } from 'bull';
import { closeBullQueue, openBullQueue, type WorkMessage } from './bull-connection';
import type { DueWork } from './due-work.service';
import { Repeater } from './repeater';
import type { WorkBell } from './work-bell';
import type { WorkPerformer } from './work-performer';
import type { WorkQueue } from './work-queue';

/** Where Redis is and what this process does with it. */
export interface BullQueueOptions {
  readonly redisUrl: string;
  /** How much it does at the same time; 0 when it only sends. */
  readonly concurrency: number;
}

const RECONCILE_EVERY_MS = 2_000;
const BATCH = 500;

/**
 * With Redis: Bull carries the identifiers of due rows to any number of worker processes. The rows stay
 * the truth: whoever receives a message first claims its row, so a message that comes twice does nothing
 * twice, and a reconciler sends again whatever is due, so a message that Redis lost is not missed.
 */
export class BullQueue implements WorkQueue {
  private readonly logger = new Logger(BullQueue.name);
  private readonly reconciler = new Repeater(RECONCILE_EVERY_MS, () => this.reconcile());
  private sender: Queue<WorkMessage> | undefined;
  private consumer: Queue<WorkMessage> | undefined;
  private stopListening: () => void = () => undefined;
  private reachable = false;
  private stopping = false;
  private readonly running = new Set<Promise<void>>();

  constructor(
    private readonly dueWork: DueWork,
    private readonly performer: WorkPerformer,
    private readonly bell: WorkBell,
    private readonly options: BullQueueOptions,
  ) {}

  start(): Promise<void> {
    this.sender = this.open('sender');
    if (this.options.concurrency > 0) {
      this.consumer = this.open('consumer');
      const { concurrency } = this.options;
      void this.consumer.process(concurrency, (job) => this.receive(job.data)).catch(() => undefined);
    }
    this.stopListening = this.bell.listen(() => this.reconciler.wake());
    this.reconciler.start();
    return Promise.resolve();
  }

  async stop(): Promise<void> {
    this.stopListening();
    this.stopping = true;
    await this.reconciler.stop();
    await Promise.allSettled(this.running);
    for (const queue of [this.consumer, this.sender]) {
      if (queue !== undefined) {
        await closeBullQueue(queue);
      }
    }
  }

  isReachable(): boolean {
    return this.reachable;
  }

  private open(role: 'sender' | 'consumer'): Queue<WorkMessage> {
    const queue = openBullQueue(this.options.redisUrl, role);
    // Bull reports every failed attempt to connect; `note` tells it once.
    queue.on('error', () => undefined);
    return queue;
  }

  /** A message that arrives while stopping is dropped; its row is still due and is sent again. */
  private async receive({ id }: WorkMessage): Promise<void> {
    if (!this.stopping) {
      const running = this.claimAndPerform(id);
      this.running.add(running);
      await running.finally(() => this.running.delete(running));
    }
  }

  private async claimAndPerform(id: string): Promise<void> {
    const work = await this.dueWork.claim(id);
    if (work !== undefined) {
      await this.performer.perform(work);
    }
  }

  private async reconcile(): Promise<void> {
    try {
      if (this.sender?.client.status !== 'ready') {
        this.note(false);
        return;
      }
      const waiting = await this.dueWork.listWaiting(BATCH);
      // One message for each attempt at most; Redis drops the others while the first is there.
      const messages = waiting.map(({ id, attempts }) => ({
        data: { id },
        opts: { jobId: `${id}-${String(attempts)}` },
      }));
      await this.sender.addBulk(messages);
      this.note(true);
    } catch (error) {
      this.logger.warn(error);
      this.note(false);
    }
  }

  private note(reachable: boolean): void {
    if (reachable !== this.reachable) {
      this.reachable = reachable;
      this.logger.log(reachable ? 'Redis answers' : 'Redis does not answer; work waits in the database');
    }
  }
}
