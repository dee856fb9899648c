import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import {
  HealthCheckService,
  HealthIndicatorService,
  TypeOrmHealthIndicator,
  type HealthCheckResult,
  type HealthIndicatorResult,
} from '@nestjs/terminus';
import { WORK_QUEUE, type WorkQueue } from '../queue';

const DATABASE_TIMEOUT_MS = 2_000;

/** Whether this process can do what it is for. */
@Injectable()
export class Probes implements OnModuleDestroy {
  private isStopping = false;

  constructor(
    private readonly health: HealthCheckService,
    private readonly indicators: HealthIndicatorService,
    private readonly database: TypeOrmHealthIndicator,
    @Inject(WORK_QUEUE) private readonly queue: WorkQueue,
  ) {}

  /** From now on requests go to another process; what runs here is finished. */
  onModuleDestroy(): void {
    this.isStopping = true;
  }

  /**
   * The database answers and the process was not told to stop. Without Redis work waits, which is no reason to send nobody here.
   * Throws a ServiceUnavailableException with the same shape when it does not.
   */
  ready(): Promise<HealthCheckResult> {
    return this.health.check([
      () => this.database.pingCheck('database', { timeout: DATABASE_TIMEOUT_MS }),
      () => this.queueState(),
      () => this.processState(),
    ]);
  }

  private processState(): HealthIndicatorResult {
    const state = this.indicators.check('process');
    return this.isStopping ? state.down('stopping') : state.up();
  }

  private queueState(): HealthIndicatorResult {
    const reachable = this.queue.isReachable();
    return this.indicators.check('queue').up({ carries: reachable ? 'now' : 'later' });
  }
}
