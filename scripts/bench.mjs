/** Measures how fast the work is done: `npm run bench`, or a part of it with `npm run bench -- --only settle`. */
import { installPackages, run } from './packages.mjs';

const TYPESCRIPT = ['--require', './test/support/run-typescript.cjs'];

installPackages();
run('Bouwen', 'npm', 'run', '--silent', 'build');
run('Meten', process.execPath, ...TYPESCRIPT, 'test/bench/bench.ts', ...process.argv.slice(2));
