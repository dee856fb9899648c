import { mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { binariesVersion, findBinaries, findCopiedBinaries, type Binaries } from './binaries';
import { asSuperuser } from './connect';
import {
  createClusterIfMissing,
  giveToNobody,
  readSecrets,
  SUPERUSER,
  type ClusterSecrets,
} from './create-cluster';
import { APP_ROLE, createRoles, DATABASE, OWNER_ROLE } from './create-roles';
import { findRunning } from './find-running';
import { launchServer } from './launch-server';
import { locateCluster, type LocatedCluster } from './locate-cluster';
import { makeOwnDirectory } from './own-directory';
import { stopPostmaster, type Postmaster } from './postmaster';
import type { ServerAccount } from './server-account';
import { withStartLock } from './start-lock';
import { stopUnlessShared } from './stop-unless-shared';

/** How to start. Only `dataDir` concerns the service itself; the rest is for tests. */
export interface EmbeddedPostgresOptions {
  readonly dataDir: string;
  readonly tiedToParent?: boolean;
  readonly settings?: Readonly<Record<string, string>>;
  readonly account?: ServerAccount;
}

/** A started (or found) embedded database. */
export interface EmbeddedPostgres {
  /** For migrations. */
  readonly ownerUrl: string;
  /** For the application. */
  readonly appUrl: string;
  /** For tests that make databases; the service itself has no use for it. */
  readonly superuserUrl: string;
  readonly pid: number;
  /** Whether a server that was already running was found. */
  readonly adopted: boolean;
  /** Stops the server, unless another process still has sessions in it. */
  stop(): Promise<void>;
}

/** Finds the running database of a data directory or starts it, making it first when needed. */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const dataDir = resolve(options.dataDir);
  await mkdir(dataDir, { recursive: true });
  return withStartLock(join(dataDir, 'postgres.lock'), () => findOrStart(dataDir, options));
}

async function findOrStart(dataDir: string, options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const cluster = locateCluster(dataDir, options.account);
  const adopted = await findRunning(cluster.paths);
  const server = adopted ?? (await start(cluster, options));
  const secrets = await readSecrets(cluster.paths);
  try {
    await asSuperuser(server.port, secrets.superuser, (client) => createRoles(client, secrets));
  } catch (error) {
    if (adopted === undefined) {
      await stopPostmaster(server.pid);
    }
    throw error;
  }
  return describe(server, secrets, adopted !== undefined);
}

async function start(cluster: LocatedCluster, options: EmbeddedPostgresOptions): Promise<Postmaster> {
  const { paths, account } = cluster;
  const binaries = await binariesFor(cluster);
  if (account === 'nobody') {
    await makeOwnDirectory(dirname(paths.home));
  }
  await createClusterIfMissing(paths, binaries, account);
  if (account === 'nobody') {
    await giveToNobody(paths.pgdata);
  }
  const { superuser } = await readSecrets(paths);
  return launchServer({
    paths,
    binaries,
    account,
    password: superuser,
    tiedToParent: options.tiedToParent ?? false,
    settings: options.settings ?? {},
  });
}

/** Nobody cannot read a project in the home of root, so it gets binaries of its own. */
async function binariesFor({ paths, account }: LocatedCluster): Promise<Binaries> {
  const name = `slotsom-postgres-${binariesVersion()}`;
  if (account !== 'nobody') {
    return findBinaries(join(dirname(paths.home), name));
  }
  const directory = join('/var/tmp', name);
  await makeOwnDirectory(directory);
  return findCopiedBinaries(directory);
}

function describe(server: Postmaster, secrets: ClusterSecrets, adopted: boolean): EmbeddedPostgres {
  const url = (role: string, password: string, database: string): string =>
    `postgres://${role}:${password}@127.0.0.1:${String(server.port)}/${database}`;
  return {
    ownerUrl: url(OWNER_ROLE, secrets.owner, DATABASE),
    appUrl: url(APP_ROLE, secrets.app, DATABASE),
    superuserUrl: url(SUPERUSER, secrets.superuser, 'postgres'),
    pid: server.pid,
    adopted,
    stop: () => stopUnlessShared(server, secrets.superuser),
  };
}
