import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { machineMilliseconds } from '../clock';
import { EmbeddedPostgresError } from './embedded-postgres-error';

const HEARTBEAT_MS = 1_000;
/** A holder that has not touched the lock for so long has died. */
const STALE_MS = 10_000;
const ATTEMPTS = 600;
const ATTEMPT_PAUSE_MS = 200;

/** Runs `work` while no other process prepares or starts the same cluster. */
export async function withStartLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  await mkdir(dirname(path), { recursive: true });
  const token = `${String(process.pid)} ${randomUUID()}`;
  await acquire(path, token);
  const heartbeat = setInterval(() => void touch(path), HEARTBEAT_MS);
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
    if ((await readOrNothing(path)) === token) {
      await rm(path, { force: true });
    }
  }
}

async function acquire(path: string, token: string): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (await created(path, token)) {
      return;
    }
    if (await isStale(path)) {
      await rm(path, { force: true });
    } else {
      await pause(ATTEMPT_PAUSE_MS);
    }
  }
  throw new EmbeddedPostgresError(
    `Een ander proces houdt ${path} bezet. Stop dat proces of verwijder het bestand.`,
  );
}

async function created(path: string, token: string): Promise<boolean> {
  try {
    await writeFile(path, token, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') {
      return false;
    }
    throw error;
  }
}

async function isStale(path: string): Promise<boolean> {
  const stats = await stat(path).catch(() => undefined);
  if (stats === undefined) {
    return false;
  }
  return machineMilliseconds() - stats.mtimeMs > STALE_MS || holderIsGone(await readOrNothing(path));
}

function holderIsGone(content: string | undefined): boolean {
  const pid = Number(content?.split(' ')[0]);
  if (!Number.isInteger(pid) || pid <= 0) {
    return false;
  }
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

async function touch(path: string): Promise<void> {
  const seconds = machineMilliseconds() / 1_000;
  await utimes(path, seconds, seconds).catch(() => undefined);
}

async function readOrNothing(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined);
}
