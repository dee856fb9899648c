import type { EventEmitter } from 'node:events';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { PreparingClient } from './preparing-client';
import { installTypeParsers } from './type-parsers';

/** The schema of all tables of the application. */
export const SCHEMA = 'slotsom';

type EntityClasses = NonNullable<DataSourceOptions['entities']>;

/** Connections of a process besides those for its due work: for requests, sealing and looking after the queue. */
const OTHER_CONNECTIONS = 8;
const USUAL_WORK_CONCURRENCY = 4;
/** A server that takes longer to let somebody in is taken for one that is away. */
export const CONNECT_TIMEOUT_MS = 10_000;
/** No statement of the application takes as long; a longer one holds locks that others wait for. */
const STATEMENT_TIMEOUT_MS = 60_000;
/** Who keeps a table for longer may keep it for ever: whoever waits for it should hear of it. */
export const LOCK_TIMEOUT_MS = 30_000;

/** How much a process does at the same time, and what its entities are. */
interface PoolOptions {
  readonly entities?: EntityClasses;
  /** Pieces of due work; each has a connection of its own, so that they do not keep requests waiting. */
  readonly workConcurrency?: number;
}

/** Settings of the connection of the application role. */
export function dataSourceOptions(
  appUrl: string,
  { entities = [], workConcurrency = USUAL_WORK_CONCURRENCY }: PoolOptions = {},
): DataSourceOptions {
  installTypeParsers();
  return {
    type: 'postgres',
    url: appUrl,
    schema: SCHEMA,
    entities,
    synchronize: false,
    // Extensions belong to the owner of the database.
    installExtensions: false,
    applicationName: 'slotsom',
    poolSize: OTHER_CONNECTIONS + workConcurrency,
    connectTimeoutMS: CONNECT_TIMEOUT_MS,
    extra: {
      Client: PreparingClient,
      statement_timeout: STATEMENT_TIMEOUT_MS,
      lock_timeout: LOCK_TIMEOUT_MS,
      idle_in_transaction_session_timeout: STATEMENT_TIMEOUT_MS,
      onConnect: survive,
    },
  };
}

/**
 * A server that goes down says so to sessions that nobody listens to yet, and that would end the process. Whoever uses the
 * session hears it at the next statement.
 */
function survive(session: EventEmitter): void {
  session.on('error', () => undefined);
}

/** A data source of the application role, not yet connected. */
export function createDataSource(appUrl: string, entities: EntityClasses = []): DataSource {
  return new DataSource(dataSourceOptions(appUrl, { entities }));
}
