import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** What a running server wrote about itself. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

const STOP_POLLS = 300;
const STOP_POLL_MS = 100;

/** Reads `postmaster.pid`; nothing when it is absent or not complete. */
export async function readPostmaster(pgdata: string): Promise<Postmaster | undefined> {
  const text = await readFile(pidFile(pgdata), 'utf8').catch(() => '');
  const lines = text.split('\n');
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  return pid > 0 && port > 0 ? { pid, port } : undefined;
}

/**
 * Removes a `postmaster.pid` that names a process which is alive but something else: after a restart
 * of a container the numbers repeat, and PostgreSQL would refuse to start forever.
 */
export async function removeForeignPidFile(pgdata: string): Promise<void> {
  const text = await readFile(pidFile(pgdata), 'utf8').catch(() => undefined);
  const pid = Number(text?.split('\n')[0]);
  if (text !== undefined && pid > 0 && isAlive(pid) && isSomethingElse(pid, pgdata)) {
    await rm(pidFile(pgdata), { force: true });
  }
}

/** Whether a process with this number exists. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Stops a server, without waiting for its sessions, and waits until it has gone. */
export async function stopPostmaster(pid: number): Promise<void> {
  signal(pid, 'SIGINT');
  for (let poll = 0; poll < STOP_POLLS && isAlive(pid); poll += 1) {
    await pause(STOP_POLL_MS);
  }
  if (isAlive(pid)) {
    signal(pid, 'SIGQUIT');
  }
}

function pidFile(pgdata: string): string {
  return join(pgdata, 'postmaster.pid');
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It had gone already.
  }
}

/** Certain only where the command line shows that the process serves no or another directory. */
function isSomethingElse(pid: number, pgdata: string): boolean {
  const args = readProc(pid, 'cmdline')?.split('\0');
  if (args === undefined) {
    return false;
  }
  const position = args.indexOf('-D');
  return position === -1 || realPath(args[position + 1] ?? '') !== realPath(pgdata);
}

function realPath(path: string): string {
  return existsSync(path) ? realpathSync(path) : path;
}

function isZombie(pid: number): boolean {
  const status = readProc(pid, 'stat');
  return status !== undefined && /\) Z /.test(status);
}

/** Linux only; elsewhere the answer is unknown. */
function readProc(pid: number, name: string): string | undefined {
  try {
    return readFileSync(`/proc/${String(pid)}/${name}`, 'utf8');
  } catch {
    return undefined;
  }
}
