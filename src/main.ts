import 'reflect-metadata';
import { createApplication } from './create-application';
import { openDatabase, runProgram } from './platform';
import { loadServingConfig } from './serving-config';

/** The HTTP process: finds or starts the database, brings it up to date, and answers requests. */
async function main(): Promise<void> {
  const config = loadServingConfig();
  const { appUrl, close: closeDatabase } = await openDatabase(config);
  const application = await createApplication({ config, appUrl, closeDatabase, worker: false });
  await application.listen(config.port, config.host);
}

void runProgram(main);
