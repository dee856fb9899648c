import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { ClusterPaths } from './cluster-paths';
import { answersOnPort } from './connect';
import { readSecrets } from './create-cluster';
import { isAlive, readPostmaster, removeForeignPidFile, type Postmaster } from './postmaster';

/** A server that was left behind in the middle of recovery needs a while before it answers. */
const POLLS = 120;
const POLL_MS = 250;

/** The server that already runs on this cluster, for instance because our predecessor was killed. */
export async function findRunning(paths: ClusterPaths): Promise<Postmaster | undefined> {
  if (!existsSync(paths.secrets)) {
    return undefined;
  }
  await removeForeignPidFile(paths.pgdata);
  const { superuser } = await readSecrets(paths);
  for (let poll = 0; poll < POLLS; poll += 1) {
    const postmaster = await readPostmaster(paths.pgdata);
    if (postmaster === undefined || !isAlive(postmaster.pid)) {
      return undefined;
    }
    if (await answersOnPort(postmaster.port, superuser, paths.pgdata)) {
      return postmaster;
    }
    await pause(POLL_MS);
  }
  return undefined;
}
