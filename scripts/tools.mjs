import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Servers of Debian stand where a person who is not root does not look for commands. */
const SERVERS = '/usr/sbin';

/**
 * Installs Debian packages, each given with the commands of which one must be there; ends the process when that fails or
 * only an administrator could do it.
 */
export function installTools(tools) {
  const missing = Object.keys(tools).filter((name) => !tools[name].some(commandExists));
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0 || !commandExists('apt-get')) {
    console.error(`These Debian packages are needed: ${missing.join(' ')}`);
    process.exit(1);
  }
  console.log(`\n== Tools: ${missing.join(' ')}`);
  const options = ['-qq', '-o', 'DPkg::Lock::Timeout=300'];
  aptGet(...options, 'update');
  const names = missing.map((name) => (packageExists(name) ? name : tools[name].at(-1)));
  aptGet(...options, 'install', '-y', '--no-install-recommends', ...names);
}

/** Quiet unless it fails. */
function aptGet(...args) {
  const { status, stdout, stderr } = spawnSync('apt-get', args, {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0) {
    console.error(`apt-get ${args.join(' ')}\n${stdout}${stderr}`);
    process.exit(1);
  }
}

function packageExists(name) {
  return spawnSync('apt-cache', ['show', name]).status === 0;
}

/** Servers stand where the path of who is no administrator may not lead. */
function commandExists(name) {
  return [...process.env.PATH.split(delimiter), SERVERS].some((folder) => existsSync(join(folder, name)));
}
