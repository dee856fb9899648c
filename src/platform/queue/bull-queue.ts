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
const NOT_YET = 'Redis was not reached yet';

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
  private obstacle: string | undefined = NOT_YET;
  /** What Bull said last, as a code. */
  private lastError: string | undefined;
  private stopping = false;
  private readonly running = new Set<Promise<void>>();
  /** The messages of the last look by name, with when each was sent first, in milliseconds. */
  private sent: ReadonlyMap<string, number> = new Map();

  constructor(
    private readonly dueWork: DueWork,
    private readonly performer: WorkPerformer,
    private readonly bell: WorkBell,
    private readonly options: BullQueueOptions,
  ) {}

  async start(): Promise<void> {
    this.sender = await this.open('sender');
    // Also after it was away.
    this.sender.client.on('ready', () => this.reconciler.wake());
    if (this.options.concurrency > 0) {
      this.consumer = await this.open('consumer');
      const { concurrency } = this.options;
      void this.consumer.process(concurrency, (job) => this.receive(job.data)).catch(() => undefined);
    }
    this.stopListening = this.bell.listen(() => this.reconciler.wake());
    this.reconciler.start();
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
    return this.obstacle === undefined;
  }

  private async open(role: 'sender' | 'consumer'): Promise<Queue<WorkMessage>> {
    const queue = await openBullQueue(this.options.redisUrl, role);
    // Bull reports every failed attempt to connect; `note` tells it once, by its code.
    queue.on('error', (error: unknown) => (this.lastError = codeOf(error)));
    return queue;
  }

  private async receive({ id }: WorkMessage): Promise<void> {
    if (this.stopping) return this.leaveToOthers(id);
    const running = this.claimAndPerform(id);
    this.running.add(running);
    await running.finally(() => this.running.delete(running));
  }

  /**
   * Gives a message that arrives while stopping to another worker, and then takes no other in its place: Bull's own way to
   * pause keeps messages that it had taken already, or loses them.
   */
  private async leaveToOthers(id: string): Promise<never> {
    await this.sender?.add({ id }).catch(() => undefined);
    return new Promise(() => undefined);
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
      // That it is not there at once says nothing yet.
      if (this.obstacle !== NOT_YET || this.lastError !== undefined)
        this.note('Redis is away', this.lastError);
      return;
    }
    try {
      // In this order: what is taken in between is in the count and no longer among the rows.
      const messages = await countMessages(sender);
      const waiting = await this.listWaiting();
      if (waiting === undefined) return;
      await this.send(sender, waiting, messages);
      this.lastError = undefined;
      this.note(undefined);
    } catch (error) {
      this.note('Redis takes no messages', codeOf(error));
    }
  }

  /** Nothing when the database does not tell, which is no fault of Redis. */
  private async listWaiting(): Promise<readonly WaitingWork[] | undefined> {
    try {
      return await this.dueWork.listWaiting(BATCH);
    } catch (error) {
      this.note('The database does not tell what is due', codeOf(error));
      return undefined;
    }
  }

  /**
   * One message for each time that it can be taken: Redis drops others of the same name while the first is there. Where there are fewer
   * messages than rows that had one before, some were lost with their name kept, so those rows get one without a name.
   */
  private async send(
    sender: Queue<WorkMessage>,
    waiting: readonly WaitingWork[],
    messages: number,
  ): Promise<void> {
    const now = performance.now();
    const firstSent = new Map(waiting.map(nameOf).map((name) => [name, this.sent.get(name) ?? now]));
    const again = waiting.filter((work) => now - (firstSent.get(nameOf(work)) ?? now) >= RECONCILE_EVERY_MS);
    const lost = messages < again.length ? again : [];
    this.sent = firstSent;
    // Each by itself: in a transaction of Redis nobody hears that a message was refused.
    await Promise.all([
      ...waiting.map((work) => sender.add({ id: work.id }, { jobId: nameOf(work) })),
      ...lost.map(({ id }) => sender.add({ id })),
    ]);
  }

  /** Tells each obstacle once, whatever codes come of it, and once that there is none. */
  private note(obstacle: string | undefined, code?: string): void {
    if (obstacle === this.obstacle) return;
    this.obstacle = obstacle;
    const why = code === undefined ? '' : ` (${code})`;
    if (obstacle === undefined) this.logger.log('Redis takes messages');
    else this.logger.warn(`${obstacle}${why}; work waits in the database`);
  }
}

/** Those of workers count as well, which may just not have claimed their rows; but where none waits, their workers died. */
async function countMessages(queue: Queue<WorkMessage>): Promise<number> {
  const [waiting, taken] = await Promise.all([queue.getWaitingCount(), queue.getActiveCount()]);
  return waiting === 0 ? 0 : waiting + taken;
}

function nameOf({ id, attempts, deaths }: WaitingWork): string {
  return `${id}-${String(attempts)}-${String(deaths)}`;
}

/** The first word of an answer of Redis, such as OOM or READONLY, or what the database called it; no more of it. */
function codeOf(error: unknown): string {
  const { code, message = '' } = error as { readonly code?: string; readonly message?: string };
  return code ?? /^[A-Z]+\b/.exec(message)?.[0] ?? 'it does not answer';
}
