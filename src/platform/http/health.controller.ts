import { Controller, Get, Inject, SetMetadata } from '@nestjs/common';
import {
  HealthCheckService,
  HealthIndicatorService,
  TypeOrmHealthIndicator,
  type HealthCheckResult,
  type HealthIndicatorResult,
} from '@nestjs/terminus';
import { WORK_QUEUE, type WorkQueue } from '../queue';

/** The mark that the guard of people looks for; platform comes before people and cannot import it. */
const Public = (): MethodDecorator => SetMetadata('slotsom:permitted-action', 'public');

const DATABASE_TIMEOUT_MS = 2_000;

/** For whoever keeps the service running: is it alive, and can it work. */
@Controller('health')
export class HealthController {
  constructor(
    private readonly health: HealthCheckService,
    private readonly indicators: HealthIndicatorService,
    private readonly database: TypeOrmHealthIndicator,
    @Inject(WORK_QUEUE) private readonly queue: WorkQueue,
  ) {}

  /** The process answers. Depends on nothing else: a restart would not bring a database back. */
  @Public()
  @Get('live')
  live(): { readonly status: 'ok' } {
    return { status: 'ok' };
  }

  /** Requests can be carried out. Without Redis work waits, which is no reason to send nobody here. */
  @Public()
  @Get('ready')
  ready(): Promise<HealthCheckResult> {
    return this.health.check([
      () => this.database.pingCheck('database', { timeout: DATABASE_TIMEOUT_MS }),
      () => this.queueState(),
    ]);
  }

  private queueState(): HealthIndicatorResult {
    const reachable = this.queue.isReachable();
    return this.indicators.check('queue').up({ carries: reachable ? 'now' : 'later' });
  }
}
