import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';

/** Where one embedded database keeps its files. */
export interface ClusterPaths {
  /** Everything of this cluster; appears in one rename when it is complete. */
  readonly home: string;
  /** What PostgreSQL calls its data directory. */
  readonly pgdata: string;
  /** The three passwords, readable by the owner only. */
  readonly secrets: string;
  /** What the server wrote since its last start. */
  readonly log: string;
}

/** The files of the cluster that lives at `home`. */
export function clusterPathsAt(home: string): ClusterPaths {
  return {
    home,
    pgdata: join(home, 'pgdata'),
    secrets: join(home, 'secrets.json'),
    log: join(home, 'server.log'),
  };
}

/** The usual home of the cluster of a data directory. */
export function usualHome(dataDir: string): string {
  return join(resolve(dataDir), 'postgres');
}

/** A home that every account can reach, for data directories hidden from the account that runs the server. */
export function reachableHome(dataDir: string): string {
  const name = createHash('sha256').update(resolve(dataDir)).digest('hex').slice(0, 12);
  return join('/var/tmp', `slotsom-${name}`, 'postgres');
}
