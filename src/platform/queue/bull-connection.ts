import { setTimeout as pause } from 'node:timers/promises';
import type { Queue } from 'bull';

/** What travels through Redis: which row, nothing else. */
export interface WorkMessage {
  readonly id: string;
}

const QUEUE_NAME = 'slotsom-due-work';
const LONGEST_PAUSE_MS = 2_000;
const CLOSE_TIMEOUT_MS = 2_000;
/** A message whose worker died is free again about when the lease of its row ends: after the lock and two looks. */
const LOCK_MS = 10_000;
const LOOK_FOR_STALLED_MS = 5_000;

/**
 * Opens the queue. A sender must not hang when Redis is away, it fails at once and the row waits; a
 * consumer waits for Redis to come back. Bull is loaded here: a process without Redis starts sooner without.
 */
export async function openBullQueue(
  redisUrl: string,
  role: 'sender' | 'consumer',
): Promise<Queue<WorkMessage>> {
  const { default: Bull } = await import('bull');
  const patience = role === 'sender' ? { enableOfflineQueue: false, maxRetriesPerRequest: 1 } : {};
  return new Bull<WorkMessage>(QUEUE_NAME, redisUrl, {
    redis: {
      ...patience,
      ...(redisUrl.startsWith('rediss:') ? { tls: {} } : {}),
      retryStrategy: (times: number) => Math.min(times * 100, LONGEST_PAUSE_MS),
    },
    defaultJobOptions: { removeOnComplete: true, removeOnFail: true },
    settings: {
      lockDuration: LOCK_MS,
      stalledInterval: LOOK_FOR_STALLED_MS,
      retryProcessDelay: 1_000,
      guardInterval: 1_000,
    },
  });
}

interface Connections {
  readonly clients: readonly { disconnect(): void }[];
}

/**
 * Closes the queue without waiting for its running work, which the caller knows. After Redis was away
 * Bull may wait forever for its own connections, so there is a limit, and then they are cut.
 */
export async function closeBullQueue(queue: Queue<WorkMessage>): Promise<void> {
  const closed = queue.close(true).catch(() => undefined);
  const limit = new AbortController();
  await Promise.race([closed, pause(CLOSE_TIMEOUT_MS, undefined, { signal: limit.signal })]);
  limit.abort();
  for (const client of (queue as unknown as Connections).clients) {
    client.disconnect();
  }
}
