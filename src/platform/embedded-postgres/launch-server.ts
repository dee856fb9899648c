import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Binaries } from './binaries';
import type { ClusterPaths } from './cluster-paths';
import { answersOnPort } from './connect';
import { EmbeddedPostgresError } from './embedded-postgres-error';
import { readPostmaster, removeForeignPidFile, stopPostmaster, type Postmaster } from './postmaster';
import { SERVER_ENVIRONMENT } from './run-to-end';
import { commandAs, type ServerAccount } from './server-account';

/** What a launch needs to know. */
export interface Launch {
  readonly paths: ClusterPaths;
  readonly binaries: Binaries;
  readonly account: ServerAccount;
  readonly password: string;
  /** The server ends when this process ends, however it ends. For tests. */
  readonly tiedToParent: boolean;
  /** Server settings on top of the usual, for tests. */
  readonly settings: Readonly<Record<string, string>>;
}

/** After a kill the children of the old server linger for seconds and hold its shared memory. */
const LAUNCH_ATTEMPTS = 20;
const LAUNCH_PAUSE_MS = 500;
/** Recovery after a crash can take long; the server says so while it lives. */
const ANSWER_POLLS = 1_200;
const ANSWER_POLL_MS = 100;

/** What a server that could not start wrote when waiting helps. */
const PASSING = /lock file|shared memory|could not bind|Address already in use/i;

/** Stops the server when its standard input closes, which happens at the death of the parent. */
const TIE = `
exec 3<&0
"$@" 3<&- & server=$!
(while read -r _; do :; done; kill -INT "$server" 2> /dev/null) <&3 3<&- & watcher=$!
wait "$server"
kill "$watcher" 2> /dev/null`;

/** Starts the server and waits until it answers; tries again while an old server is going away. */
export async function launchServer(launch: Launch): Promise<Postmaster> {
  for (let attempt = 1; ; attempt += 1) {
    await removeForeignPidFile(launch.paths.pgdata);
    const server = await launchOnce(launch);
    if (server !== undefined) {
      return server;
    }
    const written = readFileSync(launch.paths.log, 'utf8').trim();
    if (attempt >= LAUNCH_ATTEMPTS || !PASSING.test(written)) {
      throw new EmbeddedPostgresError(`De ingebouwde database start niet:\n${written}`);
    }
    await pause(LAUNCH_PAUSE_MS);
  }
}

async function launchOnce(launch: Launch): Promise<Postmaster | undefined> {
  const port = await freePort();
  const child = spawnServer(launch, port);
  const { pid } = child;
  if (pid === undefined) {
    throw new EmbeddedPostgresError('De ingebouwde database kon niet worden uitgevoerd.');
  }
  for (let poll = 0; poll < ANSWER_POLLS && isRunning(child); poll += 1) {
    if (await answersOnPort(port, launch.password, launch.paths.pgdata)) {
      return readPostmaster(launch.paths.pgdata);
    }
    await pause(ANSWER_POLL_MS);
  }
  if (isRunning(child)) {
    child.stdin?.end();
    await stopPostmaster(pid);
  }
  return undefined;
}

function isRunning(child: ChildProcess): boolean {
  return child.exitCode === null && child.signalCode === null;
}

function spawnServer(launch: Launch, port: number): ChildProcess {
  const args = serverArguments(launch, port);
  const run = commandAs(launch.account, launch.binaries.postgres, args);
  const log = openSync(launch.paths.log, 'w', 0o600);
  try {
    const [command, args] = launch.tiedToParent
      ? ['/bin/sh', ['-c', TIE, 'sh', run.command, ...run.args]]
      : [run.command, run.args];
    const child = spawn(command, args, {
      ...run.identity,
      cwd: '/',
      detached: true,
      env: SERVER_ENVIRONMENT,
      stdio: [launch.tiedToParent ? 'pipe' : 'ignore', log, log],
    });
    letGo(child);
    return child;
  } finally {
    closeSync(log);
  }
}

/** The server must not keep this process alive. */
function letGo(child: ChildProcess): void {
  child.on('error', () => undefined);
  child.unref();
  (child.stdin as Socket | null)?.unref();
}

function serverArguments(launch: Launch, port: number): string[] {
  const settings: Record<string, string> = {
    port: String(port),
    listen_addresses: '127.0.0.1',
    // Sessions come over TCP with a password; a socket in a shared directory serves nobody.
    unix_socket_directories: '',
    password_encryption: 'scram-sha-256',
    timezone: 'UTC',
    ...launch.settings,
  };
  return [
    '-D',
    launch.paths.pgdata,
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
}

/** A port of this machine that nobody listens on at this moment. */
async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
  });
}
