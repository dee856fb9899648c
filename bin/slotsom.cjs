#!/usr/bin/env node
/** Starts the compiled command line; in a fresh clone it installs and builds first, telling so on stderr only. */
const { execFileSync } = require('node:child_process');
const { existsSync, rmSync } = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '..');
const cli = join(root, 'dist/src/cli.js');

const npm = (...args) => execFileSync('npm', args, { cwd: root, stdio: ['ignore', 2, 2] });

if (!existsSync(cli)) {
  console.error('slotsom: building, this happens once');
  if (!existsSync(join(root, 'node_modules'))) npm('ci', '--include=dev');
  rmSync(join(root, 'dist'), { recursive: true, force: true }); // half a build would pass for a whole one
  npm('run', 'build');
}
require(cli);
