import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { Logger } from 'nestjs-pino';
import { AppModule } from './app.module';
import { openDatabase, runProgram, START_OPTIONS } from './platform';
import { loadServingConfig } from './serving-config';

/** The worker process: the same modules without HTTP; does due work until it is told to stop. */
async function main(): Promise<void> {
  const config = loadServingConfig();
  const { appUrl, close: closeDatabase } = await openDatabase(config);
  const options = { config, appUrl, closeDatabase, http: false, worker: true };
  const application = await NestFactory.createApplicationContext(AppModule.on(options), START_OPTIONS);
  application.useLogger(application.get(Logger));
  application.flushLogs();
  application.enableShutdownHooks();
}

void runProgram(main);
