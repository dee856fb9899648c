import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from './free-port';

const ROOT = join(__dirname, '../..');
const PATIENCE_SECONDS = 60;
const POLL_MS = 50;

/** A process of the product as it is built: `dist/src/worker.js` or `dist/src/main.js`. */
export interface ProductProcess {
  /** Where its operators look. */
  readonly operationsUrl: string;
  /** Where visitors come; nobody listens there when it is a worker. */
  readonly url: string;
  readonly pid: number;
  readonly hasEnded: () => boolean;
  /** Waits until it says that it can work. */
  ready(): Promise<void>;
  /** Kills it without warning and waits until it has gone. */
  kill(): Promise<void>;
  /** Asks it to stop and waits until it has. */
  stop(): Promise<void>;
}

export type ProcessSettings = Readonly<Record<string, string>>;

/** Starts a process of the product; what it is told goes by its settings in the environment, as in `docs`. */
export async function startProductProcess(
  program: 'main' | 'worker',
  settings: ProcessSettings,
  nodeArguments: readonly string[] = [],
): Promise<ProductProcess> {
  const compiled = join(ROOT, 'dist/src', `${program}.js`);
  if (!existsSync(compiled)) throw new Error('Build first: npm run build');
  const [port, operationsPort] = [await freePort(), await freePort()];
  const child = spawn(process.execPath, [...nodeArguments, compiled], {
    cwd: ROOT,
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'test',
      SESSION_SECRET: 's'.repeat(40),
      LOG_LEVEL: 'silent',
      PORT: port.toString(),
      OPERATIONS_PORT: operationsPort.toString(),
      ...settings,
    },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const gone = once(child, 'exit');
  const hasEnded = (): boolean => child.exitCode !== null || child.signalCode !== null;
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal);
    await gone;
  };
  const operationsUrl = `http://127.0.0.1:${operationsPort}`;
  return {
    operationsUrl,
    url: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    hasEnded,
    ready: () => untilReady(`${operationsUrl}/health/ready`, hasEnded),
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  };
}

async function untilReady(url: string, hasEnded: () => boolean): Promise<void> {
  const deadline = performance.now() + PATIENCE_SECONDS * 1_000;
  while (performance.now() < deadline) {
    if (hasEnded()) throw new Error('The process ended before it could work');
    const answer = await fetch(url).catch(() => undefined);
    await answer?.text();
    if (answer?.status === 200) return;
    await pause(POLL_MS);
  }
  throw new Error('The process does not become ready');
}
