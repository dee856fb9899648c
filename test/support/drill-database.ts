import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '../../src/platform/database';
import { startEmbeddedPostgres } from '../../src/platform/embedded-postgres';
import { urlOfDatabase } from './database-url';
import { openGate, type PostgresGate } from './postgres-gate';

/** Nothing is given up for speed: what is said to be saved must outlive the server. */
const SETTINGS = { max_connections: '200' };

/** A PostgreSQL of one drill, reached by the same address however often it is killed and started again. */
export interface DrillDatabase {
  readonly appUrl: string;
  readonly ownerUrl: string;
  readonly superuserUrl: string;
  /** Breaks sessions off around a COMMIT; everyone passes the same gate. */
  readonly cutCommits: PostgresGate['cutCommits'];
  /** Kills the server without warning, so that its sessions break off. */
  kill(): Promise<void>;
  /** Starts it again after `kill`; answers when it takes sessions. */
  restart(): Promise<void>;
  /** Ends everything and removes the files. */
  close(): Promise<void>;
}

/** Starts a PostgreSQL that keeps what it commits, migrated. */
export async function startDrillDatabase(): Promise<DrillDatabase> {
  const dataDir = await mkdtemp(join(tmpdir(), 'slotsom-drill-'));
  const start = () => startEmbeddedPostgres({ dataDir, tiedToParent: true, settings: SETTINGS });
  let server = await start();
  const gate = await openGate(portOf(server.appUrl));
  await migrate(server.ownerUrl);
  return {
    appUrl: at(server.appUrl, gate.port),
    ownerUrl: at(server.ownerUrl, gate.port),
    superuserUrl: at(urlOfDatabase(server.superuserUrl, databaseOf(server.appUrl)), gate.port),
    cutCommits: (decide) => gate.cutCommits(decide),
    kill: () => {
      process.kill(server.pid, 'SIGKILL');
      return Promise.resolve();
    },
    restart: async () => {
      server = await start();
      gate.leadTo(portOf(server.appUrl));
    },
    close: async () => {
      await gate.close();
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

function databaseOf(url: string): string {
  return new URL(url).pathname.slice(1);
}

function portOf(url: string): number {
  return Number(new URL(url).port);
}

function at(url: string, port: number): string {
  const moved = new URL(url);
  moved.port = port.toString();
  return moved.toString();
}
