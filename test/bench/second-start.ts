import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../support/free-port';
import { medians, type Measurement } from './measure';

const ROOT = join(__dirname, '../..');
const BARE = join(__dirname, 'programs/bare-nest.cjs');
const LOOK_EVERY_MS = 10;

/** `npm start` when everything was done before, beside a bare Nest application that opens a database of the same kind. */
export const secondStart: Measurement = {
  name: 'second-start',
  measure: async () => {
    const folder = await mkdtemp(join(tmpdir(), 'slotsom-start-'));
    const data = join(folder, 'data');
    const [port, barePort] = [String(await freePort()), String(await freePort())];
    const ours = (): Promise<number> =>
      untilFirstPage('npm', ['start'], port, { PORT: port, SLOTSOM_DATA_DIR: data });
    const bare = (): Promise<number> =>
      untilFirstPage(process.execPath, [BARE, join(folder, 'bare'), barePort], barePort);
    try {
      // The first installs and builds what is missing, makes the database and works through the example; it does not count.
      return [
        {
          work: 'second npm start until the first page, elapsed; a bare Nest application with its database',
          ...(await medians(ours, bare)),
          bound: { mostTimes: 1.3 },
        },
      ];
    } finally {
      await rm(folder, { recursive: true });
    }
  },
};

/** Milliseconds from the command until its first answer; stops it afterwards and waits until it has gone. */
async function untilFirstPage(
  command: string,
  args: readonly string[],
  port: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<number> {
  const begun = performance.now();
  const child = spawn(command, [...args], {
    ...{ cwd: ROOT, env: { ...process.env, ...settings } },
    ...{ stdio: 'ignore', detached: true },
  });
  const gone = once(child, 'exit');
  try {
    while (!(await answers(port))) {
      if (child.exitCode !== null) throw new Error(`${command} ended before its first page`);
      await pause(LOOK_EVERY_MS);
    }
    return performance.now() - begun;
  } finally {
    stop(child);
    await gone;
  }
}

async function answers(port: string): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/`)).ok;
  } catch {
    return false;
  }
}

/** npm passes no signal on, so the whole group gets it. */
function stop({ pid }: ChildProcess): void {
  if (pid !== undefined) process.kill(-pid, 'SIGTERM');
}
