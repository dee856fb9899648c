/**
 * `npm start`: installs and builds what is missing, then works through the example and serves the screens.
 * `npm start -- --exit` stops after the example.
 */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages, root, run } from './packages.mjs';

const SOURCES = [
  'src',
  'migrations',
  'templates',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.build.json',
];
const STAMP = join(root, 'dist/.built');

installPackages();
if (newestChange(SOURCES) > stampOf(STAMP)) {
  run('Bouwen', 'npm', 'run', '--silent', 'build');
  writeFileSync(STAMP, '');
}
const service = spawn(process.execPath, [join(root, 'dist/src/demo.js'), ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
// The terminal sends its signal to both; this process waits for the other to end in order.
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => signal === 'SIGTERM' && service.kill(signal));
service.on('exit', (code) => process.exit(code ?? 0));

function stampOf(path) {
  return existsSync(path) ? statSync(path).mtimeMs : 0;
}

function newestChange(paths) {
  return Math.max(...paths.map((path) => newestIn(join(root, path))));
}

function newestIn(path) {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}
