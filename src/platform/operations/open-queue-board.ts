import { createBullBoard } from '@bull-board/api';
import { BullAdapter } from '@bull-board/api/bullAdapter';
import { ExpressAdapter } from '@bull-board/express';
import type { RequestHandler } from 'express';
import { closeBullQueue, openBullQueue } from '../queue';
import { inTime } from './in-time';

/** The messages that Redis holds, on a page. */
export interface QueueBoard {
  readonly router: RequestHandler;
  /** Whether Redis answers; false also when it keeps silent. */
  readonly redisAnswers: () => Promise<boolean>;
  readonly close: () => Promise<void>;
}

/**
 * Opens a page that shows what Bull carries. It can only be looked at: what is due, done or tried again is decided in the
 * database. A message is the identifier of a row and nothing else, so the page holds nothing of a person.
 */
export async function openQueueBoard(redisUrl: string, path: string): Promise<QueueBoard> {
  const queue = await openBullQueue(redisUrl, 'sender');
  // Whether Redis answers is told by the queue itself.
  queue.on('error', () => undefined);
  const serverAdapter = new ExpressAdapter().setBasePath(path);
  createBullBoard({
    queues: [new BullAdapter(queue, { readOnlyMode: true })],
    serverAdapter,
    options: { uiConfig: { boardTitle: 'Slotsom' } },
  });
  return {
    router: serverAdapter.getRouter() as RequestHandler,
    redisAnswers: async () => (await inTime(queue.client.ping())) !== undefined,
    close: () => closeBullQueue(queue),
  };
}
