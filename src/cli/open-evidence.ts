import 'reflect-metadata';
import { Global, Module, type DynamicModule, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { checkBeforeIssue } from '../documents';
import { EvidenceModule } from '../evidence';
import { InvoicingModule } from '../invoicing';
import { openDatabase } from '../platform';
import { closedYears, ReportingModule } from '../reporting';
import { AuditTrail } from '../platform/audit';
import { CLOCK, SystemClock, type Clock } from '../platform/clock';
import { CONFIG, loadConfig, type Config } from '../platform/config';
import { createDataSource, Transactions } from '../platform/database';
import { DueWork, WorkBell, WorkRegistry } from '../platform/queue';

/** What the capability of evidence stands on. */
interface EvidencePlatform {
  readonly transactions: Transactions;
  readonly clock: Clock;
  readonly config: Pick<Config, 'sessionSecret'>;
}

/**
 * What evidence and the capabilities below it need of the platform and no more: no queue runs and nothing is
 * sealed, so a command does no work that is due.
 */
@Global()
@Module({})
class CommandPlatform {
  static on({ transactions, clock, config }: EvidencePlatform): DynamicModule {
    const shared = [
      { provide: Transactions, useValue: transactions },
      { provide: CLOCK, useValue: clock },
      { provide: CONFIG, useValue: config },
      AuditTrail,
      DueWork,
      WorkBell,
      WorkRegistry,
    ];
    return { module: CommandPlatform, providers: shared, exports: shared };
  }
}

@Module({})
class CommandModule {}

/** Evidence and the figures it rests on, on an open database, without the rest of the application. */
export function evidenceOn(platform: EvidencePlatform): Promise<INestApplicationContext> {
  const imports = [
    CommandPlatform.on(platform),
    InvoicingModule.completedBy({ preFlight: checkBeforeIssue, closedYears }),
    ReportingModule,
    EvidenceModule,
  ];
  return NestFactory.createApplicationContext(
    { module: CommandModule, imports },
    { logger: ['error', 'warn'] },
  );
}

/** Runs a command on the database that `DATABASE_URL` names, or on the embedded one, and lets go of it. */
export async function withEvidence<T>(work: (evidence: INestApplicationContext) => Promise<T>): Promise<T> {
  const config = loadConfig();
  const database = await openDatabase(config);
  try {
    const dataSource = await createDataSource(database.appUrl).initialize();
    try {
      const evidence = await evidenceOn({
        transactions: new Transactions(dataSource),
        clock: new SystemClock(),
        config,
      });
      return await work(evidence);
    } finally {
      await dataSource.destroy();
    }
  } finally {
    await database.close();
  }
}
