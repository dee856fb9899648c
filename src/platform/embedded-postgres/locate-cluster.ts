import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { clusterPathsAt, reachableHome, usualHome, type ClusterPaths } from './cluster-paths';
import { chooseServerAccount, reachableByEveryone, type ServerAccount } from './server-account';

/** Where a cluster lives and who runs its server. */
export interface LocatedCluster {
  readonly paths: ClusterPaths;
  readonly account: ServerAccount;
}

/** Finds the home of the cluster of a data directory; one that exists stays where it is. */
export function locateCluster(dataDir: string, account: ServerAccount | undefined): LocatedCluster {
  const usual = clusterPathsAt(usualHome(dataDir));
  const reachable = clusterPathsAt(reachableHome(dataDir));
  if (existsSync(reachable.secrets)) {
    return { paths: reachable, account: 'nobody' };
  }
  const chosen = account ?? chooseServerAccount(usual.pgdata);
  const stays = chosen !== 'nobody' || reachableByEveryone(dirname(usual.home));
  return { paths: stays ? usual : reachable, account: chosen };
}
