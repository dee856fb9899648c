import { chmod, lstat, mkdir } from 'node:fs/promises';
import { EmbeddedPostgresError } from './embedded-postgres-error';

/**
 * Makes a directory that every account may enter and only ours may change. In `/var/tmp` anybody could
 * have made it first, so one that is not ours is refused.
 */
export async function makeOwnDirectory(path: string): Promise<void> {
  await mkdir(path, { mode: 0o755 }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
      throw error;
    }
  });
  const stats = await lstat(path);
  if (!stats.isDirectory() || stats.uid !== process.getuid?.()) {
    throw new EmbeddedPostgresError(`${path} is van een ander account; verwijder het eerst.`);
  }
  await chmod(path, 0o755);
}
