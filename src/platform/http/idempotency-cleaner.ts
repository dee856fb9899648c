import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { systemActor, Transactions } from '../database';
import { removeOldKeys } from './idempotency.store';

const KEEPER = systemActor('idempotency');
const CLEAN_EVERY_MS = 3_600_000;

/** Removes idempotency keys that are older than anyone's patience. */
@Injectable()
export class IdempotencyCleaner implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(IdempotencyCleaner.name);
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly transactions: Transactions) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.clean(), CLEAN_EVERY_MS).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** Answers how many keys were removed. */
  async clean(): Promise<number> {
    try {
      return await this.transactions.run(KEEPER, removeOldKeys);
    } catch (error) {
      this.logger.warn(error);
      return 0;
    }
  }
}
