import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type SftpClient from 'ssh2-sftp-client';
import type { SftpChannel } from '../../parties/domain';
import type { FileSecret } from './read-secrets';
import { SendFailed } from './send-failed';

/** A server that says nothing for so long is tried again later. */
const PATIENCE_MS = 20_000;
const KEEPALIVE_MS = 10_000;
const MOST_UNANSWERED = 3;

/** The events of a connection come with the promise of what was asked of it. */
const SILENT = { error: () => undefined, end: () => undefined, close: () => undefined };

/** A server of a party that showed the right key, with the few things that a delivery does there. */
export class SftpConnection {
  private constructor(private readonly client: SftpClient) {}

  /** Signs in; before the server showed a key of the channel it gets neither name nor password. */
  static async open(channel: SftpChannel, { signIn }: FileSecret): Promise<SftpConnection> {
    // Loaded with the first file that goes this way: a process that sends none starts sooner without.
    const { default: Client } = await import('ssh2-sftp-client');
    const client = new Client('slotsom', SILENT);
    let isKnown: boolean | undefined;
    let level: string | undefined;
    client.on('error', (error: Error & { readonly level?: string }) => {
      level ??= error.level;
    });
    try {
      await client.connect({
        ...{ host: channel.host, port: channel.port, username: channel.user },
        ...signIn,
        ...{ readyTimeout: PATIENCE_MS, keepaliveInterval: KEEPALIVE_MS, keepaliveCountMax: MOST_UNANSWERED },
        hostVerifier: (key: Buffer) => (isKnown = channel.hostKeys.includes(fingerprintOf(key))),
      });
    } catch (error) {
      await client.end().catch(() => undefined);
      if (isKnown === false) throw new SendFailed('host-key-differs');
      // Without a level it is our own key that cannot be read.
      const isOurs =
        level === 'client-authentication' ||
        (level === undefined && isKnown === undefined && !isOfNetwork(error));
      throw new SendFailed(isOurs ? 'sign-in-refused' : 'unreachable');
    }
    return new SftpConnection(client);
  }

  /** The size of a file in bytes; undefined when there is none. */
  async sizeOf(path: string): Promise<number | undefined> {
    try {
      const { isFile, size } = await this.client.stat(path);
      // What is no file is not what was sent.
      return isFile ? size : -1;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  }

  /** SHA-256 (hex) of a file. */
  async digestOf(path: string): Promise<string> {
    const content = (await this.client.get(path)) as Buffer;
    return createHash('sha256').update(content).digest('hex');
  }

  /** Removes what attempts before left; a server that lists or removes nothing keeps it, which harms nobody. */
  async removeStartingWith(start: string): Promise<void> {
    const slash = start.lastIndexOf('/') + 1;
    const [folder, name] = [start.slice(0, slash) || '.', start.slice(slash)];
    const left = await this.client.list(folder, (one) => one.name.startsWith(name)).catch(() => []);
    for (const one of left)
      await this.client.delete(`${start.slice(0, slash)}${one.name}`).catch(() => undefined);
  }

  /** Writes a file from its beginning. */
  async write(path: string, content: Buffer): Promise<void> {
    await this.client.put(Readable.from([content]), path);
  }

  /** Gives a file its name; never over another. */
  async rename(from: string, to: string): Promise<void> {
    await this.client.rename(from, to);
  }

  async close(): Promise<void> {
    await this.client.end().catch(() => undefined);
  }
}

/** `SHA256:…`, as `ssh-keygen -l` prints it. */
function fingerprintOf(key: Buffer): string {
  return `SHA256:${createHash('sha256').update(key).digest('base64').replace(/=+$/, '')}`;
}

function isOfNetwork(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code !== undefined && /^E[A-Z]+$/.test(code);
}
