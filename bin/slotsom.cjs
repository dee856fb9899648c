#!/usr/bin/env node
/** Starts the compiled command line; in a fresh clone it installs and builds first, telling so on stderr only. */
const { execFileSync } = require('node:child_process');
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '..');
const cli = join(root, 'dist/src/cli.js');

const npm = (...args) => execFileSync('npm', args, { cwd: root, stdio: ['ignore', 2, 2] });

if (!existsSync(cli)) {
  if (!existsSync(join(root, 'node_modules'))) npm('ci');
  npm('run', 'build');
}
require(cli);
