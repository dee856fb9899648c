/**
 * Lets processes die, databases go away and many people come at once, and counts what that did: `npm run drill`, or a part
 * of it with `npm run drill -- --only release`. Ends with what each drill counted.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { installPackages, root, run } from './packages.mjs';
import { installTools } from './tools.mjs';

const TOOLS = {
  'redis-server': ['redis-server'],
  'libreoffice-calc-nogui': ['soffice'],
  'libreoffice-writer-nogui': ['soffice'],
};

const FOLDER = 'test/drills';
/** Has small counts in `npm test`, and these here. */
const ALSO = ['test/store/cemetery/release-killed.spec.ts'];
const COUNTS = { SLOTSOM_KILLS: '50' };

const nameOf = (spec) => basename(spec, '.spec.ts');
const ALL = [
  ...readdirSync(join(root, FOLDER))
    .filter((name) => name.endsWith('.spec.ts'))
    .map((name) => `${FOLDER}/${name}`),
  ...ALSO,
];

const [option, beginning = ''] = process.argv.slice(2);
const chosen = ALL.filter((spec) => nameOf(spec).startsWith(beginning));
if ((option !== undefined && option !== '--only') || chosen.length === 0) {
  console.error(`Usage: npm run drill [-- --only <name>], where the names are ${ALL.map(nameOf).join(', ')}`);
  process.exit(1);
}

installPackages();
installTools(TOOLS);
run('Build', 'npm', 'run', '--silent', 'build');

const folder = mkdtempSync(join(tmpdir(), 'slotsom-drill-'));
const told = join(folder, 'told.txt');
const failed = chosen.filter((spec) => !succeeds(spec));
console.log(`\n== Counted\n${existsSync(told) ? readFileSync(told, 'utf8') : ''}`);
rmSync(folder, { recursive: true });
console.log(`${chosen.length - failed.length} passed, ${failed.length} failed`);
if (failed.length > 0) console.log(failed.map(nameOf).join(', '));
process.exit(failed.length > 0 ? 1 : 0);

/** One at a time, in a process of its own: what one leaves behind does not slow down the next. */
function succeeds(spec) {
  console.log(`\n== ${nameOf(spec)}`);
  const args = ['--forceExit', '--runInBand', '--selectProjects', 'drills', '--', spec];
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules/jest/bin/jest.js'), ...args], {
    cwd: root,
    env: { ...process.env, ...COUNTS, SLOTSOM_DRILLS: '1', SLOTSOM_TOLD: told },
    stdio: 'inherit',
  });
  return status === 0;
}
