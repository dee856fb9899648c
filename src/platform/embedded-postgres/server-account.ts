import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Under which account the server runs. PostgreSQL refuses to run as root, so for root it runs in a
 * user namespace where root is called nobody, or, where the machine forbids that, as nobody itself.
 */
export type ServerAccount = 'self' | 'namespace' | 'nobody';

/** The account `nobody` on Linux. */
export const NOBODY = 65534;

const NAMESPACE_ARGUMENTS = ['--user', `--map-user=${String(NOBODY)}`, `--map-group=${String(NOBODY)}`];

/** A command as it must be spawned for the chosen account. */
export interface AccountCommand {
  readonly command: string;
  readonly args: readonly string[];
  readonly identity: { readonly uid?: number; readonly gid?: number };
}

/** Chooses the account; files that already belong to nobody stay with nobody. */
export function chooseServerAccount(pgdata: string): ServerAccount {
  if (process.getuid?.() !== 0) {
    return 'self';
  }
  if (statSync(pgdata, { throwIfNoEntry: false })?.uid === NOBODY) {
    return 'nobody';
  }
  return namespacesAllowed() ? 'namespace' : 'nobody';
}

function namespacesAllowed(): boolean {
  return spawnSync('unshare', [...NAMESPACE_ARGUMENTS, 'true'], { stdio: 'ignore' }).status === 0;
}

/** Wraps a command so that it runs under the account. */
export function commandAs(account: ServerAccount, command: string, args: readonly string[]): AccountCommand {
  switch (account) {
    case 'self':
      return { command, args, identity: {} };
    case 'namespace':
      return { command: 'unshare', args: [...NAMESPACE_ARGUMENTS, command, ...args], identity: {} };
    case 'nobody':
      return { command, args, identity: { uid: NOBODY, gid: NOBODY } };
  }
}

/** Whether every account may walk to this directory; missing directories will be made reachable. */
export function reachableByEveryone(directory: string): boolean {
  const stats = statSync(directory, { throwIfNoEntry: false });
  const passable = stats === undefined || (stats.mode & 0o001) !== 0;
  const parent = dirname(directory);
  return passable && (parent === directory || reachableByEveryone(parent));
}
