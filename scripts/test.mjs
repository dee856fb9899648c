/**
 * Runs every check of the project, on a machine with only Node and npm as well.
 * With arguments it runs Jest alone and hands them on: `npm test -- src/settlement`.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { installPackages, root } from './packages.mjs';
import { installTools } from './tools.mjs';

/** Debian packages that the tests need, each with the commands of which one must be there. */
const TOOLS = {
  'redis-server': ['redis-server'],
  'chromium-headless-shell': ['chromium-headless-shell', 'chromium'],
  'poppler-utils': ['pdftoppm'],
  qpdf: ['qpdf'],
  hledger: ['hledger'],
  'openssh-server': ['sshd'],
};

/** Two rows of checks beside each other, about equally long. */
const CHECKS = [
  [['Rules', 'eslint', '.']],
  [
    ['Layout', 'prettier', '--check', '--log-level', 'warn', '.'],
    ['Types', 'npm', 'run', '--silent', 'typecheck'],
    ['Unused code', 'knip'],
    ['Build', 'nest', 'build'],
  ],
];

process.chdir(root);
process.env.PATH = [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter);

const jestArguments = process.argv.slice(2);

installPackages();
installTools(TOOLS);
if (jestArguments.length === 0) await Promise.all(CHECKS.map(checkInOrder));
runJest(jestArguments);

/** Ends the process at the first check that fails. */
async function checkInOrder(checks) {
  for (const [title, command, ...args] of checks) {
    const { status, output } = await runQuietly(command, args);
    console.log(`\n== ${title}\n${output}`.trimEnd());
    if (status === 0) continue;
    console.error(`${title}: failed`);
    process.exit(status ?? 1);
  }
}

/** Keeps what a command prints, so that two beside each other do not print through each other. */
function runQuietly(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
    child.on('error', ({ message }) => resolve({ status: 1, output: message }));
    child.on('close', (status) => resolve({ status, output }));
  });
}

/** Ends with the line `N passed, M failed`; a test file that cannot be loaded counts as one failure. */
function runJest(args) {
  console.log('\n== Tests');
  const folder = mkdtempSync(join(tmpdir(), 'slotsom-test-'));
  const report = join(folder, 'report.json');
  const { status } = spawnSync('jest', ['--json', '--outputFile', report, ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = existsSync(report)
    ? JSON.parse(readFileSync(report, 'utf8'))
    : { numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 1 };
  rmSync(folder, { recursive: true });
  console.log(`${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed`);
  process.exit(status ?? 1);
}
