import { Injectable, type OnModuleInit } from '@nestjs/common';
import { WATCH_LIMITS } from '../../agreements';
import { systemActor, Transactions } from '../../platform/database';
import { WorkRegistry } from '../../platform/queue';
import { SignalThresholds } from './signal-thresholds.service';

const WATCHER = systemActor(WATCH_LIMITS);

/** Looks in the background, after whatever can bring a limit nearer, whether a threshold of one is reached. */
@Injectable()
export class WatchLimits implements OnModuleInit {
  constructor(
    private readonly registry: WorkRegistry,
    private readonly transactions: Transactions,
    private readonly signalling: SignalThresholds,
  ) {}

  onModuleInit(): void {
    this.registry.register(WATCH_LIMITS, ({ agreementId = '', day = '', position }) =>
      this.transactions.run(WATCHER, (tx) => this.signalling.signal(tx, { agreementId, day, position })),
    );
  }
}
