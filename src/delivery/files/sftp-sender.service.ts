import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { placeOf, type SendProof, type SftpChannel } from '../../parties/domain';
import { FILE_SECRETS, type FileSecrets } from './file-secrets';
import { digestOf, type Shipment } from './sent-file';
import { SendFailed } from './send-failed';
import { SftpConnection } from './sftp-connection';

/** Codes of the protocol: no such file, and permission denied. */
const FOLDER_CODES: readonly unknown[] = ['ENOENT', 'EACCES', 2, 3];

/**
 * Puts files on a server of a party, once: under a passing name first, so that nobody reads half of one. A file that is
 * there already with the same content counts as delivered, and another one is never written over.
 */
@Injectable()
export class SftpSender {
  constructor(@Inject(FILE_SECRETS) private readonly secrets: FileSecrets) {}

  /** Throws a `SendFailed` when it did not arrive. */
  async send({ channel, files }: Shipment<SftpChannel>): Promise<SendProof> {
    const secret = this.secrets.get(channel.secret);
    // A secret is shown to its own server alone, whatever server a channel names.
    if (secret?.host.toLowerCase() !== channel.host.toLowerCase()) throw new SendFailed('no-secret');
    const connection = await SftpConnection.open(channel, secret);
    try {
      for (const file of files)
        await put(connection, pathOf(channel, file.fileName), file.content, digestOf(file));
    } finally {
      await connection.close();
    }
    // Whoever finds the last file has them all.
    const last = pathOf(channel, files.at(-1)?.fileName ?? '');
    return { place: placeOf({ ...channel, folder: last }) ?? '', digests: files.map(digestOf) };
  }
}

async function put(connection: SftpConnection, path: string, content: Buffer, digest: string): Promise<void> {
  if (await isThere(connection, path, content.length, digest)) return;
  const before = passingStart(path, digest);
  await connection.removeStartingWith(before);
  // Of this attempt alone: a runner that is late never writes in what another one gives its name.
  const passing = `${before}${randomUUID()}.deel`;
  try {
    await connection.write(passing, content);
    if ((await connection.sizeOf(passing)) !== content.length) throw new SendFailed('transfer-broken');
  } catch (error) {
    throw error instanceof SendFailed ? error : new SendFailed(failureOf(error));
  }
  try {
    await connection.rename(passing, path);
  } catch {
    // Someone else may have put a file there meanwhile.
    await connection.removeStartingWith(before);
    if (await isThere(connection, path, content.length, digest)) return;
    throw new SendFailed('transfer-broken');
  }
}

/** Whether the file has arrived before; another file under its name is looked at by a person. */
async function isThere(
  connection: SftpConnection,
  path: string,
  size: number,
  digest: string,
): Promise<boolean> {
  const found = await connection.sizeOf(path).catch((error: unknown) => {
    throw new SendFailed(failureOf(error));
  });
  if (found === undefined) return false;
  if (found !== size) throw new SendFailed('target-differs');
  const there = await connection.digestOf(path).catch((error: unknown) => {
    throw new SendFailed(failureOf(error) === 'folder-refused' ? 'target-differs' : 'transfer-broken');
  });
  if (there !== digest) throw new SendFailed('target-differs');
  return true;
}

/** The same for the same bytes, so that a next attempt removes what this one left. */
function passingStart(path: string, digest: string): string {
  const slash = path.lastIndexOf('/') + 1;
  return `${path.slice(0, slash)}.${path.slice(slash)}.${digest.slice(0, 16)}.`;
}

function pathOf({ folder }: SftpChannel, fileName: string): string {
  return folder === '/' ? `/${fileName}` : `${folder}/${fileName}`;
}

function failureOf(error: unknown): 'folder-refused' | 'transfer-broken' {
  return FOLDER_CODES.includes((error as { readonly code?: unknown }).code)
    ? 'folder-refused'
    : 'transfer-broken';
}
