import type { ModuleMetadata } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Clock } from '../../src/platform/clock';
import { loadConfig, type Config } from '../../src/platform/config';
import { configureHttp, createHttpAdapter, HTTP_OPTIONS } from '../../src/platform/http';
import { PlatformModule } from '../../src/platform';
import type { TestDatabase } from './test-database';

/** What a test application consists of, next to the platform. */
export interface HttpApplicationOptions extends Pick<
  ModuleMetadata,
  'imports' | 'controllers' | 'providers'
> {
  readonly clock?: Clock;
  readonly config?: Partial<Config>;
}

/** Starts the platform with the given modules on the database of a suite; does not listen on a port. */
export async function startHttpApplication(
  database: Pick<TestDatabase, 'appUrl'>,
  { clock, config, imports = [], ...metadata }: HttpApplicationOptions,
): Promise<NestExpressApplication> {
  const platform = PlatformModule.forRoot({
    config: {
      ...loadConfig({ NODE_ENV: 'test', SESSION_SECRET: 's'.repeat(40), LOG_LEVEL: 'silent' }),
      ...config,
    },
    appUrl: database.appUrl,
    http: true,
    worker: true,
    ...(clock && { clock }),
  });
  const module = await Test.createTestingModule({ ...metadata, imports: [platform, ...imports] }).compile();
  const application = module.createNestApplication<NestExpressApplication>(createHttpAdapter(), HTTP_OPTIONS);
  configureHttp(application);
  return application.init();
}
