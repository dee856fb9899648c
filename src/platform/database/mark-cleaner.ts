import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { systemActor } from './actor';
import { removeOldMarks } from './commit-mark';
import { Transactions } from './transactions';

const CLEANER = systemActor('commit-marks');
const CLEAN_EVERY_MS = 3_600_000;

/** Removes the marks of transactions once nobody can be waiting for their answer. */
@Injectable()
export class MarkCleaner implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(MarkCleaner.name);
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly transactions: Transactions) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.clean(), CLEAN_EVERY_MS).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  private async clean(): Promise<void> {
    await this.transactions.run(CLEANER, removeOldMarks).catch((error: unknown) => this.logger.warn(error));
  }
}
