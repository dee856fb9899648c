import { migrate } from './platform/database';
import { ConfigError, loadConfig } from './platform/config';
import { runProgram } from './platform/run-program';

/** Brings the database up to date as its owner and stops: the step before the other processes start. */
async function main(): Promise<void> {
  const { databaseOwnerUrl } = loadConfig();
  if (databaseOwnerUrl === undefined) throw new ConfigError(['DATABASE_OWNER_URL: is nodig om te migreren']);
  const ran = await migrate(databaseOwnerUrl);
  process.stdout.write(ran.length === 0 ? 'De database is bij.\n' : `Uitgevoerd: ${ran.join(', ')}\n`);
}

void runProgram(main);
