import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import type { SftpChannel } from '../../src/parties/domain';
import { freePort } from './free-port';

const SSHD = process.env['SSHD'] ?? '/usr/sbin/sshd';
const HOST = '127.0.0.1';
const LISTENS = 'Server listening';

/** A real OpenSSH server of one suite, on which the user of the tests signs in with a key. */
export interface SftpServer {
  /** The folder where files arrive. */
  readonly folder: string;
  readonly channel: SftpChannel;
  /** `SHA256:…` of its key. */
  readonly hostKey: string;
  /** What it wrote down of who came by. */
  readonly log: string[];
  /** The file with secrets by which it is signed in on, under the name of the channel. */
  readonly secretsFile: string;
  readonly privateKey: string;
  /** Ends it, or starts it again on the same port. */
  stop(): Promise<void>;
  start(): Promise<void>;
  close(): Promise<void>;
}

/** A subsystem of the server that says yes to every write and stores the beginning of a file alone. */
export function shortWriting(): string {
  const [hook, program] = ['run-typescript.cjs', 'programs/short-writing-sftp.ts'];
  const server = process.env['SFTP_SERVER'] ?? '/usr/lib/openssh/sftp-server';
  return [process.execPath, '--require', join(__dirname, hook), join(__dirname, program), server].join(' ');
}

export async function startSftpServer(subsystem = 'internal-sftp'): Promise<SftpServer> {
  const place = mkdtempSync(join(tmpdir(), 'slotsom-sftp-'));
  const folder = join(place, 'aangeleverd');
  mkdirSync(folder);
  const hostKey = makeKey(join(place, 'host'));
  makeKey(join(place, 'client'));
  writeFileSync(join(place, 'authorized_keys'), readFileSync(join(place, 'client.pub')));
  const port = await freePort();
  writeFileSync(join(place, 'sshd_config'), configOf(place, port, subsystem));
  const secretsFile = join(place, 'geheimen.yaml');
  writeFileSync(secretsFile, SECRETS);
  // Where the server lets its unprivileged part work; a package makes it when the service starts.
  if (userInfo().uid === 0) mkdirSync('/run/sshd', { recursive: true, mode: 0o755 });
  const log: string[] = [];
  let child = await launch(place, log);
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGTERM');
    await gone;
  };
  return {
    ...{ folder, hostKey, log, secretsFile, stop },
    privateKey: readFileSync(join(place, 'client'), 'utf8'),
    channel: {
      ...{ kind: 'sftp', host: HOST, port, user: userInfo().username, folder },
      ...{ hostKeys: [hostKey], secret: 'ommen' },
    },
    start: async () => {
      child = await launch(place, log);
    },
    close: async () => {
      await stop();
      rmSync(place, { recursive: true });
    },
  };
}

const SECRETS = `bestandssoort: sftp-geheimen/1
geheimen:
  - { naam: ommen, server: ${HOST}, sleutelBestand: client }
`;

function configOf(place: string, port: number, subsystem: string): string {
  return `
Port ${port.toString()}
ListenAddress ${HOST}
HostKey ${join(place, 'host')}
AuthorizedKeysFile ${join(place, 'authorized_keys')}
PidFile none
UsePAM no
PasswordAuthentication no
StrictModes no
PermitRootLogin prohibit-password
Subsystem sftp ${subsystem}
LogLevel DEBUG1
`;
}

/** Makes a pair; answers the fingerprint. */
function makeKey(file: string): string {
  const made = spawnSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', '', '-f', file]);
  if (made.status !== 0) throw new Error('ssh-keygen is not there: install openssh-server');
  const shown = spawnSync('ssh-keygen', ['-l', '-f', `${file}.pub`], { encoding: 'utf8' });
  return /SHA256:\S+/.exec(shown.stdout)?.[0] ?? '';
}

async function launch(place: string, log: string[]): Promise<ChildProcess> {
  const child = spawn(SSHD, ['-D', '-e', '-f', join(place, 'sshd_config')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  await new Promise<void>((resolve, reject) => {
    child.stderr.on('data', (chunk: Buffer) => {
      log.push(chunk.toString());
      if (chunk.includes(LISTENS)) resolve();
    });
    child.once('exit', () => reject(new Error(`sshd did not start:\n${log.join('')}`)));
  });
  return child;
}
