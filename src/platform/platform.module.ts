import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { TerminusModule } from '@nestjs/terminus';
import { TypeOrmModule } from '@nestjs/typeorm';
import { LoggerModule } from 'nestjs-pino';
import { ZodValidationPipe } from 'nestjs-zod';
import { DataSource } from 'typeorm';
import { AuditSealer, AuditSealing, AuditTrail } from './audit';
import { CLOCK, SystemClock, type Clock } from './clock';
import { CONFIG, type Config } from './config';
import {
  DatabaseCheck,
  DatabaseLifetime,
  dataSourceOptions,
  MarkCleaner,
  Transactions,
  waitForDatabase,
} from './database';
import {
  DeclaredProblems,
  ErrorPages,
  IdempotencyCleaner,
  IdempotencyInterceptor,
  OpenApiController,
  OpenApiDocument,
  ProblemCatalogue,
  ProblemFilter,
  RouteDiscovery,
} from './http';
import { createLogging, REQUEST_LOGGER } from './logging';
import { Metrics } from './metrics';
import { HealthController, OperationsServer, Probes, StateMetrics } from './operations';
import {
  BullQueue,
  DueWork,
  OwnQueue,
  QueueLifecycle,
  WORK_QUEUE,
  WorkBell,
  WorkPerformer,
  WorkRegistry,
  type WorkQueue,
} from './queue';

/** What this process is. */
export interface PlatformOptions {
  readonly config: Config;
  /** The application role of a database that is up to date. */
  readonly appUrl: string;
  /** What to do when the application has closed its connections: `OpenedDatabase.close`. */
  readonly closeDatabase?: () => Promise<void>;
  /** Whether this process answers requests. */
  readonly http: boolean;
  /** Whether it does due work itself where Redis carries it; without Redis it always does. */
  readonly worker: boolean;
  /** The clock of the machine, unless a demonstration or a test steps its own. */
  readonly clock?: Clock;
}

const SERVICES = [
  Transactions,
  AuditTrail,
  AuditSealer,
  DueWork,
  WorkBell,
  WorkRegistry,
  WorkPerformer,
  Metrics,
  ProblemCatalogue,
  ErrorPages,
];

const HTTP: Provider[] = [
  IdempotencyCleaner,
  RouteDiscovery,
  DeclaredProblems,
  OpenApiDocument,
  { provide: APP_FILTER, useClass: ProblemFilter },
  { provide: APP_PIPE, useClass: ZodValidationPipe },
  { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
];

/** Everything that could be swapped, for every capability. */
@Module({})
export class PlatformModule {
  static forRoot(options: PlatformOptions): DynamicModule {
    const logging = createLogging(options.config.logLevel);
    return {
      module: PlatformModule,
      global: true,
      imports: [
        LoggerModule.forRoot(logging.moduleParams),
        TypeOrmModule.forRoot({
          ...dataSourceOptions(options.appUrl, options.config),
          autoLoadEntities: true,
          // Whether there is another attempt is decided by time alone.
          retryAttempts: Infinity,
          toRetry: waitForDatabase((line) => process.stderr.write(line)),
        }),
        TerminusModule.forRoot({ logger: false }),
        DiscoveryModule,
      ],
      controllers: options.http ? [HealthController, OpenApiController] : [],
      providers: [
        ...SERVICES,
        DatabaseCheck,
        MarkCleaner,
        AuditSealing,
        QueueLifecycle,
        Probes,
        StateMetrics,
        OperationsServer,
        { provide: REQUEST_LOGGER, useValue: logging.middleware },
        { provide: CONFIG, useValue: options.config },
        { provide: CLOCK, useValue: options.clock ?? new SystemClock() },
        databaseLifetime(options),
        workQueue(options),
        ...(options.http ? HTTP : []),
      ],
      exports: [...SERVICES, CONFIG, CLOCK, WORK_QUEUE],
    };
  }
}

function databaseLifetime({ closeDatabase }: PlatformOptions): Provider {
  return {
    provide: DatabaseLifetime,
    inject: [DataSource],
    useFactory: (dataSource: DataSource) =>
      new DatabaseLifetime(dataSource, closeDatabase ?? (() => Promise.resolve())),
  };
}

function workQueue({ config: { redisUrl, workConcurrency }, worker }: PlatformOptions): Provider {
  return {
    provide: WORK_QUEUE,
    inject: [DueWork, WorkPerformer, WorkBell],
    useFactory: (dueWork: DueWork, performer: WorkPerformer, bell: WorkBell): WorkQueue =>
      redisUrl === undefined
        ? new OwnQueue(dueWork, performer, bell, workConcurrency)
        : new BullQueue(dueWork, performer, bell, { redisUrl, concurrency: worker ? workConcurrency : 0 }),
  };
}
