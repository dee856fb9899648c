import { Logger } from '@nestjs/common';
import type { Queue } from 'bull';
import { closeBullQueue, openBullQueue, type WorkMessage } from './bull-connection';
import type { WaitingWork } from './due-work';
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
 * twice, and a reconciler sends again whatever is due, so a message that Redis lost is not missed, whole or in part.
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
  /** The messages of the last look, by name. */
  private sent: ReadonlySet<string> = new Set();

  constructor(
    private readonly dueWork: DueWork,
    private readonly performer: WorkPerformer,
    private readonly bell: WorkBell,
    private readonly options: BullQueueOptions,
  ) {}

  start(): Promise<void> {
    this.sender = this.open('sender');
    // Also after it was away.
    this.sender.client.on('ready', () => this.reconciler.wake());
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
    // Other workers get the messages from here on, while this one finishes what it has in hand.
    void this.consumer?.pause(true, true).catch(() => undefined);
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

  /** Never throws: Bull would write down in Redis what went wrong. What could not be claimed is still due. */
  private async claimAndPerform(id: string): Promise<void> {
    try {
      const work = await this.dueWork.claim(id);
      if (work !== undefined) {
        await this.performer.perform(work);
      }
    } catch (error) {
      this.logger.error(error);
    }
  }

  private async reconcile(): Promise<void> {
    const { sender } = this;
    if (sender?.client.status !== 'ready') {
      this.note('it is away');
      return;
    }
    try {
      // In this order: what is taken in between is in the count and no longer among the rows.
      const messages = await sender.getWaitingCount();
      const waiting = await this.dueWork.listWaiting(BATCH);
      await this.send(sender, waiting, messages);
      this.note(undefined);
    } catch (error) {
      this.note(codeOf(error));
    }
  }

  /**
   * One message for each attempt: Redis drops others of the same name while the first is there. Where fewer messages wait
   * than rows that had one before, some were lost with their name kept, so those rows get one without a name.
   */
  private async send(
    sender: Queue<WorkMessage>,
    waiting: readonly WaitingWork[],
    messages: number,
  ): Promise<void> {
    const again = waiting.filter((work) => this.sent.has(nameOf(work)));
    const lost = messages < again.length ? again : [];
    this.sent = new Set(waiting.map(nameOf));
    // Each by itself: in a transaction of Redis nobody hears that a message was refused.
    await Promise.all([
      ...waiting.map((work) => sender.add({ id: work.id }, { jobId: nameOf(work) })),
      ...lost.map(({ id }) => sender.add({ id })),
    ]);
  }

  /** Tells once that Redis takes no messages, and once that it does again. */
  private note(obstacle: string | undefined): void {
    const reachable = obstacle === undefined;
    if (reachable === this.reachable) return;
    this.reachable = reachable;
    if (reachable) this.logger.log('Redis takes messages');
    else this.logger.warn(`Redis takes no messages (${obstacle}); work waits in the database`);
  }
}

function nameOf({ id, attempts }: WaitingWork): string {
  return `${id}-${String(attempts)}`;
}

/** The first word of an answer of Redis, such as OOM or READONLY, or what the database called it; no more of it. */
function codeOf(error: unknown): string {
  const { code, message = '' } = error as { readonly code?: string; readonly message?: string };
  return code ?? /^[A-Z]+\b/.exec(message)?.[0] ?? 'it does not answer';
}
