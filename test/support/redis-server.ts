import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const REDIS_SERVER = process.env['REDIS_SERVER'] ?? '/usr/bin/redis-server';

/** Whether this machine has Redis; its tests are skipped where it has not. */
export const redisInstalled = existsSync(REDIS_SERVER);

/** A Redis of one suite. */
export interface RedisServer {
  readonly url: string;
  /** Starts it again on the same port after `kill`. */
  restart(): Promise<void>;
  /** Ends it without saving. */
  kill(): Promise<void>;
  /** Keeps its connections and answers nothing more. */
  freeze(): void;
  stop(): Promise<void>;
}

/** Starts a Redis without persistence on a free port. */
export async function startRedis(): Promise<RedisServer> {
  const directory = await mkdtemp(join(tmpdir(), 'slotsom-redis-'));
  const port = await freePort();
  let child = await launch(directory, port);
  const kill = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) {
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    }
  };
  return {
    url: `redis://127.0.0.1:${String(port)}`,
    kill,
    freeze: () => void child.kill('SIGSTOP'),
    restart: async () => {
      child = await launch(directory, port);
    },
    stop: async () => {
      await kill();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

type Child = ReturnType<typeof spawnRedis>;

function spawnRedis(directory: string, port: number) {
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', directory];
  return spawn(REDIS_SERVER, args, { stdio: ['ignore', 'pipe', 'inherit'] });
}

async function launch(directory: string, port: number): Promise<Child> {
  const child = spawnRedis(directory, port);
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('Ready to accept connections')) {
        resolve();
      }
    });
    child.once('exit', () => reject(new Error('redis-server did not start')));
  });
  return child;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
