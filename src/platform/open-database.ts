import type { Config } from './config';
import { migrate } from './database';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres';

/** A database that is up to date. */
export interface OpenedDatabase {
  readonly appUrl: string;
  readonly ownerUrl: string | undefined;
  /** Lets go of an embedded server; after the application has closed. */
  readonly close: () => Promise<void>;
}

/** Finds or starts the database and migrates it, when this process knows its owner. */
export async function openDatabase(config: Config): Promise<OpenedDatabase> {
  const database = config.databaseUrl === undefined ? await startEmbedded(config) : configured(config);
  try {
    if (database.ownerUrl !== undefined) {
      await migrate(database.ownerUrl);
    }
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function startEmbedded(config: Config): Promise<OpenedDatabase> {
  const server: EmbeddedPostgres = await startEmbeddedPostgres({ dataDir: config.dataDir });
  return { appUrl: server.appUrl, ownerUrl: server.ownerUrl, close: () => server.stop() };
}

function configured({ databaseUrl = '', databaseOwnerUrl }: Config): OpenedDatabase {
  return { appUrl: databaseUrl, ownerUrl: databaseOwnerUrl, close: () => Promise.resolve() };
}
