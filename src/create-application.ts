import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AppModule } from './app.module';
import type { PlatformOptions } from './platform';
import { configureHttp, createHttpAdapter, HTTP_OPTIONS } from './platform/http';

/** The application that answers requests, not listening yet. */
export async function createApplication(
  options: Omit<PlatformOptions, 'http'>,
): Promise<NestExpressApplication> {
  const application = await NestFactory.create<NestExpressApplication>(
    AppModule.on({ ...options, http: true }),
    createHttpAdapter(),
    HTTP_OPTIONS,
  );
  application.set('trust proxy', [...options.config.trustedProxies]);
  configureHttp(application);
  return application;
}
