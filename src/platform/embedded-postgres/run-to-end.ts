import { spawn } from 'node:child_process';
import type { AccountCommand } from './server-account';
import { EmbeddedPostgresError } from './embedded-postgres-error';

/** English messages and no locale of the machine: the cluster brings its own. */
export const SERVER_ENVIRONMENT = { LC_ALL: 'C', TZ: 'UTC', PATH: process.env['PATH'] ?? '' };

/** Runs a command to its end; throws with what it wrote when it fails. */
export async function runToEnd(command: AccountCommand): Promise<void> {
  const child = spawn(command.command, command.args, {
    ...command.identity,
    cwd: '/',
    env: SERVER_ENVIRONMENT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let written = '';
  child.stdout.on('data', (chunk: Buffer) => (written += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => (written += chunk.toString('utf8')));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) {
    throw new EmbeddedPostgresError(`${command.command} is mislukt:\n${written.trim()}`);
  }
}
