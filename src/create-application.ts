import { Logger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AppModule } from './app.module';
import type { PlatformOptions } from './platform';
import type { Config } from './platform/config';
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
  warnWhenNobodyCanSignIn(options.config);
  return application;
}

/** In production there are no accounts to try with. */
function warnWhenNobodyCanSignIn({ environment, signInMapping }: Config): void {
  if (environment !== 'production' || signInMapping !== undefined) return;
  new Logger('SignIn').warn('Nobody can sign in without SIGN_IN_MAPPING');
}
