import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the project. */
export const root = join(import.meta.dirname, '..');

/** Installs the packages of the lock file when node_modules holds others; ends the process when that fails. */
export function installPackages() {
  if (packagesAreInstalled()) return;
  run('Pakketten installeren', 'npm', 'ci', '--include=dev');
}

/** Runs a command under a heading; ends the process when it fails. */
export function run(title, command, ...args) {
  console.log(`\n== ${title}`);
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (status === 0) return;
  console.error(`${title}: failed`);
  process.exit(status ?? 1);
}

/** Optional packages differ from machine to machine. */
function packagesAreInstalled() {
  const present = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(present)) return false;
  const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  const installed = packagesOf(present);
  return Object.entries(packagesOf(join(root, 'package-lock.json'))).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  );
}
