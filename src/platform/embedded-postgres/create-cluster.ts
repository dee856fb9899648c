import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Binaries } from './binaries';
import { clusterPathsAt, type ClusterPaths } from './cluster-paths';
import { runToEnd } from './run-to-end';
import { commandAs, NOBODY, type ServerAccount } from './server-account';

/** The account that `initdb` makes; nothing but this supervisor and the tests uses it. */
export const SUPERUSER = 'postgres';

/** Passwords of the three database roles of an embedded cluster. */
export interface ClusterSecrets {
  readonly superuser: string;
  readonly owner: string;
  readonly app: string;
}

/**
 * Makes the cluster when it is not there yet. It is built next to its home and renamed when complete,
 * so that an interrupted attempt never looks like a cluster.
 */
export async function createClusterIfMissing(
  paths: ClusterPaths,
  binaries: Binaries,
  account: ServerAccount,
): Promise<void> {
  if (existsSync(paths.secrets)) {
    return;
  }
  const unfinished = clusterPathsAt(`${paths.home}.init`);
  await rm(unfinished.home, { recursive: true, force: true });
  await mkdir(unfinished.pgdata, { recursive: true, mode: 0o755 });
  await chmod(unfinished.home, 0o755);
  await chmod(unfinished.pgdata, 0o700);
  if (account === 'nobody') {
    await chown(unfinished.pgdata, NOBODY, NOBODY);
  }
  const secrets = randomSecrets();
  await writeFile(unfinished.secrets, JSON.stringify(secrets), { mode: 0o600 });
  await initialise(unfinished, binaries, account, secrets.superuser);
  await rename(unfinished.home, paths.home);
}

/** Reads the passwords of an existing cluster. */
export async function readSecrets(paths: ClusterPaths): Promise<ClusterSecrets> {
  return JSON.parse(await readFile(paths.secrets, 'utf8')) as ClusterSecrets;
}

/** Gives the files of a cluster to nobody, for when the machine stopped allowing user namespaces. */
export async function giveToNobody(path: string): Promise<void> {
  await chown(path, NOBODY, NOBODY);
  for (const entry of await readdir(path, { withFileTypes: true })) {
    const child = join(path, entry.name);
    await (entry.isDirectory() ? giveToNobody(child) : chown(child, NOBODY, NOBODY));
  }
}

function randomSecrets(): ClusterSecrets {
  const password = (): string => randomBytes(24).toString('base64url');
  return { superuser: password(), owner: password(), app: password() };
}

async function initialise(
  paths: ClusterPaths,
  binaries: Binaries,
  account: ServerAccount,
  password: string,
): Promise<void> {
  const passwordFile = join(dirname(paths.pgdata), `${basename(paths.pgdata)}.password`);
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (account === 'nobody') {
    await chown(passwordFile, NOBODY, NOBODY);
  }
  try {
    await runToEnd(commandAs(account, binaries.initdb, initdbArguments(paths, passwordFile)));
  } finally {
    await rm(passwordFile, { force: true });
  }
}

function initdbArguments(paths: ClusterPaths, passwordFile: string): string[] {
  return [
    `--pgdata=${paths.pgdata}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
  ];
}
